import { describe, expect, it } from "vitest";
import type { PartyId } from "../../src/data/types.ts";
import { arcBetween, cornersOf, isInside, pointOnArc } from "../../src/scene/map/arc-geometry.ts";
import { everOf } from "../../src/scene/map/ever.ts";
import { fitMap } from "../../src/scene/map/fit.ts";
import { createLayoutMap, type LayoutMap } from "../../src/scene/map/layout.ts";
import { placeNodes } from "../../src/scene/map/places.ts";
import { sceneMap } from "../../src/scene/map/scene.ts";
import type { MapFacts, MapTie, MapView } from "../../src/scene/map/types.ts";
import type { CircleMark, GroupMark, Mark } from "../../src/scene/mark.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { cutMap } from "../../tools/map/cut-map.ts";
import { bundledAtlas } from "../bundled.ts";
import { about, parties } from "./parties.ts";

const geo = cutMap(parties, about);
const FOCAL = "JPN";
const LAYERS = {
  epa: { role: "bilateral", rank: 0 },
  rcep: { role: "framework", rank: 1 },
  talks: { role: "talks", rank: 2 },
  cmaa: { role: "assistance", rank: 3 },
} as const;
const tie = (party: PartyId, layer: keyof typeof LAYERS, style: MapTie["style"]): MapTie => ({
  id: `${layer}/${party}`,
  party,
  layer,
  ...LAYERS[layer],
  style,
});

// Crowded on purpose: all of Europe's and South-East Asia's partners at once.
const epa = [
  "SGP",
  "MYS",
  "THA",
  "IDN",
  "BRN",
  "PHL",
  "VNM",
  "IND",
  "MNG",
  "MEX",
  "CHL",
  "PER",
  "AUS",
  "CHE",
  "EU",
  "GBR",
  "USA",
];
const rcep = ["KHM", "LAO", "MMR", "CHN", "KOR", "NZL", "SGP", "VNM"];
const cmaa = [
  "NLD",
  "ITA",
  "DEU",
  "FRA",
  "ESP",
  "BEL",
  "AUT",
  "NOR",
  "ZAF",
  "BRA",
  "URY",
  "HKG",
  "MAC",
  "TWN",
  "RUS",
  "IRN",
  "UZB",
  "MDA",
  "USA",
  "CHE",
];
const talks = ["TUR", "COL", "ARE"];
const ties = [
  ...epa.map((p) => tie(p, "epa", "tie/epa")),
  ...rcep.map((p) => tie(p, "rcep", "tie/rcep")),
  ...cmaa.map((p) => tie(p, "cmaa", "tie-assistance")),
  ...talks.map((p) => tie(p, "talks", "tie-talks")),
];
const IN_FORCE = new Set([...epa, "FRA", "LUX", "MLT", "BEL"]);
const factsWith = (ties: readonly MapTie[], inForce: Readonly<Record<string, number>> = {}): MapFacts => ({
  focal: FOCAL,
  parties: new Map(
    [...IN_FORCE, ...ties.map((t) => t.party), ...Object.keys(inForce)].map((party) => [
      party,
      {
        inForce: inForce[party] ?? Number(IN_FORCE.has(party)),
        hasLeft: false,
        isAssisted: ties.some((t) => t.party === party && t.role === "assistance"),
        ties: ties.filter((t) => t.party === party),
      },
    ]),
  ),
});
const facts = factsWith(ties);
const tied = [...new Set(ties.map((t) => t.party))];
const covered = ["LUX", "MLT", "BEL", "FRA"];
const view = (change: Partial<MapView> = {}): MapView => ({
  geo,
  focal: FOCAL,
  ever: everOf(ties.map((t) => ({ ...t, from: 0, to: 1 }))),
  facts,
  tied,
  covered,
  read: [...tied, ...covered],
  viewport: { width: 1100, height: 620 },
  focus: { party: () => "normal", agreement: () => "normal", named: new Set() },
  titles: { party: (id) => `about ${id}` },
  names: {
    party: (id) => [id],
    distance: (km) => `${km} km`,
    worldview: (id) => [id],
  },
  ...change,
});
const circles = (marks: readonly Mark[], prefix: string): CircleMark[] =>
  marks.filter((m): m is CircleMark => m.kind === "circle" && m.id.startsWith(prefix) && !m.hidden);
const land = (v: MapView, layoutOf?: LayoutMap): Mark[] =>
  (sceneMap(v, layoutOf).marks.find((m) => m.id === "land") as GroupMark).children;
const landOf = (v: MapView, id: PartyId): Mark | undefined => land(v).find((m) => m.party === id);

