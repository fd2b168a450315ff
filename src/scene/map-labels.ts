// Names on the map: only of what is pointed at or chosen.
import type { PartyId } from "../data/types.ts";
import type { MapFit } from "./map-fit.ts";
import type { MapNode } from "./map-places.ts";
import type { MapView, Point } from "./map-types.ts";
import type { TextMark } from "./mark.ts";
import { textWidth } from "./text-width.ts";

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const GAP = 4;
const LINE = 1.15;
const meets = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Right, left, above, below: the first side that is free and within the picture, else right. */
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

export function labelMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): TextMark[] {
  const { width, height } = view.viewport;
  const size = fit.sizes.label / fit.k;
  const taken: Box[] = [];
  const isFree = (b: Box): boolean =>
    b.x0 >= 0 && b.x1 <= width && b.y0 >= 0 && b.y1 <= height && !taken.some((t) => meets(t, b));
  return view.geo.places.flatMap(({ party, x, y }): TextMark[] => {
    if (!view.focus.named.has(party)) return [];
    const node = nodes.get(party);
    const p = node?.at ?? fit.at({ x, y });
    const r = ((node?.kind === "focal" ? fit.sizes.focal : fit.sizes.node) + GAP) / fit.k;
    const lines = view.words.party(party);
    const w = Math.max(0, ...lines.map((l) => textWidth(l, size, 600)));
    const h = lines.length * size * LINE;
    const options = sides(p, r, w, h);
    const best = options.find((o) => isFree(o.box)) ?? options[0];
    if (!best) return [];
    taken.push(best.box);
    const base = {
      kind: "text" as const,
      id: `label/${party}`,
      style: "label" as const,
      party,
      lines,
      size,
      anchor: best.anchor,
    };
    const baseline = best.box.y0 + size * (LINE / 2 + 0.36);
    return [
      {
        ...base,
        x: best.x,
        y: baseline,
        emphasis: view.focus.party(party),
        ...(view.words.lang ? { lang: view.words.lang } : {}),
      },
    ];
  });
}
