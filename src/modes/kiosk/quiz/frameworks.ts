// Questions about frameworks: who is a member of two, and who has a bilateral agreement in addition.
import type { AgreementId, PartyId } from "../../../data/types.ts";
import { isSignedOrBinding } from "../../../model/coverage/figures.ts";
import { groupBy } from "../../../model/group.ts";
import { told } from "./beginnings.ts";
import { type BindingMembership, type QuizContext, ranked } from "./context.ts";
import { asParty, lay, type Maker, type QuizQuestion, shows } from "./question.ts";
import { mixed, type Random, shuffled } from "./random.ts";

interface Framework {
  id: AgreementId;
  memberships: readonly BindingMembership[];
  members: ReadonlySet<PartyId>;
}

/** Plurilateral agreements in force, the largest first. */
function frameworksOf({ memberships }: QuizContext): Framework[] {
  const plural = memberships.filter((b) => b.agreement.kind === "plurilateral");
  return [...groupBy(plural, (b) => b.agreement.id)]
    .map(([id, own]) => ({ id, memberships: own, members: new Set(own.map((b) => b.party)) }))
    .sort((a, b) => b.members.size - a.members.size || (a.id < b.id ? -1 : 1));
}

/** Pairs with a common member, those with the most members first. */
function pairsOf(frameworks: readonly Framework[]): [Framework, Framework][] {
  const sizeOf = ([a, b]: readonly Framework[]): number => new Set([...(a?.members ?? []), ...(b?.members ?? [])]).size;
  return frameworks
    .flatMap((a, i) => frameworks.slice(i + 1).map((b): [Framework, Framework] => [a, b]))
    .filter(([a, b]) => [...a.members].some((party) => b.members.has(party)))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Members of the framework without any tie to the other one, not even negotiations. */
const onlyIn = (lore: QuizContext, framework: Framework, other: Framework, random: Random): PartyId[] => {
  const tied = new Set(lore.snapshot.ties.filter((t) => t.agreement === other.id).map((t) => t.party));
  const able = [...framework.members].filter((party) => !tied.has(party));
  return mixed(ranked(lore, able), random);
};

function ofPair(lore: QuizContext, [a, b]: [Framework, Framework], random: Random): QuizQuestion | undefined {
  const membershipsOf = (party: PartyId): BindingMembership[] =>
    [...a.memberships, ...b.memberships].filter((x) => x.party === party);
  const able = [...a.members].filter((party) => b.members.has(party) && membershipsOf(party).every((x) => x.sound));
  const [right] = mixed(ranked(lore, able), random);
  const [inA, inB] = [onlyIn(lore, a, b, random), onlyIn(lore, b, a, random)];
  // One from each framework, if possible.
  const others = [...inA.slice(0, 1), ...inB.slice(0, 1), ...inA.slice(1), ...inB.slice(1)].slice(0, 2);
  if (right === undefined || others.length < 2) return undefined;
  const memberships = membershipsOf(right).toSorted((x, y) => x.since.day - y.since.day);
  return {
    kind: "both",
    day: lore.day,
    about: { frameworks: [a.id, b.id] },
    ...lay("both", `${a.id}+${b.id}`, asParty(right), others.map(asParty), random),
    because: { party: right, memberships: memberships.map(told) },
    facts: [...new Set(memberships.flatMap((x) => x.facts))],
    show: shows(lore.day, "network", right),
  };
}

export const both: Maker = (lore, random) => {
  for (const pair of pairsOf(frameworksOf(lore))) {
    const question = ofPair(lore, pair, random);
    if (question) return question;
  }
  return undefined;
};

/** Members of a framework by other ties: `own` bilateral, `without` a bilateral one, `alone` none, `more` any other. */
function besides({ snapshot, world, membershipsOf }: QuizContext, { id, memberships }: Framework) {
  const further = (party: PartyId) =>
    snapshot.ties.filter((t) => t.party === party && t.agreement !== id && isSignedOrBinding(t.stage));
  const isOwn = (agreement: AgreementId) => world.agreements.get(agreement)?.kind === "bilateral";
  const sound = (bond: BindingMembership) =>
    bond.sound && bond.agreement.id !== id && bond.agreement.family === "partnership";
  const soundOf = (party: PartyId): readonly BindingMembership[] => (membershipsOf.get(party) ?? []).filter(sound);
  return {
    own: memberships.flatMap((b) => soundOf(b.party).filter((x) => x.agreement.kind === "bilateral")),
    without: memberships.map((b) => b.party).filter((party) => !further(party).some((t) => isOwn(t.agreement))),
    alone: memberships.filter((b) => b.sound && further(b.party).length === 0),
    more: memberships.map((b) => b.party).filter((party) => soundOf(party).length > 0),
  };
}

function beside(lore: QuizContext, framework: Framework, alone: boolean, random: Random): QuizQuestion | undefined {
  const found = besides(lore, framework);
  const able = alone ? found.alone : found.own;
  const [right] = mixed(ranked(lore, new Set(able.map((b) => b.party))), random);
  const bond = able.find((b) => b.party === right);
  const others = mixed(ranked(lore, alone ? found.more : found.without), random).slice(0, 2);
  if (right === undefined || !bond || others.length < 2) return undefined;
  return {
    kind: "own",
    day: lore.day,
    about: { framework: framework.id, alone },
    ...lay("own", `${framework.id}${alone ? "/alone" : ""}`, asParty(right), others.map(asParty), random),
    because: told(bond),
    facts: bond.facts,
    show: shows(lore.day, "network", right),
  };
}

export const own: Maker = (lore, random) => {
  const [either, other] = shuffled([true, false], random);
  for (const alone of [either, other])
    for (const framework of mixed(frameworksOf(lore), random)) {
      const question = beside(lore, framework, alone === true, random);
      if (question) return question;
    }
  return undefined;
};
