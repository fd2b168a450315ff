// Which lines the network draws: one a party at rest; each agreement of a party that is asked for.
import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import type { Mark, PathMark } from "../../src/scene/mark.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import type { NetworkView } from "../../src/scene/network/types.ts";
import { stylesFor } from "../../src/scene/style/layer-styles.ts";
import { placementFor } from "../../tools/atlas/placement-store.ts";
import { bundledDataset } from "../bundled.ts";
import { networkView } from "./views.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const placement = placementFor(dataset, "data");
const layers = new Set(dataset.meta.layers.filter((l) => l.on).map((l) => l.id));
const DAY = parseDay("2025-05-31") as number;
const view = (day = DAY): NetworkView => networkView({ world, placement, day, layers, size: [726, 880] });
const asking = (...named: string[]): NetworkView["focus"] => ({ ...view().focus, named: new Set(named) });

const seen = (marks: readonly Mark[], kind: string): Mark[] =>
  marks.filter((m) => m.id.startsWith(`${kind}/`) && !m.hidden);
const fanOf = (marks: readonly Mark[], party: string): Mark[] =>
  seen(marks, "fan").flatMap((m) => (m.id === `fan/${party}` && m.kind === "group" ? m.children : []));

describe("at rest", () => {
  test("no party has more than one line, none that only regions tell of has any, and no chapter is marked", () => {
    for (const day of world.changeDays) {
      const on = view(day);
      const { marks } = sceneNetwork(on);
      const lines = seen(marks, "tie").map((m) => m.party ?? "");
      expect(new Set(lines).size).toBe(lines.length);
      for (const [id, { node }] of on.facts.parties)
        expect(lines.includes(id), `${id} on ${day}`).toBe(node !== "node-framework");
      expect(seen(marks, "fan")).toEqual([]);
    }
  });

  test("there are fewer marks than parties have ties, nodes, hit targets and names", () => {
    const { marks } = sceneNetwork(view());
    expect(marks.length).toBeLessThan(6 * placement.nodes.length);
  });
});

describe("a party that is asked for", () => {
  const { facts } = view();
  const most = [...facts.parties.values()].sort((a, b) => b.ties.length - a.ties.length)[0];
  const party = most?.id ?? "";
  const agreements = most?.ties.flatMap((t) => t.agreement ?? []) ?? [];

  test("has one line an agreement, in the agreement's colour, in place of its line at rest", () => {
    const { marks } = sceneNetwork({ ...view(), focus: asking(party) });
    const lines = fanOf(marks, party).filter((m): m is PathMark => m.kind === "path" && !m.hidden);
    expect(agreements.length).toBeGreaterThan(3);
    expect(lines.flatMap((l) => l.agreement ?? []).sort()).toEqual([...agreements].sort());
    const styles = stylesFor(dataset.meta.layers);
    for (const line of lines) {
      if (!line.agreement) continue;
      const layer = world.agreements.get(line.agreement)?.layer;
      expect(styles[line.style]).toMatchObject({ stroke: `layer-${layer}`, width: 3.4 });
    }
    expect(new Set(lines.map((l) => l.d)).size).toBe(lines.length);
    expect(seen(marks, "tie").map((m) => m.party)).not.toContain(party);
    expect(fanOf(marks, party).some((m) => m.style === "mark-chapter" && !m.hidden)).toBe(true);
  });

  test("changes no other line, and everything returns", () => {
    const layoutOf = createLayoutNetwork();
    const fixed = view();
    const before = sceneNetwork(fixed, layoutOf).marks;
    const during = sceneNetwork({ ...fixed, focus: asking(party) }, layoutOf).marks;
    const others = (marks: readonly Mark[]): Mark[] =>
      marks.filter((m) => /^(tie|fan)\//.test(m.id) && !m.id.includes(party));
    expect(others(during)).toEqual(others(before));
    expect(during.map((m) => m.id)).toEqual(before.map((m) => m.id));
    expect(sceneNetwork(fixed, layoutOf).marks).toEqual(before);
  });
});

test("an agreement that is pointed at, or has just begun, shows its lines to its members", () => {
  const { facts } = view();
  const framework = facts.regions[0]?.framework ?? "";
  const members = [...facts.parties.values()].filter((p) => p.frameworks.includes(framework)).map((p) => p.id);
  const focus: NetworkView["focus"] = {
    ...view().focus,
    agreement: (id) => (id === framework ? "strong" : "normal"),
  };
  const { marks } = sceneNetwork({ ...view(), focus });
  const fans = seen(marks, "fan").flatMap((m) => (m.kind === "group" ? m.children.filter((c) => !c.hidden) : []));
  expect(fans.flatMap((m) => (m.kind === "path" ? [m.party ?? ""] : [])).sort()).toEqual(members.sort());
});
