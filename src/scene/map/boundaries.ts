// Boundaries with a style of their own, drawn over the land, and islands too small for a shape.

import type { CircleMark, GroupMark, PathMark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import { landStyle } from "./land.ts";
import type { MapView } from "./types.ts";

export function boundaryGroup({ geo }: MapView, fit: MapFit): GroupMark {
  const children = geo.lines.map(
    ({ id, kind, d }): PathMark => ({ kind: "path", id: `boundary/${id}`, style: `line-${kind}`, d }),
  );
  return { kind: "group", id: "boundaries", style: "none", x: fit.dx, y: fit.dy, scale: fit.scale, children };
}

/** Islets look like their party's land and select it when hit. They keep their size on the screen. */
export const isletMarks = (view: MapView, fit: MapFit): CircleMark[] =>
  view.geo.islets.map(({ id, party, ...at }) => ({
    kind: "circle",
    id: `islet/${id}`,
    style: landStyle(party, view.facts).replace("land", "dot") as StyleName,
    ...fit.at(at),
    r: fit.sizes.islet / fit.k,
    party,
    emphasis: view.focus.party(party),
  }));
