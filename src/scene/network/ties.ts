// Ties between the focal party and the others: straight lines, side by side where there are several, and their marks.
import type { PartyId } from "../../data/types.ts";
import type { CircleMark, LineMark, Mark } from "../mark.ts";
import type { TieFact } from "./facts.ts";
import type { Fit, NetworkView, Point } from "./types.ts";

/** px between neighbouring ties, and from the node's rim to a mark on its tie. */
const ABREAST = 3.6;
const MARK_AWAY = 9;
const MARK_RADIUS = 2.8;

export function tieMarks(
  view: NetworkView,
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  radii: ReadonlyMap<PartyId, number>,
  shown: ReadonlySet<PartyId>,
): Mark[] {
  const centre = positions.get(view.focal);
  if (!centre) return [];
  const lines: Mark[] = [];
  const marks: Mark[] = [];
  for (const party of view.facts.parties) {
    const at = positions.get(party.id);
    if (!at || party.id === view.focal || !shown.has(party.id)) continue;
    const dx = at.x - centre.x;
    const dy = at.y - centre.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) continue;
    const ux = dx / length;
    const uy = dy / length;
    const radius = radii.get(party.id) ?? fit.sizes.node;
    for (const [k, tie] of party.ties.entries()) {
      const aside = ((k - (party.ties.length - 1) / 2) * (ABREAST * fit.sizes.gap)) / 2;
      const on = (far: number): Point => ({ x: centre.x + ux * far - uy * aside, y: centre.y + uy * far + ux * aside });
      const from = on(fit.sizes.focal - 2);
      const to = on(length - radius + 1);
      lines.push(lineMark(view, party.id, tie, from, to));
      if (tie.chapter) marks.push(chapterMark(view, party.id, tie, on(length - radius - MARK_AWAY)));
    }
  }
  return [...lines, ...marks];
}

function lineMark(view: NetworkView, party: PartyId, tie: TieFact, from: Point, to: Point): LineMark {
  return {
    kind: "line",
    id: `tie/${party}/${tie.id}`,
    style: tie.style,
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    party,
    ...(tie.agreement ? { agreement: tie.agreement } : {}),
    emphasis: tie.agreement ? view.focus.agreement(tie.agreement, party) : view.focus.party(party),
  };
}

function chapterMark(view: NetworkView, party: PartyId, tie: TieFact, at: Point): CircleMark {
  return {
    kind: "circle",
    id: `chapter/${party}/${tie.id}`,
    style: "mark-chapter",
    ...at,
    r: MARK_RADIUS,
    party,
    ...(tie.agreement ? { agreement: tie.agreement } : {}),
    emphasis: tie.agreement ? view.focus.agreement(tie.agreement, party) : view.focus.party(party),
  };
}
