// Lines between the focal party and the others: one a party at rest, straight, and always in the same place. What it stands
// for changes in time.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Emphasis, LineMark, Mark } from "../mark.ts";
import type { LineFact, PartyFact } from "./facts.ts";
import { type Fan, fanAt } from "./fan.ts";
import type { NetworkSetting, NetworkView, Point } from "./types.ts";

/** Of one party. The same marks while nothing changes for it. */
interface PartyTies {
  line: ((line: LineFact | undefined, emphasis: Emphasis) => LineMark) | undefined;
  fan: Fan | undefined;
}
export type TieSlots = ReadonlyMap<PartyId, PartyTies>;

const WEAKEST_FIRST: readonly Emphasis[] = ["muted", "normal", "raised", "strong"];

/** A line stands out as much as the agreement that stands out most among those that it stands for. */
function emphasisOf(party: PartyId, line: LineFact | undefined, focus: NetworkView["focus"]): Emphasis {
  if (!line || line.agreements.length === 0) return focus.party(party);
  const all = line.agreements.map((id) => WEAKEST_FIRST.indexOf(focus.agreement(id, party)));
  return WEAKEST_FIRST[Math.max(...all)] ?? "normal";
}

const restingLine = (party: PartyId, from: Point, to: Point): PartyTies["line"] =>
  memoizeLast((line: LineFact | undefined, emphasis: Emphasis): LineMark => {
    const [agreement] = line?.agreements ?? [];
    return {
      kind: "line",
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      id: `tie/${party}`,
      style: line?.style ?? "none",
      party,
      ...(agreement ? { agreement } : {}),
      emphasis,
      ...(line ? {} : { hidden: true }),
    };
  });

/**
 * `reach`: largest radius of each node, px. Where nodes are sized by weights, lines end under the disc, so that they do not
 * move when it grows.
 */
export function tieSlots(
  { focal, ever, weightsEver }: NetworkSetting,
  node: number,
  positions: ReadonlyMap<PartyId, Point>,
  reach: ReadonlyMap<PartyId, number>,
): TieSlots {
  const centre = positions.get(focal);
  const slots = new Map<PartyId, PartyTies>();
  if (!centre) return slots;
  const start = (reach.get(focal) ?? 0) - 2;
  for (const [party, lanes] of ever.lanes) {
    const at = positions.get(party);
    if (!at || party === focal) continue;
    const length = Math.hypot(at.x - centre.x, at.y - centre.y);
    if (length <= start) continue;
    const on = (far: number): Point => ({
      x: centre.x + ((at.x - centre.x) * far) / length,
      y: centre.y + ((at.y - centre.y) * far) / length,
    });
    // Nodes are of several sizes on several days: lines end under the smallest.
    const end = on(weightsEver ? length : length - node / 3);
    const line = ever.lines.has(party) ? restingLine(party, on(start), end) : undefined;
    slots.set(party, { line, fan: fanAt(party, lanes, on(start), on(length - node + 1)) });
  }
  return slots;
}

/** Lines, then the ties beside each other of parties that are asked for. Those take the place of their party's line. */
export function tieMarks({ facts, focus }: NetworkView, slots: TieSlots, isShown: (id: PartyId) => boolean): Mark[] {
  const lines: Mark[] = [];
  const fans: Mark[] = [];
  for (const [party, { line, fan }] of slots) {
    const fact: PartyFact | undefined = isShown(party) ? facts.parties.get(party) : undefined;
    const fanned = fan?.(fact, focus);
    if (fanned) fans.push(fanned.mark);
    if (!line) continue;
    const isTold = fact?.line?.ties.some((id) => fanned?.ties.has(id)) ?? false;
    const today = isTold ? undefined : fact?.line;
    lines.push(line(today, emphasisOf(party, today, focus)));
  }
  for (const fan of fans) lines.push(fan);
  return lines;
}
