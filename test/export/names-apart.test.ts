// Names on slides: none lies on another, none is left out without need, and the focal one stays.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartyId } from "../../src/data/types.ts";
import type { Mark, TextMark } from "../../src/scene/mark.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { namesApart } from "../../src/views/export/names-apart.ts";

const name = (id: string, x: number, y: number, more: Partial<TextMark> = {}): TextMark => ({
  kind: "text",
  id: `label/${id}`,
  style: "name-own",
  party: id as PartyId,
  lines: ["name"],
  size: 10,
  anchor: "start",
  x,
  y,
  ...more,
});
const line = (id: string): Mark => ({
  kind: "line",
  id: `name-leader/${id}`,
  style: "name-leader",
  party: id as PartyId,
  x1: 0,
  y1: 0,
  x2: 1,
  y2: 1,
});
const ROOM = { width: 1000, height: 1000 };
const isFocal = (mark: TextMark): boolean => mark.style === "name-focal";
const seen = (marks: readonly Mark[]): string[] =>
  marks.flatMap((m) => (m.hidden ? [] : m.kind === "group" ? seen(m.children) : [m.id]));

test("of three in a row the middle one goes, with its line", () => {
  const marks = [name("a", 0, 10), name("b", 20, 10), name("c", 40, 10), line("a"), line("b")];
  expect(seen(namesApart(marks, ROOM, isFocal))).toEqual(["label/a", "label/c", "name-leader/a"]);
});

test("none lies on the node of somebody else, unless that stands back; its own is no matter", () => {
  const node = (id: string, muted = false): Mark => ({
    kind: "circle",
    id: `node/${id}`,
    style: "node-bilateral",
    party: id as PartyId,
    x: 10,
    y: 8,
    r: 3,
    ...(muted ? { emphasis: "muted" as const } : {}),
  });
  expect(seen(namesApart([name("a", 0, 10), node("b")], ROOM, isFocal))).toEqual(["node/b"]);
  expect(seen(namesApart([name("a", 0, 10), node("b", true)], ROOM, isFocal))).toEqual(["label/a", "node/b"]);
  expect(seen(namesApart([name("a", 0, 10), node("a")], ROOM, isFocal))).toEqual(["label/a", "node/a"]);
});

test("the focal one stays, whatever lies on it, also in another group of another scale", () => {
  const focal = name("j", 10, 10, { style: "name-focal" });
  const inGroup: Mark = {
    kind: "group",
    id: "g",
    style: "none",
    x: 20,
    y: 20,
    scale: 0.5,
    children: [name("a", 0, 0)],
  };
  expect(seen(namesApart([inGroup, { ...focal, y: 22 }], ROOM, isFocal))).toEqual(["label/j"]);
  expect(seen(namesApart([inGroup, { ...focal, y: 60 }], ROOM, isFocal))).toEqual(["label/a", "label/j"]);
});

test("one that would be cut at the edge of the picture lies where it is moved to", () => {
  const strong = { emphasis: "strong" } as const;
  // Its place is outside, on the left: the slide has it inside, where another stands.
  const cut = name("a", -20, 10, strong);
  const inside = name("b", 4, 14, strong);
  expect(seen(namesApart([cut, inside], ROOM, isFocal))).toHaveLength(1);
  expect(seen(namesApart([cut, { ...inside, y: 40 }], ROOM, isFocal))).toHaveLength(2);
  // What is left out at the edge is in nobody's way.
  expect(seen(namesApart([name("a", -20, 10), inside], ROOM, isFocal))).toContain("label/b");
  const right = name("c", 190, 10, strong);
  expect(
    seen(namesApart([right, name("d", 176, 10, { ...strong, lines: ["n"] })], { width: 200, height: 50 }, isFocal)),
  ).toHaveLength(1);
});

test("whatever names there are, those that are seen lie apart, and each that is not lies on one", () => {
  const at = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(fc.array(at, { maxLength: 20 }), (places) => {
      const marks = places.map(({ x, y }, i) => name(`n${i}`, x, y));
      const shown = new Set(seen(namesApart(marks, ROOM, isFocal)));
      const width = textWidth("name", 10);
      const on = (a: TextMark, b: TextMark, room: number): boolean =>
        Math.abs(a.x - b.x) < width * room && Math.abs(a.y - b.y) < 10 * room;
      for (const a of marks) {
        const others = marks.filter((b) => b !== a && shown.has(b.id));
        if (shown.has(a.id)) expect(others.some((b) => on(a, b, 1))).toBe(false);
        else expect(others.some((b) => on(a, b, 1.2))).toBe(true);
      }
    }),
  );
});
