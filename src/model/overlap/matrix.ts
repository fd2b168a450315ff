// Parties × frameworks on one day: the stage of each membership and its date; whom a column, or several of them, count.
import type { Day } from "../../data/day.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import {
  assistanceThrough,
  type CountRule,
  centreOf,
  countsStates,
  DEFAULT_RULE,
  isOpened,
} from "../world/counting.ts";
import { isActive } from "../world/over-time.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

export interface MatrixRow {
  party: PartyId;
  region?: string;
  /** Covered only through an organisation. */
  through: boolean;
  /** Bilateral agreements at the most advanced stage. */
  bilateral: readonly TieSpan[];
  plurilateral: ReadonlyMap<AgreementId, TieSpan>;
  /** Those of an organisation have `via`. */
  assistance: readonly AssistanceSpan[];
}

export interface Matrix {
  /** Columns between the bilateral agreements and assistance. */
  frameworks: readonly AgreementId[];
  rows: readonly MatrixRow[];
  rule: CountRule;
}

/** `bilateral`, `assistance` or the id of a framework. */
type Column = string;

/** For each column that matters, whether there must be something in force in it. */
export type Asked = ReadonlyMap<Column, boolean>;

/** The focal party: what is in force with anyone, once, by the first day. */
function centreRow(party: PartyId, snapshot: Snapshot, isFramework: (id: AgreementId) => boolean): MatrixRow {
  const first = new Map<AgreementId, TieSpan>();
  for (const tie of snapshot.ties.filter((t) => t.stage === "in-force" && !t.via).toSorted((a, b) => a.from - b.from))
    if (!first.has(tie.agreement)) first.set(tie.agreement, tie);
  const ties = [...first.values()];
  return {
    party,
    through: false,
    bilateral: ties.filter((t) => !isFramework(t.agreement)),
    plurilateral: new Map(ties.filter((t) => isFramework(t.agreement)).map((t) => [t.agreement, t])),
    assistance: snapshot.assistance
      .filter((a) => a.counts)
      .toSorted((a, b) => a.from - b.from)
      .slice(0, 1),
  };
}

/** The tie that stands for a party in a framework: one of its own before one through an organisation. */
const tiesByFramework = (ties: readonly TieSpan[]): Map<AgreementId, TieSpan> =>
  new Map(ties.toSorted((a, b) => Number(!a.via) - Number(!b.via)).map((t) => [t.agreement, t]));

export function matrixOn(world: World, day: Day, rule: CountRule = DEFAULT_RULE): Matrix {
  const snapshot = world.at(day);
  const frameworks = world.dataset.agreements.flatMap((a) => (a.kind === "plurilateral" ? [a.id] : []));
  const isFramework = new Set(frameworks);
  const through = assistanceThrough(world);
  const all = [...new Set([...world.everTied, ...world.everCovered, ...through.map((a) => a.party)])];
  const parties = countsStates(rule) ? all.filter((party) => !isOpened(world, party, snapshot.from)) : all;
  const helped = through.filter(isActive(snapshot.from));
  const rows = parties.map((party): MatrixRow => {
    const ties = snapshot.ties.filter((t) => t.party === party && t.stage !== "left");
    const own = snapshot.assistance.filter((a) => a.party === party);
    const region = world.parties.get(party)?.region;
    return {
      party,
      ...(region === undefined ? {} : { region }),
      through: ties.length > 0 && ties.every((t) => t.via),
      bilateral: ties.filter((t) => !isFramework.has(t.agreement)),
      plurilateral: tiesByFramework(ties.filter((t) => isFramework.has(t.agreement))),
      assistance: [...own, ...helped.filter((a) => a.party === party)],
    };
  });
  const centre = centreOf(world, rule).map((party) => centreRow(party, snapshot, (id) => isFramework.has(id)));
  return { frameworks, rows: [...rows, ...centre], rule };
}

/** Whether there is something in force for a party in a column. `own`: not only through an organisation. */
function has({ bilateral, plurilateral, assistance }: MatrixRow, column: Column, own: boolean): boolean {
  if (column === "assistance") return assistance.some((a) => a.counts && !(own && a.via));
  const ties = column === "bilateral" ? bilateral : [plurilateral.get(column)];
  return ties.some((t) => t?.stage === "in-force" && !(own && t.via));
}

/** Whether a row has what is asked, and counts by the rule of the queries (query/evaluate.ts). */
export function matches(
  { rule }: Pick<Matrix, "rule">,
  row: MatrixRow,
  asked: Asked,
): { has: boolean; counts: boolean } {
  const by = (own: boolean): boolean => [...asked].every(([column, wanted]) => has(row, column, own) === wanted);
  const all = by(false);
  return { has: all, counts: all && (countsStates(rule) || by(true)) };
}

/** Whether a row stands for a party with anything on the day that counts by the rule: at whatever stage. */
export const isTied = ({ rule }: Pick<Matrix, "rule">, { bilateral, plurilateral, assistance }: MatrixRow): boolean =>
  [...bilateral, ...plurilateral.values(), ...assistance].some((t) => countsStates(rule) || !t.via);

/** Frameworks of an organisation are not repeated beside those of a state itself. */
export const assistanceShown = ({ assistance }: MatrixRow): readonly AssistanceSpan[] => {
  const own = assistance.filter((a) => !a.via);
  return own.length > 0 ? own : assistance;
};

/** How many parties have something in force in a column, by the rule. */
export const totalOf = (matrix: Matrix, column: Column): number => {
  const asked = new Map([[column, true]]);
  return matrix.rows.filter((row) => matches(matrix, row, asked).counts).length;
};
