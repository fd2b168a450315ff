// The canvas does what elements do: the same hits, the same way by keys, the same names; and what it paints box by box is
// what it paints at once.
import fc from "fast-check";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Layer } from "../../src/data/meta.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { bundlePage } from "../../tools/bundle-page.ts";
import { inLong } from "../long.ts";
import { atlasPages } from "./atlas-page.ts";
import type { Kind } from "./painters-page.ts";
import { PLANES, randomScene, SIZE } from "./random-marks.ts";

const open = atlasPages();
let script = "";
beforeAll(async () => {
  script = await bundlePage("test/browser/painters-page.ts", "page");
});

/** In these roles they are in the bundled package too, whose style sheet the page has. */
const layers: readonly Layer[] = (["epa", "cptpp"] as const).map((id) => ({
  id,
  role: id === "epa" ? "bilateral" : "framework",
  on: true,
  name: { en: id, ja: id },
}));

/** A page with a stage for each of these painters. */
async function painters(kinds: readonly Kind[], unit = 1): Promise<Page> {
  const { page } = await open("?view=table");
  await page.evaluate(script);
  await page.evaluate(
    ({ kinds, size, unit, layers }) => {
      for (const kind of kinds) window.painters.putUp(kind, { ...size, unit }, layers, "P0");
    },
    { kinds, size: { ...SIZE, planes: PLANES }, unit, layers },
  );
  return page;
}

/** A position beside a mark, where most can be mistaken. */
const beside = fc.double({ min: -25, max: 25, noNaN: true });
const near = fc.record({ n: fc.nat(), dx: beside, dy: beside });
const within = (n: number, size: number): number => Math.max(0, Math.min(size - 1, n));
const scenes = (count: number, seed: number): Mark[][][] => fc.sample(randomScene, { numRuns: count, seed });

test.each(inLong([1.5], [1, 1.5]))(
  "a position hits the same on the canvas as on elements, at %f px a unit",
  async (unit) => {
    const page = await painters(["elements", "canvas"], unit);
    const seen = { kinds: new Set<string | undefined>(), several: 0 };
    for (const [i, planes] of scenes(8, 1).entries()) {
      const discs = planes.flat().filter((m) => m.kind === "circle");
      const points = fc.sample(near, { numRuns: 90, seed: i }).map(({ n, dx, dy }) => {
        const { x = 0, y = 0 } = discs[n % discs.length] ?? {};
        return { x: within((x + dx) * unit, SIZE.width), y: within((y + dy) * unit, SIZE.height) };
      });
      const [elements = [], canvas = []] = await page.evaluate(
        ({ planes, points, by }) =>
          (["elements", "canvas"] as const).map((kind) => {
            window.painters.paint(kind, planes);
            window.painters.move(kind, by.x, by.y);
            return points.map(({ x, y }) => window.painters.hitAt(kind, x, y));
          }),
        { planes, points, by: { x: i * 3, y: -i * 2 } },
      );
      expect(canvas).toEqual(elements);
      for (const { topmost, near } of elements) {
        seen.kinds.add(topmost?.kind);
        if (near.length > 1) seen.several++;
      }
    }
    // Or nothing would have been compared.
    expect([...seen.kinds].sort()).toEqual(["agreement", "party", undefined]);
    expect(seen.several).toBeGreaterThan(5);
  },
);

test("the arrow keys lead from mark to mark as on elements, with the same names; few marks are elements", async () => {
  const page = await painters(["elements", "canvas"]);
  const visited = new Set<string>();
  for (const [i, planes] of scenes(5, 2).entries()) {
    const keys = fc.sample(fc.constantFrom("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"), {
      numRuns: 30,
      seed: i,
    });
    const walks: (string | null)[][] = [];
    for (const kind of ["elements", "canvas"] as const) {
      await page.evaluate(
        ({ kind, planes }) => {
          (document.activeElement as HTMLElement | null)?.blur();
          window.painters.show(kind);
          window.painters.paint(kind, planes);
          window.painters.stage(kind).querySelector<SVGElement>('[role="button"][tabindex="0"]')?.focus();
        },
        { kind, planes },
      );
      const walk: (string | null)[] = [];
      for (const key of keys) {
        walk.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null));
        await page.keyboard.press(key);
      }
      walks.push(walk);
    }
    expect(walks[1]).toEqual(walks[0]);
    for (const name of walks[0] ?? []) if (name) visited.add(`${i} ${name}`);
    expect(
      await page.evaluate(() => window.painters.stage("canvas").querySelectorAll('[role="button"]').length),
    ).toBeLessThan(6);
    expect(await page.evaluate(() => window.painters.stage("canvas").querySelectorAll('[tabindex="0"]').length)).toBe(
      1,
    );
  }
  expect(visited.size).toBeGreaterThan(30);
});

