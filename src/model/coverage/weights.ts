// Weights for the sizes of nodes: goods trade with the focal party, or number of ties.
import { type Day, dayOf, yearOf } from "../../data/day.ts";
import { GRAND_TOTAL, type TradeTable } from "../../data/figures.ts";
import type { PartyId } from "../../data/types.ts";
import { memoize } from "../memoize.ts";
import type { World } from "../world/world.ts";
import { tradeYears } from "./coverage.ts";

export const WEIGHTS = ["equal", "trade", "ties"] as const;
export type WeightKind = (typeof WEIGHTS)[number];

export interface Weights {
  kind: Exclude<WeightKind, "equal">;
  /** Parties without a figure are not listed; they are drawn smallest. */
  values: ReadonlyMap<PartyId, number>;
  /** For trade: calendar year of the figures and their table. */
  year?: number;
  table?: TradeTable;
}

/** `trade`: the last full year before the day or a fixed year, as for coverage. */
function byTrade(world: World, day: Day, trade: "last" | number): Weights {
  const years = tradeYears(world);
  const year = trade === "last" ? years.findLast((y) => y < yearOf(day)) : trade;
  const tables = world.dataset.trade.filter((t) => t.rows.some((r) => r.year === year && r.party === GRAND_TOTAL));
  const table = tables.find((t) => t.id === "official") ?? tables[0];
  const values = new Map<PartyId, number>();
  for (const row of table?.rows ?? []) {
    if (row.year !== year || row.party === GRAND_TOTAL) continue;
    const total = row.twoWay ?? (row.exports ?? 0) + (row.imports ?? 0);
    if (total > 0) values.set(row.party, total);
  }
  return { kind: "trade", values, ...(year === undefined || !table ? {} : { year, table }) };
}

/** Counts agreements at any stage, and assistance frameworks that are not chapters of an agreement. */
function byTies(world: World, day: Day): Weights {
  const { ties, assistance } = world.at(day);
  const values = new Map<PartyId, number>();
  const add = (party: PartyId): void => void values.set(party, (values.get(party) ?? 0) + 1);
  for (const t of ties) if (!t.via && t.stage !== "left") add(t.party);
  for (const a of assistance) if (!a.refersTo) add(a.party);
  return { kind: "ties", values };
}

/** Undefined where all parties weigh the same. */
export function weightsOn(world: World, day: Day, kind: WeightKind, trade: "last" | number): Weights | undefined {
  if (kind === "equal") return undefined;
  return kind === "trade" ? byTrade(world, day, trade) : byTies(world, day);
}

/** Weights on each day on which they change. Undefined where all parties weigh the same. The same array for the same arguments. */
export function weightsEver(
  world: World,
  kind: WeightKind,
  trade: "last" | number,
): readonly Weights["values"][] | undefined {
  return kind === "equal" ? undefined : everOf(world, kind, trade);
}

const everOf = memoize((world: World, kind: Weights["kind"], trade: "last" | number): readonly Weights["values"][] => {
  if (kind === "ties") return world.changeDays.map((day) => byTies(world, day).values);
  // The trade of a year weighs from the first day of the next.
  const days = trade === "last" ? tradeYears(world).map((year) => dayOf(year + 1, 1, 1)) : [world.dataset.meta.asOf];
  return days.map((day) => byTrade(world, day, trade).values);
});
