// Whose land is whose, by hit: on the shapes in full detail, and on those that are drawn.
import { geoArea, geoContains, geoDistance, geoLength } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { describe, expect, it } from "vitest";
import type { LandShape, LonLat } from "../../src/scene/geo/types.ts";
import { geoLand } from "../../tools/map/land.ts";
import { type Land, loadLand } from "../../tools/map/load-land.ts";
import { readPlace, whereIs } from "../../tools/map/where.ts";
import { applyWorldview } from "../../tools/map/worldviews/apply.ts";
import { cutRing } from "../../tools/map/worldviews/cut-ring.ts";
import { worldviewOf } from "../../tools/map/worldviews/index.ts";
import { parties } from "./parties.ts";

const known = new Set(parties.map((p) => p.id));
const source = loadLand();
const full = applyWorldview(source, worldviewOf("jpn"));
const drawn = { jpn: geoLand(parties, 150, "jpn"), ne: geoLand(parties, 150, "ne") };
const where = { jpn: whereIs("jpn", known), ne: whereIs("ne", known) };

const geometryOf = (s: LandShape): MultiPolygon => ({ type: "MultiPolygon", coordinates: s.polygons });
const shapesAt = (view: "jpn" | "ne", at: LonLat): LandShape[] =>
  drawn[view].shapes.filter((s) => geoContains(geometryOf(s), at));
const statusOf = (s: LandShape | undefined): string => s?.party ?? s?.status ?? (s ? "disputed" : "sea");

// Place, latitude, longitude, in the view of Japan, in Natural Earth.
const LAND: [string, number, number, string, string][] = [
  ["Kunashiri", 44.1, 145.9, "JPN", "RUS"],
  ["Etorofu", 45.0, 147.8, "JPN", "RUS"],
  ["Shikotan", 43.8, 146.75, "JPN", "RUS"],
  ["Wakkanai", 45.35, 141.8, "JPN", "JPN"],
  ["Urup", 46.0, 150.0, "undetermined", "RUS"],
  ["Paramushir", 50.3, 155.7, "undetermined", "RUS"],
  ["southern Sakhalin", 46.96, 142.73, "undetermined", "RUS"],
  ["just south of 50°N", 49.9, 142.8, "undetermined", "RUS"],
  ["just north of 50°N", 50.1, 142.8, "RUS", "RUS"],
  ["northern Sakhalin", 51.5, 143.0, "RUS", "RUS"],
  ["Kamchatka", 52.5, 157.5, "RUS", "RUS"],
  ["Crimea", 45.0, 34.1, "UKR", "RUS"],
  ["Kherson", 46.63, 32.6, "UKR", "UKR"],
  ["Krasnodar", 45.04, 38.98, "RUS", "RUS"],
  ["the north of Cyprus", 35.28, 33.9, "CYP", "disputed"],
  ["Limassol", 34.75, 33.0, "CYP", "CYP"],
  ["Hargeisa", 9.56, 44.06, "SOM", "disputed"],
  ["Mogadishu", 2.15, 45.2, "SOM", "SOM"],
  ["the Golan", 33.0, 35.8, "disputed", "ISR"],
  ["Galilee", 32.8, 35.35, "ISR", "ISR"],
  ["Western Sahara, west of the berm", 24.0, -14.0, "disputed", "MAR"],
  ["Western Sahara, east of the berm", 22.0, -13.4, "disputed", "ESH"],
  ["just south of 27°40′N", 27.5, -11.0, "disputed", "MAR"],
  ["just north of 27°40′N", 27.85, -11.0, "MAR", "MAR"],
  ["Srinagar", 34.1, 74.8, "disputed", "IND"],
  ["Leh", 34.16, 77.58, "disputed", "IND"],
  ["Gilgit", 35.9, 74.3, "disputed", "PAK"],
  ["Aksai Chin", 35.2, 79.3, "disputed", "CHN"],
  ["Shaksgam", 36.0, 76.4, "disputed", "CHN"],
  ["Siachen", 35.4, 77.1, "disputed", "disputed"],
  ["Shimla", 31.1, 77.17, "IND", "IND"],
  ["Lahore", 31.55, 74.1, "PAK", "PAK"],
  ["Kashgar", 39.47, 75.99, "CHN", "CHN"],
  ["Taipei", 25.0, 121.5, "TWN", "TWN"],
  ["Pristina", 42.6, 21.1, "XKX", "XKX"],
  ["Ramallah", 31.9, 35.2, "PSE", "PSE"],
  ["Christmas Island", -10.48, 105.65, "CXR", "CXR"],
  // Land on both sides of the date line, and around a pole.
  ["Chukotka, east of 180°", 66.5, -173.0, "RUS", "RUS"],
  ["Chukotka, west of 180°", 67.5, 177.0, "RUS", "RUS"],
  ["Alaska", 64.0, -150.0, "USA", "USA"],
  ["Sea of Japan", 38.0, 132.5, "sea", "sea"],
  ["Sea of Okhotsk", 47.0, 146.0, "sea", "sea"],
];
// On the drawn shapes simplification decides: islets that are left out save in the north of Japan.
const UNDRAWN = new Set(["Christmas Island"]);

