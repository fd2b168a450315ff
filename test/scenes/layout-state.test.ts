// A day drawn from the layout that all days share is the day drawn by itself, whatever days were drawn before it; and what it
// shows is what the facts of the day say, read by a linear scan. Over random packages.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { everRead } from "../../src/model/selection/entry.ts";
import { indexWorld, type Snapshot, scanDay, type World } from "../../src/model/world/world.ts";
import type { GeoPackage } from "../../src/scene/geo/types.ts";
import { mapEverOf } from "../../src/scene/map/ever.ts";
import { mapFacts } from "../../src/scene/map/facts.ts";
import { createLayoutMap } from "../../src/scene/map/layout.ts";
import { createPlaceNodes } from "../../src/scene/map/places.ts";
import { sceneMap } from "../../src/scene/map/scene.ts";
import type { MapView } from "../../src/scene/map/types.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { networkEverOf } from "../../src/scene/network/ever.ts";
import { networkFacts } from "../../src/scene/network/facts.ts";
import { createLayoutNetwork } from "../../src/scene/network/layout.ts";
import { sceneNetwork } from "../../src/scene/network/scene.ts";
import type { NetworkView, Placement } from "../../src/scene/network/types.ts";
import { AS_OF, randomDataset, START } from "../model/random-dataset.ts";
import { geoOf, placementOf, shownIn } from "./random-package.ts";

const OPEN: readonly string[] = ["ORG"];
const NONE: readonly string[] = [];
const VIEWPORT = { width: 620, height: 480 };

interface Case {
  dataset: Dataset;
  /** Days in the order in which they are drawn. */
  days: number[];
  open: readonly string[];
  named: string[];
  zoom: number;
}
const cases: fc.Arbitrary<Case> = fc.record({
  dataset: randomDataset.map(shownIn),
  days: fc.array(fc.integer({ min: START, max: AS_OF }), { minLength: 2, maxLength: 8 }),
  open: fc.constantFrom(OPEN, NONE),
  named: fc.subarray(["AAA", "BBB", "ORG"]),
  zoom: fc.constantFrom(1, 3),
});

/** The snapshot of a day without the index. */
const naive = (world: World, day: number): Snapshot => {
  const d = day as Snapshot["from"];
  const { ties, assistance } = scanDay(world, d);
  return {
    epoch: 0,
    from: d,
    to: d,
    ties,
    assistance,
    tiesOf: (party) => ties.filter((t) => t.party === party),
    assistanceOf: (party) => assistance.filter((a) => a.party === party),
  };
};

const focusOn = (named: readonly string[]): NetworkView["focus"] => ({
  party: () => "normal",
  agreement: () => "normal",
  named: new Set(named),
});

const networkView = (world: World, placement: Placement, facts: Snapshot, c: Case): NetworkView => {
  const layers = LAYERS(world);
  return {
    placement,
    focal: world.dataset.meta.focal,
    ever: networkEverOf(world, layers, c.open),
    facts: networkFacts(world, facts, new Set(layers), c.open),
    focus: focusOn(c.named),
    viewport: VIEWPORT,
    camera: { k: c.zoom, x: 0, y: 0 },
    names: NETWORK_NAMES,
    titles: { party: (id) => id, region: (id) => id },
  };
};
const NETWORK_NAMES = {
  party: (id: string) => [`Party ${id}`],
  opened: (id: string, n: number) => [`${id} ${n}`],
  region: (id: string, n: number) => `${id} ${n}`,
};

const mapView = (world: World, geo: GeoPackage, facts: Snapshot, c: Case): MapView => {
  const layers = LAYERS(world);
  return {
    geo,
    focal: world.dataset.meta.focal,
    ever: mapEverOf(world, layers, c.open),
    facts: mapFacts(world, facts, layers, c.open),
    focus: focusOn(c.named),
    viewport: VIEWPORT,
    tied: world.everTied,
    covered: world.everCovered,
    read: everRead(world),
    k: c.zoom,
    names: MAP_NAMES,
    titles: { party: (id) => id },
  };
};
const MAP_NAMES = { party: (id: string) => [`Party ${id}`], distance: String, worldview: (id: string) => [id] };

const kept = new WeakMap<World, readonly string[]>();
/** The same array each time, as the store's is. */
function LAYERS(world: World): readonly string[] {
  const found = kept.get(world) ?? world.dataset.meta.layers.map((l) => l.id);
  kept.set(world, found);
  return found;
}

