// npm run data:report: state on a day, result of a query expression, network as a graph, or the party of a position.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../src/data/dataset.ts";
import { type Day, isoOf, parsePartialDate } from "../src/data/day.ts";
import { loadPackage } from "../src/data/package/load.ts";
import { gexfOf, graphmlOf, graphOf, type Places } from "../src/export/graph.ts";
import type { About } from "../src/export/table.ts";
import { KNOWN_WORDS } from "../src/i18n/known.ts";
import { faultSentence, querySentence } from "../src/i18n/query-sentence.ts";
import { bodyCounts } from "../src/model/bodies/bodies.ts";
import { indexBodies } from "../src/model/bodies/spans.ts";
import { bodiesAsKnown } from "../src/model/bodies/world.ts";
import { type Report, reportOn } from "../src/model/facts/report.ts";
import { answerOn, indexQuery } from "../src/model/query/evaluate.ts";
import { parseQuery } from "../src/model/query/parse.ts";
import { vocabularyOf } from "../src/model/query/words.ts";
import { saysWhenRecorded } from "../src/model/time/recorded.ts";
import { indexWorld, type World } from "../src/model/world/world.ts";
import type { Placement } from "../src/scene/network/types.ts";
import { printGraded } from "./graded-columns.ts";
import { readPlace, whereIs } from "./map/where.ts";
import { deliver, fail, OUT, readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";
import { printLists, sourceLists } from "./source-lists.ts";

function print(report: Report & { bodies: Record<string, number>; known?: string }, world: World): string {
  const { agreements, partners, coverage, assistance } = report.figures;
  const name = (id: string) => world.parties.get(id)?.short.en ?? id;
  const share = (n: number | null) => (n === null ? "–" : `${n.toFixed(1)} %`);
  const missing = coverage.missing.map((m) => (m.flow === "both" ? name(m.party) : `${m.flow} with ${name(m.party)}`));
  const lines = [
    `State at the end of ${report.date}${report.known === undefined ? "" : `, as known on ${report.known}`}`,
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

/** Parties that match an expression on a day, and a sentence that states what was counted. */
function answerQuery(text: string, world: World, dataset: Dataset, day: Day) {
  const { bodies, members } = dataset.bodies;
  const { longStart, asOf } = dataset.meta;
  const parsed = parseQuery(text, vocabularyOf(world, bodies, dataset.aliases, dataset.agreementAliases));
  if ("fault" in parsed) {
    const { en, ja } = faultSentence(parsed.fault);
    fail(`--q ${text}\n    ${" ".repeat(parsed.fault.start)}^\n${en}\n${ja}`);
  }
  const index = indexQuery(world, { index: indexBodies(members, { longStart, asOf }), ids: bodies.map((b) => b.id) });
  const answer = answerOn(parsed.ast, index, day);
  const named = { world, bodies: new Map(bodies.map((b) => [b.id, b.short])) };
  return {
    expression: text,
    parties: answer.parties.map(({ party, through, facts }) => ({
      party,
      ...(through ? { through } : {}),
      facts: facts.map(({ what, since, sources, via }) => ({
        what,
        since: since?.text ?? null,
        sources,
        ...(via ? { via } : {}),
      })),
    })),
    count: answer.count,
    sentence: querySentence(parsed.ast, answer, day, named),
    changes: answer.changes.map((c) => ({ date: isoOf(c.day), count: c.count })),
  };
}

function printAnswer({ sentence, parties, changes }: ReturnType<typeof answerQuery>, world: World): string {
  const said = (f: (typeof parties)[number]["facts"][number]): string =>
    `${f.what} since ${f.since} [${f.sources.join(" ")}]`;
  return [
    sentence.en,
    sentence.ja,
    "",
    ...parties.map(
      ({ party, through, facts }) =>
        `${(world.parties.get(party)?.name.en ?? party).padEnd(28)}${through ? "through an organisation  " : ""}${facts.map(said).join(" · ")}`,
    ),
    "",
    `The count changed on ${changes.map((c) => `${c.date} (${c.count})`).join(", ")}.`,
  ].join("\n");
}

function sayWhere(text: string, asked: string | undefined, world: World, json: boolean): string {
  const ids = world.dataset.meta.worldviews.map((w) => w.id);
  const worldview = asked ?? world.dataset.meta.worldviews[0].id;
  if (!ids.includes(worldview))
    fail(`--worldview ${worldview} is not declared by the dataset: expected ${ids.join(" or ")}.`);
  const at = readPlace(text);
  if (typeof at === "string") fail(at);
  const found = whereIs(worldview, new Set(world.parties.keys()))(at);
  const who = found.party ? world.parties.get(found.party)?.name.en : found.name;
  return json ? JSON.stringify(found, null, 2) : `${who ? `${who}: ` : ""}${found.status} (worldview ${worldview})`;
}

/** Places of the network as the atlas draws it; none where the build has placed nothing yet. */
function placesIn(folder: string): Places {
  const file = join(folder, "placement.json");
  if (!existsSync(file)) return new Map();
  const { placement } = JSON.parse(readFileSync(file, "utf8")) as { placement: Placement };
  return new Map(placement.nodes.map((n) => [n.id, n]));
}

const COMMAND = {
  name: "data:report",
  does: "Says what the data hold on a day: figures and lists, whom an expression finds, the network as a graph, whose land a place is, or how well it is sourced.",
  options: {
    at: { type: "string", value: "DATE", says: "the day, as 2025-05-31; the last day of the data if not said" },
    known: { type: "string", value: "DATE", says: "as known on that day: what was recorded later is left out" },
    q: { type: "string", value: "EXPRESSION", says: "whom it finds, since when, on whose word" },
    graph: { type: "string", value: "FORMAT", says: "the network for other tools: gexf or graphml" },
    spells: { type: "boolean", says: "with --graph: all days, each tie with the time in which it holds" },
    where: { type: "string", value: "LAT,LON", says: "whose land a place is" },
    worldview: { type: "string", value: "ID", says: "with --where: how borders are drawn" },
    sources: {
      type: "boolean",
      says: "how many cells of each column are official, secondary or unverified, and what to look at first",
    },
    json: { type: "boolean", says: "as JSON, for machines" },
    out: OUT,
    data: { type: "string", value: "FOLDER", default: "data", says: "the data package" },
  },
  examples: [
    "--at 2025-05-31 --json --out state.json",
    "--q 'CPTPP and RCEP and not bilateral'",
    "--graph gexf --spells --out network.gexf",
    "--where 45.0,147.8",
    "--sources",
  ],
} as const;

const { values } = readOptions(COMMAND);
const loaded = loadPackage(readFolder(values.data));
if (!loaded.ok) fail(`${values.data} cannot be read: run "npm run data:check" for its faults.`);
if (values.sources) {
  const { graded } = loaded.summary;
  const lists = sourceLists(loaded.dataset);
  deliver(
    values.json
      ? JSON.stringify({ columns: graded, ...lists }, null, 2)
      : `${printGraded(graded)}\n${printLists(lists)}`,
    values.out,
  );
  process.exit(0);
}
const known = values.known === undefined ? undefined : parsePartialDate(values.known)?.last;
if (values.known !== undefined && known === undefined) fail(`--known ${values.known} is not a date: write 2025-05-31.`);
if (known !== undefined && !saysWhenRecorded(loaded.dataset)) fail(`--known ${values.known}: ${KNOWN_WORDS.en.cannot}`);
const dataset =
  known === undefined ? loaded.dataset : { ...loaded.dataset, bodies: bodiesAsKnown(loaded.dataset.bodies, known) };
const world = indexWorld(dataset, known);
if (values.where !== undefined) {
  deliver(sayWhere(values.where, values.worldview, world, values.json ?? false), values.out);
  process.exit(0);
}
if (values.worldview !== undefined) fail("--worldview says how borders are drawn: it goes with --where LAT,LON.");
const { asOf, longStart } = world.dataset.meta;
const asked = values.at === undefined ? undefined : parsePartialDate(values.at);
if (values.at !== undefined && !asked) fail(`--at ${values.at} is not a date: write 2025-05-31.`);
const day = asked?.last ?? asOf;
if (day > asOf || day < longStart)
  fail(`--at ${values.at}: nothing is known of that day; the data reach from ${isoOf(longStart)} to ${isoOf(asOf)}.`);
if (values.graph !== undefined) {
  if (values.graph !== "gexf" && values.graph !== "graphml") fail(`--graph ${values.graph}: expected gexf or graphml.`);
  const { id, version } = world.dataset.meta;
  const about: About = [
    ["Date", values.spells ? `${isoOf(longStart)} to ${isoOf(asOf)}` : isoOf(day)],
    ["Data", `${id} ${version}, as of ${isoOf(asOf)}`],
    ...(known === undefined ? [] : [[KNOWN_WORDS.en.label, isoOf(known)] as const]),
  ];
  const graph = graphOf(world, values.spells ? undefined : day, about, placesIn(values.data));
  deliver(values.graph === "gexf" ? gexfOf(graph, isoOf(asOf)) : graphmlOf(graph), values.out);
  process.exit(0);
}
const report = {
  ...reportOn(world, day),
  bodies: bodyCounts(dataset.bodies.members, day),
  ...(known === undefined ? {} : { known: isoOf(known) }),
};
if (values.q === undefined) deliver(values.json ? JSON.stringify(report, null, 2) : print(report, world), values.out);
else {
  const answer = answerQuery(values.q, world, dataset, day);
  deliver(values.json ? JSON.stringify({ ...report, ...answer }, null, 2) : printAnswer(answer, world), values.out);
}
