// Parties × frameworks on one day: the stage of each membership and its date.
import type { Day } from "../../data/day.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { AssistanceSpan } from "../world/assistance.ts";
import type { TieSpan } from "../world/ties.ts";
import type { World } from "../world/world.ts";

export interface MatrixRow {
  party: PartyId;
  region?: string;
  /** Covered only through an organisation. */
  through: boolean;
  /** Bilateral agreements at the most advanced stage. */
  bilateral: readonly TieSpan[];
  plurilateral: ReadonlyMap<AgreementId, TieSpan>;
  assistance: readonly AssistanceSpan[];
}

export interface Matrix {
  /** Columns between the bilateral agreements and assistance. */
  frameworks: readonly AgreementId[];
  rows: readonly MatrixRow[];
}

export function matrixOn(world: World, day: Day): Matrix {
  const snapshot = world.at(day);
  const frameworks = world.dataset.agreements.flatMap((a) => (a.kind === "plurilateral" ? [a.id] : []));
  const isFramework = new Set(frameworks);
  const parties = [...new Set([...world.everTied, ...world.everCovered])];
  const rows = parties.map((party): MatrixRow => {
    const ties = snapshot.ties.filter((t) => t.party === party && t.stage !== "left");
    const region = world.parties.get(party)?.region;
    return {
      party,
      ...(region === undefined ? {} : { region }),
      through: ties.length > 0 && ties.every((t) => t.via),
      bilateral: ties.filter((t) => !isFramework.has(t.agreement)),
      plurilateral: new Map(ties.filter((t) => isFramework.has(t.agreement)).map((t) => [t.agreement, t])),
      assistance: snapshot.assistance.filter((a) => a.party === party),
    };
  });
  return { frameworks, rows };
}
