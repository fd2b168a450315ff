// npm run data:report -- --at DATE [--json]: the state of a day, in figures and lists.
import { parseArgs } from "node:util";
import { isoOf, parsePartialDate } from "../src/data/day.ts";
import { loadPackage } from "../src/data/load.ts";
import { bodyCounts } from "../src/model/bodies.ts";
import { type Report, reportOn } from "../src/model/report.ts";
import { indexWorld, type World } from "../src/model/world.ts";
import { readFolder } from "./read-folder.ts";

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function print(report: Report & { bodies: Record<string, number> }, world: World): string {
  const { agreements, partners, coverage, assistance } = report.figures;
  const name = (id: string) => world.parties.get(id)?.short.en ?? id;
  const share = (n: number | null) => (n === null ? "–" : `${n.toFixed(1)} %`);
  const missing = coverage.missing.map((m) => (m.flow === "both" ? name(m.party) : `${m.flow} with ${name(m.party)}`));
  const lines = [
    `State at the end of ${report.date}`,
    `Agreements   ${agreements.inForce} in force, ${agreements.signedOrInForce} in force or signed`,
    `Partners     ${partners.inForce} in force, ${partners.signedOrInForce} in force or signed`,
    `Coverage     ${share(coverage.total)} (exports ${share(coverage.exports)}, imports ${share(coverage.imports)}), trade of ${coverage.tradeYear ?? "–"} (${coverage.table ?? "no table"})`,
    ...(missing.length > 0 ? [`             without ${missing.join(", ")}`] : []),
    `Assistance   ${assistance.identified} identified${assistance.stated === null ? "" : ` of ${assistance.stated} stated (${assistance.statedAt})`}`,
    `Bodies       ${Object.entries(report.bodies)
      .map(([body, n]) => `${body} ${n}`)
      .join(", ")}`,
    "",
    ...report.agreements.map(
      (a) =>
        `${a.stage.padEnd(12)} ${a.id.padEnd(18)} ${a.parties
          .filter((p) => !p.via)
          .map((p) => `${p.party}${p.since ? ` ${p.since}` : ""}`)
          .join(", ")}`,
    ),
  ];
  return lines.join("\n");
}

const { values } = parseArgs({
  options: { at: { type: "string" }, json: { type: "boolean" }, data: { type: "string", default: "data" } },
});
const loaded = loadPackage(readFolder(values.data));
if (!loaded.ok) fail(`${values.data} cannot be read: run "npm run data:check" for its faults.`);
const world = indexWorld(loaded.dataset);
const { asOf, longStart } = world.dataset.meta;
const asked = values.at === undefined ? undefined : parsePartialDate(values.at);
if (values.at !== undefined && !asked) fail(`--at ${values.at} is not a date: write 2025-05-31.`);
const day = asked?.last ?? asOf;
if (day > asOf || day < longStart)
  fail(`--at ${values.at}: nothing is known of that day; the data reach from ${isoOf(longStart)} to ${isoOf(asOf)}.`);
const report = { ...reportOn(world, day), bodies: bodyCounts(loaded.dataset.bodies.members, day) };
console.log(values.json ? JSON.stringify(report, null, 2) : print(report, world));
