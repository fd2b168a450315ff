// Laws of a window onto rows: it cuts none, a press leaves none out, and it never stands still while there is more.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { restAfter, type Span, turnedPage, wholePart } from "../../src/modes/kiosk/whole-rows.ts";

/** Rows of such heights below each other, `across` of them side by side. */
const rowsOf = (heights: readonly number[], gap = 10, across = 1): Span[] => {
  let top = 0;
  return heights.flatMap((height) => {
    const row = { top, bottom: top + height };
    top += height + gap;
    return Array.from({ length: across }, () => row);
  });
};
const heights = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 3, maxLength: 30 });
const room = fc.integer({ min: 260, max: 600 });

const isCut = (row: Span, { top, bottom }: Span): boolean =>
  (row.top < bottom - 1 && row.bottom > bottom + 1) || (row.top < top - 1 && row.bottom > top + 1);
const isSeen = (row: Span, part: Span): boolean => row.top >= part.top - 1 && row.bottom <= part.bottom + 1;

test("of rows of 100 a window of 250 shows two", () => {
  expect(wholePart(rowsOf([100, 100, 100]), { top: 0, bottom: 250 })).toEqual({ top: 0, bottom: 220 });
});

test("a row that begins above the window is left out as one that ends below it", () => {
  expect(wholePart(rowsOf([100, 100, 100, 100]), { top: 50, bottom: 390 })).toEqual({ top: 100, bottom: 330 });
});

test("a row higher than the window is cut all the same, and gone through by its parts", () => {
  const rows = rowsOf([900, 50]);
  expect(wholePart(rows, { top: 0, bottom: 300 })).toEqual({ top: 0, bottom: 300 });
  expect(turnedPage(rows, { top: 0, bottom: 300 }, 1)).toBe(255);
  expect(turnedPage(rows, { top: 600, bottom: 900 }, -1)).toBe(345);
});

describe("whatever the rows, the window and the number of columns", () => {
  test("nothing is cut, wherever it stands", () => {
    fc.assert(
      fc.property(
        heights,
        room,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (h, size, share, n) => {
          const rows = rowsOf(h, 10, n);
          const top = share * Math.max(0, Math.max(...rows.map((r) => r.bottom)) - size);
          const part = wholePart(rows, { top, bottom: top + size });
          expect(rows.filter((row) => isCut(row, part))).toEqual([]);
        },
      ),
    );
  });
  test("presses go through all rows to the end, and back to the first", () => {
    fc.assert(
      fc.property(heights, room, (h, size) => {
        const rows = rowsOf(h);
        const end = Math.max(...rows.map((r) => r.bottom));
        const last = Math.max(0, end - size);
        const seen = new Set<Span>();
        let top = 0;
        const look = (): void => {
          const part = wholePart(rows, { top, bottom: top + size });
          for (const row of rows) if (isSeen(row, part)) seen.add(row);
        };
        look();
        for (let i = 0; i < 60 && top < last; i++) {
          const next = Math.min(last, turnedPage(rows, { top, bottom: top + size }, 1));
          expect(next).toBeGreaterThan(top);
          top = next;
          look();
        }
        expect(seen.size).toBe(rows.length);
        for (let i = 0; i < 60 && top > 0; i++) {
          const next = Math.max(0, turnedPage(rows, { top, bottom: top + size }, -1));
          expect(next).toBeLessThan(top);
          top = next;
        }
        expect(top).toBe(0);
      }),
    );
  });
  test("a hand that lets go leaves a row on top, in the direction in which it went", () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 1500 }), (h, top) => {
        const rows = rowsOf(h);
        const [down, up] = [restAfter(rows, top, 1), restAfter(rows, top, -1)];
        expect(up).toBeLessThanOrEqual(top + 1);
        if (down !== top) expect(down).toBeGreaterThanOrEqual(top - 1);
        expect(rows.map((r) => r.top)).toContain(up);
      }),
    );
  });
});
