// Which tie the one line of a party shows.
import { isPart } from "../style/layer-styles.ts";
import type { MapTie } from "./types.ts";

/** Only agreements have lines at rest; talks and assistance are rings, and their lines come with a choice. */
const isAgreement = ({ role }: MapTie): boolean => role !== "talks" && role !== "assistance";

/**
 * What is in force goes before what is signed, and an agreement of its own before a framework. Of several frameworks the
 * one that is in force for the longest: a line keeps its colour when another framework joins, and changes it only when
 * its own comes to an end.
 */
const precedence = (tie: MapTie): number =>
  (tie.role === "unratified" ? 4 : isPart(tie.style, "tie") ? 0 : 2) + (tie.role === "bilateral" ? 0 : 1);

/** `age`: position in the party's fan, from the oldest. */
export function restingTie(ties: readonly MapTie[], age: (tie: MapTie) => number): MapTie | undefined {
  let best: MapTie | undefined;
  for (const tie of ties) {
    if (!isAgreement(tie)) continue;
    if (
      !best ||
      precedence(tie) - precedence(best) < 0 ||
      (precedence(tie) === precedence(best) && age(tie) < age(best))
    )
      best = tie;
  }
  return best;
}
