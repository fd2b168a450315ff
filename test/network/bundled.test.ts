// The picture of the bundled facts, on every day on which it changes.
import { describe, expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { fitNetwork } from "../../src/scene/network/fit.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import type { NetworkView } from "../../src/scene/network/types.ts";
import { PLACED, TIGHT } from "../../src/scene/network/types.ts";
import { placementInput } from "../../src/scene/placing/input.ts";
import { placementFor } from "../../tools/atlas/placement-store.ts";
import { measurePlacement, measurePlainForce } from "../../tools/network/measure.ts";
import { bundledDataset } from "../bundled.ts";
import { containmentFaults } from "./containment.ts";
import { networkView } from "./views.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const input = placementInput(dataset);
const placement = placementFor(dataset, "data");
const LAYERS = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));

const viewOn = (day: number, width: number, height: number, lang: "en" | "ja"): NetworkView =>
  networkView({ world, placement, day, layers: LAYERS, size: [width, height], lang });

const byId = (marks: readonly Mark[]): Map<string, Mark> => new Map(marks.map((m) => [m.id, m]));

describe("the bundled network", () => {
  test("every region holds exactly its members, in one piece, on every change day", () => {
    const faults = containmentFaults(placement, input, PLACED.node / TIGHT);
    expect(faults).toEqual({ falseContainments: [], missingMembers: [], broken: [] });
  });

  test("the focal party is in the middle", () => {
    const focal = placement.nodes.find((n) => n.id === dataset.meta.focal);
    expect(focal).toMatchObject({ x: placement.size.width / 2, y: placement.size.height / 2 });
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

  test("a tiny picture hides names but never those asked for", () => {
    const view = viewOn(dataset.meta.asOf, 240, 220, "en");
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
    expect(after.get(`node/${party}`)).toMatchObject(fitNetwork(placement, view.viewport).at({ x: 100, y: 100 }));
    for (const [id, mark] of after)
      if (mark.party !== party && mark.kind !== "text" && !id.startsWith("leader/"))
        expect(mark).toEqual(before.get(id));
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
