// What a small random package (test/model/random-dataset.ts) is drawn with: layers that show everything, places on a map and in a network.
import type { Dataset } from "../../src/data/dataset.ts";
import type { LayerRole } from "../../src/data/layer-terms.ts";
import type { World } from "../../src/model/world/world.ts";
import type { GeoPackage } from "../../src/scene/geo/types.ts";
import type { Placement } from "../../src/scene/network/types.ts";
import { AS_OF, START } from "../model/random-dataset.ts";

/** With layers that show everything, `third` the role of the last agreement's, and assistance of both kinds. */
export const shownIn = (dataset: Dataset, third: LayerRole = "unratified"): Dataset => ({
  ...dataset,
  meta: {
    ...dataset.meta,
    layers: (
      [
        ["epa", "bilateral"],
        ["a1", "framework"],
        ["a2", "framework"],
        ["a3", third],
        ["talking", "talks"],
        ["helping", "assistance"],
      ] as const
    ).map(([id, role]) => ({ id, role, on: true, name: { en: id, ja: id } })),
  },
  assistance: dataset.assistance.map((a) => ({ ...a, kind: a.refersTo ? "chapter" : "agreement" })),
});

export const placementOf = (world: World): Placement => ({
  size: { width: 1000, height: 932 },
  nodes: [world.dataset.meta.focal, ...world.everTied].map((id, i) => ({
    id,
    x: i === 0 ? 500 : 500 + Math.round(300 * Math.cos(i * 1.3)),
    y: i === 0 ? 466 : 466 + Math.round(300 * Math.sin(i * 1.3)),
    labelDx: i % 2,
    labelDy: 1 - (i % 2),
    anchor: "middle",
  })),
  // One outline a framework for all days: which parties it holds is the placement's law, not the scene's.
  regions: world.dataset.agreements
    .filter((a) => a.kind === "plurilateral")
    .map((a, i) => ({
      framework: a.id,
      label: { x: 300 + 150 * i, y: 60 },
      outlines: [{ from: START, to: AS_OF, d: `M${100 * i},0q9,9,99,${99 + i}z`, members: [] }],
    })),
  opened: [
    {
      organisation: "ORG",
      nodes: world.everTied.includes("AAA")
        ? []
        : [{ id: "AAA", x: 200, y: 700, labelDx: 1, labelDy: 0, anchor: "start" }],
      outlines: [{ from: START, to: AS_OF, d: "M0,0q1,1,2,2z", members: ["AAA"] }],
    },
  ],
});

export const geoOf = (dataset: Dataset): GeoPackage => ({
  worldview: "any",
  projection: "equal-earth",
  width: 1000,
  height: 500,
  view: { x: 0, y: 0, width: 1000, height: 500 },
  sphere: "M0 0H1000V500H0Z",
  graticule: "",
  shapes: dataset.parties.slice(0, 4).map((p, i) => ({ id: p.id, party: p.id, d: `M${i * 90} 9h40v40z` })),
  lines: [],
  islets: [{ id: "islet", party: "AAA", x: 333, y: 222 }],
  places: dataset.parties.map((p, i) => ({ party: p.id, x: 130 + i * 140, y: 120 + ((i * 97) % 260), dot: true })),
  regions: [],
  source: "made for this test",
});
