// Questions about dates: which agreement was first, and since which year.
import { yearOf } from "../../../data/day.ts";
import type { TieSpan } from "../../../model/world/ties.ts";
import type { World } from "../../../model/world/world.ts";
import { type BindingMembership, onSlider, type QuizContext, ranked } from "./context.ts";
import { asParty, lay, type Maker, shows } from "./question.ts";
import { mixed, threeApart, twoBeside } from "./random.ts";
import type { QuizBond } from "./terms.ts";

/** Minimum distance between the years offered as answers. */
const YEARS_APART = 2;
const yearsApart = (a: number, b: number): boolean => Math.abs(a - b) >= YEARS_APART;
const yearOfBond = (bond: BindingMembership): number => yearOf(bond.since.day);

export const told = ({ party, agreement, since }: BindingMembership): QuizBond => ({
  party,
  agreement: agreement.id,
  since,
});

/** Ties by partnership agreements only, without related instruments. */
const partnershipTies = ({ ties, agreements, dataset }: World): TieSpan[] =>
  ties.filter(
    (t) =>
      t.stage === "in-force" &&
      t.from <= dataset.meta.asOf &&
      !t.via &&
      agreements.get(t.agreement)?.family === "partnership",
  );

/**
 * The first partnership agreement of each partner, if its date has sources and it has been in force ever since. Partners
 * once covered through an organisation, or with a bilateral agreement after a framework, are left out: which date is the
 * start would be ambiguous.
 */
function beginnings(lore: QuizContext): BindingMembership[] {
  const { world, membershipsOf } = lore;
  const ties = partnershipTies(world);
  const covered = new Set(world.everCovered);
  return ranked(lore, membershipsOf.keys()).flatMap((party) => {
    const own = (membershipsOf.get(party) ?? []).filter((b) => b.agreement.family === "partnership");
    const first = own.toSorted((a, b) => a.since.day - b.since.day)[0];
    if (!first?.sound || first.since.precision !== "day" || covered.has(party)) return [];
    const others = ties.filter((t) => t.party === party && t.agreement !== first.agreement.id);
    const isOwn = (t: TieSpan) => world.agreements.get(t.agreement)?.kind === "bilateral";
    if (first.agreement.kind === "plurilateral" && others.some(isOwn)) return [];
    return others.some((t) => t.from < first.since.day) ? [] : [first];
  });
}

export const first: Maker = (lore, random) => {
  const three = threeApart(mixed(beginnings(lore), random), (a, b) => yearsApart(yearOfBond(a), yearOfBond(b)));
  if (!three) return undefined;
  const [right, second, third] = three.toSorted((a, b) => a.since.day - b.since.day) as [
    BindingMembership,
    BindingMembership,
    BindingMembership,
  ];
  return {
    kind: "first",
    day: lore.day,
    about: {},
    ...lay(
      "first",
      "",
      asParty(right.party),
      [second, third].map((b) => asParty(b.party)),
      random,
    ),
    because: { begun: [told(right), told(second), told(third)] },
    facts: [...new Set([right, second, third].flatMap((b) => b.facts))],
    // On that day, the other two do not have an agreement in force yet.
    show: shows(onSlider(lore, right.since.day), "map", right.party),
  };
};

export const since: Maker = (lore, random) => {
  const ties = partnershipTies(lore.world);
  const years = [...new Set(ties.map((t) => yearOf(t.from)))];
  for (const bond of mixed(beginnings(lore), random)) {
    const right = yearOfBond(bond);
    // A year in which another agreement with the party began would be a correct answer too.
    const taken = new Set(ties.filter((t) => t.party === bond.party).map((t) => yearOf(t.from)));
    const free = years.filter((y) => !taken.has(y)).sort((a, b) => Math.abs(a - right) - Math.abs(b - right));
    const others = twoBeside(right, mixed(free, random), yearsApart);
    if (!others) continue;
    return {
      kind: "since",
      day: lore.day,
      about: { party: bond.party },
      ...lay(
        "since",
        bond.party,
        { year: right },
        others.map((year) => ({ year })),
        random,
      ),
      because: told(bond),
      facts: bond.facts,
      show: shows(onSlider(lore, bond.since.day), "map", bond.party),
    };
  }
  return undefined;
};
