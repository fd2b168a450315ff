// "What ties the focal party and … ?" The answer of a day, in the order in which one would tell it.
import type { PartyId } from "../data/types.ts";
import type { AssistanceSpan } from "./assistance.ts";
import { coverageOn } from "./coverage.ts";
import type { TieSpan } from "./ties.ts";
import type { Snapshot, World } from "./world.ts";

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
  /** Share of the focal party's goods trade, percent, unrounded; absent where no table tells it. */
  trade: { share: number; year: number } | undefined;
}

export function answerFor(world: World, snapshot: Snapshot, party: PartyId): Answer {
  const own = snapshot.ties.filter((t) => t.party === party).toSorted((a, b) => a.from - b.from);
  const inForce = own.filter((t) => t.stage === "in-force");
  const signed = own.filter((t) => t.stage === "signed");
  const talks = own.filter((t) => ["negotiating", "agreed", "suspended"].includes(t.stage));
  const assistance = snapshot.assistance.filter((a) => a.party === party).toSorted((a, b) => a.from - b.from);
  const coverage = coverageOn(world, snapshot.from);
  const part = coverage?.contributions.find((c) => c.party === party && c.total !== null && !c.partial);
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
    trade: part && coverage ? { share: part.share, year: coverage.year } : undefined,
  };
}
