// The network of a day: its layout, which the whole timeline shares, in the looks of the day. Scene units are px of the
// viewport.
import type { PartyId } from "../../data/types.ts";
import type { Mark, Scene } from "../mark.ts";
import { type LayoutNetwork, layoutNetwork } from "./layout.ts";
import { fadingRegions, isTravelling, isUnderWay, memberMarks } from "./morph.ts";
import { nameMarks } from "./name-marks.ts";
import { nodeRadii } from "./node-sizes.ts";
import { openedMarks } from "./opened.ts";
import { regionMarks } from "./regions.ts";
import { tieMarks } from "./ties.ts";
import type { NetworkView } from "./types.ts";

/** `layoutOf`: pass one from `createLayoutNetwork` so that days share their layout. */
export function sceneNetwork(view: NetworkView, layoutOf: LayoutNetwork = layoutNetwork): Scene {
  const layout = layoutOf(view);
  const { fit, placement, positions } = layout;
  const { focal, facts } = view;
  const morph = isTravelling(view.morph) ? view.morph : undefined;
  const placed = { ...view, placement };
  const isShown = (id: PartyId): boolean =>
    (id === focal || facts.parties.has(id)) && (!morph || isUnderWay(id, morph));
  const radii = view.weights && nodeRadii(layout.sized, view.weights);
  const nodes = layout.nodes.map(({ id, marks }) => marks(facts.parties.get(id), isShown(id), radii?.get(id), view));
  const marks: Mark[] = [
    ...(morph
      ? [morph.backdrop, ...fadingRegions(regionMarks(placed, fit), morph)]
      : [...openedMarks(placed, fit), ...regionMarks(placed, fit)]),
    ...tieMarks(view, layout.ties, isShown),
    ...(morph ? memberMarks(placed, fit, positions, morph) : []),
    ...nodes.map((m) => m.node),
    ...nameMarks(view, layout.names, isShown),
    ...layout.turns.flatMap((i) => nodes[i]?.hit ?? []),
  ];
  return { width: view.viewport.width, height: view.viewport.height, marks };
}