const visible = (marks: readonly Mark[], kind: string): Mark[] =>
  marks.filter((m) => m.id.startsWith(`${kind}/`) && !m.hidden);
const keys = (marks: readonly Mark[]): string[] => marks.map((m) => `${m.id} ${m.style}`).sort();

test("the network of a day is the same by itself and after any other days, and shows the facts of the day", () => {
  let shown = 0;
  fc.assert(
    fc.property(cases, (c) => {
      const world = indexWorld(c.dataset);
      const placement = placementOf(world);
      const layoutOf = createLayoutNetwork();
      for (const day of c.days) {
        const walked = sceneNetwork(networkView(world, placement, world.at(day as never), c), layoutOf);
        const view = networkView(indexWorld(c.dataset), placement, naive(world, day), c);
        expect(walked.marks).toEqual(sceneNetwork(view).marks);
        const { parties } = view.facts;
        const placed = new Set(walked.marks.flatMap((m) => (m.id.startsWith("node/") && m.party ? [m.party] : [])));
        const own = [...parties.values()].filter((p) => placed.has(p.id));
        // One line a party at rest; those that are asked for show each of their ties instead.
        const isNamed = (p: { id: string }): boolean => c.named.includes(p.id);
        expect(keys(visible(walked.marks, "tie"))).toEqual(
          own.flatMap((p) => (p.line && !isNamed(p) ? [`tie/${p.id} ${p.line.style}`] : [])).sort(),
        );
        const fans = visible(walked.marks, "fan").flatMap((m) => (m.kind === "group" ? m.children : []));
        expect(keys(visible(fans, "fan"))).toEqual(
          own.flatMap((p) => (isNamed(p) ? p.ties.map((t) => `fan/${p.id}/${t.id} ${t.style}`) : [])).sort(),
        );
        expect(keys(visible(fans, "chapter"))).toEqual(
          own
            .flatMap((p) => (isNamed(p) ? p.ties.filter((t) => t.chapter) : []).map((t) => [p.id, t.id] as const))
            .map(([party, id]) => `chapter/${party}/${id} mark-chapter`)
            .sort(),
        );
        expect(keys(visible(walked.marks, "node"))).toEqual(
          ["node/FOC node-focal", ...own.map((p) => `node/${p.id} ${p.node}`)].sort(),
        );
        expect(
          visible(walked.marks, "region")
            .map((m) => m.id)
            .sort(),
        ).toEqual(
          [...view.facts.regions.map((r) => r.framework), ...view.facts.opened.map((o) => o.organisation)]
            .map((id) => `region/${id}`)
            .sort(),
        );
        for (const name of visible(walked.marks, "label"))
          expect(["FOC", ...own.map((p) => p.id)]).toContain(name.party);
        for (const party of c.named.filter((id) => own.some((p) => p.id === id)))
          expect(visible(walked.marks, "label").map((m) => m.party)).toContain(party);
        shown += own.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(100);
});

test("the map of a day is the same by itself and after any other days, and shows the facts of the day", () => {
  let shown = 0;
  fc.assert(
    fc.property(cases, (c) => {
      const world = indexWorld(c.dataset);
      const geo = geoOf(c.dataset);
      const layoutOf = createLayoutMap(createPlaceNodes());
      for (const day of c.days) {
        const walked = sceneMap(mapView(world, geo, world.at(day as never), c), layoutOf);
        const view = mapView(indexWorld(c.dataset), geo, naive(world, day), c);
        expect(walked.marks).toEqual(sceneMap(view).marks);
        const tied = [...view.facts.parties].filter(([party]) => world.everTied.includes(party));
        // All lines of what is chosen; of others one, where there is an agreement.
        const lines = tied.flatMap(([party, { ties }]) => {
          if (c.named.includes(party)) return ties.map((t) => `tie/${party}/${t.id}`);
          return ties.some((t) => t.role !== "talks" && t.role !== "assistance") ? [`tie/${party}`] : [];
        });
        expect(
          visible(walked.marks, "tie")
            .map((m) => m.id)
            .sort(),
        ).toEqual(lines.sort());
        for (const name of visible(walked.marks, "label"))
          expect([
            ...c.named,
            "FOC",
            // Also those that are tied only through an organisation that is opened.
            ...[...view.facts.parties].flatMap(([party, { ties }]) => (ties.length > 0 ? [party] : [])),
          ]).toContain(name.party);
        shown += lines.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(100);
});
