// The state of a day as data, as `data:report` prints it.
import { type Day, isoOf } from "../../data/day.ts";
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import { type CoverageOptions, DEFAULT_COVERAGE } from "../coverage/coverage.ts";
import { agreementStates, assistancePartners } from "../coverage/figure-lists.ts";
import { type CountRule, DEFAULT_RULE } from "../world/counting.ts";
import type { World } from "../world/world.ts";
import { type ReportedFigures, reportedFigures } from "./reported-figures.ts";

export interface Report {
  date: string;
  figures: ReportedFigures;
  /** `parties` leaves out the focal party; `since` is the date as it is known. */
  agreements: {
    id: AgreementId;
    stage: Stage;
    parties: { party: PartyId; stage: Stage; since: string | null; via?: PartyId }[];
  }[];
  assistance: {
    party: PartyId;
    /** Id of the form, as the package declares it. */
    form: string;
    since: string | null;
    refersTo?: AgreementId;
    attestedOnly?: true;
  }[];
}

export function reportOn(
  world: World,
  day: Day,
  options: CoverageOptions = DEFAULT_COVERAGE,
  rule: CountRule = DEFAULT_RULE,
): Report {
  const snapshot = world.at(day);
  return {
    date: isoOf(day),
    figures: reportedFigures(world, day, options, rule),
    agreements: agreementStates(world, snapshot).map(({ id, stage, ties }) => ({
      id,
      stage,
      parties: ties.map((t) => ({
        party: t.party,
        stage: t.stage,
        since: t.since?.text ?? null,
        ...(t.via ? { via: t.via } : {}),
      })),
    })),
    assistance: assistancePartners(world, snapshot, rule).map(({ party, frameworks }) => {
      const [first] = frameworks;
      return {
        party,
        form: first?.form ?? "",
        since: first?.since?.text ?? null,
        ...(first?.refersTo ? { refersTo: first.refersTo } : {}),
        ...(first?.attested ? { attestedOnly: true as const } : {}),
      };
    }),
  };
}
