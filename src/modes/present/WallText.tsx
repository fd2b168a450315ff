// What a step says on a wall: its day, a title, one number and the curve up to the day. A press goes on to the next.
import { type CSSProperties, type ReactNode, useRef } from "react";
import { isoOf } from "../../data/day.ts";
import type { Story, StoryStep } from "../../data/story.ts";
import { formatDay, wordsThere } from "../../i18n/locale.ts";
import { WALL } from "../../i18n/wall.ts";
import { latestRef } from "../../model/selection/selection.ts";
import { useAtlasState, useFacts, useLocale, useTimed } from "../../views/atlas.ts";
import { Localized, Text } from "../../views/text.tsx";
import { Curve } from "../../views/timeline/Curve.tsx";
import { Hero, leadingOf } from "./Hero.tsx";
import { useFitted } from "./useFitted.ts";

/** Colour of words on the layer of what is chosen. */
function useAccent(): string {
  const { agreements } = useFacts();
  return useAtlasState((s) => {
    const ref = latestRef(s.selection);
    const layer = ref?.kind === "agreement" ? agreements.get(ref.id)?.layer : undefined;
    return layer ? `var(--words-${layer}, var(--ink))` : "var(--focal)";
  });
}

export function WallText(props: {
  story: Story;
  step: StoryStep;
  before: StoryStep | undefined;
  onNext(): void;
  onCut: ((isCut: boolean) => void) | undefined;
}): ReactNode {
  const { step } = props;
  const day = useTimed((s) => s.day);
  const accent = useAccent();
  const { headline } = step;
  const { lines } = useLocale();
  const caption = useRef<HTMLButtonElement>(null);
  useFitted(
    caption,
    lines((_, language) => wordsThere(headline ?? step.caption, language).words).join("\n"),
    props.onCut,
  );
  return (
    <>
      <button
        ref={caption}
        type="button"
        className="present-caption"
        aria-describedby="present-step"
        style={{ "--accent": accent } as CSSProperties}
        onClick={props.onNext}
      >
        <time className="wall-date" dateTime={isoOf(day)}>
          <Text of={(t) => formatDay(day, t)} />
        </time>
        {headline && (
          <b className="wall-title" aria-hidden="true">
            <Localized words={headline} block />
          </b>
        )}
        <span className={headline ? "sr-only" : "wall-title is-long"} aria-live="polite">
          <Localized words={step.caption} block />
        </span>
      </button>
      <Hero step={step} before={props.before} />
      <div className="wall-curve">
        {leadingOf(step) !== "coverage" && (
          <p>
            <Text of={(_, language) => WALL[language].curve} />
          </p>
        )}
        <Curve />
      </div>
    </>
  );
}
