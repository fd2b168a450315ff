// Nodes at the ends of ties, dots for land too small to see, leaders to true positions, and hit targets.
import type { PartyId } from "../../data/types.ts";
import { memoize, memoizeLast } from "../../model/memoize.ts";
import type { Emphasis, Mark } from "../mark.ts";
import { isPart } from "../style/layer-styles.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import { landStyle } from "./land.ts";
import { HIT, type MapNode } from "./places.ts";
import type { MapPartyFacts, MapTie, MapView } from "./types.ts";

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

/** Radius as a share of that of a node with an agreement of its own: the more there is, the larger. */
const SIZE: Readonly<Record<(typeof RANK)[number], number>> = {
  "node-bilateral": 1,
  "node-framework": 0.94,
  "node-signed": 0.94,
  "node-assistance": 0.65,
  "node-talks": 0.65,
};

/** Of the strongest tie; the same facts of a party give the same style. */
export const strongestStyle = memoize(({ ties }: MapPartyFacts): (typeof RANK)[number] | undefined => {
  const found = ties.map(nodeStyle);
  return RANK.find((style) => found.includes(style));
});

/** px on the screen. */
export const nodeRadius = (style: keyof typeof SIZE, { sizes }: MapFit): number => sizes.node * SIZE[style];

/** px: minimum distance from the true position for a leader. */
const LEADER = 4;
const TRUE_PLACE = 1.2;
const r2 = (n: number): number => Math.round(n * 100) / 100;

interface Drawn {
  style: StyleName;
  r: number;
}

function drawnNode(node: MapNode, view: MapView, fit: MapFit): Drawn | undefined {
  const { party, dot } = node.place;
  if (node.kind === "focal") return { style: "node-focal", r: fit.sizes.focal };
  const facts = view.facts.parties.get(party);
  const style = facts && strongestStyle(facts);
  if (style) return { style, r: nodeRadius(style, fit) };
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
  isSilent: boolean;
}

function makeParts(
  node: MapNode,
  k: number,
  { style, r: radius, emphasis, label, isHidden, isSilent }: Look,
): NodeParts {
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
      ...(isSilent ? { silent: true } : {}),
      ...(place.organisation ? hidden : {}),
    },
  };
}

/** A node at its place. Gives the same marks as the last time if it looks the same. */
export interface NodeSlot {
  node: MapNode;
  /** Its hit target's place among all: from the party that entered first to the last, then who never has a tie. */
  turn: number;
  parts(look: Look): NodeParts;
}

/** Where discs overlap, islets go below; of targets the nearer one is hit, so theirs stand in the order in which they are read. */
export function nodeSlots(
  nodes: ReadonlyMap<PartyId, MapNode>,
  read: readonly PartyId[],
  { k }: MapFit,
): readonly NodeSlot[] {
  const isFirm = (n: MapNode): boolean => n.kind !== "dot" && n.kind !== "spot";
  const all = [...nodes.values()];
  const ordered = [...all.filter((n) => !isFirm(n)), ...all.filter(isFirm)];
  const rank = new Map(read.map((id, i) => [id, i]));
  const rankOf = ({ kind, place }: MapNode): number => (kind === "focal" ? -1 : (rank.get(place.party) ?? rank.size));
  const turns = new Map(ordered.toSorted((a, b) => rankOf(a) - rankOf(b)).map((node, i) => [node, i]));
  return ordered.map((node): NodeSlot => {
    const parts = memoizeLast(
      (style: StyleName, r: number, emphasis: Emphasis, label: string, isHidden: boolean, isSilent: boolean) =>
        makeParts(node, k, { style, r, emphasis, label, isHidden, isSilent }),
    );
    return {
      node,
      turn: turns.get(node) ?? 0,
      parts: ({ style, r, emphasis, label, isHidden, isSilent }) =>
        parts(style, r, emphasis, label, isHidden, isSilent),
    };
  });
}

export function nodeMarks(view: MapView, fit: MapFit, slots: readonly NodeSlot[]): Mark[] {
  const { focus, titles } = view;
  const leaders: Mark[] = [];
  const nodes: Mark[] = [];
  const hits: Mark[] = [];
  for (const { node, turn, parts } of slots) {
    const { party } = node.place;
    const drawn = drawnNode(node, view, fit);
    const {
      leader,
      node: disc,
      hit,
    } = parts({
      style: drawn?.style ?? "node-none",
      r: drawn?.r ?? fit.sizes.node,
      emphasis: focus.party(party),
      label: titles.party(party),
      isHidden: !drawn,
      isSilent: titles.isSilent?.(party) ?? false,
    });
    hits[turn] = hit;
    if (node.kind === "spot") continue;
    leaders.push(...leader);
    nodes.push(disc);
  }
  return [...leaders, ...nodes, ...hits];
}
