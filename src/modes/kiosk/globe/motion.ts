// What moves on the globe: the camera, the day, and ways that rise and arrive. Pure but for its own memory; times are ms of a
// monotonic clock.
import type { Day } from "../../../data/day.ts";
import type { PartyId } from "../../../data/types.ts";
import { easeBoth } from "../../../ui/animate.ts";
import type { Tie } from "./picture.ts";
import type { GlobeView } from "./sphere.ts";

/** The globe turns and the years go by for so long; then it rests until the next scene. */
export const MOVE_MS = 4_000;
const GROW_MS = 700;
const RING_MS = 600;
/** Ways that begin together follow each other in this time, and all of them within the other. */
const AFTER_MS = 90;
const GROUP_MS = 1_600;

interface GlobeFrame {
  view: GlobeView;
  day: Day;
  ties: readonly Tie[];
  /** The view is on its way. */
  isTurning: boolean;
  /** That, or ways are. */
  isMoving: boolean;
}

export interface GlobeMotion {
  /** Turns to a view while the days from `from` to `to` go by. `cuts`: at once. */
  go(to: { view: GlobeView; from: Day; day: Day }, now: number, cuts: boolean): void;
  frame(now: number): GlobeFrame;
  /** Stands where it is; all that is on its way has arrived. */
  halt(day: Day, now: number): void;
  /** The camera alone, at once. */
  look(view: GlobeView): void;
}

const cubicOut = (t: number): number => 1 - (1 - t) ** 3;
const between = (a: number, b: number, share: number): number => a + (b - a) * share;
const turn = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

const viewBetween = (a: GlobeView, b: GlobeView, share: number): GlobeView => ({
  at: [a.at[0] + turn(a.at[0], b.at[0]) * share, between(a.at[1], b.at[1], share)],
  x: between(a.x, b.x, share),
  y: between(a.y, b.y, share),
  radius: between(a.radius, b.radius, share),
});

/** `tiedOn`: parties with a tie of their own on a day, nearest first. */
export function createGlobeMotion(first: GlobeView, day: Day, tiedOn: (day: Day) => readonly PartyId[]): GlobeMotion {
  let from = first;
  let to = first;
  let [firstDay, lastDay] = [day, day];
  let began = Number.NEGATIVE_INFINITY;
  let started = new Map<PartyId, number>(tiedOn(day).map((p) => [p, Number.NEGATIVE_INFINITY]));

  const shareAt = (now: number): number => Math.min(1, Math.max(0, (now - began) / MOVE_MS));
  const viewAt = (now: number): GlobeView => viewBetween(from, to, easeBoth(shareAt(now)));
  const dayAt = (now: number): Day => Math.round(between(firstDay, lastDay, shareAt(now))) as Day;
  const stand = (on: Day): void => {
    [firstDay, lastDay] = [on, on];
    started = new Map(tiedOn(on).map((p) => [p, Number.NEGATIVE_INFINITY]));
  };

  return {
    go(next, now, cuts) {
      from = cuts ? next.view : viewAt(now);
      to = next.view;
      if (cuts) {
        began = Number.NEGATIVE_INFINITY;
        stand(next.day);
        return;
      }
      began = now;
      [firstDay, lastDay] = [next.from, next.day];
      const before = new Set(tiedOn(next.from));
      started = new Map([...before].map((p) => [p, started.get(p) ?? Number.NEGATIVE_INFINITY]));
    },
    halt(on, now) {
      from = to = viewAt(now);
      began = Number.NEGATIVE_INFINITY;
      stand(on);
    },
    look(view) {
      from = to = view;
    },
    frame(now) {
      const on = dayAt(now);
      const tied = tiedOn(on);
      const fresh = tied.filter((p) => !started.has(p));
      const after = Math.min(AFTER_MS, GROUP_MS / Math.max(1, fresh.length));
      for (const [i, party] of fresh.entries()) started.set(party, now + i * after);
      const ties = tied.map((party): Tie => {
        const age = now - (started.get(party) ?? now);
        const grown = age >= GROW_MS ? 1 : cubicOut(Math.max(0, age) / GROW_MS);
        return { party, grown, arrived: age === Number.POSITIVE_INFINITY ? undefined : age - GROW_MS };
      });
      const isGrowing = ties.some(({ arrived }) => arrived !== undefined && arrived < RING_MS);
      const isTurning = shareAt(now) < 1;
      return { view: viewAt(now), day: on, ties, isTurning, isMoving: isTurning || isGrowing };
    },
  };
}
