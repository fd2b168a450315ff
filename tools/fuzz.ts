// npm run fuzz: random events on the atlas, for as long as asked, with what went wrong and what stays in memory.
import { launch } from "./browser.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { deliver, fail, OUT, readOptions } from "./options.ts";
import { serve } from "./serve.ts";

const { values } = readOptions({
  name: "fuzz",
  does: "Presses, types, drags, resizes and goes to other addresses by chance, and lists errors, requests that leave the site, blank pages and growing memory. The same seed does the same.",
  options: {
    minutes: { type: "string", value: "NUMBER", default: "20", says: "how long" },
    events: { type: "string", value: "NUMBER", says: "how many events, where fewer are wanted" },
    seed: { type: "string", value: "NUMBER", default: "1", says: "which events" },
    memory: {
      type: "boolean",
      says: "one document lives through everything, and its heap is measured each 200 events",
    },
    out: OUT,
  },
  examples: ["", "--minutes 60 --memory", "--seed 7 --events 300"],
});
const number = (name: "minutes" | "events" | "seed", otherwise: number): number => {
  const n = Number(values[name] ?? otherwise);
  if (!Number.isFinite(n) || n <= 0) fail(`--${name} ${values[name]}: write a number above 0.`);
  return n;
};
const [minutes, events, seed] = [number("minutes", 20), number("events", Number.MAX_SAFE_INTEGER), number("seed", 1)];
const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
const [browser, server] = await Promise.all([launch(), serve({ port: 0 })]);
const result = await fuzz({
  browser,
  origin: server.origin,
  seed,
  minutes,
  events,
  sampleEvery: values.memory ? 200 : 0,
  onSample: (s) =>
    console.log(`after ${s.events} events: heap ${mb(s.heap)} MB, ${s.nodes} nodes, ${s.listeners} listeners`),
}).finally(() => Promise.all([browser.close(), server.close()]));
if (values.out !== undefined) deliver(JSON.stringify(result, null, 1), values.out);
for (const { problem, trail } of result.found) console.error(`${problem}\n   after ${trail.join("\n         ")}\n`);
const { locale, zone, scale, touch, clock, storage } = result.circumstances;
console.log(
  `${result.events} events of seed ${seed} (${locale}, ${zone}, scale ${scale}${touch ? ", touch" : ""}, clock ${clock} years off, storage ${storage}): ${result.found.length} problems.`,
);
const kinds = Object.entries(result.kinds).sort(([, a], [, b]) => b - a);
console.log(kinds.map(([kind, n]) => `${n} ${kind}`).join(", "));
process.exit(result.found.length === 0 ? 0 : 1);
