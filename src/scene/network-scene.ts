// The network of a day. Positions come from the placement and never depend on the day; scene units are px of the viewport.
import type { AgreementId, PartyId } from "../data/types.ts";
import { chooseLabels, type Disc } from "./labels.ts";
import type { Emphasis, Mark, Scene } from "./mark.ts";
import type { NetworkFacts } from "./network-facts.ts";
import { labelMark, nodeLabels, type PlacedLabel, regionLabels } from "./network-labels.ts";
import { nodeMarks } from "./network-nodes.ts";
import { regionMarks } from "./network-regions.ts";
import { tieMarks } from "./network-ties.ts";
import { networkSizes, type Placement, type Point } from "./network-types.ts";

/** How much things stand out; `Spotlight` of the model is one. */
export interface NetworkFocus {
  party(id: PartyId): Emphasis;
  agreement(id: AgreementId, party: PartyId): Emphasis;
  /** Their labels are always shown. */
  named: ReadonlySet<PartyId>;
}

export interface NetworkWords {
  /** Lines of the label. */
  party(id: PartyId): string[];
  /** Accessible name, with what the party has on the day. */
  partyTitle(id: PartyId): string;
  region(id: AgreementId, count: number): string;
  regionTitle(id: AgreementId, count: number): string;
  lang?: string;
}

export interface NetworkView {
  placement: Placement;
  focal: PartyId;
  facts: NetworkFacts;
  focus: NetworkFocus;
  /** px. */
  viewport: { width: number; height: number };
  words: NetworkWords;
  /** Nodes that the user has dragged, in units of the placement. */
  overrides?: Readonly<Record<PartyId, Point>>;
}

/** From the placement's units to the viewport, and the sizes that go with it. */
export interface Fit {
  scale: number;
  dx: number;
  dy: number;
  sizes: ReturnType<typeof networkSizes>;
  at(p: Point): Point;
}

export function fitNetwork(placement: Placement, viewport: { width: number; height: number }): Fit {
  const { width, height } = placement.size;
  const scale = Math.min(viewport.width / width, viewport.height / height);
  const dx = (viewport.width - width * scale) / 2;
  const dy = (viewport.height - height * scale) / 2;
  return { scale, dx, dy, sizes: networkSizes(scale), at: (p) => ({ x: dx + p.x * scale, y: dy + p.y * scale }) };
}

/** Where each node is drawn. */
export function nodePositions(view: NetworkView, fit: Fit): Map<PartyId, Point> {
  return new Map(view.placement.nodes.map((n) => [n.id, fit.at(view.overrides?.[n.id] ?? n)]));
}

/** Priorities of labels; those below 0 are shown whatever they cover. */
const FORCED = -1;

export function sceneNetwork(view: NetworkView): Scene {
  const fit = fitNetwork(view.placement, view.viewport);
  const positions = nodePositions(view, fit);
  const shown = new Set([view.focal, ...view.facts.parties.map((p) => p.id)]);
  const discs: Disc[] = [...positions].flatMap(([id, p]) =>
    shown.has(id) ? [{ id, ...p, r: id === view.focal ? fit.sizes.focal : fit.sizes.node }] : [],
  );
  const labels: PlacedLabel[] = [...nodeLabels(view, fit, positions), ...regionLabels(view, fit)];
  const visible = labels.filter((l) => !l.party || shown.has(l.party));
  const chosen = chooseLabels(
    visible.map((l) => (l.party && view.focus.named.has(l.party) ? { ...l.box, priority: FORCED } : l.box)),
    discs,
    view.viewport,
  );
  const marks: Mark[] = [
    ...regionMarks(view, fit),
    ...tieMarks(view, fit, positions),
    ...nodeMarks(view, fit, positions, shown),
    ...labels.map((l) => labelMark(l, view, chosen.get(l.box.id))),
    ...hitMarks(view, fit, positions, shown),
  ];
  return { width: view.viewport.width, height: view.viewport.height, marks };
}

/** Invisible, reachable discs of at least 24 px over the nodes, last so that they lie on top. */
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
