// npm run bench: measurements for the budgets. Machines differ, so compare medians and ratios.
import { existsSync } from "node:fs";
import { loadDataset } from "../atlas/compile-atlas.ts";
import { launch, PAGE_PRELUDE } from "../browser.ts";
import { deliver, fail, OUT, readOptions } from "../options.ts";
import { serve } from "../serve.ts";
import { deckTimes } from "./decks.ts";
import { firstPicture } from "./first-picture.ts";
import { type Grown, growth, growthExponent } from "./growth.ts";
import { SIZE as HALL_SIZE, hallTimes } from "./hall.ts";
import { layoutMeasures } from "./layout.ts";
import { lensTimes } from "./lens.ts";
import { medianOf, type TableRun, tableOnPage } from "./own-table.ts";
import { comparePeers } from "./peers/peers.ts";
import { presentTimes } from "./present.ts";
import { queryTimes } from "./query.ts";
import { BUDGET, firstLoad } from "./sizes.ts";
import { sliderSteps } from "./slider.ts";
import { tableTimes } from "./tables.ts";

const SLOW = 4;
const { values, positionals } = readOptions({
  name: "bench",
  does: "Measures against the budgets: the built page, or what stands first of layout, peers, present, export, query, tables, world, hall and growth.",
  operands: "[page|layout|peers|present|export|query|tables|world|hall|growth]",
  options: {
    json: { type: "boolean", says: "as JSON, for machines" },
    times: { type: "string", value: "NUMBER", default: "1", says: "for peers: how many times the bundled world" },
    runs: { type: "string", value: "NUMBER", default: "3", says: "for peers and world: how many runs" },
    data: { type: "string", value: "FILE", says: "for world: a plain table; a made one if not said" },
    focal: { type: "string", value: "PARTY", says: "for world: who stands in the centre" },
    other: { type: "string", value: "PARTY", says: "for world: who is put there then" },
    out: OUT,
  },
  examples: [
    "",
    "layout --json --out layout.json",
    "peers --times 10 --runs 3",
    "world --data memberships.csv --focal CHL",
  ],
});
const say = (report: object, lines: () => string[]): void =>
  deliver(values.json ? JSON.stringify(report, null, 2) : lines().join("\n"), values.out);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (n: number): string => `${n.toFixed(1)} ms`;

async function benchLayout(): Promise<void> {
  const report = await layoutMeasures();
  const names = Object.keys(report) as (keyof typeof report)[];
  say(report, () => [
    `${"".padEnd(20)}${names.map((n) => n.padStart(14)).join("")}`,
    ...(Object.keys(report.placed) as (keyof typeof report.placed)[]).map(
      (key) =>
        `${key.padEnd(20)}${names.map((n) => String(Math.round(report[n][key] * 1000) / 1000).padStart(14)).join("")}`,
    ),
  ]);
}

async function benchPeers(): Promise<void> {
  const [times, runs] = [Number(values.times), Number(values.runs)];
  const report = await comparePeers(times, SLOW, runs);
  const own = report.Musubi;
  const fastest = Math.min(
    ...Object.entries(report).flatMap(([name, r]) => (name === "Musubi" || r.settled === null ? [] : [r.settled])),
  );
  say({ times, runs, slow: SLOW, report }, () => [
    `${times} times the bundled world, CPU slowed ${SLOW}×, medians of ${runs}:`,
    ...Object.entries(report).map(
      ([name, r]) =>
        `  ${name.padEnd(20)} ${kB(r.bytes).padStart(9)} gzip; settled ${r.settled === null ? "not in two minutes" : ms(r.settled)}; step ${ms(r.step.median)} median, ${ms(r.step.p95)} 95th; ${ms(r.second)} in the second after; nodes move ${r.moved.toFixed(0)} px; heap ${r.heap.toFixed(1)} MB`,
    ),
    ...Object.entries(report).flatMap(([name, { layout: l }]) =>
      l
        ? [
            `  ${name.padEnd(20)} crossings ${l.crossings}, ties through nodes ${l.tiesThroughNodes}, labels on labels ${l.labelOverlaps}, false containments ${l.falseContainments}, stress ${l.stress}, spread ${l.edgeSpread}, area ${l.usedCells}`,
          ]
        : [],
    ),
    own?.settled ? `  the fastest other takes ${(fastest / own.settled).toFixed(1)} times as long to settle` : "",
  ]);
}

async function benchQuery(): Promise<void> {
  const report = queryTimes();
  say(report, () =>
    Object.entries(report).map(
      ([size, t]) =>
        `${size.padEnd(9)} ${t.parties} parties, 40 sets, ${t.stretches} stretches of time: read ${ms(t.read)}, answer ${ms(t.again)}, the first time ${ms(t.first)} (budget 10 ms, at ten times the data 30 ms); overlaps of 14 sets ${ms(t.overlaps)} (5 ms, 15 ms)`,
    ),
  );
}

