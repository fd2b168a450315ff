// What if: entries into force that nobody has made. They are added to a copy of the data; the facts stay as they are.
import { type Day, isoOf, parseDay } from "../data/day.ts";
import type { AgreementId, CoreDataset, DateClaim, Membership, PartyId } from "../data/types.ts";
import type { World } from "./world.ts";

export interface Hypothesis {
  agreement: AgreementId;
  party: PartyId;
  /** From this day in force between the focal party and this one. */
  day: Day;
}

/** More than anybody can keep apart. */
export const MOST_HYPOTHESES = 40;

/** Agreement, party and day, with colons between: `…:CRI:2026-07-01`; it is the same in the address, in exports and on the command line. */
export const encodeHypothesis = ({ agreement, party, day }: Hypothesis): string =>
  `${agreement}:${party}:${isoOf(day)}`;

const rowOf = ({ memberships }: CoreDataset, agreement: AgreementId, party: PartyId): Membership | undefined =>
  memberships.find((m) => m.agreement === agreement && m.party === party);

/**
 * Why something cannot be imagined; undefined where it can. What is in force by then needs no imagining, and who has left
 * would have to come in again, which no row can say.
 */
export function whyNot(
  world: World,
  { agreement, party, day }: Hypothesis,
): "unknown" | "already" | "left" | undefined {
  const { dataset, agreements, parties } = world;
  const { focal, longStart, asOf } = dataset.meta;
  if (!agreements.has(agreement) || !parties.has(party) || party === focal || day < longStart || day > asOf)
    return "unknown";
  const row = rowOf(dataset, agreement, party);
  if (row?.left) return "left";
  return row?.inForce && row.inForce.day <= day ? "already" : undefined;
}

export function parseHypothesis(text: string, world: World): Hypothesis | undefined {
  const [agreement = "", party = "", iso = "", ...more] = text.split(":");
  const day = parseDay(iso);
  if (day === undefined || more.length > 0) return undefined;
  const hypothesis = { agreement, party, day };
  return whyNot(world, hypothesis) === undefined ? hypothesis : undefined;
}

/** The word stands in the text of the date itself: whatever carries the date carries it. */
const claimOf = ({ agreement, party, day }: Hypothesis, field: string): DateClaim => ({
  fact: `hypothetical/${agreement}/${party}/${field}`,
  day,
  precision: "day",
  text: `${isoOf(day)} (hypothetical / 仮定)`,
  evidence: "unverified",
  sources: [],
  recorded: day,
  hypothetical: true,
});

/** A membership as it would be: signed and in force by the day. */
function imagined(hypothesis: Hypothesis, row: Membership | undefined): Membership {
  const { agreement, party, day } = hypothesis;
  const base: Membership = row ?? {
    fact: `hypothetical/${agreement}/${party}`,
    agreement,
    party,
    accession: true,
    evidence: "unverified",
    sources: [],
  };
  const keeps = (claim: DateClaim | undefined): boolean => claim !== undefined && claim.day <= day;
  return {
    ...base,
    signed: keeps(base.signed) ? (base.signed as DateClaim) : claimOf(hypothesis, "signed"),
    inForce: keeps(base.inForce) ? (base.inForce as DateClaim) : claimOf(hypothesis, "in_force"),
  };
}

/** The data with hypotheses added. Law: without any, the same object. */
export function withHypotheses(dataset: CoreDataset, hypotheses: readonly Hypothesis[]): CoreDataset {
  if (hypotheses.length === 0) return dataset;
  const { focal } = dataset.meta;
  let { memberships } = dataset;
  const put = (hypothesis: Hypothesis, party: PartyId): void => {
    const at = memberships.findIndex((m) => m.agreement === hypothesis.agreement && m.party === party);
    const row = imagined({ ...hypothesis, party }, memberships[at]);
    memberships = at < 0 ? [...memberships, row] : memberships.with(at, row);
  };
  for (const hypothesis of hypotheses) {
    // A tie has two ends.
    const own = rowOf({ ...dataset, memberships }, hypothesis.agreement, focal);
    if (!own?.inForce || own.inForce.day > hypothesis.day) put(hypothesis, focal);
    put(hypothesis, hypothesis.party);
  }
  return { ...dataset, memberships };
}

export interface Candidate {
  agreement: AgreementId;
  party: PartyId;
  why: "signed" | "talks" | "applicant";
}

/** What suggests itself: signed and not in force, in talks, and those who have applied. */
export function candidatesOf(
  world: World,
  day: Day,
  applicants: readonly { agreement: AgreementId; party: PartyId }[],
): Candidate[] {
  const { focal } = world.dataset.meta;
  const ties = world.at(day).ties.filter((t) => !t.via && t.stage !== "left" && t.stage !== "in-force");
  const tied = ties.map(
    (t): Candidate => ({ agreement: t.agreement, party: t.party, why: t.stage === "signed" ? "signed" : "talks" }),
  );
  const applied = applicants.map(({ agreement, party }): Candidate => ({ agreement, party, why: "applicant" }));
  // Agreements whose layer is off by default have been overtaken or are not drawn: they come last.
  const on = new Set(world.dataset.meta.layers.flatMap((l) => (l.on ? [l.id] : [])));
  const isOn = (c: Candidate): boolean => on.has(world.agreements.get(c.agreement)?.layer ?? "");
  const order = [...tied.filter((c) => c.why === "signed"), ...applied, ...tied.filter((c) => c.why === "talks")];
  const all = [...order.filter(isOn), ...order.filter((c) => !isOn(c))];
  return all.filter(
    (c, i) =>
      c.party !== focal &&
      whyNot(world, { ...c, day }) === undefined &&
      all.findIndex((o) => o.agreement === c.agreement && o.party === c.party) === i,
  );
}
