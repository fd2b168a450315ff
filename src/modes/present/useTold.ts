// The pictures of a window follow its talk, and what somebody does to the pictures there goes to the talk.
import { useEffect, useRef } from "react";
import type { Story } from "../../data/story.ts";
import { stop } from "../../store/actions.ts";
import { decodeAddress } from "../../store/address.ts";
import { ownedBy } from "../../store/schema.ts";
import { showOf, stateOfStep } from "../../store/story.ts";
import { type Shown, seen } from "../../store/talk.ts";
import { REPORT_EVERY, type TalkDriver } from "../../store/talk-driver.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";
import { showStep } from "./telling.ts";

const queryOf = (show: Readonly<Record<string, string>>): string => new URLSearchParams(show).toString();

/** The view that is shown, where it is another than that of the step. */
function ownView({ store, defaults, factsOf }: Atlas, story: Story | undefined, { step }: Shown): string | undefined {
  const state = store.getState();
  const query = queryOf(showOf(state, defaults));
  const told = story?.steps[step - 1];
  if (!told) return query;
  const asTold = { ...state, ...stateOfStep(told, state, defaults, factsOf(state)) };
  return query === queryOf(showOf(asTold, defaults)) ? undefined : query;
}

/** Shows step and view at once: what was tried alone arrives whole. */
function showView(atlas: Atlas, tour: string, { step, view }: Shown): void {
  const { store, defaults, factsOf } = atlas;
  const state = store.getState();
  const { patch } = decodeAddress(`?${view ?? ""}`, factsOf(state));
  store.setState({
    ...defaults,
    ...patch,
    ...ownedBy(state, "viewer", "window"),
    ...stop,
    tour,
    step,
    hover: undefined,
    openFigure: undefined,
    disambiguation: undefined,
  });
}

export function useTold(driver: TalkDriver, story: Story | undefined, shown: Shown): void {
  const atlas = useAtlas();
  const { step, told, view } = shown;
  /** The step that is shown, or on its way. */
  const at = useRef<string>(undefined);
  /** The view that talk and pictures agree upon. */
  const agreed = useRef<string>(undefined);
  const isMoving = useRef(false);
  /** While this hook writes to the store. */
  const isOwn = useRef(false);
  const cancel = useRef<() => void>(() => {});
  const latest = useLatest(story);
  useEffect(() => {
    if (!story) return;
    const key = `${story.id} ${step} ${told}`;
    if (view !== undefined && (view !== agreed.current || at.current !== key)) {
      cancel.current();
      isMoving.current = false;
      at.current = key;
      isOwn.current = true;
      showView(atlas, story.id, shown);
      isOwn.current = false;
      // As the store writes it, so that it is not sent back.
      agreed.current = ownView(atlas, story, shown);
      return;
    }
    if (view !== undefined || at.current === key) return;
    const isFirst = at.current === undefined;
    at.current = key;
    agreed.current = undefined;
    cancel.current();
    isMoving.current = true;
    const tell = (): void => {
      isOwn.current = true;
      cancel.current = showStep(atlas, story, step, () => {
        isMoving.current = false;
      });
      isOwn.current = false;
    };
    if (isFirst || document.hidden) return tell();
    // Show the text at once and the pictures one frame later, because drawing both takes noticeably long.
    const frame = requestAnimationFrame(() => {
      const task = setTimeout(tell);
      cancel.current = () => clearTimeout(task);
    });
    cancel.current = () => cancelAnimationFrame(frame);
  }, [story, step, told, view, shown, atlas]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      timer = undefined;
      if (!latest.current || isMoving.current) return;
      const now = seen(driver.talk());
      // The story has come, and its first step is still to be shown.
      if (at.current !== `${latest.current.id} ${now.step} ${now.told}`) return;
      const view = ownView(atlas, latest.current, now);
      if (view === agreed.current) return;
      agreed.current = view;
      driver.dispatch({ type: "view", view });
    };
    const off = atlas.store.subscribe((state, before) => {
      // The address, or a page around this one, has gone to another step.
      if (!isOwn.current && state.step !== before.step && state.step !== seen(driver.talk()).step)
        driver.dispatch({ type: "go", step: state.step });
      timer ??= setTimeout(look, REPORT_EVERY);
    });
    return () => {
      off();
      clearTimeout(timer);
    };
  }, [atlas, driver, latest]);
  useEffect(() => () => cancel.current(), []);
}
