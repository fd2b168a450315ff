// npm run data:report: state on a day, result of a query expression, network as a graph, or the party of a position.
import type { Dataset } from "../src/data/dataset.ts";
import { type Day, isoOf, parsePartialDate } from "../src/data/day.ts";
import { suggestOf } from "../src/data/nearest.ts";
import { openPackage } from "../src/data/package/open.ts";
import { gexfOf, graphmlOf, graphOf, type Places } from "../src/export/graph.ts";
import type { About } from "../src/export/table.ts";
import { COUNT_CHOICE } from "../src/i18n/count-choice.ts";
import { ruleWords } from "../src/i18n/counting.ts";
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
import { centresOf, whyNotCentre } from "../src/model/world/centre.ts";
import { COUNT_RULES, type CountRule, DEFAULT_RULE } from "../src/model/world/counting.ts";
import { indexWorld, type World } from "../src/model/world/world.ts";
import { broughtPlacement, PLACEMENT_FILE } from "../src/scene/placing/stored.ts";
import { DATA, fromCaller, PLAIN, plainChoices } from "./data-option.ts";
import { printGraded } from "./graded-columns.ts";
import { readPlace, whereIs } from "./map/where.ts";
import { deliver, fail, OUT, readOptions } from "./options.ts";
import { readPackage } from "./read-package.ts";
import { printLists, sourceLists } from "./source-lists.ts";

