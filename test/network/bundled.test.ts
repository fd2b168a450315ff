// The picture of the bundled facts, on every day on which it changes.
import { describe, expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import type { NetworkView } from "../../src/scene/network/types.ts";
import { LINE_HEIGHT, networkSizes, TIGHT } from "../../src/scene/network/types.ts";
import { stylesFor } from "../../src/scene/style/layer-styles.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { placementFor } from "../../tools/atlas/placement-store.ts";
import { placementInput } from "../../tools/network/input.ts";
import { measurePlacement, measurePlainForce } from "../../tools/network/measure.ts";
import { bundledDataset } from "../bundled.ts";
import { containmentFaults } from "./containment.ts";
import { networkView } from "./views.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const styles = stylesFor(dataset.meta.layers);
const input = placementInput(dataset);
const placement = placementFor(dataset, "data");
const LAYERS = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));

const viewOn = (day: number, width: number, height: number, lang: "en" | "ja"): NetworkView =>
  networkView({ world, placement, day, layers: LAYERS, size: [width, height], lang });

const byId = (marks: readonly Mark[]): Map<string, Mark> => new Map(marks.map((m) => [m.id, m]));
type Text = Extract<Mark, { kind: "text" }>;

function boxOf(text: Text): { left: number; right: number; top: number; bottom: number } {
  const style = styles[text.style];
  const width = Math.max(...text.lines.map((l) => textWidth(l, text.size, style?.weight ?? 400)));
  const left = text.anchor === "start" ? text.x : text.anchor === "end" ? text.x - width : text.x - width / 2;
  const top = text.y - 0.9 * text.size;
  return { left, right: left + width, top, bottom: top + text.lines.length * text.size * LINE_HEIGHT };
}

describe("the bundled network", () => {
  test("every region holds exactly its members, in one piece, on every change day", () => {
    const faults = containmentFaults(placement, input, networkSizes(TIGHT).node / TIGHT);
    expect(faults).toEqual({ falseContainments: [], missingMembers: [], broken: [] });
  });

  test("the focal party is in the middle", () => {
    const focal = placement.nodes.find((n) => n.id === dataset.meta.focal);
    expect(focal).toMatchObject({ x: placement.size.width / 2, y: placement.size.height / 2 });
  });

  test.each([
    [600, 560, "en"],
    [600, 560, "ja"],
    [840, 780, "en"],
    [840, 780, "ja"],
  ] as const)("at %i × %i px (%s) every label is shown and none overlaps another or a node", (width, height, lang) => {
    for (const day of world.changeDays) {
      const { marks } = sceneNetwork(viewOn(day, width, height, lang));
      const all = byId(marks);
      const texts = marks.filter((m) => m.kind === "text");
      const wanted = texts.filter((t) => !all.get(t.party ? `node/${t.party}` : `region/${t.agreement}`)?.hidden);
      expect(wanted.filter((t) => t.hidden).map((t) => `${t.id} on ${day}`)).toEqual([]);
      const boxes = wanted.map((t) => ({ t, b: boxOf(t) }));
      for (const [i, { t, b }] of boxes.entries()) {
        for (const { t: u, b: c } of boxes.slice(0, i))
          if (b.left < c.right && c.left < b.right && b.top < c.bottom && c.top < b.bottom)
            expect.fail(`${t.id} on ${u.id}`);
        for (const n of marks)
          if (n.kind === "circle" && n.id.startsWith("node/") && !n.hidden && n.party !== t.party) {
            const dx = Math.max(b.left - n.x, 0, n.x - b.right);
            const dy = Math.max(b.top - n.y, 0, n.y - b.bottom);
            if (Math.hypot(dx, dy) < n.r) expect.fail(`${t.id} on ${n.id}`);
          }
        expect([b.left >= 0, b.right <= width, b.top >= 0, b.bottom <= height], t.id).toEqual([true, true, true, true]);
      }
    }
  });

  test("time moves no node", () => {
    const places = (day: number): string[] =>
      sceneNetwork(viewOn(day, 840, 780, "en")).marks.flatMap((m) =>
        m.kind === "circle" && m.id.startsWith("node/") ? [`${m.id} ${m.x} ${m.y}`] : [],
      );
    const first = places(world.changeDays[0] ?? 0);
    for (const day of world.changeDays) expect(places(day)).toEqual(first);
  });

  test("a scene is plain data with unique ids", () => {
    const scene = sceneNetwork(viewOn(dataset.meta.asOf, 840, 780, "en"));
    expect(structuredClone(scene)).toEqual(scene);
    expect(byId(scene.marks).size).toBe(scene.marks.length);
  });

  test("a narrow picture hides labels but never those asked for", () => {
    const view = viewOn(dataset.meta.asOf, 390, 420, "en");
    const { marks } = sceneNetwork(view);
    const nodes = byId(marks);
    const hidden = marks.filter(
      (m) => m.kind === "text" && m.hidden && m.party && !nodes.get(`node/${m.party}`)?.hidden,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id, party } of hidden.slice(0, 5)) {
      const named = sceneNetwork({ ...view, focus: { ...view.focus, named: new Set([party ?? ""]) } });
      expect(byId(named.marks).get(id)?.hidden, id).toBeUndefined();
    }
  });

  test("a dragged node takes its tie and label with it and leaves the rest", () => {
    const view = viewOn(dataset.meta.asOf, 1000, 932, "en");
    const party = [...view.facts.parties.keys()][0] as string;
    const before = byId(sceneNetwork(view).marks);
    const after = byId(sceneNetwork({ ...view, overrides: { [party]: { x: 100, y: 100 } } }).marks);
    expect(after.get(`node/${party}`)).toMatchObject({ x: 100, y: 100 });
    for (const [id, mark] of after)
      if (mark.party !== party && mark.kind !== "text") expect(mark).toEqual(before.get(id));
    expect(after.get(`label/${party}`)).not.toEqual(before.get(`label/${party}`));
  });

  test("it is clearer than the plain force picture of the same facts", () => {
    const [ours, plain] = [measurePlacement(placement, input), measurePlainForce(input)];
    expect(ours).toMatchObject({
      crossings: 0,
      tiesThroughNodes: 0,
      labelOverlaps: 0,
      labelsOnNodes: 0,
      falseContainments: 0,
      missingMembers: 0,
    });
    expect(plain.crossings).toBeGreaterThan(10);
    expect(plain.falseContainments).toBeGreaterThan(0);
  });
});
