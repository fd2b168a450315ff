// The map of a day: its layout, which the whole timeline shares, in the looks of the day. Lengths are px of the viewport at zoom
// 1; the view applies zoom as a transform of the whole scene.

import type { Scene } from "../mark.ts";
import { arcMarks } from "./arcs.ts";
import { boundaryGroup, isletMarks } from "./boundaries.ts";
import { labelMarks } from "./labels.ts";
import { groundGroup, landGroup, ringGroup, ringWords } from "./land.ts";
import { type LayoutMap, layoutMap } from "./layout.ts";
import { nodeMarks } from "./nodes.ts";
import type { MapView } from "./types.ts";

/** `layoutOf`: pass one from `createLayoutMap` so that days share their layout. */
export function sceneMap(view: MapView, layoutOf: LayoutMap = layoutMap): Scene {
  const { fit, places, land, arcs, names, nodes } = layoutOf(view);
  const marks = [
    groundGroup(view, fit),
    landGroup(view, fit, land),
    boundaryGroup(view, fit),
    ...isletMarks(view, fit),
    ...ringGroup(view, fit),
    ...ringWords(view, fit),
    ...arcMarks(view, arcs),
    ...(view.isBare ? [] : labelMarks(view, fit, places, names())),
    ...nodeMarks(view, fit, nodes),
  ];
  return { ...view.viewport, marks, note: view.names.worldview(view.geo.worldview) };
}