function print(
  report: Report & { bodies: Record<string, number>; known?: string },
  world: World,
  counting: string,
): string {
  const { agreements, partners, coverage, assistance } = report.figures;
  const name = (id: string) => world.parties.get(id)?.short.en ?? id;
  const share = (n: number | null) => (n === null ? "–" : `${n.toFixed(1)} %`);
  const missing = coverage.missing.map((m) => (m.flow === "both" ? name(m.party) : `${m.flow} with ${name(m.party)}`));
  const { focal, home } = world.dataset.meta;
  const lines = [
    `State at the end of ${report.date}${focal === home ? "" : ` around ${name(focal)}`}${report.known === undefined ? "" : `, as known on ${report.known}`}`,
    `Counted      ${counting}; a partner is another party by definition`,
    `Agreements   ${agreements.inForce} in force, ${agreements.signedOrInForce} in force or signed`,
    `Partners     ${partners.inForce} in force, ${partners.signedOrInForce} in force or signed`,
    world.dataset.trade.length === 0
      ? `Coverage     none: ${world.whole.trade.length === 0 ? "the package has no trade figures" : `the trade figures of the package are those of ${name(home)}`}`
      : `Coverage     ${share(coverage.total)} (exports ${share(coverage.exports)}, imports ${share(coverage.imports)}), trade of ${coverage.tradeYear ?? "–"} (${coverage.table ?? "no table"})`,
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
function answerQuery(text: string, world: World, dataset: Dataset, day: Day, rule: CountRule) {
  const { bodies, members } = dataset.bodies;
  const { longStart, asOf } = dataset.meta;
  const parsed = parseQuery(text, vocabularyOf(world, bodies, dataset.aliases, dataset.agreementAliases));
  if ("fault" in parsed) {
    const { en, ja } = faultSentence(parsed.fault, dataset.meta);
    fail(`--q ${text}\n    ${" ".repeat(parsed.fault.start)}^\n${en}\n${ja}`);
  }
  const index = indexQuery(world, { index: indexBodies(members, { longStart, asOf }), ids: bodies.map((b) => b.id) });
  const answer = answerOn(parsed.ast, index, day, rule);
  const named = { world, bodies: new Map(bodies.map((b) => [b.id, b.short])) };
  return {
    expression: text,
    rule,
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

/** Why a party cannot stand in the centre. */
function refusal(dataset: Dataset, focal: string, why: NonNullable<ReturnType<typeof whyNotCentre>>): string {
  const { home } = dataset.meta;
  const expected = `expected ${dataset.meta.dates === "focal" ? home : centresOf(dataset).slice(0, 8).join(", ")}`;
  if (why === "unknown") {
    const cause = suggestOf(
      focal,
      dataset.parties.map((p) => p.id),
    );
    return `--focal ${focal} is not a party of this package: ${expected}${cause ? ` — ${cause}` : ""}.`;
  }
  if (why === "no-agreement")
    return `--focal ${focal} takes part in no agreement of this package: ${expected} or another.`;
  return `--focal ${focal}: the dates of this package are those between ${home} and each party, and say nothing of two others. A package whose dates hold for each party says "dates": "party" in datapackage.json (docs/data.md).`;
}

/** Places of the network as the atlas draws it around the package's own centre; none where the build has placed nothing yet. */
function placesIn(text: string | undefined, { meta }: World["dataset"]): Places {
  if (meta.focal !== meta.home) return new Map();
  const stored = broughtPlacement(text);
  return new Map(stored?.placement.nodes.map((n) => [n.id, n]) ?? []);
}

const COMMAND = {
  name: "data:report",
  does: "Says what the data hold on a day: figures and lists, whom an expression finds, the network as a graph, whose land a place is, or how well it is sourced.",
  options: {
    focal: {
      type: "string",
      value: "ID",
      says: "the party in the centre, where the package has the dates of each party; its own centre if not said",
    },
    at: { type: "string", value: "DATE", says: "the day, as 2025-05-31; the last day of the data if not said" },
    known: { type: "string", value: "DATE", says: "as known on that day: what was recorded later is left out" },
    q: { type: "string", value: "EXPRESSION", says: "whom it finds, since when, on whose word" },
    graph: { type: "string", value: "FORMAT", says: "the network for other tools: gexf or graphml" },
    spells: { type: "boolean", says: "with --graph: all days, each tie with the time in which it holds" },
    where: { type: "string", value: "LAT,LON", says: "whose land a place is" },
    worldview: { type: "string", value: "ID", says: "with --where: how borders are drawn" },
    rule: {
      type: "string",
      value: "RULE",
      default: DEFAULT_RULE,
      says: `how parties are counted: ${COUNT_RULES.join(", ")}; an organisation as one or as its states, the centre left out or counted`,
    },
    sources: {
      type: "boolean",
      says: "how many cells of each column are official, secondary or unverified, and what to look at first",
    },
    json: { type: "boolean", says: "as JSON, for machines" },
    out: OUT,
    data: DATA,
    ...PLAIN,
  },
  examples: [
    "--at 2025-05-31 --json --out state.json",
    "--q 'CPTPP and RCEP and not bilateral'",
    "--graph gexf --spells --out network.gexf",
    "--where 45.0,147.8",
    "--focal CHL --data PACKAGE",
    "--sources",
  ],
} as const;

const { values } = readOptions(COMMAND);
const rule =
  COUNT_RULES.find((r) => r === values.rule) ?? fail(`--rule ${values.rule}: expected ${COUNT_RULES.join(", ")}.`);
const name = values.data ?? "data";
const read = await readPackage(name === "data" ? name : fromCaller(name), plainChoices(values)).catch((error: Error) =>
  fail(error.message),
);
const loaded = read.ok ? openPackage(read.files) : read;
if (!loaded.ok || !read.ok) fail(`${name} cannot be read: run "npm run data:check -- --data ${name}" for its faults.`);
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
const { focal = dataset.meta.home } = values;
const whyNot = whyNotCentre(dataset, focal);
if (whyNot !== undefined) fail(refusal(dataset, focal, whyNot));
const world = indexWorld(dataset, known, [], focal);
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
    [COUNT_CHOICE.en.heading, ruleWords(world, world.at(day), rule, "en")],
    ["Data", `${id} ${version}, as of ${isoOf(asOf)}`],
    ...(known === undefined ? [] : [[KNOWN_WORDS.en.label, isoOf(known)] as const]),
  ];
  const places = placesIn(loaded.texts.get(PLACEMENT_FILE), world.dataset);
  const graph = graphOf(world, values.spells ? undefined : day, about, places);
  deliver(values.graph === "gexf" ? gexfOf(graph, isoOf(asOf)) : graphmlOf(graph), values.out);
  process.exit(0);
}
const counting = ruleWords(world, world.at(day), rule, "en");
const report = {
  ...(focal === dataset.meta.home ? {} : { focal }),
  ...reportOn(world, day, undefined, rule),
  rule,
  bodies: bodyCounts(dataset.bodies.members, day),
  ...(known === undefined ? {} : { known: isoOf(known) }),
};
if (values.q === undefined)
  deliver(values.json ? JSON.stringify(report, null, 2) : print(report, world, counting), values.out);
else {
  const answer = answerQuery(values.q, world, dataset, day, rule);
  deliver(values.json ? JSON.stringify({ ...report, ...answer }, null, 2) : printAnswer(answer, world), values.out);
}
