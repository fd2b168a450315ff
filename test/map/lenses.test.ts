import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lens, projectionOf } from "../../src/scene/geo/lens.ts";
import { packLand, unpackLand } from "../../src/scene/geo/pack-land.ts";
import { projectLand } from "../../src/scene/geo/project-land.ts";
import type { GeoLand, LonLat } from "../../src/scene/geo/types.ts";
import { heightAt, shareAt } from "../../src/scene/geo/ways.ts";
import { geoLand } from "../../tools/map/land.ts";
import { about, parties } from "./parties.ts";
import { ringsOfPath } from "./rings.ts";

const regions = [{ id: "sea", name: { en: "", ja: "" }, box: [92, -11, 142, 29] as [number, number, number, number] }];
const land = geoLand(parties, 150, "ne");
const home: LonLat = [139.77, 35.68];
const anywhere = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 }));
const globe = (at: LonLat): Lens => ({ projection: "globe", at });
const lenses: Lens[] = [
  { projection: "equal-earth", centre: 150 },
  { projection: "capital", at: home },
  globe(home),
  globe([-60, -20]),
  globe([180, 70]),
  globe([0, -80]),
];
const draw = (lens: Lens) => projectLand(land, lens, { ...about, regions });
const RADIUS = 3_200;

describe.each(lenses)("through the lens $projection $at", (lens) => {
  const geo = draw(lens);

  it("draws nothing outside the sphere", () => {
    const outside = geo.shapes.filter((s) =>
      ringsOfPath(s.d)
        .flat()
        .some((p) => p.x < -2 || p.y < -2 || p.x > geo.width + 2 || p.y > geo.height + 2),
    );
    expect(outside.map((s) => s.id)).toEqual([]);
    if (lens.projection === "equal-earth") return;
    const beyond = geo.shapes.filter((s) =>
      ringsOfPath(s.d)
        .flat()
        .some((p) => Math.hypot(p.x - RADIUS, p.y - RADIUS) > RADIUS + 2),
    );
    expect(beyond.map((s) => s.id)).toEqual([]);
  });

  it("shows or lists every place, once", () => {
    const all = [...geo.places, ...(geo.beyond ?? [])].map((p) => p.party).sort();
    expect(all).toEqual(land.places.map((p) => p.party).sort());
  });

  it("fills nothing inside out", () => {
    // Areas on the picture add up to no more than the disc: an inverted ring alone would exceed it.
    const total = geo.shapes.reduce((sum, s) => sum + Math.abs(signedArea(s.d)), 0);
    expect(total).toBeLessThan(0.62 * geo.width * geo.height);
  });
});

/** Square grid units. */
function signedArea(d: string): number {
  let sum = 0;
  for (const points of ringsOfPath(d))
    for (const [i, p] of points.entries()) {
      const q = points[(i + 1) % points.length] as (typeof points)[number];
      sum += (p.x * q.y - q.x * p.y) / 2;
    }
  return sum;
}

