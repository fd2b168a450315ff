// Goods trade: the official table and, for the years before it, a supplement. Never mixed within one ratio.
import { present, sourcesOf } from "./claims.ts";
import type { Read } from "./compile.ts";
import type { Row } from "./read.ts";
import type { PackageSchema } from "./schema.ts";
import type { TradeRow, TradeTable } from "./types.ts";

type Flow = "exports" | "imports";
const isFlow = (word: string): word is Flow => word === "exports" || word === "imports";

function tradeRow(row: Row): TradeRow {
  const partial = (row.text.partial ?? "").split(/\s+/).filter(isFlow);
  return present({
    year: row.number.year ?? 0,
    party: row.text.party ?? "",
    exports: row.number.exports ?? null,
    imports: row.number.imports ?? null,
    twoWay: row.number.two_way,
    partial: partial.length > 0 ? partial : undefined,
  });
}

const TABLES = [
  ["trade", "official"],
  ["trade-supplement", "supplement"],
] as const;

export const compileTrade = (pack: PackageSchema, read: Read): TradeTable[] =>
  TABLES.flatMap(([name, id]) => {
    const { rows } = read(name);
    const hints = pack.resources.find((r) => r.name === name)?.musubi;
    if (rows.length === 0) return [];
    const named = hints?.source?.split(" ") ?? rows.flatMap((r) => sourcesOf(r));
    return [{ id, unit: hints?.unit ?? "", sources: [...new Set(named)], evidence: hints?.evidence ?? "unverified", rows: rows.map(tradeRow) }];
  });