describe.each(LAND)("%s", (name, lat, lon, jpn, ne) => {
  it("is whose it is, in both views, on the full shapes", () => {
    for (const [view, expected] of [
      ["jpn", jpn],
      ["ne", ne],
    ] as const) {
      const { party, status } = where[view]([lon, lat]);
      expect(party ?? status, view).toBe(expected);
      expect(status === "party", view).toBe(party !== null);
    }
  });
  it.skipIf(UNDRAWN.has(name))("is drawn so, by one shape", () => {
    for (const [view, expected] of [
      ["jpn", jpn],
      ["ne", ne],
    ] as const) {
      const shapes = shapesAt(view, [lon, lat]);
      expect(shapes.length, view).toBeLessThanOrEqual(1);
      expect(statusOf(shapes[0]), view).toBe(expected);
    }
  });
});

describe("islands too small for a shape", () => {
  it.each([
    ["Takeshima", 37.24, 131.87],
    ["Senkaku", 25.74, 123.47],
  ])("%s: a disc of 15 km, in the view that has them, and sea around it", (_, lat, lon) => {
    expect(where.jpn([lon, lat])).toEqual({ party: "JPN", status: "party" });
    expect(where.jpn([lon, lat + 0.134]).party).toBe("JPN");
    expect(where.jpn([lon, lat + 0.136]).status).toBe("sea");
    expect(where.ne([lon, lat]).status).toBe("sea");
  });
  it("are the only land that is enlarged", () => {
    expect(drawn.jpn.islets.map((i) => i.id)).toEqual(["takeshima", "senkaku"]);
    expect(drawn.ne.islets).toEqual([]);
    // 10 km off Utsuryo, off Tsushima's west, off Shikotan
    for (const at of [
      [131.05, 37.6],
      [129.1, 34.3],
      [147.1, 43.8],
    ] as LonLat[])
      expect(where.jpn(at).status).toBe("sea");
  });
  it("Habomai has its own shapes", () => {
    for (const at of [
      [145.9, 43.44],
      [146.06, 43.43],
      [146.31, 43.635],
    ] as LonLat[]) {
      expect(where.jpn(at).party).toBe("JPN");
      expect(statusOf(shapesAt("jpn", at)[0])).toBe("JPN");
    }
  });
});

