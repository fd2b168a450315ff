// The state of a day as data: what `data:report` prints and what embedding pages get.
import { type Day, isoOf } from "../../data/day.ts";
import type { AgreementId, PartyId, Stage } from "../../data/types.ts";
import { type CoverageOptions, coverageOn, DEFAULT_COVERAGE, roundShare } from "../coverage/coverage.ts";
import { agreementStates, assistancePartners } from "../coverage/figure-lists.ts";
import { figuresOn } from "../coverage/figures.ts";
import type { World } from "../world/world.ts";

export interface Report {
  date: string;
  figures: {
    agreements: { inForce: number; signedOrInForce: number };
    partners: { inForce: number; signedOrInForce: number };
    coverage: {
      /** Percent, one decimal; null where no source can tell. */
      total: number | null;
      exports: number | null;
      imports: number | null;
      tradeYear: number | null;
      table: "official" | "supplement" | null;
      missing: { party: PartyId; flow: "both" | "exports" | "imports" }[];
    };
    assistance: { identified: number; stated: number | null; statedAt: string | null };
  };
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

const rounded = (share: number | null | undefined): number | null => (share == null ? null : roundShare(share));

export function reportOn(world: World, day: Day, options: CoverageOptions = DEFAULT_COVERAGE): Report {
  const snapshot = world.at(day);
  const figures = figuresOn(world, day);
  const coverage = coverageOn(world, day, options);
  const { stated } = figures.assistance;
  return {
    date: isoOf(day),
    figures: {
      agreements: figures.agreements,
      partners: figures.partners,
      coverage: {
        total: rounded(coverage?.total),
        exports: rounded(coverage?.exports),
        imports: rounded(coverage?.imports),
        tradeYear: coverage?.year ?? null,
        table: coverage?.table.id ?? null,
        missing: coverage?.missing ?? [],
      },
      assistance: {
        identified: figures.assistance.identified,
        stated: stated?.value ?? null,
        statedAt: stated?.date.text ?? null,
      },
    },
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
    assistance: assistancePartners(snapshot).map(({ party, frameworks }) => {
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
