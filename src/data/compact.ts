// Data as the page carries it: without what follows from the rest. A third of the bytes of trade are names of columns, and the
// id of a claim follows from that of its row.

import type { CoreDataset } from "./dataset.ts";
import { type Day, isoOf, type Precision } from "./day.ts";
import type { Party } from "./types.ts";

type Row = Record<string, unknown>;

/** The core with tables of trade by column, without ids that follow and short names that are the names. Only `expandCore` reads it. */
export interface CompactCore extends Omit<CoreDataset, "trade" | "parties"> {
  parties: (Omit<Party, "short"> & Partial<Pick<Party, "short">>)[];
  trade: (Omit<CoreDataset["trade"][number], "rows"> & Table)[];
}

/** `inForce` is the column `in_force` of the package. */
const columnOf = (key: string): string => key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
/** Dates that are known with a precision are claims. */
const isClaim = (value: object): value is Row => "precision" in value && "day" in value;

/** Calls `visit` with every claim, and its id if it follows from that of the row that it stands in. */
function eachClaim(node: object, visit: (claim: Row, fact: string | undefined) => void): void {
  const row = node as Row;
  for (const key in row) {
    const value = row[key];
    if (typeof value !== "object" || value === null) continue;
    if (isClaim(value)) visit(value, typeof row.fact === "string" ? `${row.fact}/${columnOf(key)}` : undefined);
    eachClaim(value, visit);
  }
}

/** The date as it is written where only what is known is written. */
const textOf = ({ day, precision }: Row): string => isoOf(day as Day, precision as Precision);

/** Ids of rows as they follow from what else stands in them. */
const rowFacts = ({ milestones, memberships }: Pick<CoreDataset, "milestones" | "memberships">): [Row, string][] => [
  ...milestones.map((m): [Row, string] => [
    m as unknown as Row,
    `milestones/${textOf(m.date as unknown as Row)}/${m.title.en}`,
  ]),
  ...memberships.map((m): [Row, string] => [m as unknown as Row, `memberships/${m.agreement}/${m.party}`]),
];

/** Columns that every row has, and what else some rows have, by index. */
interface Table {
  columns: Record<string, readonly unknown[]>;
  extras: Record<number, Row>;
}

function tableOf(rows: readonly Row[]): Table {
  const shared = Object.keys(rows[0] ?? {}).filter((key) => rows.every((row) => key in row));
  const extras = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !shared.includes(key))));
  return {
    columns: Object.fromEntries(shared.map((key) => [key, rows.map((row) => row[key])])),
    extras: Object.fromEntries([...extras.entries()].filter(([, extra]) => Object.keys(extra).length > 0)),
  };
}

function rowsOf({ columns, extras }: Table): Row[] {
  const all = Object.entries(columns);
  return Array.from({ length: all[0]?.[1].length ?? 0 }, (_, i) => {
    const row: Row = {};
    for (const [key, values] of all) row[key] = values[i];
    return Object.assign(row, extras[i]);
  });
}

/** For the build. */
export function compactCore(core: CoreDataset): CompactCore {
  const { trade, parties, ...rest } = JSON.parse(JSON.stringify(core)) as CoreDataset;
  eachClaim(rest, (claim, fact) => {
    if (claim.fact === fact) claim.fact = undefined;
    if (claim.text === textOf(claim)) claim.text = undefined;
    if (claim.recorded === claim.day) claim.recorded = undefined;
  });
  for (const [row, fact] of rowFacts(rest)) if (row.fact === fact) row.fact = undefined;
  const isShort = ({ name, short }: Party): boolean => name.en === short.en && name.ja === short.ja;
  return {
    ...rest,
    parties: parties.map((party) => {
      const { short: _, ...long } = party;
      return isShort(party) ? long : party;
    }),
    trade: trade.map(({ rows, ...table }) => ({ ...table, ...tableOf(rows as unknown as Row[]) })),
  };
}

/** For the page. Takes `core` over: claims in it are given their ids. */
export function expandCore({ trade, parties, ...rest }: CompactCore): CoreDataset {
  for (const [row, fact] of rowFacts(rest)) row.fact ??= fact;
  eachClaim(rest, (claim, fact) => {
    claim.fact ??= fact;
    claim.text ??= textOf(claim);
    claim.recorded ??= claim.day;
  });
  return {
    ...rest,
    parties: parties.map((party) => ({ ...party, short: party.short ?? party.name })),
    trade: trade.map(
      ({ columns, extras, ...table }) =>
        ({ ...table, rows: rowsOf({ columns, extras }) }) as unknown as CoreDataset["trade"][number],
    ),
  };
}
