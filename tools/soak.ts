// npm run soak: simulates many kiosk visits. Compares heap, nodes and listeners with those after visit 20, and reports the
// memory of the page's process.
import { readKioskConfig } from "../src/modes/kiosk/store/config.ts";
import { deliver, fail, OUT, readOptions } from "./options.ts";
import { soak } from "./soak/soak.ts";

const MAX_GROWTH = 5_000_000;
const MAX_RESIDENT = 600_000_000;
/** ms of the processor. */
const MAX_TASK = 200;
const { values } = readOptions({
  name: "soak",
  does: "Lets many visitors use a kiosk one after the other, and measures whether the page keeps its heap, nodes and listeners.",
  options: {
    visits: { type: "string", value: "NUMBER", default: "500", says: "how many visitors" },
    first: { type: "string", value: "NUMBER", default: "20", says: "the visit against which growth is measured" },
    languages: {
      type: "string",
      value: "LIST",
      says: "languages of the hall, as in kiosk.json: ja,en,zh-Hans,ko,ja-easy",
    },
    json: { type: "boolean", says: "the result as JSON, for machines" },
    out: OUT,
  },
  examples: ["", "--visits 100", "--languages ja,en,zh-Hans,ko,ja-easy", "--json --out soak.json"],
});
const visits = Number(values.visits);
const first = Number(values.first);
if (!Number.isInteger(visits) || !Number.isInteger(first) || visits <= first || first < 1)
  fail(`--visits ${values.visits} --first ${values.first}: write whole numbers, visits more than first.`);
const languages = values.languages ?? "";
if (readKioskConfig(new URLSearchParams({ languages })).faults.length > 0)
  fail(`--languages ${languages}: write ids of languages with commas, as in docs/kiosk.md.`);
const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
const say = values.json ? () => {} : console.log;
const result = await soak({
  visits,
  first,
  every: 20,
  languages,
  onSample: ({ visits: n, heap, nodes, listeners, resident }) =>
    say(
      `after ${n} visits: heap ${mb(heap)} MB, ${nodes} nodes, ${listeners} listeners, ${resident === undefined ? "resident not told" : `${mb(resident)} MB resident`}`,
    ),
});
const [base] = result.samples;
const last = result.samples.at(-1);
if (values.json || values.out !== undefined) deliver(JSON.stringify(result, null, 1), values.out);
const grew = (what: "heap" | "nodes" | "listeners"): number => (last?.[what] ?? 0) - (base?.[what] ?? 0);
const resident = Math.max(...result.samples.map((s) => s.resident ?? 0));
const faults = [
  ...(resident > MAX_RESIDENT ? [`the page takes ${mb(resident)} MB of the machine`] : []),
  ...(grew("heap") > MAX_GROWTH ? [`the heap grew by ${mb(grew("heap"))} MB`] : []),
  // Fewer are no fault: what a browser holds of the last screen goes when it likes.
  ...(grew("nodes") > 0 ? [`nodes: ${base?.nodes} became ${last?.nodes}`] : []),
  ...(grew("listeners") > 0 ? [`listeners: ${base?.listeners} became ${last?.listeners}`] : []),
  ...result.problems.map((p) => `console: ${p}`),
  ...(result.longestTask > MAX_TASK
    ? [`a task while playing took ${Math.round(result.longestTask)} ms of the processor`]
    : []),
];
const growth = grew("heap");
say(`${visits} visits in ${result.seconds} s; heap ${growth >= 0 ? "+" : ""}${mb(growth)} MB since visit ${first}.`);
say(
  `While the years play a task takes at most ${Math.round(result.longestTask)} ms of the processor; over 200 ms by the clock, with what it waited: ${result.longTasks.join(", ") || "none"}.`,
);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
