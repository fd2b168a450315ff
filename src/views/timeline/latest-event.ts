// The latest event of a state in words: its day and what happened.
import { keepEqual } from "../../model/memoize.ts";
import { latestEventDay } from "../../model/time/events.ts";
import { dayOfEvent, headlineOf } from "../../pictures/headline.ts";
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

export const dayOf = ({ event, locale }: Told): string[] =>
  locale.lines((t) => (event ? dayOfEvent(event, t) : t.timeline.noEvent));

export const textOf = ({ event, world, locale }: Told): string[] =>
  event ? locale.lines((t, language) => headlineOf(event, world, t, language)) : [];