describe("the land after the patch", () => {
  const area = (land: readonly Land[]): number => land.reduce((sum, l) => sum + geoArea(l), 0);

  it("has the area that it had: nothing is lost, doubled or turned inside out", () => {
    // Steradians; 1e-7 are 4 km², what a parallel and the great circle beside it differ by.
    expect(Math.abs(area(full) - area(source))).toBeLessThan(1e-7);
    for (const l of full) expect(geoArea(l), l.properties.id).toBeLessThan(1);
  });

  it("takes from nobody but those whom a transfer names", () => {
    const named = new Set(
      worldviewOf("jpn").flatMap((r) =>
        (r.transfers ?? []).flatMap(({ from, to }) => [from, typeof to === "string" ? to : to.id]),
      ),
    );
    const after = new Map(full.map((l) => [l.properties.id, l]));
    for (const before of source) {
      if (named.has(before.properties.id)) continue;
      expect(geoArea(after.get(before.properties.id) as Land), before.properties.id).toBe(geoArea(before));
    }
  });

  const meshOf = (land: readonly Land[]) => {
    const whole = topology({ land: { type: "FeatureCollection", features: [...land] } });
    const collection = whole.objects.land as GeometryCollection<{ id: string }>;
    const idOf = (g: unknown): string => (g as { properties: { id: string } }).properties.id;
    /** km of the arcs that two entries share, or that one has alone. */
    return (wanted: (x: string, y: string) => boolean): number =>
      geoLength(mesh(whole, collection, (a, b) => wanted(idOf(a), idOf(b)))) * 6371;
  };

  it("shares borders without slivers: no border became coast", () => {
    const coast = (land: readonly Land[]): number => meshOf(land)((x, y) => x === y);
    expect(coast(full)).toBeCloseTo(coast(source), 0);
  });

  it("has borders where pieces part, and none where they became one", () => {
    const length = meshOf(full);
    const between = (one: string, other: string): number =>
      length((x, y) => x !== y && [x, y].sort().join() === [one, other].sort().join());
    const neighbours = [
      ["RUS", "southern-sakhalin"],
      ["golan", "ISR"],
      ["golan", "SYR"],
      ["western-sahara", "MAR"],
      ["western-sahara", "DZA"],
      ["western-sahara", "MRT"],
      ["kashmir-south", "kashmir-north"],
      ["kashmir-south", "IND"],
      ["kashmir-south", "siachen"],
      ["kashmir-north", "PAK"],
      ["kashmir-north", "siachen"],
      ["aksai-chin", "CHN"],
      ["aksai-chin", "kashmir-south"],
      ["shaksgam", "kashmir-north"],
      ["shaksgam", "siachen"],
    ] as const;
    for (const [one, other] of neighbours) expect(between(one, other), `${one} ${other}`).toBeGreaterThan(20);
    const pieces = (id: string): number =>
      full.filter((l) => l.properties.id === id).flatMap((l) => l.geometry.coordinates).length;
    expect([pieces("CYP"), pieces("SOM"), pieces("western-sahara")]).toEqual([1, 1, 1]);
  });

  it("is cut by lines that leave all points of a ring where they were", () => {
    const square = [
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
      [0, 0],
    ];
    const pieces = cutRing(square, [
      [-1, 1],
      [1, 1.5],
      [3, 1],
    ]);
    expect(pieces?.map((p) => p.length)).toEqual([6, 6]);
    const turn = (ring: number[][]): number =>
      ring.slice(1).reduce((s, [x = 0, y = 0], i) => s + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)) / 2, 0);
    expect(pieces?.map(turn).every((a) => a < 0)).toBe(true);
    expect(pieces?.map(turn).reduce((a, b) => a + b)).toBeCloseTo(turn(square));
    expect(
      cutRing(square, [
        [0.5, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });
});

describe("boundary lines", () => {
  const line = (id: string): LonLat[] => drawn.jpn.lines.find((l) => l.id === id)?.lines.flat() ?? [];
  /** Points along a line, 1/50 of each step apart. */
  const along = (points: LonLat[]): LonLat[] =>
    points.slice(1).flatMap(([x, y], i) => {
      const [px, py] = points[i] as LonLat;
      return Array.from({ length: 51 }, (_, n): LonLat => [px + ((x - px) * n) / 50, py + ((y - py) * n) / 50]);
    });

  it("are the four of the school atlases, and a dashed one for every disputed area; none in Natural Earth", () => {
    const kinds = (kind: string): string[] => drawn.jpn.lines.filter((l) => l.kind === kind).map((l) => l.id);
    expect(kinds("undetermined")).toEqual(["soya-strait", "sakhalin-50n", "shumshu-kamchatka", "etorofu-urup"]);
    expect(kinds("disputed").sort()).toEqual(
      drawn.jpn.shapes.flatMap((s) => (s.status === "disputed" ? s.id : [])).sort(),
    );
    expect(drawn.ne.lines).toEqual([]);
  });

  it("in straits lie at sea, between the shores that they part", () => {
    const straits: [string, string, string][] = [
      ["soya-strait", "JPN", "undetermined"],
      ["shumshu-kamchatka", "undetermined", "RUS"],
      ["etorofu-urup", "JPN", "undetermined"],
    ];
    for (const [id, one, other] of straits) {
      const points = along(line(id));
      for (const at of points) expect(where.jpn(at).status, `${id} ${at}`).toBe("sea");
      // Within 60 km of the line's middle, one shore lies on its left and the other on its right.
      const [a, b] = [line(id)[0] as LonLat, line(id).at(-1) as LonLat];
      const middle = points[Math.floor(points.length / 2)] as LonLat;
      const side = ([x, y]: number[]): number =>
        Math.sign((b[0] - a[0]) * ((y ?? 0) - a[1]) - (b[1] - a[1]) * ((x ?? 0) - a[0]));
      const sides = (who: string): Set<number> =>
        new Set(
          full
            .filter((l) => (l.properties.code ?? l.properties.status) === who)
            .flatMap((l) => l.geometry.coordinates.flat(2) as LonLat[])
            .filter((p) => geoDistance(p, middle) * 6371 < 60)
            .map(side),
        );
      expect([...sides(one)].length, id).toBe(1);
      expect([...sides(other)].length, id).toBe(1);
      expect([...sides(one)][0], id).toBe(-([...sides(other)][0] ?? 0));
    }
  });

  it("on Sakhalin lies on 50°N, from coast to coast", () => {
    const points = line("sakhalin-50n");
    for (const [, lat] of points) expect(lat).toBe(50);
    expect(where.jpn(points[0] as LonLat).status).toBe("sea");
    expect(where.jpn(points.at(-1) as LonLat).status).toBe("sea");
  });

  it("around disputed land lie on the edges of the shapes that are drawn", () => {
    const corners = new Set(drawn.jpn.shapes.flatMap((s) => s.polygons.flat(2).map((p) => p.join())));
    for (const { id, kind, lines } of drawn.jpn.lines)
      if (kind === "disputed") for (const p of lines.flat()) expect(corners.has(p.join()), `${id} ${p}`).toBe(true);
  });
});

describe("asking", () => {
  it("reads latitude before longitude, and says what is wrong", () => {
    expect(readPlace("45.0, 147.8")).toEqual([147.8, 45]);
    expect(readPlace("-33.9,18.5")).toEqual([18.5, -33.9]);
    expect(readPlace("147.8,45")).toMatch(/swapped\?$/);
    expect(readPlace("1,2,3")).toMatch(/not a place/);
    expect(readPlace("1,")).toMatch(/not a place/);
    expect(readPlace("1,190")).toMatch(/longitude/);
  });
  it("for a worldview that nobody has drawn says which there are", () => {
    expect(() => whereIs("xx", known)).toThrow(/"xx" is not drawn: expected one of ne, jpn/);
  });
  it("a worldview that does not fit the source is a fault in words", () => {
    expect(() => applyWorldview(source, [{ transfers: [{ from: "JPN", within: [0, 0, 1, 1], to: "RUS" }] }])).toThrow(
      /from JPN to RUS: no land is there/,
    );
  });
});
