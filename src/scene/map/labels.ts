// Names on the map: always those of hovered and selected parties; when zoomed in, of every tied party with enough room.
import type { PartyId } from "../../data/types.ts";
import type { TextMark } from "../mark.ts";
import { textWidth } from "../text-width.ts";
import { type MapFit, QUIET_LABEL } from "./fit.ts";
import type { MapNode } from "./places.ts";
import type { MapTie, MapView, Point } from "./types.ts";

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const GAP = 4;
const LINE = 1.15;
const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Positions of a label beside its node: right, left, above, below. */
function sides(p: Point, r: number, w: number, h: number): { anchor: TextMark["anchor"]; x: number; box: Box }[] {
  const [top, bottom] = [p.y - h / 2, p.y + h / 2];
  const [over, under] = [p.y - r - h, p.y + r];
  return [
    { anchor: "start", x: p.x + r, box: { x0: p.x + r, x1: p.x + r + w, y0: top, y1: bottom } },
    { anchor: "end", x: p.x - r, box: { x0: p.x - r - w, x1: p.x - r, y0: top, y1: bottom } },
    { anchor: "middle", x: p.x, box: { x0: p.x - w / 2, x1: p.x + w / 2, y0: over, y1: over + h } },
    { anchor: "middle", x: p.x, box: { x0: p.x - w / 2, x1: p.x + w / 2, y0: under, y1: under + h } },
  ];
}

/** Zoom from which names are shown without hovering or selecting. */
const NAMES_FROM = 2;
/** Strongest ties first, in the order of the package's layers; negotiations come last, since they bind nobody yet. */
const priorityOf = (tie: MapTie): number => (tie.role === "talks" ? Number.MAX_SAFE_INTEGER : tie.rank);

/** Parties with a tie on the day, in order of priority for a name. */
function tiedToday({ facts }: MapView): PartyId[] {
  const rank = new Map<PartyId, number>();
  for (const tie of facts.ties)
    rank.set(tie.party, Math.min(rank.get(tie.party) ?? Number.POSITIVE_INFINITY, priorityOf(tie)));
  return [...rank].sort(([a, p], [b, q]) => p - q || (a < b ? -1 : 1)).map(([party]) => party);
}

/** Boxes around islets: a name over one would label it as another party's. */
function isletBoxes({ geo }: MapView, fit: MapFit): Box[] {
  const r = (fit.sizes.islet + GAP) / fit.k;
  return geo.islets.map((islet) => {
    const { x, y } = fit.at(islet);
    return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
  });
}

interface Writer {
  view: MapView;
  fit: MapFit;
  nodes: ReadonlyMap<PartyId, MapNode>;
  islets: readonly Box[];
  taken: Box[];
}

function labelOf(party: PartyId, isAsked: boolean, { view, fit, nodes, islets, taken }: Writer): TextMark[] {
  const { width, height } = view.viewport;
  const node = nodes.get(party);
  const place = node?.place ?? view.geo.places.find((p) => p.party === party);
  if (!place) return [];
  const size = (fit.sizes.label * (isAsked ? 1 : QUIET_LABEL)) / fit.k;
  const isClear = (b: Box): boolean => !islets.some((t) => meets(t, b));
  const isFree = (b: Box): boolean =>
    b.x0 >= 0 && b.x1 <= width && b.y0 >= 0 && b.y1 <= height && isClear(b) && !taken.some((t) => meets(t, b));
  const p = node?.at ?? fit.at(place);
  const r = ((node?.kind === "focal" ? fit.sizes.focal : fit.sizes.node) + GAP) / fit.k;
  const lines = view.words.party(party);
  const w = Math.max(0, ...lines.map((l) => textWidth(l, size, isAsked ? 600 : 400)));
  const h = lines.length * size * LINE;
  const options = sides(p, r, w, h);
  const asked = options.find((o) => isClear(o.box)) ?? options[0];
  const best = options.find((o) => isFree(o.box)) ?? (isAsked ? asked : undefined);
  if (!best) return [];
  taken.push(best.box);
  return [
    {
      kind: "text",
      id: `label/${party}`,
      style: isAsked ? "label" : "label-quiet",
      party,
      lines,
      size,
      anchor: best.anchor,
      x: best.x,
      y: best.box.y0 + size * (LINE / 2 + 0.36),
      emphasis: view.focus.party(party),
      ...(view.words.lang ? { lang: view.words.lang } : {}),
    },
  ];
}

export function labelMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): TextMark[] {
  const { named } = view.focus;
  const asked = view.geo.places.map((p) => p.party).filter((party) => named.has(party));
  const writer: Writer = { view, fit, nodes, islets: isletBoxes(view, fit), taken: [] };
  const marks = asked.flatMap((party) => labelOf(party, true, writer));
  if (fit.k < NAMES_FROM) return marks;
  const today = tiedToday(view);
  const r = fit.sizes.node / fit.k;
  for (const party of [...today, view.facts.focal]) {
    const at = nodes.get(party)?.at;
    if (at) writer.taken.push({ x0: at.x - r, x1: at.x + r, y0: at.y - r, y1: at.y + r });
  }
  const others = [view.facts.focal, ...today].filter((party) => !named.has(party) && nodes.has(party));
  return [...marks, ...others.flatMap((party) => labelOf(party, false, writer))];
}
