// Questions of frameworks: who takes part in two of them, and who has an agreement of its own beside one.
import type { AgreementId, PartyId } from "../../../data/types.ts";
import { isSignedOrBinding } from "../../../model/coverage/figures.ts";
import { groupBy } from "../../../model/group.ts";
import { told } from "./beginnings.ts";
import { type Bond, type Lore, ranked } from "./context.ts";
import { asParty, lay, type Maker, type QuizQuestion, shows } from "./question.ts";
import { mixed, type Random, shuffled } from "./random.ts";

interface Framework {
  id: AgreementId;
  bonds: readonly Bond[];
  members: ReadonlySet<PartyId>;
}

/** Plurilateral agreements in force, the largest first. */
function frameworksOf({ bonds }: Lore): Framework[] {
  const plural = bonds.filter((b) => b.agreement.kind === "plurilateral");
  return [...groupBy(plural, (b) => b.agreement.id)]
    .map(([id, own]) => ({ id, bonds: own, members: new Set(own.map((b) => b.party)) }))
    .sort((a, b) => b.members.size - a.members.size || (a.id < b.id ? -1 : 1));
}

/** Pairs with a member in common; those that together bind the most come first. */
function pairsOf(frameworks: readonly Framework[]): [Framework, Framework][] {
  const sizeOf = ([a, b]: readonly Framework[]): number => new Set([...(a?.members ?? []), ...(b?.members ?? [])]).size;
  return frameworks
    .flatMap((a, i) => frameworks.slice(i + 1).map((b): [Framework, Framework] => [a, b]))
    .filter(([a, b]) => [...a.members].some((party) => b.members.has(party)))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** In the framework and with no tie at all, not even in talks, to the other. */
const onlyIn = (lore: Lore, framework: Framework, other: Framework, random: Random): PartyId[] => {
  const tied = new Set(lore.snapshot.ties.filter((t) => t.agreement === other.id).map((t) => t.party));
  const able = [...framework.members].filter((party) => !tied.has(party));
  return mixed(ranked(lore, able), random);
};

function ofPair(lore: Lore, [a, b]: [Framework, Framework], random: Random): QuizQuestion | undefined {
  const bondsOf = (party: PartyId): Bond[] => [...a.bonds, ...b.bonds].filter((x) => x.party === party);
  const able = [...a.members].filter((party) => b.members.has(party) && bondsOf(party).every((x) => x.sound));
  const [right] = mixed(ranked(lore, able), random);
  const [inA, inB] = [onlyIn(lore, a, b, random), onlyIn(lore, b, a, random)];
  // One of each side where there is one.
  const others = [...inA.slice(0, 1), ...inB.slice(0, 1), ...inA.slice(1), ...inB.slice(1)].slice(0, 2);
  if (right === undefined || others.length < 2) return undefined;
  const bonds = bondsOf(right).toSorted((x, y) => x.since.day - y.since.day);
  return {
    kind: "both",
    day: lore.day,
    about: { frameworks: [a.id, b.id] },
    ...lay("both", `${a.id}+${b.id}`, asParty(right), others.map(asParty), random),
    because: { party: right, bonds: bonds.map(told) },
    facts: [...new Set(bonds.flatMap((x) => x.facts))],
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

/** Members of a framework that have an agreement of their own beside it, or any other, or nothing else. */
function besides({ snapshot, world, bondsOf }: Lore, { id, bonds }: Framework) {
  const further = (party: PartyId) =>
    snapshot.ties.filter((t) => t.party === party && t.agreement !== id && isSignedOrBinding(t.stage));
  const isOwn = (agreement: AgreementId) => world.agreements.get(agreement)?.kind === "bilateral";
  const sound = (bond: Bond) => bond.sound && bond.agreement.id !== id && bond.agreement.family === "partnership";
  const soundOf = (party: PartyId): readonly Bond[] => (bondsOf.get(party) ?? []).filter(sound);
  return {
    own: bonds.flatMap((b) => soundOf(b.party).filter((x) => x.agreement.kind === "bilateral")),
    without: bonds.map((b) => b.party).filter((party) => !further(party).some((t) => isOwn(t.agreement))),
    alone: bonds.filter((b) => b.sound && further(b.party).length === 0),
    more: bonds.map((b) => b.party).filter((party) => soundOf(party).length > 0),
  };
}

function beside(lore: Lore, framework: Framework, alone: boolean, random: Random): QuizQuestion | undefined {
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