describe("arcs", () => {
  it("stay within the sphere whatever party they end at", () => {
    const outline = cornersOf(geo.sphere);
    const from = geo.places.find((p) => p.party === FOCAL);
    if (!from) throw new Error("the focal party has no place");
    for (const to of geo.places) {
      const arc = arcBetween(from, to, outline);
      for (let t = 0; t <= 1; t += 1 / 64) expect(isInside(pointOnArc(arc, t), outline), to.party).toBe(true);
    }
  });

  it("of a chosen party run apart, and each is there", () => {
    const focus = { ...view().focus, named: new Set(tied) };
    const paths = sceneMap(view({ focus })).marks.filter((m) => m.kind === "path" && !m.hidden);
    const lines = paths.filter((m) => m.id.startsWith("tie/"));
    expect(lines.map((m) => m.id).sort()).toEqual(ties.map((t) => `tie/${t.party}/${t.id}`).sort());
    expect(new Set(lines.map((m) => (m.kind === "path" ? m.d : ""))).size).toBe(lines.length);
  });
});

describe("names", () => {
  it("never lie over an island that is too small for its shape: it is somebody else's", async () => {
    // As it ships, with the islands of its view of borders.
    const { geo: shipped } = bundledAtlas();
    expect(shipped.islets.length).toBeGreaterThan(1);
    const LONG = {
      KOR: ["South Korea", "大韓民国"],
      TWN: ["Taiwan", "台湾"],
      CHN: ["China", "中国"],
      RUS: ["Russia", "ロシア"],
    };
    const long: Readonly<Record<string, string[]>> = LONG;
    for (const k of [2, 2.5, 3, 4, 6, 10])
      for (const viewport of [
        { width: 1100, height: 620 },
        { width: 820, height: 700 },
      ])
        for (const named of [[], ["KOR"], ["TWN", FOCAL], ["KOR", "TWN", "CHN", FOCAL]]) {
          const own = view({
            geo: shipped,
            k,
            viewport,
            names: { ...view().names, party: (id) => long[id] ?? [id] },
            focus: { ...view().focus, named: new Set(named) },
          });
          const fit = fitMap(shipped, viewport, k);
          const texts = sceneMap(own).marks.filter((m) => m.kind === "text" && m.id.startsWith("label/"));
          expect(texts.length).toBeGreaterThan(3);
          for (const text of texts) {
            if (text.kind !== "text" || text.hidden) continue;
            const width = Math.max(...text.lines.map((l) => textWidth(l, text.size, 400)));
            const left = text.x - (text.anchor === "end" ? width : text.anchor === "middle" ? width / 2 : 0);
            const bottom = text.y + (text.lines.length - 1) * text.size * 1.15;
            for (const islet of shipped.islets) {
              const at = fit.at(islet);
              const isOver = at.x > left && at.x < left + width && at.y > text.y - text.size && at.y < bottom;
              expect(isOver, `${text.id} over ${islet.id} at ${k}`).toBe(false);
            }
          }
        }
  });
});

describe("nodes", () => {
  it("keep their hit discs off each other's middles at the default zoom", () => {
    const hits = circles(sceneMap(view()).marks, "hit/").filter(
      (m) => m.party && [...tied, "LUX", "MLT", FOCAL].includes(m.party),
    );
    expect(hits.length).toBe(tied.length + 3);
    for (const a of hits)
      for (const b of hits)
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(a.r);
  });

  it("can be hit on 24 px, with a name, once a party", () => {
    const hits = circles(sceneMap(view()).marks, "hit/");
    for (const id of tied) {
      const own = hits.filter((m) => m.party === id);
      expect(own.length, id).toBe(1);
      expect(own[0]?.r, id).toBeGreaterThanOrEqual(11.5);
      expect(own[0]).toMatchObject({ active: true, label: `about ${id}` });
    }
    const stops = [...land(view()), ...hits].filter((m) => m.active).map((m) => m.party);
    expect(stops.length - new Set(stops).size).toBe(
      geo.shapes.length - new Set(geo.shapes.map((s) => s.party ?? s.id)).size - 1,
    );
  });

  it("do not hide each other, nor stray far from their places", () => {
    const nodes = placeNodes(view(), fitMap(geo, { width: 1100, height: 620 }));
    const drawn = [...nodes.values()].filter((n) => n.kind !== "dot" && n.kind !== "spot");
    for (const a of drawn) {
      expect(Math.hypot(a.at.x - a.anchor.x, a.at.y - a.anchor.y), a.place.party).toBeLessThan(24);
      for (const b of drawn) if (a !== b) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(12);
    }
  });

  it("keep their places on all days", () => {
    const before = new Map(circles(sceneMap(view()).marks, "node/").map((m) => [m.id, [m.x, m.y]]));
    const later = circles(sceneMap(view({ facts: factsWith(ties.slice(0, 9)) })).marks, "node/");
    for (const m of later) expect([m.x, m.y]).toEqual(before.get(m.id));
  });

  it("come to their true places, at their size, when zoomed", () => {
    const one = circles(sceneMap(view()).marks, "node/BEL")[0];
    const eight = circles(sceneMap(view({ k: 8 })).marks, "node/BEL")[0];
    expect((eight?.r ?? 0) * 8).toBeCloseTo(one?.r ?? 0, 1);
    const at = placeNodes(view({ k: 8 }), fitMap(geo, { width: 1100, height: 620 }, 8)).get("NLD");
    expect(Math.hypot((at?.at.x ?? 0) - (at?.anchor.x ?? 0), (at?.at.y ?? 0) - (at?.anchor.y ?? 0))).toBeLessThan(0.1);
  });
});