describe("ways of ties", () => {
  it("are straight from the middle, and as long as the distance, around the capital", () => {
    const geo = draw({ projection: "capital", at: home });
    for (const { party, lines } of geo.ways ?? []) {
      const place = geo.places.find((p) => p.party === party);
      const [start, end] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
      if (!place || !start || !end || party === about.focal) continue;
      expect(lines, party).toHaveLength(1);
      expect(Math.hypot(end[0] - place.x, end[1] - place.y), party).toBeLessThan(2);
      const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
      for (const [x, y] of lines[0] ?? []) {
        const aside = Math.abs((x - start[0]) * (end[1] - start[1]) - (y - start[1]) * (end[0] - start[0])) / length;
        expect(aside, party).toBeLessThan(6);
      }
    }
  });

  it("rise over the globe, fade away before its horizon, and reach every place on it from a visible start", () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const geo = draw(globe(at));
        const places = new Map(geo.places.map((p) => [p.party, p]));
        const home = places.get(about.focal);
        for (const { party, lines, shares = lines.map(() => 1) } of geo.ways ?? []) {
          expect(shares).toHaveLength(lines.length);
          for (const [x, y] of lines.flat()) expect(Math.hypot(x - RADIUS, y - RADIUS)).toBeLessThan(1.25 * RADIUS + 2);
          const place = places.get(party);
          const [start, end] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
          if (home && place && end) expect(Math.hypot(end[0] - place.x, end[1] - place.y), party).toBeLessThan(2);
          // What does not end in a node ends in nothing.
          if (start && !home) expect(shares[0], party).toBeLessThan(0.25);
          if (end && !place) expect(shares.at(-1), party).toBeLessThan(0.25);
          // One line, in pieces that begin where the one before ends, unless it goes behind the globe in between: there it has
          // faded away on both sides.
          for (const [i, line] of lines.slice(1).entries()) {
            if (String(line[0]) === String(lines[i]?.at(-1))) continue;
            expect(Math.max(shares[i] ?? 1, shares[i + 1] ?? 1), party).toBeLessThan(0.25);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("rise with the square of their length and fade over the last .44 of depth", () => {
    const depth = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(depth, depth, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(shareAt(low)).toBeLessThanOrEqual(shareAt(high));
        expect(shareAt(a) === 1).toBe(a >= 0.42);
        expect(shareAt(a) === 0).toBe(a <= -0.02);
      }),
    );
    for (const t of [0.2, 0.5, 0.9]) expect(heightAt(2, t)).toBeCloseTo(4 * heightAt(1, t), 9);
    expect([heightAt(2, 0), heightAt(2, 1)]).toEqual([0, 0]);
  });
});

describe("the antimeridian", () => {
  it("is no border: no shape has a run of points along it", () => {
    // Degrees: two points of an islet may well lie there.
    const longest = 0.3;
    const runs = land.shapes.filter((s) =>
      s.polygons.flat().some((ring) =>
        ring.some(([lon, lat], i) => {
          const [east, north] = ring[i + 1] ?? [0, 0];
          return Math.abs(lon) === 180 && Math.abs(east) === 180 && Math.abs(north - lat) > longest;
        }),
      ),
    );
    expect(runs.map((s) => s.id)).toEqual([]);
  });
});

it("finds the box of a region through every lens that sees it", () => {
  for (const lens of lenses) {
    const geo = draw(lens);
    const box = geo.regions.find((r) => r.id === "sea")?.box;
    const middle = projectionOf(lens)([117, 9]);
    const [lon, lat] = lens.projection === "globe" ? lens.at : [117, 9];
    const seen = Math.hypot(lon - 117, lat - 9) < 60;
    if (!seen || !middle) continue;
    expect(box, lens.projection).toBeDefined();
    expect(middle[0]).toBeGreaterThan(box?.x ?? Number.POSITIVE_INFINITY);
    expect(middle[0]).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  }
});

// The chips at the edge of a phone's map name a region by its box: Europe that begins at 11° W lay over the whole of a map that is cut at 10° W.
it("a region that the edge of the flat map cuts is where most of it is, on a map with any middle", () => {
  const europe = [
    { id: "europe", name: { en: "", ja: "" }, box: [-11, 35, 35, 64] as [number, number, number, number] },
  ];
  const small = { ...land, shapes: [], lines: [], islets: [] };
  for (let centre = -180; centre < 180; centre += 5) {
    const geo = projectLand(small, { projection: "equal-earth", centre }, { ...about, regions: europe });
    const box = geo.regions[0]?.box;
    expect(box?.width, `around ${centre}°`).toBeLessThan(geo.width / 4);
    // Of its middle only a map that is cut right there has none.
    const [middle = 0] = projectionOf({ projection: "equal-earth", centre })([12, 50]) ?? [];
    const cut = Math.abs(((12 - centre + 540) % 360) - 180) > 170;
    if (!cut) expect(middle >= (box?.x ?? 0) && middle <= (box?.x ?? 0) + (box?.width ?? 0), `${centre}`).toBe(true);
  }
});

describe("land packed for the page", () => {
  const other: GeoLand = {
    ...land,
    worldview: "other",
    shapes: land.shapes
      .filter((s) => s.id !== "FRA")
      .map((s) => (s.id === "ITA" ? { ...s, polygons: s.polygons.slice(0, 1) } : s)),
  };
  it("comes back as it was, in every worldview", () => {
    const packed = JSON.parse(JSON.stringify(packLand([land, other])));
    expect(unpackLand(packed, "ne")).toEqual(land);
    expect(unpackLand(packed, "other")).toEqual(other);
    expect(unpackLand(packed, "none")).toBeUndefined();
  });
  it("carries of a further worldview only what differs", () => {
    expect(packLand([land, other]).others[0]?.shapes.map((s) => s.id)).toEqual(["ITA"]);
  });
});
