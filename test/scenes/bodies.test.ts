// Marks of the bodies: laws of the slots, of what stays the same object, and of the seats.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../../src/data/day.ts";
import { bodyWorld } from "../../src/model/bodies/world.ts";
import { bodiesOf } from "../../src/model/page-parts.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { lookOf, SHAPES, shapeReach } from "../../src/scene/bodies/look.ts";
import { mapMembers } from "../../src/scene/bodies/member-layout.ts";
import { type MemberDay, memberMarks } from "../../src/scene/bodies/member-marks.ts";
import { seatSpots } from "../../src/scene/bodies/seat-layout.ts";
import { slotAt } from "../../src/scene/bodies/slots.ts";
import { pointProjector } from "../../src/scene/geo/project-point.ts";
import { fitMap } from "../../src/scene/map/fit.ts";
import { placeNodes } from "../../src/scene/map/places.ts";
import { bundledAtlas } from "../bundled.ts";

const atlas = bundledAtlas();
const world = indexWorld(atlas.dataset);
const bodies = bodyWorld(bodiesOf(atlas.dataset), world, undefined);
const viewport = { width: 1080, height: 600 };
const fit = fitMap(atlas.geo, viewport);
const { focal, centre, asOf } = world.dataset.meta;
const nodes = placeNodes({ geo: atlas.geo, focal, tied: world.everTied, covered: world.everCovered, viewport }, fit);
const layout = mapMembers(bodies.index, atlas.geo, fit, nodes);
const day = (iso: string) => parseDay(iso) as Day;
const statesOn = (d: Day) => bodies.index.bodies.flatMap((b) => bodies.index.stateOf(b, d) ?? []);
const dayOf = (d: Day, focus?: object): MemberDay => ({ states: statesOn(d), focus, emphasis: () => "normal" });

describe("slots", () => {
  test("no two marks of a party meet, and none meets its node", () => {
    const anyAnchor = fc.record({
      x: fc.constant(0),
      y: fc.constant(0),
      r: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 25, noNaN: true })),
      towards: fc.double({ min: -4, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(
        anyAnchor,
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 1, max: 8, noNaN: true }),
        (a, n, size) => {
          const at = Array.from({ length: n }, (_, i) => slotAt(a, i, n, size, 1));
          for (const [i, p] of at.entries()) {
            expect(Math.hypot(p.x, p.y)).toBeGreaterThanOrEqual(a.r === 0 ? 0 : a.r + size);
            for (const q of at.slice(i + 1))
              expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThanOrEqual(2 * size - 1e-9);
          }
        },
      ),
    );
  });
  test("every body has a shape of its own", () => {
    const looks = bodies.data.bodies.map((b, i) => lookOf(b.id, i));
    expect(new Set(looks.map((l) => l.shape)).size).toBe(bodies.data.bodies.length);
    expect(Math.max(...SHAPES.map(shapeReach))).toBeLessThan(1.6);
  });
});

describe("marks of members", () => {
  test("each member on a day has one mark at its place, whether it was ever tied or not", () => {
    const marks = memberMarks(layout)(dayOf(day("2025-05-31")));
    for (const [i, state] of statesOn(day("2025-05-31")).entries()) {
      const shown = marks[i]?.children.filter((m) => !m.hidden).map((m) => m.party);
      const placed = new Set(atlas.geo.places.map((p) => p.party));
      // An organisation without a place of its own (a secretariat) is counted and cannot be drawn.
      expect(shown?.toSorted()).toEqual(
        state.spans
          .map((s) => s.party)
          .filter((p) => placed.has(p))
          .toSorted(),
      );
    }
  });
  test("a group stays the same object until its own body changes", () => {
    const marksOf = memberMarks(layout);
    const before = marksOf(dayOf(day("2025-09-16")));
    const after = marksOf(dayOf(day("2025-09-17")));
    const changed = bodies.index.bodies.filter((_, i) => before[i] !== after[i]);
    expect(changed).toEqual(["wco"]);
    // Of its marks only the one of the new member is another.
    const i = bodies.index.bodies.indexOf("wco");
    const others = after[i]?.children.filter((m, j) => m !== before[i]?.children[j]) ?? [];
    expect(others).toHaveLength(1);
  });
  test("what is not known is drawn in another style", () => {
    const tfa = memberMarks(layout)(dayOf(day("2020-03-01")))[bodies.index.bodies.indexOf("tfa")];
    const styleOf = (party: string) => tfa?.children.find((m) => m.party === party)?.style;
    expect([styleOf("BDI"), styleOf("JPN")]).toEqual(["body-world-open", "body-world"]);
  });
});

describe("seats", () => {
  test("badges keep apart and stay by their places", () => {
    const spots = seatSpots(bodies.data.places, pointProjector(atlas.geo, centre), fit, nodes);
    expect(spots.filter((s) => s.place.kind === "RTC")).toHaveLength(34);
    for (const [i, a] of spots.entries()) {
      expect(Math.hypot(a.at.x - a.anchor.x, a.at.y - a.anchor.y)).toBeLessThan(40);
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y)).toBeGreaterThan(10);
    }
  });
  test("a point and the place of the party there are one on the map", () => {
    const project = pointProjector(atlas.geo, centre);
    for (const { party, x, y } of atlas.geo.places.filter((p) => !p.derived)) {
      const { lon, lat } = atlas.dataset.parties.find((p) => p.id === party) ?? {};
      if (lon === undefined || lat === undefined) continue;
      const at = project(lon, lat);
      expect(Math.hypot((at?.x ?? 0) - x, (at?.y ?? 0) - y)).toBeLessThan(1.5);
    }
  });
});

describe("events", () => {
  test("stand on the timeline while their layer is shown, and are gone with it", () => {
    const others: [] = [];
    expect(bodies.eventsWith(others, ["epa"])).toBe(others);
    const wto = bodies.eventsWith(others, ["wto"]);
    const joined = wto.find((e) => e.day === day("2007-01-11"))?.happenings[0];
    expect(joined?.kind === "joined" && [joined.body.en, joined.parties.map((p) => p.en)]).toEqual([
      "WTO",
      ["Viet Nam"],
    ]);
    expect(wto.some((e) => e.day > asOf)).toBe(false);
    expect(bodies.eventsWith(others, ["wto"])).toBe(wto);
  });
  test("every dated item that the reference tells stands on the timeline of its layer", () => {
    const own = world.dataset.meta.layers;
    for (const { topic, date, title } of bodies.data.events) {
      if (!date) continue;
      const layer = own.find((l) => l.id === topic);
      const days = layer?.role === "body" ? bodies.eventsWith([], [topic]) : [];
      const told = [
        ...days.flatMap((e) => e.happenings.flatMap((h) => (h.kind === "told" ? [h.title.en] : []))),
        ...world.dataset.milestones.map((m) => m.title.en),
      ];
      expect(told).toContain(title.en);
    }
  });
  test("a body's own names are used", () => {
    expect(bodies.nameIn("apec", "TWN").en).toBe("Chinese Taipei");
    expect(bodies.nameIn("wco", "FRA")).toEqual(world.parties.get("FRA")?.short);
  });
});