describe("land", () => {
  it("is filled by agreements, hatched for assistance alone, vermilion for the focal party", () => {
    expect(landOf(view(), FOCAL)?.style).toBe("land-focal");
    expect(landOf(view(), "FRA")?.style).toBe("land-1");
    expect(landOf(view(), "BRA")?.style).toBe("land-assist");
    expect(landOf(view(), "KEN")?.style).toBe("land-0");
    const many = view({ facts: factsWith(ties, { FRA: 9 }) });
    expect(landOf(many, "FRA")?.style).toBe("land-4");
  });

  it("is the same object while it looks the same", () => {
    const layoutOf = createLayoutMap(placeNodes);
    const today = view();
    const before = land(today, layoutOf);
    const after = land({ ...today, facts: factsWith(ties, { KEN: 1 }) }, layoutOf);
    expect(after.filter((m, i) => m !== before[i]).map((m) => m.party)).toEqual(["KEN"]);
  });
});

describe("the scene", () => {
  it("is plain data with unique ids, the same every time", () => {
    const scene = sceneMap(view());
    expect(structuredClone(scene)).toEqual(scene);
    expect(sceneMap(view())).toEqual(scene);
    const ids = scene.marks.flatMap((m) => (m.kind === "group" ? [m.id, ...m.children.map((c) => c.id)] : [m.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names what is pointed at, within the picture", () => {
    const scene = sceneMap(view({ focus: { ...view().focus, named: new Set(["BRA", "NZL", FOCAL]) } }));
    const names = scene.marks.filter((m) => m.kind === "text" && !m.hidden).map((m) => m.party);
    expect(names).toEqual(expect.arrayContaining(["BRA", FOCAL, "NZL"]));
  });

  it("has no name under what lies over it, unless it is zoomed", () => {
    const namesOf = (v: MapView) =>
      sceneMap(v).marks.flatMap((m) => (m.kind === "text" && !m.hidden && m.party !== FOCAL ? [m] : []));
    const today = view({ focus: { ...view().focus, named: new Set(["CHL", "AUS", "NZL"]) } });
    const free = namesOf(today);
    // Where each begins or ends, two of three at once.
    const over = free.flatMap((m, i) => (i % 3 === 0 ? [] : [{ x: m.x, y: m.y - 4, hw: 6, hh: 3 }]));
    const touched = (all: typeof free) =>
      all.filter((m) => over.some((b) => Math.abs(m.x - b.x) < 1 && Math.abs(m.y - 4 - b.y) < 1));
    expect(touched(free).length).toBeGreaterThan(8);
    expect(touched(namesOf({ ...today, over }))).toEqual([]);
    expect(namesOf({ ...today, over }).length).toBeGreaterThan(8);
    expect(namesOf({ ...today, over, k: 2 })).toEqual(namesOf({ ...today, k: 2 }));
  });

  it("shows assistance as rings, smaller than what agreements have, and as land that is hatched", () => {
    const nodes = circles(sceneMap(view()).marks, "node/");
    const stated = ties.filter((t) => t.style === "tie-assistance").map((t) => t.party);
    const bound = new Set(ties.filter((t) => t.role !== "assistance" && t.role !== "talks").map((t) => t.party));
    const rings = nodes.filter((m) => m.style === "node-assistance");
    expect(rings.map((m) => m.party).sort()).toEqual(stated.filter((p) => !bound.has(p)).sort());
    const own = nodes.find((m) => m.style === "node-bilateral");
    for (const ring of rings) expect(ring.r).toBeLessThan(0.7 * (own?.r ?? 0));
    const focal = nodes.find((m) => m.style === "node-focal");
    expect((focal?.r ?? 0) / (own?.r ?? 1)).toBeCloseTo(1.75, 1);
  });
});
