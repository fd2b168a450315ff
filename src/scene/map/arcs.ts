// Ties on the map: one line a party, which takes the look of the day, and the fan of a party that is chosen.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { GeoPackage } from "../geo/types.ts";
import type { Emphasis, Mark } from "../mark.ts";
import { lineOnMap } from "../style/layer-styles.ts";
import { type Fan, fanOf } from "./fan.ts";
import type { MapFit } from "./fit.ts";
import type { MapNode } from "./places.ts";
import { restingTie } from "./resting.ts";
import { type TieLine, tieLine } from "./tie-line.ts";
import type { Route, Way } from "./tie-path.ts";
import type { MapSetting, MapTie, MapView } from "./types.ts";

/** Way to a party on the far side of the globe. */
const wayToHorizon = memoize(
  (way: NonNullable<GeoPackage["ways"]>[number], scale: number, dx: number, dy: number): Route => ({
    pieces: way.lines.map((line, i) => ({
      share: way.shares?.[i] ?? 1,
      points: line.map(([x, y]) => ({ x: dx + x * scale, y: dy + y * scale })),
    })),
  }),
);

/** The tie of a party on the far side of the globe ends at the horizon. */
function wayTo(
  party: PartyId,
  { geo }: MapSetting,
  { scale, dx, dy }: MapFit,
  nodes: ReadonlyMap<PartyId, MapNode>,
): Way | undefined {
  const node = nodes.get(party);
  if (node) return node.way;
  const beyond = geo.ways?.find((w) => w.party === party);
  return beyond && wayToHorizon(beyond, scale, dx, dy);
}

/** The ties of a party that is ever tied. */
export interface ArcSlot {
  party: PartyId;
  /** Its line at rest, where it ever has one. */
  line: TieLine | undefined;
  /** Made when it is asked for: few are. */
  fan(): Fan;
  /** Place of a tie in the order of age. */
  age(tie: MapTie): number;
}

/** From the least to the most binding, which is the order of drawing. */
export function arcSlots(setting: MapSetting, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): readonly ArcSlot[] {
  const { sizes, k } = fit;
  const all: (ArcSlot & { rank: number })[] = [];
  for (const [party, { fan, hasLine, strongest }] of setting.ever) {
    const way = wayTo(party, setting, fit, nodes);
    if (!way) continue;
    const ages = new Map(fan.map(({ id }, i) => [id, i]));
    let made: Fan | undefined;
    all.push({
      party,
      rank: strongest,
      line: hasLine ? tieLine(party, undefined, way, "tie-halo") : undefined,
      fan: () => {
        made ??= fanOf(party, way, fan, k, sizes.mark);
        return made;
      },
      age: ({ id }) => ages.get(id) ?? fan.length,
    });
  }
  return all.sort((a, b) => b.rank - a.rank || (a.party < b.party ? -1 : 1));
}

const NONE: readonly MapTie[] = [];
const isForward = (emphasis: Emphasis): boolean => emphasis === "raised" || emphasis === "strong";

/** All lines at rest, hidden where there is none on the day; then the fans of what is chosen. */
export function arcMarks({ facts, focus }: MapView, slots: readonly ArcSlot[]): Mark[] {
  const marks: Mark[] = [];
  const fans: Mark[] = [];
  for (const { party, line, fan, age } of slots) {
    const ties = facts.parties.get(party)?.ties ?? NONE;
    const emphasisOf = (tie: MapTie): Emphasis =>
      tie.agreement ? focus.agreement(tie.agreement, party) : focus.party(party);
    const isChosen = focus.named.has(party);
    // An agreement that is chosen brings its own lines forward, whatever the parties show at rest.
    const forward = isChosen ? NONE : ties.filter((t) => t.agreement && isForward(emphasisOf(t)));
    if (line) {
      const tie = isChosen ? undefined : (restingTie(forward, age) ?? forward[0] ?? restingTie(ties, age));
      marks.push(...line(tie && lineOnMap(tie.style, "arc"), tie?.agreement, tie ? emphasisOf(tie) : "normal"));
    }
    if (isChosen) fans.push(...fan()(ties, emphasisOf));
    else if (!line && forward.length > 0) fans.push(...fan()(forward, emphasisOf));
  }
  return [...marks, ...fans];
}