async function benchTables(): Promise<void> {
  const report = tableTimes();
  const thousands = (n: number): string => `${Math.round(n / 1000)},000`;
  say(report, () => [
    `a plain table of ${thousands(report.rows)} rows: ${thousands(report.plain)} rows a second of the processor`,
    `the check of the package it becomes, alone: ${thousands(report.check)} rows a second (budget 100,000)`,
    `that package from text to facts, with all checks: ${thousands(report.package)} rows a second`,
  ]);
}

async function benchWorld(): Promise<void> {
  const report = await tableOnPage(values.data, values, SLOW, Number(values.runs));
  const { peers, runs, rows, focal, other, cores, load } = report;
  const of = (part: (run: TableRun) => number): number => medianOf(runs, part);
  const stepOf = (median: number, p95: number): string => `step ${ms(median)} median, ${ms(p95)} 95th`;
  say({ slow: SLOW, ...report }, () => [
    `${report.table}, ${rows} rows, ${focal} in the centre; page slowed ${SLOW}×, workers not; medians of ${runs.length}; ${cores} cores, load ${load.map((l) => l.toFixed(1)).join(" to ")}:`,
    `  drop to dialog ${ms(of((r) => r.dialog))}, an answer ${ms(of((r) => r.answer))}, “open” to both pictures ${ms(of((r) => r.picture))}; together ${ms(of((r) => r.dialog + r.answer + r.picture))} (budget 3000 ms)`,
    `  processor until then, not slowed: the page ${ms(of((r) => r.page))}, its workers ${ms(of((r) => r.workers))}`,
    `  heap ${of((r) => r.heap).toFixed(1)} MB (budget 80 MB); ${other} in the centre after ${ms(of((r) => r.centre))} (budget 2000 ms)`,
    `  map and network      ${stepOf(
      of((r) => r.step.median),
      of((r) => r.step.p95),
    )}`,
    `  network alone        ${stepOf(
      of((r) => r.network.median),
      of((r) => r.network.p95),
    )}; ${ms(of((r) => r.second))} in the second after`,
    ...Object.entries(peers).map(
      ([name, r]) =>
        `  ${name.padEnd(20)} ${stepOf(r.step.median, r.step.p95)}; ${ms(r.second)} in the second after; settled ${r.settled === null ? "not in time" : ms(r.settled)}; heap ${r.heap.toFixed(1)} MB`,
    ),
  ]);
}

