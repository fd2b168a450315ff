// Laws of what leaves the page: layouts, cuts, frames, addresses in pictures.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { embeddedAddress } from "../../src/export/embedded-address.ts";
import { flatMarks } from "../../src/export/flatten.ts";
import { outlinesOf } from "../../src/export/outlines.ts";
import { withWords, wordsOfPng } from "../../src/export/png.ts";
import { boundsOf, commandsOf, commandsOfLines, cutLines, flattened } from "../../src/export/polylines.ts";
import { BEFORE_WORDS, KEY, planKey } from "../../src/export/pptx/picture-key.ts";
import { hasKey } from "../../src/export/pptx/shapes.ts";
import { widthOf } from "../../src/export/pptx/text.ts";
import { planSheet, SHEET_SIZES, type Sheet, sheetScene } from "../../src/export/sheet.ts";
import { svgOf } from "../../src/export/svg.ts";
import { framesOfRange, framesOfSteps } from "../../src/pictures/film-plan.ts";
import type { Mark, TextMark } from "../../src/scene/mark.ts";
import { lookOf } from "../../src/scene/style/look.ts";
import type { StyleName } from "../../src/scene/style/style.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { glyphOutlines } from "../../tools/fonts/glyph-outlines.ts";

const sheet = (shape: keyof typeof SHEET_SIZES, title: string, pictures: number, legend: number): Sheet => ({
  ...SHEET_SIZES[shape],
  title: [title],
  words: { name: title, said: [], named: [] },
  day: ["28 September 2028"],
  pictures: (["map", "network"] as const).slice(0, pictures).map((kind) => ({ kind, label: kind, draw: () => [] })),
  figures: Array.from({ length: 4 }, () => ({
    value: "78.6 %",
    label: "of goods trade covered",
    more: "trade of 2021",
  })),
  timeline: () => [],
  legend: Array.from({ length: legend }, (_, i) => ({ sample: [], words: `a meaning of a colour ${i}` })),
  foot: ["Sources: somebody · somebody else", "Data 1", "https://example.org/?date=2022-02-01"],
});

test("land that stands back stays in the key of a slide, ties and nodes do not", () => {
  const mark = (style: StyleName): Mark => ({ kind: "path", id: style, style, d: "", emphasis: "muted" });
  expect((["land-1", "land-3", "dot-4", "land-assist"] as const).map((s) => hasKey(mark(s)))).not.toContain(false);
  expect((["land-disputed", "tie-talks", "node-framework"] as const).map((s) => hasKey(mark(s)))).not.toContain(true);
});

describe("a page", () => {
  test("has room for everything: no box leaves it, none lies on another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("wide", "tall", "paper"),
        fc.string({ minLength: 1, maxLength: 160 }),
        fc.constantFrom(1, 2),
        fc.integer({ min: 0, max: 24 }),
        (shape, title, pictures, legend) => {
          const made = sheet(shape as "wide", title, pictures, legend);
          const plan = planSheet(made);
          const boxes = [plan.title, plan.day, ...plan.pictures, ...plan.figures, plan.timeline, plan.foot];
          for (const b of boxes) {
            expect(b.x).toBeGreaterThanOrEqual(0);
            expect(b.y).toBeGreaterThanOrEqual(0);
            expect(b.x + b.width).toBeLessThanOrEqual(made.width + 0.01);
            expect(b.y + b.height).toBeLessThanOrEqual(made.height + 0.01);
          }
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1)) {
              const apart =
                a.x + a.width <= b.x + 0.01 ||
                b.x + b.width <= a.x + 0.01 ||
                a.y + a.height <= b.y + 0.01 ||
                b.y + b.height <= a.y + 0.01;
              expect(apart, JSON.stringify([a, b])).toBe(true);
            }
          for (const p of plan.pictures) expect(p.height).toBeGreaterThan(200);
        },
      ),
    );
  });
});

