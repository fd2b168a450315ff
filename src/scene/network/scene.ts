// The network of a day. Positions come from the placement and do not depend on the day. Scene units are px of the viewport.
import type { PartyId } from "../../data/types.ts";
import { chooseLabels, type Disc } from "../labels.ts";
import { spreadDiscs } from "../map/spread.ts";
import type { Mark, Scene } from "../mark.ts";
import { labelMark, nodeLabels, type PlacedLabel, regionLabels } from "./labels.ts";
import { fadingRegions, isTravelling, isUnderWay, memberMarks, travel } from "./morph.ts";
import { nodeRadii } from "./node-sizes.ts";
import { nodeMarks } from "./nodes.ts";
import { openedMarks, withOpened } from "./opened.ts";
import { regionMarks } from "./regions.ts";
import { tieMarks } from "./ties.ts";
import { type Fit, type NetworkView, networkSizes, type Placement, type Point } from "./types.ts";

export function fitNetwork(
  placement: Placement,
  viewport: { width: number; height: number },
  camera: NonNullable<NetworkView["camera"]> = { k: 1, x: 0, y: 0 },
): Fit {
  const { width, height } = placement.size;
  const whole = Math.min(viewport.width / width, viewport.height / height);
  const scale = whole * camera.k;
  const dx = ((viewport.width - width * whole) / 2) * camera.k + camera.x;
  const dy = ((viewport.height - height * whole) / 2) * camera.k + camera.y;
  return { scale, dx, dy, sizes: networkSizes(whole), at: (p) => ({ x: dx + p.x * scale, y: dy + p.y * scale }) };
}

/** px between the rims of a dragged node and the nodes it pushes aside. */
const ELBOW = 4;

/** Positions of the nodes. A dragged node pushes aside those it would cover; they return when it has passed. */
export function nodePositions(
  view: Pick<NetworkView, "placement" | "overrides" | "focal">,
  fit: Fit,
): ReadonlyMap<PartyId, Point> {
  const { overrides = {}, placement, focal } = view;
  const places = new Map(placement.nodes.map((n) => [n.id, fit.at(overrides[n.id] ?? n)]));
  if (Object.keys(overrides).length === 0) return places;
  const room = (id: PartyId): number => (id === focal ? fit.sizes.focal : fit.sizes.node) + ELBOW;
  return spreadDiscs(
    [...places].map(([id, p]) => ({ id, ...p, room: room(id), fixed: id === focal || id in overrides })),
  );
}

/** Priorities of labels; those below 0 are always shown. */
const FORCED = -1;

export function sceneNetwork(asked: NetworkView): Scene {
  const fit = fitNetwork(asked.placement, asked.viewport, asked.camera);
  const zoom = asked.camera?.k ?? 1;
  const morph = isTravelling(asked.morph) ? asked.morph : undefined;
  const opened = morph ? [] : asked.facts.opened;
  const view = { ...asked, placement: withOpened(asked.placement, opened) };
  const settled = nodePositions(view, fit);
  const positions = morph ? travel(settled, morph) : settled;
  const all = [view.focal, ...view.facts.parties.map((p) => p.id)];
  const shown = new Set(morph ? all.filter((id) => isUnderWay(id, morph)) : all);
  const radii = nodeRadii(
    [...settled].map(([id, p]) => {
      const fixed = id === view.focal;
      return { id, ...p, fixed, plain: fixed ? fit.sizes.focal : fit.sizes.node };
    }),
    view.weights,
  );
  const discs: Disc[] = [...positions].flatMap(([id, p]) =>
    shown.has(id) ? [{ id, ...p, r: radii.get(id) ?? fit.sizes.node }] : [],
  );
  const labels: PlacedLabel[] = [...nodeLabels(view, fit, positions, radii), ...(morph ? [] : regionLabels(view, fit))];
  const visible = labels.filter((l) => !l.party || shown.has(l.party));
  const chosen = chooseLabels(
    visible.map((l) => (l.party && view.focus.named.has(l.party) ? { ...l.box, priority: FORCED } : l.box)),
    discs,
    // The whole zoomed picture, not the visible part, so that panning does not change which names are shown.
    { width: view.viewport.width * zoom, height: view.viewport.height * zoom },
  );
  const marks: Mark[] = [
    ...(morph
      ? [morph.backdrop, ...fadingRegions(regionMarks(view, fit), morph)]
      : [...openedMarks(view, fit), ...regionMarks(view, fit)]),
    ...tieMarks(view, fit, positions, radii, shown),
    ...(morph ? memberMarks(view, fit, positions, morph) : []),
    ...nodeMarks(view, positions, radii, shown),
    ...labels.map((l) => labelMark(l, view, chosen.get(l.box.id))),
    ...hitMarks(view, fit, positions, shown),
  ];
  return { width: view.viewport.width, height: view.viewport.height, marks };
}

/** Invisible hit targets of at least 24 px over the nodes; last, so that they lie on top. */
function hitMarks(
  view: NetworkView,
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  shown: ReadonlySet<PartyId>,
): Mark[] {
  return [...positions].map(
    ([id, p]): Mark => ({
      kind: "circle",
      id: `hit/${id}`,
      style: "hit",
      ...p,
      r: Math.max(12, (id === view.focal ? fit.sizes.focal : fit.sizes.node) + 2),
      party: id,
      label: view.words.partyTitle(id),
      active: true,
      ...(shown.has(id) ? {} : { hidden: true }),
    }),
  );
}
