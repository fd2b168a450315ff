// npm run soak: 500 visitors of a kiosk, or as many as --visits says. Heap, nodes and listeners against those after visit 20,
// and the memory of the page's process.
import { parseArgs } from "node:util";
import { soak } from "./soak/soak.ts";

const MOST_GROWTH = 5_000_000;
const MOST_RESIDENT = 600_000_000;
const { values } = parseArgs({
  options: { visits: { type: "string" }, json: { type: "boolean" }, first: { type: "string" } },
});
const visits = Number(values.visits ?? 500);
const first = Number(values.first ?? 20);
if (!Number.isInteger(visits) || !Number.isInteger(first) || visits <= first || first < 1) {
  console.error(
    `--visits ${values.visits ?? ""} --first ${values.first ?? ""}: write whole numbers, visits more than first.`,
  );
  process.exit(2);
}
const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
const say = values.json ? () => {} : console.log;
const result = await soak({
  visits,
  first,
  every: 20,
  onSample: ({ visits: n, heap, nodes, listeners, resident }) =>
    say(
      `after ${n} visits: heap ${mb(heap)} MB, ${nodes} nodes, ${listeners} listeners, ${resident === undefined ? "resident not told" : `${mb(resident)} MB resident`}`,
    ),
});
const [base] = result.samples;
const last = result.samples.at(-1);
if (values.json) console.log(JSON.stringify(result, null, 1));
const growth = (last?.heap ?? 0) - (base?.heap ?? 0);
const resident = Math.max(...result.samples.map((s) => s.resident ?? 0));
const faults = [
  ...(resident > MOST_RESIDENT ? [`the page takes ${mb(resident)} MB of the machine`] : []),
  ...(growth > MOST_GROWTH ? [`the heap grew by ${mb(growth)} MB`] : []),
  ...(last?.nodes !== base?.nodes ? [`nodes: ${base?.nodes} became ${last?.nodes}`] : []),
  ...(last?.listeners !== base?.listeners ? [`listeners: ${base?.listeners} became ${last?.listeners}`] : []),
  ...result.problems.map((p) => `console: ${p}`),
  ...(result.longTasks.length > 0 ? [`tasks over 200 ms while playing: ${result.longTasks.join(", ")}`] : []),
];
say(`${visits} visits in ${result.seconds} s; heap ${growth >= 0 ? "+" : ""}${mb(growth)} MB since visit ${first}.`);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
