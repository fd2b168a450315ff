// One library in one page: bytes, time to a settled picture, main-thread time of a step, movement, memory.
import type { Browser, Page } from "playwright-core";
import { PAGE_PRELUDE } from "../../browser.ts";
import { quantile, tasksBetweenMarks, trace } from "../trace.ts";
import type { Compared } from "./graph.ts";

export interface PeerTimes {
  /** Milliseconds from parsed data to a settled picture; null if it took more than four minutes. */
  settled: number | null;
  /** Main-thread milliseconds of a step, in the two frames after it: script, style, layout, paint. */
  step: { median: number; p95: number };
  /** Main-thread milliseconds within a second after a step, including ongoing animation. Median of several steps. */
  second: number;
  /** The farthest that a node moved on the screen within a second after a step, px: median over steps. */
  moved: number;
  /** JavaScript heap after collection, MB. */
  heap: number;
}

const LIMIT_MS = 240_000;
const MOVES = 8;

/** A few days, evenly. */
export const few = <T>(days: readonly T[]): T[] => days.filter((_, i) => i % Math.ceil(days.length / MOVES) === 0);

export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await cdp.detach();
  return usedSize / 1e6;
}

/** Steps through `days` by an expression that shows `day`; two frames each, or until `wait` milliseconds have passed. */
export async function stepTimes(
  page: Page,
  days: readonly (number | string)[],
  show: string,
  wait = 0,
): Promise<PeerTimes["step"]> {
  const cdp = await page.context().newCDPSession(page);
  const events = await trace(page, cdp, () =>
    page.evaluate(
      async ({ days, show, wait }) => {
        const step = new Function("day", show) as (day: number | string) => void;
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        for (const [i, day] of days.entries()) {
          await frame();
          performance.mark(`step:start ${i}`);
          step(day);
          await (wait > 0 ? new Promise((done) => setTimeout(done, wait)) : frame());
          performance.mark(`step:end ${i}`);
        }
      },
      { days: [...days], show, wait },
    ),
  );
  await cdp.detach();
  const times = tasksBetweenMarks(events, "step");
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export async function throttle(page: Page, rate: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
}

async function movement(page: Page, days: readonly number[]): Promise<number> {
  const far: number[] = [];
  for (const day of days) {
    far.push(
      await page.evaluate(async (to) => {
        const before = window.peer.positions();
        window.peer.show(to);
        await new Promise((done) => setTimeout(done, 1000));
        const after = window.peer.positions();
        return Math.max(
          ...Object.entries(after).map(([id, [x, y]]) => {
            const [a, b] = before[id] ?? [x, y];
            return Math.hypot(x - a, y - b);
          }),
        );
      }, day),
    );
  }
  return quantile(far, 0.5);
}

/** Measurements of a page; null for those not reached before the time limit. */
export interface PeerRun extends PeerTimes {
  /** px, in the settled picture; none where it did not settle. */
  positions: Record<string, [number, number]>;
}

const NOTHING: PeerTimes = {
  settled: null,
  step: { median: Number.NaN, p95: Number.NaN },
  second: Number.NaN,
  moved: Number.NaN,
  heap: Number.NaN,
};

/** Closes a page that exceeds the time limit; measurements not yet made are left out. */
export async function measurePeer(
  browser: Browser,
  script: string,
  { graph, days }: Compared,
  slow: number,
): Promise<PeerRun> {
  const page = await browser.newPage({ viewport: { width: graph.width, height: graph.height } });
  const run: PeerRun = { ...NOTHING, positions: {} };
  const work = async (): Promise<void> => {
    await page.setContent('<!doctype html><body style="margin:0"><div id="box"></div></body>');
    await page.addScriptTag({ content: `${PAGE_PRELUDE};${script}` });
    await page.evaluate((data) => {
      window.graph = JSON.parse(data);
    }, JSON.stringify(graph));
    await throttle(page, slow);
    run.settled = await page.evaluate(async () => {
      const from = performance.now();
      await window.peer.start(window.graph, document.getElementById("box") as HTMLElement);
      await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
      return performance.now() - from;
    });
    run.positions = await page.evaluate(() => window.peer.positions());
    run.step = await stepTimes(page, days, "window.peer.show(day)");
    run.second = (await stepTimes(page, few(days), "window.peer.show(day)", 1000)).median;
    await throttle(page, 1);
    await page.waitForTimeout(2000);
    run.moved = await movement(page, few(days));
    run.heap = await heapOf(page);
  };
  const late = new Promise<void>((r) => setTimeout(r, LIMIT_MS).unref());
  // Calls on a closed page fail.
  await Promise.race([work().catch(() => {}), late]);
  await page.close();
  return run;
}
