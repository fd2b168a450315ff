// The caption: the latest event, its day and what happened.
import { type ReactNode, useMemo, useRef } from "react";
import { formatClaim, formatDay } from "../../i18n/locale.ts";
import { keepEqual } from "../../model/memoize.ts";
import { latestEventDay } from "../../model/time/events.ts";
import { headlineOf } from "../../pictures/headline.ts";
import type { AtlasState } from "../../store/state.ts";
import { type Inputs, useAtlas } from "../atlas.ts";
import { LiveLines, useLive, writeLines } from "../live.tsx";
import "./caption.css";

/** The latest event of a state, and in which world and languages it is told; the same object while that is the same. */
function captions(timeline: (state: AtlasState) => Inputs["timeline"]) {
  const keep = keepEqual<Pick<Inputs["timeline"], "world" | "locale"> & { event: ReturnType<typeof latestEventDay> }>();
  return (state: AtlasState) => {
    const { events, world, locale } = timeline(state);
    return keep({ event: latestEventDay(events, state.day), world, locale });
  };
}

type Told = ReturnType<ReturnType<typeof captions>>;

const dayOf = ({ event, locale }: Told): string[] => {
  const claim = event?.happenings[0]?.date;
  return locale.lines((t) =>
    !event ? t.timeline.noEvent : claim ? formatClaim(claim, t, false) : formatDay(event.day, t),
  );
};

const textOf = ({ event, world, locale }: Told): string[] =>
  event ? locale.lines((t, language) => headlineOf(event, world, t, language)) : [];

export function Caption(): ReactNode {
  const { timeline } = useAtlas().inputs;
  const day = useRef<HTMLParagraphElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const now = useLive(
    useMemo(() => captions(timeline), [timeline]),
    (told) => {
      writeLines(day.current, dayOf(told));
      writeLines(text.current, textOf(told));
    },
  );
  return (
    <div className="caption">
      <p ref={day} className="caption-day">
        <LiveLines lines={dayOf(now)} />
      </p>
      <p ref={text} className="caption-text">
        <LiveLines lines={textOf(now)} block />
      </p>
    </div>
  );
}
