// Question about mutual assistance between customs authorities.

import type { FactId, PartyId } from "../../../data/types.ts";
import { assistancePartners } from "../../../model/coverage/figure-lists.ts";
import { type AssistanceSpan, statedAssistance } from "../../../model/world/assistance.ts";
import { membersOn } from "../../../model/world/organisations.ts";
import { isSound, isVouched, type QuizContext, ranked } from "./context.ts";
import { asParty, lay, type Maker, shows } from "./question.ts";
import { mixed } from "./random.ts";
import type { QuizAssistance } from "./terms.ts";

interface Known {
  because: QuizAssistance;
  facts: readonly FactId[];
}

/**
 * Frameworks that certainly apply: an agreement in force, a signed arrangement between authorities, or a chapter of an
 * agreement in force. Private arrangements are left out, because no authority is a party to them.
 */
function knownOf({ membershipsOf, day }: QuizContext, span: AssistanceSpan): Known[] {
  const { row, party, kind, refersTo } = span;
  if (!span.counts || !isVouched(row.evidence)) return [];
  if (refersTo) {
    const bond = membershipsOf.get(party)?.find((b) => b.agreement.id === refersTo && b.sound);
    if (!bond) return [];
    return [{ because: { party, kind, since: bond.since, agreement: refersTo }, facts: [row.fact, ...bond.facts] }];
  }
  const claim = kind === "agreement" ? row.inForce : kind === "arrangement" ? row.signed : undefined;
  if (!isSound(claim) || claim.day > day) return [];
  return [{ because: { party, kind, since: claim }, facts: [row.fact, claim.fact] }];
}

/**
 * Parties that certainly have no framework, directly or through an organisation. If the published count is higher than the
 * number known by name, any party might have one; then only partners qualify, whose agreements are all on record.
 */
function without(lore: QuizContext, helped: readonly PartyId[]): PartyId[] {
  const { world, day, membershipsOf, snapshot } = lore;
  const through = new Set(helped.flatMap((party) => [party, ...membersOn(world, party, day)]));
  const stated = statedAssistance(world.dataset.published, day)?.value ?? 0;
  const isOnRecord =
    stated <= assistancePartners(world, snapshot).length ? () => true : (id: PartyId) => membershipsOf.has(id);
  return lore.known.filter(
    (id) => !through.has(id) && isOnRecord(id) && world.parties.get(id)?.kind !== "organisation",
  );
}

export const assistance: Maker = (lore, random) => {
  const spans = lore.snapshot.assistance;
  const known = new Map<PartyId, Known>();
  for (const span of spans)
    for (const found of knownOf(lore, span)) if (!known.has(span.party)) known.set(span.party, found);
  const [right] = mixed(ranked(lore, known.keys()), random);
  const found = right === undefined ? undefined : known.get(right);
  const helped = [...spans.map((s) => s.party), ...lore.world.dataset.assistance.map((a) => a.party)];
  const others = mixed(without(lore, helped), random).slice(0, 2);
  if (right === undefined || !found || others.length < 2) return undefined;
  return {
    kind: "assistance",
    day: lore.day,
    about: {},
    ...lay("assistance", "", asParty(right), others.map(asParty), random),
    ...found,
    show: shows(lore.day, "map", right),
  };
};
