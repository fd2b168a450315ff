// Main-thread time from a trace: the sum of top-level tasks between two user marks. Nested tasks are not added twice.
import type { CDPSession, Page } from "playwright-core";

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time of its thread, microseconds. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];

/** Runs `work` under a trace; gives its events. */
export async function trace(page: Page, cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { traceConfig: { includedCategories: CATEGORIES }, transferMode: "ReportEvents" });
  await work();
  const ended = new Promise<void>((done) => cdp.once("Tracing.tracingComplete", () => done()));
  await cdp.send("Tracing.end");
  await ended;
  cdp.off("Tracing.dataCollected", collect);
  await page.evaluate(() => performance.clearMarks());
  return events;
}

/** Milliseconds of tasks on the page's main thread, between each `<name>:start N` and `<name>:end N` mark. */
export function tasksBetweenMarks(events: readonly TraceEvent[], name: string): number[] {
  const marks = events.filter((e) => e.cat.includes("blink.user_timing") && e.name.startsWith(`${name}:`));
  const first = marks[0];
  if (!first) return [];
  const tasks = events
    .filter(
      (e) => e.name === "RunTask" && e.ph === "X" && e.pid === first.pid && e.tid === first.tid && e.dur !== undefined,
    )
    .sort((a, b) => a.ts - b.ts);
  const spans = new Map<string, { start?: number; end?: number }>();
  for (const mark of marks) {
    const [edge = "", id = ""] = mark.name.slice(name.length + 1).split(" ");
    const span = spans.get(id) ?? {};
    if (edge === "start") span.start = mark.ts;
    else span.end = mark.ts;
    spans.set(id, span);
  }
  return [...spans.values()].map(({ start = 0, end = 0 }) => {
    let total = 0;
    let busyUntil = start;
    for (const task of tasks) {
      const from = Math.max(task.ts, busyUntil);
      const to = Math.min(task.ts + (task.dur ?? 0), end);
      if (to > from) {
        total += to - from;
        busyUntil = to;
      }
    }
    return total / 1000;
  });
}

/** Milliseconds of processor time of tasks on the threads of workers. */
export function workerTime(events: readonly TraceEvent[]): number {
  const workers = new Set(
    events.filter((e) => e.name === "thread_name" && e.args?.name?.startsWith("DedicatedWorker")).map(threadOf),
  );
  const tasks = events.filter((e) => e.name === "RunTask" && workers.has(threadOf(e)));
  return tasks.reduce((sum, e) => sum + (e.tdur ?? 0) / 1000, 0);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** Milliseconds of processor time of the longest task: on a shared machine a task also waits, which is not its own time. */
export const longestTask = (events: readonly TraceEvent[]): number =>
  Math.max(0, ...events.filter((e) => e.name === "RunTask").map((e) => (e.tdur ?? 0) / 1000));

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
