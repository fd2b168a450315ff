// Suggestions for what-if mode.
import type { Day } from "../../data/day.ts";
import type { AgreementId, PartyId } from "../../data/types.ts";
import { whyNot } from "./hypotheses.ts";
import type { World } from "./world.ts";

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
