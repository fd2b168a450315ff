// "What ties the focal party and … ?" The answer of a day, in the order in which one would tell it.
import type { Day } from "../../data/day.ts";
import type { PartyId } from "../../data/types.ts";
import { weightsOn } from "../coverage/weights.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import type { Snapshot, World } from "../world/world.ts";

export interface Answer {
  party: PartyId;
  /** The strongest that holds: it is the sentence with which the answer begins. */
  kind: "in-force" | "signed" | "talks" | "assistance" | "none";
  /** By stage, the earliest first. */
  inForce: readonly TieSpan[];
  signed: readonly TieSpan[];
  talks: readonly TieSpan[];
  assistance: readonly AssistanceSpan[];
  /** The organisation through which the party is covered by the first of those in force. */
  via: PartyId | undefined;
  /** Share of the focal party's goods trade, percent, unrounded; absent where no table tells the whole of it. */
  trade: { share: number; year: number } | undefined;
}

/** In the last full year before the day, tied or not. A row that lacks a flow, or months of one, tells too little. */
function tradeWith(world: World, day: Day, party: PartyId): Answer["trade"] {
  const { year, table } = weightsOn(world, day, "trade", "last") ?? {};
  const totalOf = (id: PartyId): number | undefined => {
    const row = table?.rows.find((r) => r.year === year && r.party === id);
    if (!row || row.partial) return undefined;
    if (row.twoWay !== undefined) return row.twoWay;
    return row.exports === null || row.imports === null ? undefined : row.exports + row.imports;
  };
  const [part, whole] = [totalOf(party), totalOf("WLD")];
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
