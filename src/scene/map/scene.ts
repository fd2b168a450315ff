// The map of a day, in px of the viewport at zoom 1. The view applies zoom as a transform of the whole scene.

import type { Scene } from "../mark.ts";
import { arcMarks } from "./arcs.ts";
import { boundaryGroup, isletMarks } from "./boundaries.ts";
import { fitMap } from "./fit.ts";
import { labelMarks } from "./labels.ts";
import { groundGroup, landGroup, ringGroup, ringWords } from "./land.ts";
import { nodeMarks } from "./nodes.ts";
import { type PlaceNodes, placeNodes } from "./places.ts";
import type { MapView } from "./types.ts";

/** `place`: placement of nodes; pass one from `createPlaceNodes` to reuse positions between drawings. */
export function sceneMap(view: MapView, place: PlaceNodes = placeNodes): Scene {
  const fit = fitMap(view.geo, view.viewport, view.k);
  const nodes = place(view, fit);
  const marks = [
    groundGroup(view, fit),
    landGroup(view, fit, nodes),
    boundaryGroup(view, fit),
    ...isletMarks(view, fit),
    ...ringGroup(view, fit),
    ...ringWords(view, fit),
    ...arcMarks(view, fit, nodes),
    ...labelMarks(view, fit, nodes),
    ...nodeMarks(view, fit, nodes),
  ];
  return { ...view.viewport, marks, note: view.words.worldview(view.geo.worldview) };
}
