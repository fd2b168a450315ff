// What-if mode: hypothetical entries into force. Which are possible, and which to suggest.
import { type Day, isoOf, parseDay } from "../../data/day.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { type Hypothesis, rowOf } from "./with-hypotheses.ts";
import type { World } from "./world.ts";

/** More could not be told apart in the pictures. */
export const MAX_HYPOTHESES = 40;

/** `agreement:party:day`, e.g. `…:CRI:2026-07-01`; the same form in addresses, exports and on the command line. */
export const encodeHypothesis = ({ agreement, party, day }: Hypothesis): string =>
  `${agreement}:${party}:${isoOf(day)}`;

/**
 * Why a hypothesis is not possible; undefined where it is. Excluded are memberships in force by then, and parties that have
 * left, because a membership row cannot express joining again.
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

export interface Candidate {
  agreement: AgreementId;
  party: PartyId;
  why: "signed" | "talks" | "applicant";
}

/** Suggestions: signed but not in force, in negotiation, and applicants. */
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
  // Agreements whose layer is off by default are superseded or not drawn: they come last.
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