test("box by box the canvas comes to what it is when painted at once", async () => {
  const page = await painters(["canvas"]);
  const all = scenes(4, 3);
  const compared = await page.evaluate(async (all) => {
    let [seen, most] = [0, 0];
    for (const [i, planes] of all.entries()) {
      // A few marks at a time: some of the next scene's in the place of this one's.
      for (const share of [0.1, 0.5, 1]) {
        const next = all[i + 1] ?? planes;
        const mixed = planes.map((marks, p) =>
          marks.flatMap((mark, k) =>
            (k * 7) % 10 < share * 10 ? (next[p]?.find(({ id }) => id === mark.id) ?? []) : mark,
          ),
        );
        window.painters.paint("canvas", mixed);
        const painted = await window.painters.pixels("canvas");
        window.painters.move("canvas", 1, 0);
        await window.painters.pixels("canvas");
        window.painters.move("canvas", 0, 0);
        const whole = await window.painters.pixels("canvas");
        for (const [p, pixels] of whole.entries()) {
          if (pixels.some((v) => v !== 0)) seen++;
          const off = pixels.filter((v, n) => {
            const [alpha = 0, other = 0] = [pixels[n | 3], painted[p]?.[n | 3]];
            // As they are stored: a colour that hardly covers anything cannot be told exactly.
            return n % 4 < 3 && Math.abs(v * alpha - (painted[p]?.[n] ?? 0) * other) > 255 * 32;
          });
          most = Math.max(most, off.length / 3);
        }
      }
    }
    return { seen, most };
  }, all);
  // Or nothing would have been compared: a plane may be empty by chance.
  expect(compared.seen).toBeGreaterThan(40);
  // The rims of lines come out a little different when cut; a mark left over has more pixels.
  expect(compared.most).toBeLessThan(8);
});

test("many marks are painted on canvases, few as elements", async () => {
  const page = await painters(["by number"]);
  const counts = (marks: number) =>
    page.evaluate(async (n) => {
      const { painters } = window;
      const nodes = Array.from({ length: n }, (_, i) => ({
        kind: "circle" as const,
        id: `node/P${i}`,
        style: "node-bilateral" as const,
        x: i % 400,
        y: Math.floor(i / 40),
        r: 3,
        party: `P${i}`,
      }));
      painters.paint("by number", [[], [], nodes, []]);
      await new Promise((done) => setTimeout(done, 0));
      const stage = painters.stage("by number");
      return [stage.querySelectorAll("canvas").length, stage.querySelectorAll("circle").length];
    }, marks);
  const most = await page.evaluate(() => window.painters.most);
  expect(await counts(most)).toEqual([0, most]);
  await expect.poll(() => counts(most + 1)).toEqual([PLANES, 0]);
  // Back again would cost a painting of everything each time.
  expect(await counts(10)).toEqual([PLANES, 0]);
});

test("what loses the focus while it is taken away may paint again: the last scene stands", async () => {
  const page = await painters(["elements"]);
  // Where no page is in front, nothing loses the focus.
  await page.bringToFront();
  const [before = [], last = []] = scenes(2, 7);
  const meanwhile = before.map((plane) => plane.filter((m) => !m.active));
  const { blurs, wanted, shown } = await page.evaluate(
    ([before = [], meanwhile = [], last = []]) => {
      const all = (): SVGElement[] => [
        ...window.painters.stage("elements").querySelectorAll<SVGElement>("[data-plane] *"),
      ];
      // Where the keyboard is changes from one to the other, and the order in which attributes were written.
      const looks = (): string[] =>
        all().map((e) =>
          [...e.attributes]
            .flatMap(({ name, value }) => (name === "tabindex" ? [] : [`${name}=${value}`]))
            .sort()
            .join(),
        );
      window.painters.paint("elements", last);
      const wanted = looks();
      window.painters.paint("elements", before);
      const goes = all().find((e) => e.tabIndex === 0);
      goes?.focus();
      let blurs = 0;
      goes?.addEventListener("blur", () => {
        blurs++;
        window.painters.paint("elements", last);
      });
      window.painters.paint("elements", meanwhile);
      return { blurs, wanted, shown: looks() };
    },
    [before, meanwhile, last],
  );
  expect(blurs).toBe(1);
  expect(shown).toEqual(wanted);
});
