// The latest event of a state in words: its day and what happened.
import { formatClaim, formatDay } from "../../i18n/locale.ts";
import { keepEqual } from "../../model/memoize.ts";
import { latestEventDay } from "../../model/time/events.ts";
import { headlineOf } from "../../pictures/headline.ts";
import type { AtlasState } from "../../store/state.ts";
import type { Inputs } from "../atlas.ts";

/** The latest event of a state, and in which world and languages it is told; the same object while that is the same. */
export function captions(timeline: (state: AtlasState) => Inputs["timeline"]) {
  const keep = keepEqual<Pick<Inputs["timeline"], "world" | "locale"> & { event: ReturnType<typeof latestEventDay> }>();
  return (state: AtlasState) => {
    const { events, world, locale } = timeline(state);
    return keep({ event: latestEventDay(events, state.day), world, locale });
  };
}

type Told = ReturnType<ReturnType<typeof captions>>;

export const dayOf = ({ event, locale }: Told): string[] => {
  const claim = event?.happenings[0]?.date;
  return locale.lines((t) =>
    !event ? t.timeline.noEvent : claim ? formatClaim(claim, t, false) : formatDay(event.day, t),
  );
};

export const textOf = ({ event, world, locale }: Told): string[] =>
  event ? locale.lines((t, language) => headlineOf(event, world, t, language)) : [];
