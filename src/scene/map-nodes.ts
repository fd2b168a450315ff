// Nodes at the ends of ties, dots for land too small to be seen, leaders to the true place, and what can be hit.
import type { PartyId } from "../data/types.ts";
import type { MapFit, MapNode } from "./map-fit.ts";
import { landStyle } from "./map-land.ts";
import type { MapFacts, MapTie, MapView } from "./map-types.ts";
import type { CircleMark, Mark } from "./mark.ts";
import type { StyleName } from "./style.ts";

/** Strongest first. */
const RANK = [
  "node-epa",
  "node-framework",
  "node-signed",
  "node-cmaa",
  "node-talks",
] as const satisfies readonly StyleName[];

/** What a tie's style says of the party at its end. */
function nodeStyle(tie: MapTie): (typeof RANK)[number] {
  if (tie.layer === "cmaa") return "node-cmaa";
  if (tie.layer === "talks") return "node-talks";
  if (tie.layer === "tpp12" || tie.style.endsWith("-signed")) return "node-signed";
  return tie.layer === "epa" ? "node-epa" : "node-framework";
}

export function nodeStyles(facts: MapFacts): Map<PartyId, StyleName> {
  const styles = new Map<PartyId, (typeof RANK)[number]>();
  for (const tie of facts.ties) {
    const style = nodeStyle(tie);
    const old = styles.get(tie.party);
    if (!old || RANK.indexOf(style) < RANK.indexOf(old)) styles.set(tie.party, style);
  }
  return styles;
}

/** px: shorter ways from the true place need no leader. */
const LEADER = 4;
const TRUE_PLACE = 1.2;
const r2 = (n: number): number => Math.round(n * 100) / 100;

interface Drawn {
  node: MapNode;
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
  if (node.kind === "focal") return { node, style: "node-focal", r: fit.sizes.focal };
  const style = styles.get(party);
  if (style) return { node, style, r: fit.sizes.node };
  if (!dot) return undefined;
  const strong = node.kind === "covered" || node.kind === "tied";
  return {
    node,
    style: landStyle(party, view.facts).replace("land", "dot") as StyleName,
    r: fit.sizes.dot * (strong ? 1.4 : 1),
  };
}

export function nodeMarks(view: MapView, fit: MapFit, nodes: ReadonlyMap<PartyId, MapNode>): Mark[] {
  const styles = nodeStyles(view.facts);
  const leaders: Mark[] = [];
  const circles: Mark[] = [];
  const hits: { mark: CircleMark; kind: MapNode["kind"] }[] = [];
  for (const [party, node] of nodes) {
    const drawn = drawnNode(node, view, fit, styles);
    const base = { party, emphasis: view.focus.party(party), ...(drawn ? {} : { hidden: true }) };
    const { anchor, at } = node;
    if (Math.hypot(anchor.x - at.x, anchor.y - at.y) * fit.k > LEADER) {
      const ends = { x1: r2(anchor.x), y1: r2(anchor.y), x2: at.x, y2: at.y };
      leaders.push({ kind: "line", id: `leader/${party}`, style: "leader", ...ends, ...base });
      leaders.push({
        kind: "circle",
        id: `true/${party}`,
        style: "true-place",
        x: ends.x1,
        y: ends.y1,
        r: r2(TRUE_PLACE / fit.k),
        ...base,
      });
    }
    circles.push({
      kind: "circle",
      id: `node/${party}`,
      style: drawn?.style ?? "node-none",
      ...at,
      r: r2((drawn?.r ?? fit.sizes.node) / fit.k),
      ...base,
    });
    const hit = { kind: "circle" as const, id: `hit/${party}`, style: "hit" as const, ...at, r: r2(node.hit / fit.k) };
    const { hidden } = base;
    hits.push({
      kind: node.kind,
      mark: { ...hit, party, label: view.words.partyTitle(party), active: true, ...(hidden ? { hidden } : {}) },
    });
  }
  // Dots without ties lie below, where discs meet.
  hits.sort((a, b) => Number(b.kind === "dot") - Number(a.kind === "dot"));
  return [...leaders, ...circles, ...hits.map((h) => h.mark)];
}
