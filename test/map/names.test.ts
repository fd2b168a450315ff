// The names of the map, of the bundled facts: whose come first, how large they are, and what they never cover.
import { describe, expect, test } from "vitest";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { mapEverOf } from "../../src/scene/map/ever.ts";
import { fitMap } from "../../src/scene/map/fit.ts";
import { namePriority } from "../../src/scene/map/importance.ts";
import { areaOf, ringsOf } from "../../src/scene/map/land-rings.ts";
import type { CircleMark, TextMark } from "../../src/scene/mark.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { defaultState } from "../../src/store/schema.ts";
import { bundledAtlas } from "../bundled.ts";
import { bundledPictures } from "../bundled-pictures.ts";

const atlas = bundledAtlas();
const { world, inputs } = bundledPictures();
const LARGE = ["JPN", "EU", "USA", "CHN", "IND", "AUS", "CAN"];
const SIZES = [
  { width: 781, height: 378 },
  { width: 896, height: 434 },
  { width: 1194, height: 578 },
  { width: 1440, height: 697 },
];

const draw = (lang: "en" | "ja", size: { width: number; height: number }, k = 1) =>
  mapPicture(inputs.map(defaultState(world, lang)), atlas.geo, size, k).marks;
const shownNames = (marks: ReturnType<typeof draw>): TextMark[] =>
  marks.filter((m): m is TextMark => m.kind === "text" && m.id.startsWith("label/") && !m.hidden);

/** What the letters cover: narrower than the line is high. */
function boxOf(mark: TextMark) {
  const weight = mark.style === "name-own" || mark.style === "name-focal" ? 700 : 400;
  const width = Math.max(...mark.lines.map((l) => textWidth(l, mark.size, weight)));
  const left = mark.anchor === "start" ? mark.x : mark.anchor === "end" ? mark.x - width : mark.x - width / 2;
  const bottom = mark.y + (mark.lines.length - 1) * mark.size * 1.15;
  return { left, right: left + width, top: mark.y - mark.size * 0.75, bottom };
}

test("the largest lands of partners come first, after the focal party, by the land alone", () => {
  const ever = mapEverOf(world, defaultState(world, "en").layers, []);
  const setting = { geo: atlas.geo, focal: world.dataset.meta.focal, ever };
  const order = [setting.focal, ...ever.keys()].sort((a, b) => namePriority(setting, a) - namePriority(setting, b));
  expect(order[0]).toBe("JPN");
  expect(order.slice(0, LARGE.length).sort()).toEqual([...LARGE].sort());
});

test("land is measured ring by ring", () => {
  expect(ringsOf("M10 10l4 0 0 4-4 0zm20 0l2 0 0 2-2 0z")).toHaveLength(2);
  expect(areaOf("M10 10l4 0 0 4-4 0zm20 0l2 0 0 2-2 0z")).toBe(20);
});

describe.each(["en", "ja"] as const)("in %s", (lang) => {
  test.each(SIZES)("at $width px the large are named, and nearly all partners, in letters of one size", (size) => {
    const names = shownNames(draw(lang, size));
    expect(names.map((n) => n.party)).toEqual(expect.arrayContaining(LARGE));
    expect(names.length).toBeGreaterThanOrEqual(22);
    // Dropped, never shrunk.
    for (const name of names) expect(name.size).toBe(14);
    const own = new Set(names.filter((n) => n.style === "name-own").map((n) => n.party));
    const nodes = draw(lang, size).filter((m) => m.style === "node-bilateral" && !m.hidden && m.id.startsWith("node/"));
    for (const { party } of nodes) if (names.some((n) => n.party === party)) expect(own).toContain(party);
  });

  test.each(SIZES)("at $width px no name covers another, a disc of another party, or an islet", (size) => {
    for (const k of [1, 3]) {
      const marks = draw(lang, size, k);
      const names = shownNames(marks).map((mark) => ({ mark, ...boxOf(mark) }));
      const fit = fitMap(atlas.geo, size, k);
      const nodes = marks.filter((m): m is CircleMark => m.kind === "circle" && m.id.startsWith("node/") && !m.hidden);
      for (const a of names) {
        for (const b of names)
          if (a !== b)
            expect(
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
              `${a.mark.party} over ${b.mark.party}`,
            ).toBe(false);
        const discs = nodes.filter((n) => n.party !== a.mark.party && n.style.startsWith("node-"));
        const points = atlas.geo.islets.map((i) => ({ ...fit.at(i), r: fit.sizes.islet / k, party: i.party }));
        for (const d of [...discs, ...points]) {
          const dx = Math.max(a.left - d.x, 0, d.x - a.right);
          const dy = Math.max(a.top - d.y, 0, d.y - a.bottom);
          expect(Math.hypot(dx, dy), `${a.mark.party} over ${d.party} at ${k}`).toBeGreaterThanOrEqual(d.r);
        }
      }
    }
  });
});

test("names have 14 px in narrow pictures too, and parties without an agreement are named when zoomed", () => {
  const phone = { width: 390, height: 574 };
  for (const name of shownNames(draw("en", phone))) expect(name.size).toBe(14);
  expect(shownNames(draw("en", SIZES[1] as (typeof SIZES)[1])).some((n) => n.style === "name-quiet")).toBe(false);
  const quiet = shownNames(draw("en", SIZES[1] as (typeof SIZES)[1], 2)).filter((n) => n.style === "name-quiet");
  expect(quiet.length).toBeGreaterThan(8);
  for (const name of quiet) expect(name.size * 2).toBeCloseTo(13, 6);
});
