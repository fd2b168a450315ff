// Exports the network as a graph for other tools: for one day, or with the time spans of nodes and ties.
import { type Day, isoOf } from "../data/day.ts";
import type { Evidence, PartyId } from "../data/types.ts";
import { layerOfRole } from "../model/world/layers.ts";
import type { Span } from "../model/world/ties.ts";
import type { World } from "../model/world/world.ts";
import type { About } from "./table.ts";
import { escapeXml } from "./xml.ts";

interface GraphNode {
  id: PartyId;
  en: string;
  ja: string;
  kind: string;
  /** Position in scene units of the network, if it has one. */
  x?: number;
  y?: number;
  span?: Span;
}

interface GraphEdge {
  id: string;
  target: PartyId;
  /** Name of the agreement or form of assistance. */
  instrument: string;
  layer: string;
  stage: string;
  /** Date at the precision known. */
  since: string;
  evidence: Evidence | "";
  sources: string;
  via: string;
  span?: Span;
}

export interface Graph {
  focal: PartyId;
  about: About;
  /** First and last day, in graphs with time. */
  span?: Span;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

export type Places = ReadonlyMap<PartyId, { x: number; y: number }>;

/** `day`: only ties that hold on it; undefined: all ties with their spans. A tie that has ended has an end day. */
export function graphOf(world: World, day: Day | undefined, about: About, places: Places = new Map()): Graph {
  const { focal, asOf, longStart } = world.dataset.meta;
  const within = ({ from, to }: Span): Span => ({
    from: Math.max(from, longStart) as Day,
    to: Math.min(to, asOf) as Day,
  });
  const { ties, assistance } = day === undefined ? world : world.at(day);
  const edges: (GraphEdge & { span: Span })[] = [
    ...ties
      .filter((t) => t.stage !== "left")
      .map((t) => ({
        id: `${t.id}/${t.stage}/${t.from}`,
        target: t.party,
        instrument: t.agreement,
        layer: world.agreements.get(t.agreement)?.layer ?? "",
        stage: t.stage as string,
        since: t.since?.text ?? "",
        evidence: t.since?.evidence ?? ("" as const),
        sources: t.since?.sources.join(" ") ?? "",
        via: t.via ?? "",
        span: within(t),
      })),
    ...assistance.map((a) => ({
      id: `${a.id}/${a.from}`,
      target: a.party,
      instrument: a.form,
      layer: layerOfRole(world.dataset.meta, "assistance") ?? "",
      stage: "",
      since: a.since?.text ?? "",
      evidence: a.row.evidence,
      sources: a.row.sources.join(" "),
      via: "",
      span: within(a),
    })),
  ].filter((e) => e.span.from <= asOf);
  const spans = new Map<PartyId, Span>();
  for (const e of edges) {
    const known = spans.get(e.target);
    spans.set(e.target, {
      from: Math.min(known?.from ?? e.span.from, e.span.from) as Day,
      to: Math.max(known?.to ?? e.span.to, e.span.to) as Day,
    });
  }
  const whole: Span = { from: longStart, to: asOf };
  const nodes = [focal, ...spans.keys()].map((id): GraphNode => {
    const party = world.parties.get(id);
    const at = places.get(id);
    return {
      id,
      en: party?.name.en ?? id,
      ja: party?.name.ja ?? id,
      kind: party?.kind ?? "",
      ...(at ? { x: at.x, y: at.y } : {}),
      ...(day === undefined ? { span: spans.get(id) ?? whole } : {}),
    };
  });
  return {
    focal,
    about,
    ...(day === undefined ? { span: whole } : {}),
    nodes,
    edges: day === undefined ? edges : edges.map(({ span: _, ...edge }) => edge),
  };
}

const NODE_KEYS = ["en", "ja", "kind"] as const;
/** Names that programs look for; GEXF has elements for them. */
const LABELLED = ["label", "x", "y"] as const;
const EDGE_KEYS = ["instrument", "layer", "stage", "since", "evidence", "sources", "via"] as const;

const describe = (about: About): string => about.map(([label, value]) => `${label}: ${value}`).join("\n");
const timesOf = ({ span }: { span?: Span }): string =>
  span ? ` start="${isoOf(span.from)}" end="${isoOf(span.to)}"` : "";

/** GEXF 1.3. With time spans, Gephi offers its timeline. `modified`: ISO day. */
export function gexfOf(graph: Graph, modified: string): string {
  const attributes = (className: string, keys: readonly string[]): string =>
    `    <attributes class="${className}">\n${keys.map((k) => `      <attribute id="${k}" title="${k}" type="string"/>`).join("\n")}\n    </attributes>`;
  const values = (of: Record<string, unknown>, keys: readonly string[]): string =>
    `<attvalues>${keys.map((k) => `<attvalue for="${k}" value="${escapeXml(String(of[k] ?? ""))}"/>`).join("")}</attvalues>`;
  const mode = graph.span
    ? ` mode="dynamic" timeformat="date" timerepresentation="interval"${timesOf(graph)}`
    : ' mode="static"';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${modified}">`,
    "    <creator>Musubi</creator>",
    `    <description>${escapeXml(describe(graph.about))}</description>`,
    "  </meta>",
    `  <graph defaultedgetype="undirected"${mode}>`,
    attributes("node", NODE_KEYS),
    attributes("edge", EDGE_KEYS),
    "    <nodes>",
    ...graph.nodes.map(
      (n) =>
        `      <node id="${escapeXml(n.id)}" label="${escapeXml(n.en)}"${timesOf(n)}>${values({ ...n }, NODE_KEYS)}${n.x === undefined || n.y === undefined ? "" : `<viz:position x="${n.x}" y="${-n.y}" z="0"/>`}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...graph.edges.map(
      (e) =>
        `      <edge id="${escapeXml(e.id)}" source="${escapeXml(graph.focal)}" target="${escapeXml(e.target)}" label="${escapeXml(e.instrument)}" kind="${escapeXml(e.layer)}"${timesOf(e)}>${values({ ...e }, EDGE_KEYS)}</edge>`,
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** As programs draw it: up is positive. */
const placed = (n: GraphNode): Record<string, unknown> => ({
  ...n,
  label: n.en,
  y: n.y === undefined ? undefined : -n.y,
});

/** GraphML. Time spans are written as attributes. */
export function graphmlOf(graph: Graph): string {
  const time = graph.span ? ["start", "end"] : [];
  const key = (name: string, of: "node" | "edge", type = "string"): string =>
    `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
  const data = (of: "node" | "edge", values: Record<string, unknown>, keys: readonly string[]): string =>
    keys
      .filter((k) => !LABELLED.some((l) => l === k) || values[k] !== undefined)
      .map((k) => `<data key="${of}-${k}">${escapeXml(String(values[k] ?? ""))}</data>`)
      .join("");
  const timed = <T extends { span?: Span }>(of: T): T & { start?: string; end?: string } =>
    of.span ? { ...of, start: isoOf(of.span.from), end: isoOf(of.span.to) } : of;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml(describe(graph.about))}</desc>`,
    ...LABELLED.map((k) => key(k, "node", k === "label" ? "string" : "double")),
    ...[...NODE_KEYS, ...time].map((k) => key(k, "node")),
    key("label", "edge"),
    ...[...EDGE_KEYS, ...time].map((k) => key(k, "edge")),
    '  <graph id="musubi" edgedefault="undirected">',
    ...graph.nodes.map(
      (n) =>
        `    <node id="${escapeXml(n.id)}">${data("node", placed(timed(n)), [...LABELLED, ...NODE_KEYS, ...time])}</node>`,
    ),
    ...graph.edges.map(
      (e) =>
        `    <edge id="${escapeXml(e.id)}" source="${escapeXml(graph.focal)}" target="${escapeXml(e.target)}">${data("edge", { ...timed(e), label: e.instrument }, ["label", ...EDGE_KEYS, ...time])}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}
