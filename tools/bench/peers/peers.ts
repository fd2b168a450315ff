// npm run bench -- peers [--times 10] [--json]: compares the network with other libraries on the same data, in the same
// browser and run, with the CPU slowed four times. Medians of several runs.
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { PlacementInput, Point } from "../../../src/scene/network/types.ts";
import { placementInput } from "../../../src/scene/placing/input.ts";
import { DATA_FOLDER } from "../../atlas/compile-atlas.ts";
import { placementFor } from "../../atlas/placement-store.ts";
import { launch } from "../../browser.ts";
import { bundlePage } from "../../bundle-page.ts";
import { measurePlacement, measurePlain, type NetworkMeasure } from "../../network/measure.ts";
import { serve } from "../../serve.ts";
import { worldOf } from "../made-world.ts";
import { firstLoad } from "../sizes.ts";
import { quantile } from "../trace.ts";
import { type Compared, comparedGraph } from "./graph.ts";
import { measurePeer, type PeerRun, type PeerTimes } from "./measure.ts";
import { measureMusubi } from "./musubi.ts";

const PAGES = {
  "d3 + SVG": "d3-svg",
  "force-graph": "force-graph",
  "sigma + forceatlas2": "sigma",
  "cytoscape + fcose": "cytoscape",
};

export interface PeerReport extends PeerTimes {
  /** Size of the library and its page, gzip. */
  bytes: number;
  /** Quality of the settled picture. */
  layout?: NetworkMeasure;
}

const medianOf = (runs: readonly PeerTimes[], of: (t: PeerTimes) => number): number => quantile(runs.map(of), 0.5);

const summary = (runs: readonly PeerTimes[]): PeerTimes => ({
  settled: runs.some((r) => r.settled === null) ? null : medianOf(runs, (r) => r.settled ?? 0),
  step: { median: medianOf(runs, (r) => r.step.median), p95: medianOf(runs, (r) => r.step.p95) },
  second: medianOf(runs, (r) => r.second),
  moved: medianOf(runs, (r) => r.moved),
  heap: medianOf(runs, (r) => r.heap),
});

/** `input`: of the network, where the quality of the pictures is measured too. */
export async function measurePeers(
  browser: Browser,
  compared: Compared,
  input: PlacementInput | undefined,
  slow: number,
  runs: number,
): Promise<Record<string, PeerReport>> {
  const reports: Record<string, PeerReport> = {};
  for (const [name, page] of Object.entries(PAGES)) {
    const script = await bundlePage(`tools/bench/peers/pages/${page}.ts`, "peerPage");
    const all: PeerRun[] = [];
    for (let i = 0; i < runs; i++) all.push(await measurePeer(browser, script, compared, slow));
    const places = new Map(Object.entries(all[0]?.positions ?? {}).map(([id, [x, y]]) => [id, { x, y }]));
    const isDrawn = input && places.size > 0;
    const layout = isDrawn && measurePlain(input, ({ ids }) => new Map(ids.flatMap((id) => placeOf(id, places))));
    reports[name] = { bytes: gzipSync(script).length, ...summary(all), ...(layout ? { layout } : {}) };
    console.error(`measured: ${name}`);
  }
  return reports;
}

/** Frameworks have other ids in the measured graph. */
const placeOf = (id: string, places: ReadonlyMap<string, Point>): [string, Point][] => {
  const at = places.get(id.replace(/^framework /, ""));
  return at ? [[id, at]] : [];
};

/** All of them on a world so many times the size of the bundled one (1: the bundled facts). */
export async function comparePeers(times: number, slow: number, runs: number): Promise<Record<string, PeerReport>> {
  const { dataset, folder, dispose } = worldOf(times);
  const compared = comparedGraph(dataset, 700, 600);
  const [browser, server] = await Promise.all([launch(), serve({ folder })]);
  try {
    const own: PeerTimes[] = [];
    for (let i = 0; i < runs; i++) own.push(await measureMusubi(browser, server.origin, compared, slow));
    const { script, page } = firstLoad(folder);
    const input = times === 1 ? placementInput(dataset) : undefined;
    const layout = input && measurePlacement(placementFor(dataset, DATA_FOLDER), input);
    return {
      Musubi: { bytes: script + page, ...summary(own), ...(layout ? { layout } : {}) },
      ...(await measurePeers(browser, compared, input, slow, runs)),
    };
  } finally {
    await browser.close();
    await server.close();
    dispose();
  }
}
