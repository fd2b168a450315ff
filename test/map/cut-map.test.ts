import { describe, expect, it } from "vitest";
import type { Point } from "../../src/scene/map/types.ts";
import { cutMap } from "../../tools/map/cut-map.ts";
import { loadLand } from "../../tools/map/load-land.ts";
import { about, parties } from "./parties.ts";
import { ringsOfPath } from "./rings.ts";

const geo = cutMap(parties, about);
const shaped = new Set(geo.shapes.map((s) => s.party));
const dotted = new Set(geo.places.filter((p) => p.dot).map((p) => p.party));

describe("the map as cut", () => {
  it("shows every party that has a place, by a shape or a dot", () => {
    const lost = parties.filter((p) => p.kind !== "organisation" && !shaped.has(p.id) && !dotted.has(p.id));
    expect(lost.map((p) => p.id)).toEqual([]);
  });

  it("keeps at least one ring of every entry of the source", () => {
    // One entry of the source holds two territories.
    const ids = loadLand().flatMap(({ properties: { id } }) => (id === "Indian Ocean Ter." ? ["CCK", "CXR"] : [id]));
    expect(geo.shapes.map((s) => s.id).sort()).toEqual(ids.sort());
    for (const shape of geo.shapes) expect(shape.d, shape.id).toMatch(/^M-?\d+[ -]\d+l.+z$/);
  });

  it.each(["SGP", "BRN", "HKG", "MAC", "BHR", "MLT", "LUX"])("gives %s a dot", (id) => {
    expect(dotted.has(id)).toBe(true);
  });

  it.each(["DEU", "KOR", "CHE", "GBR", "NZL"])("gives %s none", (id) => {
    expect(dotted.has(id)).toBe(false);
  });

  it("has the continent of Antarctica, not the sea around it", () => {
    const corners = ringsOf("ATA").flat();
    expect(spanOf(corners, "x")).toBeGreaterThan(geo.width * 0.5);
    expect(Math.min(...corners.map((p) => p.y))).toBeGreaterThan(geo.height * 0.85);
  });

  it("fills nothing inside out: no ring but Antarctica's spans half the globe", () => {
    const wide = geo.shapes.filter((s) => ringsOf(s.id).some((r) => spanOf(r, "x") > geo.width * 0.5));
    expect(wide.map((s) => s.id)).toEqual(["ATA"]);
  });

  it("stands nodes within the sphere and the default view, save Antarctica and what lies south of Cape Horn", () => {
    const { view } = geo;
    const outside = geo.places.filter(
      (p) => p.x < view.x || p.x > view.x + view.width || p.y < view.y || p.y > view.y + view.height,
    );
    expect(outside.map((p) => p.party)).toEqual(["ATA"]);
  });

  it("puts an organisation without a place amid its members, one without members nowhere", () => {
    const organisations = ["SAU", "OMN", "KWT"].map((party) => ({ organisation: "GCC", party }));
    const gcc = cutMap(parties, about, { organisations }).places.find((p) => p.party === "GCC");
    const [sau, omn] = ["SAU", "OMN"].map((id) => geo.places.find((p) => p.party === id));
    expect(gcc?.derived).toBe(true);
    expect(gcc?.x).toBeGreaterThan(sau?.x ?? 0);
    expect(gcc?.x).toBeLessThan(omn?.x ?? 0);
    expect(geo.places.some((p) => p.party === "GCC")).toBe(false);
  });

  it("is the same every time, and plain data", () => {
    expect(JSON.stringify(cutMap(parties, about))).toBe(JSON.stringify(geo));
    expect(JSON.parse(JSON.stringify(geo))).toEqual(geo);
  });

  function ringsOf(id: string): Point[][] {
    return ringsOfPath(geo.shapes.find((s) => s.id === id)?.d ?? "");
  }
  function spanOf(points: Point[], axis: "x" | "y"): number {
    const n = points.map((p) => p[axis]);
    return Math.max(...n) - Math.min(...n);
  }
});