async function benchPage(): Promise<void> {
  if (!existsSync("dist/index.html")) throw new Error("dist/ is missing: run `npm run build` first.");
  const [browser, server] = await Promise.all([launch(), serve()]);
  try {
    const sizes = firstLoad();
    const picture = await firstPicture(browser, server.origin, SLOW, 7);
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    await page.addInitScript(PAGE_PRELUDE);
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => window.musubi.ready);
    const lens = await lensTimes(page, SLOW);
    await page.evaluate(() => window.musubi.set({ projection: "equal-earth" }));
    const slider = await sliderSteps(page, SLOW);
    const everything = loadDataset().meta.layers.map((l) => l.id);
    await page.evaluate((layers) => void window.musubi.set({ layers: layers.join() }), everything);
    await page.waitForSelector(".view-map g[data-body] > path", { state: "attached" });
    const layered = await sliderSteps(page, SLOW);
    const each = (times: Record<string, number>): string =>
      Object.entries(times)
        .map(([id, time]) => `${id} ${ms(time)}`)
        .join(", ");
    say({ sizes, budget: BUDGET, slow: SLOW, firstPicture: picture, lens, slider, layered }, () => [
      `first load, English   ${kB(sizes.total)} gzip (budget ${kB(BUDGET.total)}): page with data ${kB(sizes.page)}, script ${kB(sizes.script)} (budget ${kB(BUDGET.script)}), style ${kB(sizes.style)}, Latin ${kB(sizes.latin)}`,
      `Japanese glyphs       ${kB(sizes.japanese)} (budget ${kB(BUDGET.japanese)})`,
      `CPU slowed ${SLOW}×:`,
      `  first contentful paint ${ms(picture.fcp)} after navigation (budget 700 ms), largest ${ms(picture.lcp)}, layout shift ${picture.shift.toFixed(3)} (0.02), median of ${picture.runs}`,
      `  usable              ${ms(picture.ready)}: both pictures drawn (budget 1400 ms), longest task ${ms(picture.longestTask)} (200 ms)`,
      `  processor until then ${ms(picture.main)} on the main thread, ${ms(picture.process)} by the whole renderer`,
      `  switching the projection, first time ${each(lens.first)}; again ${each(lens.again)} (budget 150 ms)`,
      `  turning the globe   ${ms(lens.turn)} a step`,
      `  slider, quiet day   median ${ms(slider.quiet.median)}, 95th ${ms(slider.quiet.p95)} of ${slider.quiet.n} (budget 8 / 16 ms)`,
      `  slider, change day  median ${ms(slider.change.median)}, 95th ${ms(slider.change.p95)} of ${slider.change.n} (budget 8 / 16 ms)`,
      `  slider, CPU a step in all processes, not slowed: quiet day ${ms(slider.cpu.quiet)}, change day ${ms(slider.cpu.change)}; with all layers ${ms(layered.cpu.quiet)}, ${ms(layered.cpu.change)}`,
      `  with all layers: quiet day median ${ms(layered.quiet.median)}, 95th ${ms(layered.quiet.p95)}; change day median ${ms(layered.change.median)}, 95th ${ms(layered.change.p95)}`,
      "force ticks at load   0: the page contains no force simulation",
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchPresent(): Promise<void> {
  const [browser, server] = await Promise.all([launch(), serve()]);
  try {
    const { caption, picture, films } = await presentTimes(browser, server.origin, SLOW);
    say({ caption, picture, films }, () => [
      `CPU slowed ${SLOW}×, after the key (budget 100 ms):`,
      `  next caption seen         median ${ms(caption.median)}, worst ${ms(caption.worst)} of ${caption.n}`,
      `  pictures begin to change  median ${ms(picture.median)}, worst ${ms(picture.worst)}`,
      ...films.map(
        (f) =>
          `film, ${f.format.padEnd(4)} 1080p  ${f.seconds} s long, made in ${f.took.toFixed(1)} s (budget ${2 * f.seconds} s). ${f.said}`,
      ),
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** ms that a deck of 16 slides may take. */
const DECK_BUDGET = 3000;

async function benchExport(): Promise<void> {
  const [browser, server] = await Promise.all([launch(), serve()]);
  try {
    const decks = await deckTimes(browser, server.origin);
    say({ decks, budget: DECK_BUDGET }, () =>
      decks.map(
        (d) =>
          `slides of ${d.story.padEnd(15)} ${d.slides} slides, ${kB(d.bytes)}: ${d.took.map(ms).join(", ")} (budget ${DECK_BUDGET} ms for 16 slides; the first run loads the code)`,
      ),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchHall(): Promise<void> {
  const [browser, server] = await Promise.all([launch(), serve({ port: 0 })]);
  try {
    const report = await hallTimes(await browser.newPage({ viewport: HALL_SIZE }), server.origin);
    const { start, frame, cpu, load, cores } = report;
    say(report, () => [
      `The first screen of a kiosk at ${HALL_SIZE.width} × ${HALL_SIZE.height}, ${cores} cores, load ${load.map((l) => l.toFixed(1)).join(" to ")}:`,
      `  from the address to the headline ${ms(start)} (budget 5000 ms)`,
      `  frames of the moving globe       ${ms(frame.median)} apart, 95th ${ms(frame.p95)}, of ${frame.n} (budget 33.3 ms)`,
      `  all processes, one round         ${(cpu * 100).toFixed(1)} % of one core (budget 40 %)`,
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchGrowth(): Promise<void> {
  const browser = await launch();
  try {
    const grown = await growth(browser, [1, 3, 10], SLOW);
    const exponents = (size: (g: Grown) => number) => ({
      main: growthExponent(grown.map((g) => [size(g), g.step.median])),
      cpu: growthExponent(grown.map((g) => [size(g), g.cpu])),
    });
    const slope = { agreements: exponents((g) => g.agreements), memberships: exponents((g) => g.memberships) };
    const heads = ["agreements", "memberships", "change days", "median", "95th", "CPU, all"];
    const row = (cells: readonly (string | number)[]): string => cells.map((c) => String(c).padStart(13)).join("");
    say({ slow: SLOW, grown, slope }, () => [
      `A step to a change day, the bundled facts and invented worlds, CPU slowed ${SLOW}× (CPU in all processes: not slowed):`,
      row(heads),
      ...grown.map((g) =>
        row([g.agreements, g.memberships, g.changeDays, ms(g.step.median), ms(g.step.p95), ms(g.cpu)]),
      ),
      ...Object.entries(slope).map(
        ([size, { main, cpu }]) =>
          `Grows as the number of ${size} to the power of ${main.toFixed(2)}, in CPU ${cpu.toFixed(2)} (0: the same, 1: in proportion).`,
      ),
    ]);
  } finally {
    await browser.close();
  }
}

const KINDS: Record<string, () => Promise<void>> = {
  layout: benchLayout,
  peers: benchPeers,
  present: benchPresent,
  export: benchExport,
  query: benchQuery,
  hall: benchHall,
  tables: benchTables,
  world: benchWorld,
  growth: benchGrowth,
  page: benchPage,
};
const kind = positionals[0] ?? "page";
if (!Object.hasOwn(KINDS, kind))
  fail(`Nothing is measured under "${kind}": expected ${Object.keys(KINDS).join(", ")}.`);
await KINDS[kind]?.();