test("a word of any length stays on the page: in the title, a figure, the key, the banner and the sources", () => {
  for (const shape of ["wide", "tall", "paper"] as const)
    for (const letter of ["x", "W", "国", "あ", "é"])
      for (const count of [40, 120, 300]) {
        const long = letter.repeat(count);
        const made = sheet(shape, `Japan ${long}`, 2, 6);
        const page: Sheet = {
          ...made,
          mark: `Imagined: ${long}`,
          figures: made.figures.map((f) => ({ ...f, label: long })),
          legend: [...made.legend, { sample: [], words: long }],
          foot: [...made.foot, long],
        };
        const plan = planSheet(page);
        const { marks } = sheetScene(page, plan);
        for (const text of marks.filter((m): m is TextMark => m.kind === "text")) {
          const wide = Math.max(
            ...text.lines.map((l) => textWidth(l, text.size, text.style === "page-quiet" ? 400 : 700)),
          );
          const right = text.anchor === "end" ? text.x : text.x + wide;
          expect(right, `${shape} ${count} ${letter}: ${text.id}`).toBeLessThanOrEqual(page.width);
        }
        // And so does every row of the key, above the sources.
        const last = marks.filter((m): m is TextMark => m.kind === "text" && m.id.startsWith("legend/")).at(-1);
        expect(last?.y).toBeLessThan(plan.foot.y);
      }
});

test("so does it in the key of a slide, above what comes after it", () => {
  const items = ["in force", "x".repeat(300), "1", "2", "国".repeat(200), "in talks"].map((words) => ({
    sample: [],
    words,
  }));
  for (const width of [300, 620, 1180]) {
    const { placed, height } = planKey(items, width);
    for (const [i, { x, y, words }] of placed.entries()) {
      expect(x + BEFORE_WORDS + words.width).toBeLessThanOrEqual(width + 0.01);
      for (const line of words.text.split("\n"))
        expect(widthOf(line, KEY.size)).toBeLessThanOrEqual(words.width + 0.01);
      expect(y + words.height).toBeLessThanOrEqual(height);
      const next = placed[i + 1];
      if (next && next.y > y) expect(next.y).toBeGreaterThanOrEqual(y + words.height);
    }
  }
});

describe("a cut", () => {
  const rect = { x: 10, y: 20, width: 50, height: 40 };
  const point = fc.tuple(
    fc.double({ min: -100, max: 200, noNaN: true }),
    fc.double({ min: -100, max: 200, noNaN: true }),
  );
  test("leaves nothing outside, and what lies inside as it was", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), fc.boolean(), (points, closed) => {
        const cut = cutLines([{ points, closed }], rect);
        const box = boundsOf(commandsOfLines(cut));
        if (box) {
          expect(box.x).toBeGreaterThanOrEqual(rect.x - 1e-6);
          expect(box.y).toBeGreaterThanOrEqual(rect.y - 1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(rect.x + rect.width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(rect.y + rect.height + 1e-6);
        }
        const inner = points.map(([x, y]) => [20 + (x + 100) / 10, 30 + (y + 100) / 20] as const);
        expect(cutLines([{ points: inner, closed }], rect)).toEqual([{ points: inner, closed }]);
      }),
    );
  });
  test("reads relative paths with curves", () => {
    const lines = flattened(commandsOf("m0 0h10v10q5 5 10 0z", { k: 2, x: 1, y: 1 }));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.closed).toBe(true);
    expect(lines[0]?.points.at(-1)).toEqual([41, 21]);
  });
});

test("flat marks stand where their groups put them", () => {
  const dot = { kind: "circle", id: "node/x", style: "node-bilateral", x: 1, y: 2, r: 3 } as const;
  const inner = {
    kind: "group",
    id: "b",
    style: "none",
    x: 10,
    y: 0,
    scale: 2,
    opacity: 0.5,
    children: [dot],
  } as const;
  const [flat] = flatMarks(
    [{ kind: "group", id: "a", style: "none", x: 5, y: 5, scale: 3, children: [{ ...inner, children: [dot] }] }],
    lookOf("light", []),
  );
  expect(flat?.place).toMatchObject({ k: 6, x: 35, y: 5, opacity: 0.5 });
});

