// Answers "what ties the focal party and X?" for a day, strongest tie first.
import type { Day } from "../../data/day.ts";
import { GRAND_TOTAL } from "../../data/figures.ts";
import type { PartyId } from "../../data/types.ts";
import { weightsOn } from "../coverage/weights.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

export interface Answer {
  party: PartyId;
  /** The strongest tie on the day; the answer begins with it. */
  kind: "in-force" | "signed" | "talks" | "assistance" | "none";
  /** Earliest first, as in the two lists below. */
  inForce: readonly TieSpan[];
  signed: readonly TieSpan[];
  talks: readonly TieSpan[];
  assistance: readonly AssistanceSpan[];
  /** Organisation through which the first agreement in force covers the party. */
  via: PartyId | undefined;
  /** Share of the focal party's goods trade, percent, unrounded; undefined where no table has the complete figure. */
  trade: { share: number; year: number } | undefined;
}

/** In the last full year before the day, with or without a tie. Rows that lack a flow or some months are skipped. */
function tradeWith(world: World, day: Day, party: PartyId): Answer["trade"] {
  const { year, table } = weightsOn(world, day, "trade", "last") ?? {};
  const totalOf = (id: PartyId): number | undefined => {
    const row = table?.rows.find((r) => r.year === year && r.party === id);
    if (!row || row.partial) return undefined;
    if (row.twoWay !== undefined) return row.twoWay;
    return row.exports === null || row.imports === null ? undefined : row.exports + row.imports;
  };
  const [part, whole] = [totalOf(party), totalOf(GRAND_TOTAL)];
  return part === undefined || !whole || year === undefined ? undefined : { share: (part / whole) * 100, year };
}

export function answerFor(world: World, snapshot: Snapshot, party: PartyId): Answer {
  const own = snapshot.ties.filter((t) => t.party === party).toSorted((a, b) => a.from - b.from);
  const inForce = own.filter((t) => t.stage === "in-force");
  const signed = own.filter((t) => t.stage === "signed");
  const talks = own.filter((t) => ["negotiating", "agreed", "suspended"].includes(t.stage));
  const assistance = snapshot.assistance.filter((a) => a.party === party).toSorted((a, b) => a.from - b.from);
  return {
    party,
    kind:
      inForce.length > 0
        ? "in-force"
        : signed.length > 0
          ? "signed"
          : talks.length > 0
            ? "talks"
            : assistance.length > 0
              ? "assistance"
              : "none",
    inForce,
    signed,
    talks,
    assistance,
    via: inForce.every((t) => t.via) ? inForce[0]?.via : undefined,
    trade: tradeWith(world, snapshot.from, party),
  };
}
