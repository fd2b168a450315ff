// The scenes that are both snapshots and pages of the gallery: what there is to see, on days that tell something.
import { type Day, parseDay } from "../../src/data/day.ts";
import { localeOf } from "../../src/i18n/locale.ts";
import { coverageCurve, DEFAULT_COVERAGE } from "../../src/model/coverage.ts";
import { spotlight } from "../../src/model/emphasis.ts";
import { eventDays } from "../../src/model/events.ts";
import { parseSelection } from "../../src/model/selection.ts";
import { indexWorld, type World } from "../../src/model/world.ts";
import { worldviewNamed } from "../../src/model/worldview.ts";
import { mapFacts } from "../../src/scene/map-facts.ts";
import { sceneMap } from "../../src/scene/map-scene.ts";
import type { Scene } from "../../src/scene/mark.ts";
import { networkFacts } from "../../src/scene/network-facts.ts";
import { sceneNetwork } from "../../src/scene/network-scene.ts";
import { timelineScene } from "../../src/scene/timeline-scene.ts";
import type { Atlas } from "../../tools/atlas/compile-atlas.ts";

export interface Look {
  lang: "en" | "ja" | "both";
  width: number;
  height: number;
}

export interface GalleryScene {
  name: string;
  /** What is true of it, in words. */
  title: string;
  draw(atlas: Atlas, look: Look): Scene;
}

const worlds = new WeakMap<Atlas, World>();
function worldOf(atlas: Atlas): World {
  const found = worlds.get(atlas) ?? indexWorld(atlas.dataset);
  worlds.set(atlas, found);
  return found;
}

const shownLayers = (world: World): string[] => world.dataset.meta.layers.filter((l) => l.on).map((l) => l.id);

function stage(atlas: Atlas, iso: string, select: string, look: Look) {
  const world = worldOf(atlas);
  const snapshot = world.at(parseDay(iso) as Day);
  const light = spotlight({ selection: parseSelection(select, world).selection }, world, snapshot);
  const locale = localeOf(look.lang);
  const party = (id: string) => locale.lines((_, tongue) => world.parties.get(id)?.short[tongue] ?? id);
  return {
    world,
    snapshot,
    light,
    locale,
    words: {
      party,
      partyTitle: (id: string) => party(id).join(" / "),
      distance: locale.t.map.distance,
      worldview: (id: string) => locale.lines((_, tongue) => worldviewNamed(world.dataset.meta, id).note[tongue]),
    },
  };
}

const map = (name: string, title: string, iso: string, select = ""): GalleryScene => ({
  name: `map-${name}`,
  title,
  draw(atlas, look) {
    const { world, snapshot, light, words } = stage(atlas, iso, select, look);
    const facts = mapFacts(world, snapshot, shownLayers(world), light.named);
    const { width, height } = look;
    return sceneMap({
      geo: atlas.geo,
      facts,
      focus: light,
      words,
      viewport: { width, height },
      tied: world.everTied,
      covered: world.everCovered,
    });
  },
});

const network = (name: string, title: string, iso: string, select = ""): GalleryScene => ({
  name: `network-${name}`,
  title,
  draw(atlas, look) {
    const { world, snapshot, light, words, locale } = stage(atlas, iso, select, look);
    const region = (id: string, n: number) =>
      locale.t.network.region(world.agreements.get(id)?.short[locale.tongues[0] ?? "en"] ?? id, n);
    return sceneNetwork({
      placement: atlas.placement,
      focal: world.dataset.meta.focal,
      facts: networkFacts(world, snapshot, new Set(shownLayers(world))),
      focus: light,
      viewport: { width: look.width, height: look.height },
      words: {
        ...words,
        region,
        regionTitle: region,
        opened: (id, n) => words.party(id).map((name) => `${name} ${n}`),
      },
    });
  },
});

const timeline: GalleryScene = {
  name: "timeline",
  title: "Coverage over time, with the steps that lifted it most named",
  draw(atlas, look) {
    const world = worldOf(atlas);
    const { start, asOf } = world.dataset.meta;
    const height = Math.round(look.height / 3);
    const marks = timelineScene({
      width: look.width,
      height,
      from: start,
      to: asOf,
      curve: coverageCurve(world, start, asOf, "total", DEFAULT_COVERAGE),
      events: eventDays(world),
      stepName: () => undefined,
      percent: (v) => `${v} %`,
      textSize: 13,
    });
    return { width: look.width, height, marks };
  },
};

export const SCENES: readonly GalleryScene[] = [
  network("first-epa", "The first EPA, with Singapore, enters into force", "2002-11-30"),
  network("ajcep-begins", "AJCEP begins with four parties; the bilateral EPAs stand around it", "2008-12-01"),
  network(
    "cptpp-begins",
    "The CPTPP is in force for six; Viet Nam, Peru, Malaysia, Chile and Brunei stand outside",
    "2018-12-30",
  ),
  network("rcep-begins", "RCEP begins: China inside, Korea not yet", "2022-01-01"),
  network("korea-joins", "Korea is inside RCEP", "2022-02-01"),
  network("last-day", "The last day that is known", "2026-07-01"),
  network("selected", "Viet Nam is tied in four ways", "2025-05-31", "VNM"),
  map("first-framework", "Customs assistance begins", "1997-06-17"),
  map("rcep-begins", "The map on the day RCEP begins", "2022-01-01"),
  map("last-day", "The last day that is known", "2026-07-01"),
  map("selected", "An agreement is chosen: its parties stand out", "2025-05-31", "cptpp"),
  timeline,
];
