// Questions about numbers: largest trade partner, trade coverage, number of partners.
import { type Day, dayOf, isoOf, yearOf } from "../../../data/day.ts";
import { GRAND_TOTAL, type TradeTable } from "../../../data/figures.ts";
import type { FactId, PartyId } from "../../../data/types.ts";
import { coverageCurve, coverageOn, DEFAULT_COVERAGE, roundShare } from "../../../model/coverage/coverage.ts";
import { figuresOn, isBinding, partnersOf } from "../../../model/coverage/figures.ts";
import { isVouched, onSlider, type QuizContext, ranked } from "./context.ts";
import { asParty, lay, type Maker, shows } from "./question.ts";
import { mixed, type Random, shuffled, threeApart, twoBeside } from "./random.ts";
import type { QuizOption } from "./terms.ts";

const FLOWS = ["exports", "imports", "twoWay"] as const;

/** Facts for the trade figures of some parties and the grand total in one year. */
const tradeFacts = (table: TradeTable, year: number, parties: readonly PartyId[]): FactId[] =>
  table.rows
    .filter((r) => r.year === year && (r.party === GRAND_TOTAL || parties.includes(r.party)))
    .flatMap((r) => FLOWS.filter((f) => typeof r[f] === "number").map((f) => `trade/${year}/${r.party}/${f}`));

const asShare = (share: number): { share: number; shown: number } => ({ share, shown: roundShare(share) });

/** Trade figures get revised, so close ones could change order. */
const clearlyMore = (a: number, b: number): boolean => Math.abs(a - b) >= 0.5 && Math.max(a, b) >= 1.3 * Math.min(a, b);

export const trade: Maker = (lore, random) => {
  const coverage = coverageOn(lore.world, lore.day);
  if (!coverage || !isVouched(coverage.table.evidence)) return undefined;
  const lacking = new Set(coverage.missing.map((m) => m.party));
  const full = new Map(
    coverage.contributions
      .filter((c) => !lacking.has(c.party) && lore.membershipsOf.has(c.party))
      .map((c) => [c.party, c]),
  );
  const able = mixed(ranked(lore, full.keys()), random).flatMap((party) => full.get(party) ?? []);
  const three = threeApart(able, (a, b) => clearlyMore(a.share, b.share));
  const [most, ...others] = (three ?? []).toSorted((a, b) => b.share - a.share);
  if (!most) return undefined;
  const { year, table } = coverage;
  const parties = [most, ...others].map((c) => c.party);
  return {
    kind: "trade",
    day: lore.day,
    about: { year },
    ...lay(
      "trade",
      `${year}`,
      asParty(most.party),
      others.map((c) => asParty(c.party)),
      random,
    ),
    because: {
      party: most.party,
      ...asShare(most.share),
      table: table.id,
      total: most.total ?? 0,
      unit: table.unit,
    },
    facts: tradeFacts(table, year, parties),
    show: shows(lore.day, "map", most.party),
  };
};

/** For each party, one claim with sources that it is bound on the day; undefined if one has none. */
function vouchedFor({ membershipsOf }: QuizContext, parties: readonly PartyId[], day: Day): FactId[] | undefined {
  const memberships = parties.map((party) => membershipsOf.get(party)?.find((b) => b.sound && b.since.day <= day));
  const facts = memberships.flatMap((b) => b?.facts ?? []);
  return memberships.every((b) => b !== undefined) ? [...new Set(facts)] : undefined;
}

const SHARES_APART = 12;
/** Minimum size of a wrong answer as a share of the right one; smaller ones would not be plausible. */
const MIN_PART = 0.1;

export const coverage: Maker = (lore, random) => {
  const { world, day } = lore;
  const found = coverageOn(world, day);
  if (found?.total == null || found.total <= 0 || !isVouched(found.table.evidence)) return undefined;
  const { total, year, table, missing, contributions } = found;
  const parties = contributions.map((c) => c.party);
  const vouched = vouchedFor(lore, parties, day);
  const curve = coverageCurve(world, world.dataset.meta.start, day, "total", DEFAULT_COVERAGE);
  const before = [...new Set(curve.flatMap((p) => (p.share !== null && p.share >= total * MIN_PART ? [p.share] : [])))];
  const others = twoBeside(
    total,
    mixed(before, random, before.length),
    (a, b) => Math.abs(roundShare(a) - roundShare(b)) >= SHARES_APART,
  );
  if (!vouched || !others) return undefined;
  const right: QuizOption = asShare(total);
  return {
    kind: "coverage",
    day,
    about: { year },
    ...lay("coverage", `${year}`, right, others.map(asShare), random),
    because: { ...asShare(total), table: table.id, year, atLeast: missing.length > 0 },
    facts: [...vouched, ...tradeFacts(table, year, parties)],
    show: shows(day, "map"),
  };
};

/** Number of closest values to choose from, above and below. */
const NEAREST = 10;
/** Answers differ by at least a fifth of the right number, and by at least 2. */
const countsApart = (right: number) => (a: number, b: number) => Math.abs(a - b) >= Math.max(2, Math.ceil(right / 5));

/** Number of days to try; days without enough sources are skipped. */
const DAYS_TRIED = 6;
/** The last day and earlier year ends. With the last day only, the largest number would always be right. */
function countingDays({ world, day }: QuizContext, random: Random): Day[] {
  const first = yearOf(world.dataset.meta.start);
  const ends = Array.from({ length: Math.max(0, yearOf(day) - first) }, (_, i) => dayOf(first + i, 12, 31));
  return [...shuffled(ends, random).slice(0, DAYS_TRIED), day];
}

export const partners: Maker = (lore, random) => {
  const { world } = lore;
  const days = world.changeDays.filter((d) => onSlider(lore, d) === d);
  const counts = [...new Set(days.map((d) => figuresOn(world, d).partners.inForce))].filter((n) => n > 0);
  for (const day of countingDays(lore, random)) {
    const parties = partnersOf(world.at(day), isBinding).map((p) => p.party);
    const vouched = vouchedFor(lore, parties, day);
    const count = parties.length;
    const nearest = counts.toSorted((a, b) => Math.abs(a - count) - Math.abs(b - count));
    const others = twoBeside(count, mixed(nearest, random, NEAREST), countsApart(count));
    if (!vouched || !others || count === 0) continue;
    return {
      kind: "partners",
      day,
      about: {},
      ...lay(
        "partners",
        isoOf(day),
        { count },
        others.map((n) => ({ count: n })),
        random,
      ),
      because: { count, organisations: parties.filter((id) => world.parties.get(id)?.kind === "organisation") },
      facts: vouched,
      show: shows(day, "map"),
    };
  }
  return undefined;
};
