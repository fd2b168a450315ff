// Seats of the regional customs bodies on a day.
import type { Seat } from "../../data/body-types.ts";
import { asDay, type Day } from "../../data/day.ts";
import { lastAtOrBefore } from "../last-at.ts";
import type { Span } from "../world/ties.ts";

/**
 * `here`: the seat is there on the day; `undated`: it is taken to be there, but no source gives its first day, or none says
 * whether it still is; `former`: it has moved away or closed.
 */
export type SeatStatus = "here" | "undated" | "former";

export interface SeatSpan extends Span {
  place: Seat;
  status: SeatStatus;
}

export interface SeatState extends Span {
  spans: readonly SeatSpan[];
  /** Number of seats by kind, including undated ones that are `counted`. */
  counts: Readonly<Record<Seat["kind"], number>>;
  /** Upper bound: also those that exist today and may already have existed on the day. */
  most: Readonly<Record<Seat["kind"], number>>;
}

/** A seat without a first day begins with its earliest dated source, else on the as-of day of the dataset. */
function spansOf(place: Seat, asOf: Day): SeatSpan[] {
  const { since, until, attested, counted } = place;
  const from = since?.day ?? attested ?? asOf;
  const status: SeatStatus = since && (counted || until) ? "here" : "undated";
  if (!until) return [{ place, from, to: asOf, status }];
  return [
    { place, from, to: until.day, status },
    { place, from: asDay(until.day + 1), to: asOf, status: "former" },
  ];
}

/** State of the given seats on any day; recomputed only for days on which a seat changes. */
export function indexSeats(places: readonly Seat[], { longStart, asOf }: { longStart: Day; asOf: Day }) {
  const spans = places.flatMap((p) => spansOf(p, asOf));
  const days = [...new Set([longStart, ...spans.flatMap((s) => [s.from, asDay(s.to + 1)])])]
    .filter((d) => d >= longStart && d <= asOf)
    .sort((a, b) => a - b);
  const states = new Map<number, SeatState>();
  return (day: Day): SeatState => {
    const epoch = Math.max(0, lastAtOrBefore(days, day));
    const found = states.get(epoch);
    if (found) return found;
    const from = days[epoch] ?? longStart;
    const active = spans.filter((s) => s.from <= from && from <= s.to);
    const counts = { RTC: 0, ROCB: 0, RILO: 0, RCL: 0 };
    const later = { RTC: 0, ROCB: 0, RILO: 0, RCL: 0 };
    // A seat that has since moved away counts on the days when it was there.
    for (const { place, status } of active)
      if (status === "here" || (status === "undated" && place.counted)) counts[place.kind]++;
    for (const s of spans) if (s.from > from && s.status === "undated" && s.place.counted) later[s.place.kind]++;
    const most = {
      RTC: counts.RTC + later.RTC,
      ROCB: counts.ROCB + later.ROCB,
      RILO: counts.RILO + later.RILO,
      RCL: counts.RCL + later.RCL,
    };
    const state = { from, to: asDay((days[epoch + 1] ?? asOf + 1) - 1), spans: active, counts, most };
    states.set(epoch, state);
    return state;
  };
}
