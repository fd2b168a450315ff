// The map of a day, in px of the viewport at zoom 1; the view zooms by a transform around all of it.
import { arcMarks } from "./arcs.ts";
import { boundaryGroup, isletMarks } from "./map-boundaries.ts";
import { fitMap } from "./map-fit.ts";
import { labelMarks } from "./map-labels.ts";
import { groundGroup, landGroup, ringGroup, ringWords } from "./map-land.ts";
import { nodeMarks } from "./map-nodes.ts";
import { type PlaceNodes, placeNodes } from "./map-places.ts";
import type { MapView } from "./map-types.ts";
import type { Scene } from "./mark.ts";

/** `place`: where nodes stand; one that keeps them (`createPlaceNodes`) for a picture that is drawn again and again. */
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
