// A region that gains a member is drawn between two rings: they must begin and end as the outlines themselves are drawn.
import { describe, expect, test } from "vitest";
import { flattenPath } from "../../src/scene/network/region-path.ts";
import { betweenRings } from "../../src/views/paint/rings.ts";
import { bundledAtlas } from "../bundled.ts";

const commands = (d: string): string => d.replace(/[^A-Za-z]/g, "");
const pointsOf = (d: string) =>
  d
    .slice(1, -1)
    .split("L")
    .map((p) => p.split(" ").map(Number))
    .map(([x = 0, y = 0]) => ({ x, y }));

const pairs = bundledAtlas().placement.regions.flatMap(({ framework, outlines }) =>
  outlines.slice(1).map((to, i) => ({ framework, from: outlines[i]?.d ?? "", to: to.d, day: to.from })),
);

describe("rings of one region on two days", () => {
  test("there are some", () => expect(pairs.length).toBeGreaterThan(5));
  test.each(pairs)(
    "$framework on day $day: same commands, so that a browser can go from one to the other",
    ({ from, to }) => {
      const rings = betweenRings(from, to);
      if (!rings) throw new Error("no rings");
      expect(commands(rings[0])).toBe(commands(rings[1]));
    },
  );
  test.each(pairs)("$framework on day $day: each lies on its outline", ({ from, to }) => {
    const rings = betweenRings(from, to);
    for (const [i, d] of [from, to].entries()) {
      const ring = flattenPath(d)[0] ?? [];
      for (const p of pointsOf(rings?.[i] ?? "")) {
        const off = Math.min(...ring.map((q, n) => fromSegment(p, q, ring[(n + 1) % ring.length] ?? q)));
        // A tenth of rounding.
        expect(off).toBeLessThan(0.2);
      }
    }
  });
  test("of nothing, or of two pieces, there is no way between", () => {
    const one = pairs[0]?.to ?? "";
    expect(betweenRings("", one)).toBeUndefined();
    expect(betweenRings(one, `${one}${one}`)).toBeUndefined();
  });
});

interface Point {
  x: number;
  y: number;
}
function fromSegment(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length ? Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length)) : 0;
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}