describe("frames of a film", () => {
  test("begin and end on the days asked for, and never go back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 2, max: 400 }),
        (from, span, n) => {
          const frames = framesOfRange(asDay(from), asDay(from + span), n);
          expect(frames).toHaveLength(n);
          expect([frames[0]?.day, frames.at(-1)?.day]).toEqual([from, from + span]);
          for (const [i, f] of frames.entries())
            if (i > 0) expect(f.day).toBeGreaterThanOrEqual(frames[i - 1]?.day ?? 0);
        },
      ),
    );
  });
  test("of a story are as many as asked, show every step, and rest on its day", () => {
    const days = [100, 500, 300].map(asDay);
    const frames = framesOfSteps(days, 3, 30);
    expect(frames).toHaveLength(90);
    for (const [i, day] of days.entries()) {
      const own = frames.filter((f) => f.page === i);
      expect(own).toHaveLength(30);
      expect(own.filter((f) => f.day === day).length).toBeGreaterThan(15);
    }
  });
});

describe("the address of a picture", () => {
  const address = "https://example.org/musubi/?date=2022-02-01&select=rcep&lang=ja&q=“結び”";
  // The smallest PNG: one grey dot.
  const png = new Uint8Array(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAByFtwFgAAAABJRU5ErkJggg==",
      "base64",
    ),
  );
  test("is read back from a PNG, which stays one", () => {
    const words = {
      address,
      title: "結び",
      description: "日本\nJapan",
      comment: "出典",
      language: "ja",
      pixelsPerMetre: 6464.6,
    };
    const made = new Uint8Array(Buffer.concat(withWords(png, words)));
    expect(embeddedAddress(made)).toEqual({ address });
    expect(wordsOfPng(made)).toMatchObject({
      Title: "結び",
      Description: "日本\nJapan",
      Comment: "出典",
      Software: "Musubi",
      pHYs: "0 0 25 65 0 0 25 65 1",
      sRGB: "0",
    });
    // What the browser has said is said once.
    expect(
      Buffer.concat(withWords(made, words))
        .toString("latin1")
        .match(/pHYs|sRGB/g),
    ).toEqual(["sRGB", "pHYs"]);
    expect(made.subarray(0, 33)).toEqual(png.subarray(0, 33));
    expect(made.subarray(-12)).toEqual(png.subarray(-12));
  });
  test("is read back from an SVG", () => {
    const svg = svgOf({ width: 10, height: 10, marks: [] }, lookOf("light", []), "a <title> & more", { address });
    expect(embeddedAddress(new TextEncoder().encode(svg))).toEqual({ address });
  });
  test("is missing from what others made, and nothing breaks on rubbish", () => {
    expect(embeddedAddress(png)).toBe("none");
    expect(embeddedAddress(new TextEncoder().encode('<svg xmlns="x"></svg>'))).toBe("none");
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void expect(embeddedAddress(bytes)).toBeTypeOf("string"),
      ),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void expect(embeddedAddress(new Uint8Array([...png.subarray(0, 33), ...bytes]))).toBe("none"),
      ),
    );
  });
});

describe("letters as shapes", () => {
  const square = { unitsPerEm: 100, glyphs: { a: [60, "M0 0L50 0L50 -70Z"], b: [40, "M0 0L10 -10"] } } as const;
  const outlines = outlinesOf([{ weights: [400], face: square }]);
  test("stand where the text would, at its size and side", () => {
    expect(outlines.path("ab", 10, 20, { size: 10, anchor: "start" }, 400)).toBe("M10 20L15 20L15 13ZM16 20L17 19");
    expect(outlines.path("ab", 10, 20, { size: 10, anchor: "end" }, 700)).toBe("M0 20L5 20L5 13ZM6 20L7 19");
    expect(outlines.path("a☃a", 0, 0, { size: 10, anchor: "start" }, 400)).toBe("M0 0L5 0L5 -7ZM12 0L17 0L17 -7Z");
  });
});

test("paths of all glyphs in use are absolute pairs, set apart by spaces", () => {
  const faces = glyphOutlines();
  expect(faces.map((f) => f.weights)).toEqual([[400], [700], [400], [700]]);
  for (const { face } of faces)
    for (const [char, [advance, d]] of Object.entries(face.glyphs)) {
      expect(advance, char).toBeGreaterThanOrEqual(0);
      expect(d, char).toMatch(/^(?:[ML]-?\d+ -?\d+|Q-?\d+(?: -?\d+){3}|C-?\d+(?: -?\d+){5}|Z)*$/);
    }
  expect(Object.keys(faces[2]?.face.glyphs ?? {}).length).toBeGreaterThan(500);
});
