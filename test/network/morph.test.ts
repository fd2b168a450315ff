import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import { mapFacts } from "../../src/scene/map/facts.ts";
import type { CircleMark, GroupMark, Mark } from "../../src/scene/mark.ts";
import { backdropOf } from "../../src/scene/network/morph.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import type { Morph, NetworkView } from "../../src/scene/network/types.ts";
import type { CompiledAtlas } from "../../tools/atlas/compile-atlas.ts";
import { bundledAtlas } from "../bundled.ts";
import { networkView } from "./views.ts";

const viewport = { width: 900, height: 700 };
let atlas: CompiledAtlas;
beforeAll(async () => {
  atlas = bundledAtlas();
});

function draw(share: number | undefined, places = new Map<string, { x: number; y: number }>()): Mark[] {
  const world = indexWorld(atlas.dataset);
  const snapshot = world.at(world.dataset.meta.asOf);
  const layers = world.dataset.meta.layers.filter((l) => l.on).map((l) => l.id);
  const facts = mapFacts(world, snapshot, layers);
  const morph: Morph | undefined =
    share === undefined ? undefined : { share, places, backdrop: backdropOf(atlas.geo, facts, viewport, share) };
  const view: NetworkView = {
    ...networkView({
      world,
      placement: atlas.placement,
      day: snapshot.from,
      layers: new Set(layers),
      size: [viewport.width, viewport.height],
    }),
    ...(morph ? { morph } : {}),
  };
  return sceneNetwork(view).marks;
}

const nodes = (marks: readonly Mark[]): Map<string, CircleMark> =>
  new Map(marks.flatMap((m) => (m.kind === "circle" && m.id.startsWith("node/") ? [[m.party ?? "", m]] : [])));
const groups = (marks: readonly Mark[]): Map<string, GroupMark> =>
  new Map(marks.flatMap((m) => (m.kind === "group" ? [[m.id, m]] : [])));

describe("between geography and network", () => {
  it("is the network itself at its end", () => {
    expect(draw(1)).toEqual(draw(undefined));
  });

  it("stands on the map at the other", () => {
    const places = new Map(atlas.placement.nodes.map((n, i) => [n.id, { x: 10 + i, y: 20 + 2 * i }]));
    for (const [id, node] of nodes(draw(0, places))) expect(node, id).toMatchObject(places.get(id) ?? {});
    expect(groups(draw(0, places)).get("backdrop")?.opacity).toBe(1);
    expect(groups(draw(0, places)).has("regions")).toBe(false);
  });

  it("moves every node along a straight way, as far as the parameter says", () => {
    const places = new Map(atlas.placement.nodes.map((n, i) => [n.id, { x: 700 - 3 * i, y: 40 + 9 * i }]));
    const end = nodes(draw(1));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (share) => {
        for (const [id, node] of nodes(draw(share, places))) {
          const [from, to] = [places.get(id), end.get(id)];
          if (!from || !to) throw new Error(`${id} is lost on the way`);
          expect(node.x).toBeCloseTo(from.x + (to.x - from.x) * share, 6);
          expect(node.y).toBeCloseTo(from.y + (to.y - from.y) * share, 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("tells memberships by marks where there are no outlines, exactly those of the day", () => {
    const members =
      groups(draw(0.3))
        .get("members")
        ?.children.map((m) => m.id) ?? [];
    const { agreements, dataset } = indexWorld(atlas.dataset);
    const day = dataset.meta.asOf;
    const shown = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));
    const regions = atlas.placement.regions.filter((r) => shown.has(agreements.get(r.framework)?.layer ?? ""));
    const expected = regions.flatMap((r) =>
      (r.outlines.find((o) => o.from <= day && day <= o.to)?.members ?? []).map((p) => `member/${r.framework}/${p}`),
    );
    expect(members.toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(30);
  });

  it("shows parties without a place from halfway on", () => {
    const hidden = (share: number): string[] =>
      [...nodes(draw(share)).values()].filter((n) => n.hidden).map((n) => n.party ?? "");
    const waiting = hidden(0.4).filter((id) => !hidden(0.5).includes(id));
    // With no places at all, everybody waits.
    expect(waiting.length).toBeGreaterThan(40);
  });
});
