// Graphs for other tools: valid, and read by another library with the same counts.
import { readFileSync } from "node:fs";
import Graph, { MultiGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { asDay, dayOf } from "../../src/data/day.ts";
import { gexfOf, graphmlOf, graphOf } from "../../src/export/graph.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const { asOf } = world.dataset.meta;
const about = [["Question", 'A < B & "C"']] as const;
const schema = readFileSync("test/export/gexf-1.3.xsd", "utf8");
const viz = { fileName: "gexf-1.3-viz.xsd", contents: readFileSync("test/export/gexf-1.3-viz.xsd", "utf8") };
const validate = (text: string) =>
  validateXML({
    xml: { fileName: "graph.gexf", contents: text },
    schema: [{ fileName: "gexf.xsd", contents: schema }],
    preload: [viz],
  });

const DAYS = [dayOf(2002, 12, 31), dayOf(2018, 12, 30), dayOf(2025, 5, 31), asOf];
const expected = (day: number) => {
  const { ties, assistance } = world.at(asDay(day));
  const own = ties.filter((t) => t.stage !== "left");
  return {
    order: new Set([...own, ...assistance].map((t) => t.party)).size + 1,
    size: own.length + assistance.length,
  };
};

describe.each(DAYS)("the network of day %i", (day) => {
  const graph = graphOf(world, asDay(day), about, new Map([[world.dataset.meta.focal, { x: 1, y: 2 }]]));
  test("as GEXF is valid and has the same counts elsewhere", async () => {
    const text = gexfOf(graph, "2026-07-01");
    expect((await validate(text)).errors).toEqual([]);
    const read = gexf.parse(Graph, text, { allowUndeclaredAttributes: false });
    expect({ order: read.order, size: read.size }).toEqual(expected(day));
  });
  test("as GraphML has the same counts elsewhere", () => {
    const read = graphml.parse(MultiGraph, graphmlOf(graph));
    // Label and place, as GEXF has them.
    const { focal } = world.dataset.meta;
    expect(read.getNodeAttributes(focal)).toMatchObject({ label: world.parties.get(focal)?.name.en, x: 1, y: -2 });
    read.forEachNode((_, own) => expect(own.label).toBeTruthy());
    expect({ order: read.order, size: read.size }).toEqual(expected(day));
  });
});

test("with spells: every tie has its days, within the data's", async () => {
  const graph = graphOf(world, undefined, about);
  const text = gexfOf(graph, "2026-07-01");
  expect((await validate(text)).errors).toEqual([]);
  expect(text).toContain('mode="dynamic"');
  const ties = world.ties.filter((t) => t.stage !== "left" && t.from <= asOf);
  expect(graph.edges).toHaveLength(ties.length + world.assistance.filter((a) => a.from <= asOf).length);
  for (const edge of graph.edges)
    expect(edge.span && edge.span.from <= edge.span.to && edge.span.to <= asOf).toBe(true);
  // On each day those whose spell holds are those of the day's own graph.
  for (const day of DAYS)
    expect(graph.edges.filter((e) => e.span && e.span.from <= day && day <= e.span.to)).toHaveLength(
      expected(day).size,
    );
  expect(new Set(graph.edges.map((e) => e.id)).size).toBe(graph.edges.length);
});

test("the schema sees faults", async () => {
  const text = gexfOf(graphOf(world, asOf, about), "2026-07-01");
  for (const [from, to] of [
    ['version="1.3"', 'version="9"'],
    ["<edges>", "<edgez>"],
    [' target="', ' aim="'],
    ['mode="static"', 'mode="still"'],
  ] as const)
    expect((await validate(text.replace(from, to))).valid).toBe(false);
});
