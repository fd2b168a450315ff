// Ties between the focal party and the others: straight lines, each at its own place beside the others, and their marks.
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Mark } from "../mark.ts";
import { type TieLook, type TieSlot, tieSlot } from "../tie-slot.ts";
import type { PartyFact } from "./facts.ts";
import type { Fit, NetworkSetting, NetworkView, Point } from "./types.ts";

/** px between neighbouring ties, and from the node's rim to a mark on its tie. */
const ABREAST = 3.6;
const MARK_AWAY = 9;
const MARK_RADIUS = 2.8;

/** Of one party: its lines, then the marks on them. The same arrays while nothing changes for it. */
type PartyTies = (fact: PartyFact | undefined, focus: NetworkView["focus"]) => { lines: Mark[]; chapters: Mark[] };
export type TieSlots = ReadonlyMap<PartyId, PartyTies>;

const NOT_TODAY: TieLook = {};

/** Every tie that is ever shown, in the same order on all days; hidden on days without it. */
const partyTies = (party: PartyId, slots: readonly (readonly [id: string, slot: TieSlot])[]): PartyTies =>
  memoizeLast((fact, focus) => {
    const lines: Mark[] = [];
    const chapters: Mark[] = [];
    for (const [id, slot] of slots) {
      const tie = fact?.ties.find((t) => t.id === id) ?? NOT_TODAY;
      const emphasis = tie.agreement ? focus.agreement(tie.agreement, party) : focus.party(party);
      lines.push(slot.line(tie, emphasis));
      if (slot.chapter) chapters.push(slot.chapter(tie, emphasis));
    }
    return { lines, chapters };
  });

/**
 * `reach`: largest radius of each node, px. Where nodes are sized by weights, lines end under the disc, so that they do not
 * move when it grows.
 */
export function tieSlots(
  { focal, ever, weightsEver }: NetworkSetting,
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  reach: ReadonlyMap<PartyId, number>,
): TieSlots {
  const centre = positions.get(focal);
  const slots = new Map<PartyId, PartyTies>();
  if (!centre) return slots;
  for (const [party, lanes] of ever.lanes) {
    const at = positions.get(party);
    if (!at || party === focal) continue;
    const dx = at.x - centre.x;
    const dy = at.y - centre.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    const [ux, uy] = [dx / length, dy / length];
    const own = lanes.map(({ id, aside: lane, hasChapter }): [string, TieSlot] => {
      const aside = (lane * (ABREAST * fit.sizes.gap)) / 2;
      const on = (far: number): Point => ({ x: centre.x + ux * far - uy * aside, y: centre.y + uy * far + ux * aside });
      const rim = reach.get(party) ?? fit.sizes.node;
      const [from, to] = [on(fit.sizes.focal - 2), on(weightsEver ? length : length - rim + 1)];
      const line = { kind: "line", x1: from.x, y1: from.y, x2: to.x, y2: to.y } as const;
      const disc = hasChapter ? { ...on(length - rim - MARK_AWAY), r: MARK_RADIUS } : undefined;
      return [id, tieSlot(party, id, line, disc)];
    });
    slots.set(party, partyTies(party, own));
  }
  return slots;
}

export function tieMarks({ facts, focus }: NetworkView, slots: TieSlots, isShown: (id: PartyId) => boolean): Mark[] {
  const lines: Mark[] = [];
  const marks: Mark[] = [];
  for (const [party, ties] of slots) {
    const own = ties(isShown(party) ? facts.parties.get(party) : undefined, focus);
    for (const line of own.lines) lines.push(line);
    for (const mark of own.chapters) marks.push(mark);
  }
  for (const mark of marks) lines.push(mark);
  return lines;
}
