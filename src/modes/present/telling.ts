// Moves through the steps of a story, animating the day.
import { useEffect, useRef } from "react";
import { asDay } from "../../data/day.ts";
import type { Story } from "../../data/story.ts";
import { stop } from "../../store/actions.ts";
import { stateOfStep } from "../../store/story.ts";
import { animate } from "../../ui/animate.ts";
import type { Atlas } from "../../views/atlas.ts";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";

/**
 * Shows a step at once; only the day is animated, so that changes can be followed. Backwards the day jumps, because the
 * step's text would be wrong for the later years in between.
 */
export function showStep(
  { store, defaults, factsOf }: Pick<Atlas, "store" | "defaults" | "factsOf">,
  story: Story,
  n: number,
): () => void {
  const step = story.steps[n - 1];
  if (!step) return () => {};
  const before = store.getState();
  const next = stateOfStep(step, before, defaults, factsOf(before));
  const from = Math.max(before.day, 0);
  store.setState({
    ...next,
    ...stop,
    tour: story.id,
    step: n,
    openFigure: undefined,
    disambiguation: undefined,
    hover: undefined,
    day: asDay(Math.min(next.day, before.day)),
  });
  if (next.day <= before.day) return () => {};
  let last = before.day;
  let halt = (): void => {};
  halt = animate((share) => {
    // Somebody has moved the slider meanwhile: stop.
    if (store.getState().day !== last) return halt();
    last = (share === 1 ? next.day : Math.round(from + (next.day - from) * share)) as typeof next.day;
    store.setState({ day: last });
  });
  return halt;
}

/** Updates the pictures whenever the state's step changes. */
export function useTelling(story: Story | undefined): {
  again(): void;
  go(n: number): void;
  count: number;
  step: number;
} {
  const atlas = useAtlas();
  const step = useAtlasState((s) => s.step);
  const shown = useRef<string>(undefined);
  const cancel = useRef<() => void>(() => {});
  const count = story?.steps.length ?? 0;
  // Before the story has come nobody knows how many steps it has; what a clicker asks for meanwhile is kept.
  const within = Math.max(1, story ? Math.min(step, count) : step);
  useEffect(() => {
    if (!story) return;
    const key = `${story.id} ${within}`;
    if (shown.current === key) return;
    const isFirst = shown.current === undefined;
    shown.current = key;
    cancel.current();
    if (isFirst) {
      cancel.current = showStep(atlas, story, within);
      return;
    }
    // Show the text at once and the pictures one frame later, because drawing both takes noticeably long.
    const frame = document.hidden
      ? 0
      : requestAnimationFrame(() => {
          const task = setTimeout(() => {
            cancel.current = showStep(atlas, story, within);
          });
          cancel.current = () => clearTimeout(task);
        });
    if (document.hidden) cancel.current = showStep(atlas, story, within);
    else cancel.current = () => cancelAnimationFrame(frame);
  }, [story, within, atlas]);
  useEffect(() => () => cancel.current(), []);
  return {
    count,
    step: within,
    go: (n) => {
      if (n >= 1 && (!story || n <= count)) atlas.actions.set({ step: n });
    },
    again: () => {
      if (!story) return;
      cancel.current();
      cancel.current = showStep(atlas, story, within);
    },
  };
}
