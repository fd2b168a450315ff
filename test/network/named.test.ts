// Every party of the network is named, always: in the windows of the design, in both languages, on every change day. And every
// region, on its own outline.
import { describe, expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import type { CircleMark, Mark, PathMark, TextMark } from "../../src/scene/mark.ts";
import { fitNetwork } from "../../src/scene/network/fit.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { flattenPath } from "../../src/scene/network/region-path.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import { stylesFor } from "../../src/scene/style/layer-styles.ts";
import { placementFor } from "../../tools/atlas/placement-store.ts";
import { bundledDataset } from "../bundled.ts";
import { inLong } from "../long.ts";
import { boxOf, gapTo, isSeen, meets, SIZES } from "./pictures.ts";
import { networkView } from "./views.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const placement = placementFor(dataset, "data");
const styles = stylesFor(dataset.meta.layers);
const layers = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));
const { focal } = dataset.meta;

const inBoth = inLong(SIZES.slice(-1), SIZES);
const cases = SIZES.flatMap((size) =>
  (["en", "ja", "both"] as const)
    .filter((lang) => lang !== "both" || inBoth.includes(size))
    .map((lang) => [...size, lang] as const),
);

describe.each(cases)("at %i × %i px in %s", (width, height, lang) => {
  const layoutOf = createLayoutNetwork();
  const looks = networkView({ world, placement, day: dataset.meta.asOf, layers, size: [width, height], lang });
  const draw = (day: number): Mark[] => {
    const { facts } = networkView({ world, placement, day, layers, size: [width, height], lang });
    return sceneNetwork({ ...looks, facts }, layoutOf).marks;
  };
  const regionsOn = (day: number) => networkView({ world, placement, day, layers }).facts.regions;
  const seen = new Map<number, ReturnType<typeof seeOn>>();
  /** Each day is drawn once. */
  const seenOn = (day: number) => {
    const now = seen.get(day) ?? seeOn(day);
    seen.set(day, now);
    return now;
  };
  const seeOn = (day: number) => {
    const marks = draw(day).filter(isSeen);
    return {
      texts: marks.filter((m): m is TextMark => m.kind === "text"),
      nodes: marks.filter((m): m is CircleMark => m.kind === "circle" && m.id.startsWith("node/")),
      regions: marks.filter((m): m is PathMark => m.kind === "path" && m.id.startsWith("region/")),
      plates: marks.filter((m) => m.id.startsWith("plate/")),
    };
  };

  test.runIf(lang === "both")("what has no room for both languages has its name in the first", () => {
    const { texts } = seenOn(dataset.meta.asOf);
    const names = texts.filter((t) => t.party).map((t) => t.lines);
    for (const [first = ""] of names) expect(first).toMatch(/^[\p{Script=Latin} .’-]+$/u);
    const [inBoth, all] = [names.filter((lines) => lines.length === 2).length, names.length];
    expect(inBoth / all).toBeGreaterThan(width < 430 ? 0.4 : 0.8);
  });

  test("every party is named in full, and every region with its number", () => {
    for (const day of world.changeDays) {
      const { texts, nodes, regions, plates } = seenOn(day);
      const named = texts.flatMap((t) => t.party ?? []).sort();
      expect(named, `${day}`).toEqual(nodes.map((n) => n.party ?? "").sort());
      expect(texts.flatMap((t) => t.agreement ?? []).sort()).toEqual(regions.map((r) => r.agreement ?? "").sort());
      expect(plates.length).toBe(regions.length);
      for (const { id, agreement, lines } of texts) {
        if (!agreement) continue;
        const { count } = regionsOn(day).find((r) => r.framework === agreement) as { count: number };
        expect(lines.join(""), id).toMatch(new RegExp(` ${count}$`));
      }
    }
  });

  test("no name lies on another, on another's node or over the edge", () => {
    for (const day of world.changeDays) {
      const { texts, nodes } = seenOn(day);
      const boxes = texts.map((text) => ({ text, box: boxOf(text, styles) }));
      for (const [i, { text, box }] of boxes.entries()) {
        for (const other of boxes.slice(0, i))
          if (meets(box, other.box)) expect.fail(`${text.id} on ${other.text.id} on ${day}`);
        for (const n of nodes)
          if (n.party !== text.party && gapTo(box, n.x, n.y) < n.r) expect.fail(`${text.id} on ${n.id} on ${day}`);
        const isWithin = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        expect(isWithin, text.id).toBe(true);
      }
    }
  });

  test("the focal party's name stands in its disc", () => {
    const { texts, nodes } = seenOn(dataset.meta.asOf);
    const name = texts.find((t) => t.party === focal) as TextMark;
    const disc = nodes.find((n) => n.party === focal) as CircleMark;
    const box = boxOf(name, styles);
    expect(box.left).toBeGreaterThan(disc.x - disc.r);
    expect(box.right).toBeLessThan(disc.x + disc.r);
  });

  test("a region's name lies on its outline on every day", () => {
    for (const day of world.changeDays) {
      const { texts, regions } = seenOn(day);
      for (const { agreement, d } of regions) {
        const name = texts.find((t) => t.agreement === agreement) as TextMark;
        const box = boxOf(name, styles);
        const rim = flattenPath(d, 12).flat();
        expect(Math.min(...rim.map((p) => gapTo(box, p.x, p.y))), `${agreement} on ${day}`).toBeLessThan(3);
      }
    }
  });

  test("no outline cuts a node", () => {
    const fit = fitNetwork(placement, { width, height });
    // Just the ring of the smallest picture may touch a line.
    const room = width < 430 ? 0.5 : 1;
    const checked = new Set<string>();
    for (const day of world.changeDays) {
      const { nodes, regions } = seenOn(day);
      for (const { id, d } of regions) {
        const key = `${id} ${d} ${nodes.length}`;
        if (checked.has(key)) continue;
        checked.add(key);
        const rim = flattenPath(d, 12).flat();
        for (const n of nodes)
          if (n.party !== focal)
            expect(Math.min(...rim.map((p) => Math.hypot(p.x - n.x, p.y - n.y))), `${n.id} and ${id}`).toBeGreaterThan(
              Math.min(n.r, fit.sizes.node) + room,
            );
      }
    }
  });
});
