// Nodes at the ends of ties, dots for land too small to see, leaders to true positions, and hit targets.
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../../model/memoize.ts";
import type { Emphasis, Mark } from "../mark.ts";
import { isPart } from "../style/layer-styles.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import { landStyle } from "./land.ts";
import { HIT, type MapNode } from "./places.ts";
import type { MapFacts, MapTie, MapView } from "./types.ts";

/** Strongest first. */
const RANK = [
  "node-bilateral",
  "node-framework",
  "node-signed",
  "node-assistance",
  "node-talks",
] as const satisfies readonly StyleName[];

/** Node style that follows from a tie's style. */
function nodeStyle(tie: MapTie): (typeof RANK)[number] {
  if (tie.role === "assistance") return "node-assistance";
  if (tie.role === "talks") return "node-talks";
  if (tie.role === "unratified" || isPart(tie.style, "tie-signed")) return "node-signed";
  return tie.role === "bilateral" ? "node-bilateral" : "node-framework";
}

function nodeStyles(facts: MapFacts): Map<PartyId, StyleName> {
  const styles = new Map<PartyId, (typeof RANK)[number]>();
  for (const tie of facts.ties) {
    const style = nodeStyle(tie);
    const old = styles.get(tie.party);
    if (!old || RANK.indexOf(style) < RANK.indexOf(old)) styles.set(tie.party, style);
  }
  return styles;
}

/** px: minimum distance from the true position for a leader. */
const LEADER = 4;
const TRUE_PLACE = 1.2;
const r2 = (n: number): number => Math.round(n * 100) / 100;

interface Drawn {
  style: StyleName;
  r: number;
}

function drawnNode(
  node: MapNode,
  view: MapView,
  fit: MapFit,
  styles: ReadonlyMap<PartyId, StyleName>,
): Drawn | undefined {
  const { party, dot } = node.place;
  if (node.kind === "focal") return { style: "node-focal", r: fit.sizes.focal };
  const style = styles.get(party);
  if (style) return { style, r: fit.sizes.node };
  if (!dot) return undefined;
  // Never tied: a small grey islet. Otherwise the fill of the shape, large enough to recognise.
  if (node.kind === "dot") return { style: "islet", r: fit.sizes.dot };
  return { style: landStyle(party, view.facts).replace("land", "dot") as StyleName, r: fit.sizes.node * 0.62 };
}

type Base = Pick<Mark, "party" | "emphasis" | "hidden">;

/** A thin line to the true position of a node that was moved aside. */
function leader({ anchor, at, place }: MapNode, k: number, base: Base): Mark[] {
  if (Math.hypot(anchor.x - at.x, anchor.y - at.y) * k <= LEADER) return [];
  const ends = { x1: r2(anchor.x), y1: r2(anchor.y), x2: at.x, y2: at.y };
  return [
    { kind: "line", id: `leader/${place.party}`, style: "leader", ...ends, ...base },
    {
      kind: "circle",
      id: `true/${place.party}`,
      style: "true-place",
      x: ends.x1,
      y: ends.y1,
      r: r2(TRUE_PLACE / k),
      ...base,
    },
  ];
}

interface NodeParts {
  leader: Mark[];
  node: Mark;
  hit: Mark;
}

interface Look {
  style: StyleName;
  /** px on the screen. */
  r: number;
  emphasis: Emphasis;
  label: string;
  isHidden: boolean;
}

function makeParts(node: MapNode, k: number, { style, r: radius, emphasis, label, isHidden }: Look): NodeParts {
  const { at, place } = node;
  const hidden = isHidden ? { hidden: true } : {};
  const base: Base = { party: place.party, emphasis, ...hidden };
  const r = r2(radius / k);
  return {
    leader: leader(node, k, base),
    node: { kind: "circle", id: `node/${place.party}`, style, ...at, r, ...base },
    hit: {
      kind: "circle",
      id: `hit/${place.party}`,
      style: node.kind === "dot" || node.kind === "spot" ? "hit-small" : "hit",
      ...at,
      r: r2(HIT / k),
      party: place.party,
      label,
      active: true,
      ...(place.organisation ? hidden : {}),
    },
  };
}

const partsOf = memoize(
  (
    node: MapNode,
    k: number,
    style: StyleName,
    r: number,
    emphasis: Emphasis,
    label: string,
    isHidden: boolean,
  ): NodeParts => makeParts(node, k, { style, r, emphasis, label, isHidden }),
);

/** The same object for the same look of the same node. */
const nodeParts = (
  node: MapNode,
  drawn: Drawn | undefined,
  { focus, words }: MapView,
  { k, sizes }: MapFit,
): NodeParts =>
  partsOf(
    node,
    k,
    drawn?.style ?? "node-none",
    drawn?.r ?? sizes.node,
    focus.party(node.place.party),
    words.partyTitle(node.place.party),
    !drawn,
  );

export function nodeMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): Mark[] {
  const styles = nodeStyles(view.facts);
  // Where discs overlap, islets go below.
  const isFirm = (n: MapNode): boolean => n.kind !== "dot" && n.kind !== "spot";
  const all = [...nodes.values()];
  const ordered = [...all.filter((n) => !isFirm(n)), ...all.filter(isFirm)];
  const parts = ordered.map((node) => nodeParts(node, drawnNode(node, view, fit, styles), view, fit));
  const drawn = parts.filter((_, i) => ordered[i]?.kind !== "spot");
  return [...drawn.flatMap((p) => p.leader), ...drawn.map((p) => p.node), ...parts.map((p) => p.hit)];
}
