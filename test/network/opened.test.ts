// Organisations that are opened in the network: on every change day their region holds exactly their states.
import { describe, expect, test } from "vitest";
import { membersOn, openable } from "../../src/model/world/organisations.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import type { CircleMark, Mark, PathMark } from "../../src/scene/mark.ts";
import { networkFacts } from "../../src/scene/network/facts.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import { PLACED, type Placement, TIGHT } from "../../src/scene/network/types.ts";
import { openedFingerprint } from "../../src/scene/placing/stored.ts";
import { placementFor, storedPlacement } from "../../tools/atlas/placement-store.ts";
import { bundledDataset } from "../bundled.ts";
import { discPoints, polygonsOf, windingOf } from "./geometry.ts";
import { networkView } from "./views.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const placement: Placement = placementFor(dataset, "data");
const layers = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));
const radius = PLACED.node / TIGHT;

const draw = (day: number, open: readonly string[]): Mark[] =>
  sceneNetwork(networkView({ world, placement, day, layers, open, size: [840, 780] })).marks;

test("the stored places are those of the data as they are", () => {
  const stored = storedPlacement("data");
  expect(stored?.opened?.of).toBe(openedFingerprint(dataset, stored?.of ?? ""));
});

describe.each(
  openable(world).filter((id) => placement.opened.some((o) => o.organisation === id && o.outlines.length > 0)),
)("%s", (organisation) => {
  const opened = placement.opened.find((o) => o.organisation === organisation);
  const all = [...placement.nodes, ...(opened?.nodes ?? [])];
  const shownOn = (day: number) => networkFacts(world, world.at(day as never), layers, [organisation]).opened[0];

  test("every state has a node, none on another, none in a framework's region", () => {
    const states = new Set(dataset.organisations.filter((o) => o.organisation === organisation).map((o) => o.party));
    for (const id of states) expect(all.filter((n) => n.id === id)).toHaveLength(1);
    for (const guest of opened?.nodes ?? []) {
      for (const other of all)
        if (other.id !== guest.id) expect(Math.hypot(other.x - guest.x, other.y - guest.y)).toBeGreaterThan(2 * radius);
      for (const region of placement.regions)
        for (const outline of region.outlines)
          expect(discPoints(guest, radius).some((p) => windingOf(p, polygonsOf(outline.d)) !== 0)).toBe(false);
    }
  });

  test("the region holds exactly the states of the day and the organisation, in one piece, on every change day", () => {
    let shown = 0;
    for (const day of world.changeDays) {
      if (!shownOn(day)) continue;
      shown++;
      const outline = opened?.outlines.find((o) => o.from <= day && day <= o.to);
      const polygons = polygonsOf(outline?.d ?? "");
      expect(polygons, `${day}`).toHaveLength(1);
      const members = new Set([organisation, ...membersOn(world, organisation, day)]);
      // A state that is not a member on the day and has no node otherwise is not drawn.
      for (const node of all.filter((n) => members.has(n.id) || placement.nodes.includes(n))) {
        const inside = discPoints(node, radius).map((p) => windingOf(p, polygons) !== 0);
        expect(
          inside.every((i) => i === members.has(node.id)),
          `${node.id} on ${day}`,
        ).toBe(true);
      }
    }
    expect(shown).toBeGreaterThan(10);
  });

  test("opening moves nothing that was there, and shows the members of the day, no others", () => {
    for (const day of world.changeDays.filter((_, i) => i % 7 === 0)) {
      const [closed, open] = [draw(day, []), draw(day, [organisation])];
      const at = (marks: readonly Mark[]) =>
        new Map(
          marks.flatMap((m) => (m.kind === "circle" && m.id.startsWith("node/") ? [[m.id, m as CircleMark]] : [])),
        );
      const [before, after] = [at(closed), at(open)];
      for (const [id, { x, y }] of before) expect(after.get(id)).toMatchObject({ x, y });
      const fact = shownOn(day);
      for (const id of fact?.members ?? []) expect(after.get(`node/${id}`)?.hidden, id).toBeUndefined();
      for (const guest of opened?.nodes ?? [])
        if (fact && !fact.members.includes(guest.id)) expect(after.get(`node/${guest.id}`)?.hidden).toBe(true);
      const region = open.find((m) => m.id === `region/${organisation}`) as PathMark | undefined;
      expect(region !== undefined).toBe(fact !== undefined);
    }
  });
});
