// Questions of when: who was bound first, and since which year.
import { yearOf } from "../../../data/day.ts";
import type { TieSpan } from "../../../model/world/ties.ts";
import type { World } from "../../../model/world/world.ts";
import { type BindingMembership, onSlider, type QuizContext, ranked } from "./context.ts";
import { asParty, lay, type Maker, shows } from "./question.ts";
import { mixed, threeApart, twoBeside } from "./random.ts";
import type { QuizBond } from "./terms.ts";

/** Years between answers: nobody should have to know a date by heart. */
const YEARS_APART = 2;
const yearsApart = (a: number, b: number): boolean => Math.abs(a - b) >= YEARS_APART;
const yearOfBond = (bond: BindingMembership): number => yearOf(bond.since.day);

export const told = ({ party, agreement, since }: BindingMembership): QuizBond => ({
  party,
  agreement: agreement.id,
  since,
});

/** Partnership agreements only: what is counted beside them is no beginning of a partnership. */
const partnershipTies = ({ ties, agreements, dataset }: World): TieSpan[] =>
  ties.filter(
    (t) =>
      t.stage === "in-force" &&
      t.from <= dataset.meta.asOf &&
      !t.via &&
      agreements.get(t.agreement)?.family === "partnership",
  );

/**
 * The first partnership agreement of each partner, where the day is vouched for and it has held ever since. Left out is
 * whoever was once covered through an organisation, or got an agreement of its own after a framework: of those, people may
 * well mean another day.
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
    // On that day the others are not yet bound.
    show: shows(onSlider(lore, right.since.day), "map", right.party),
  };
};

export const since: Maker = (lore, random) => {
  const ties = partnershipTies(lore.world);
  const years = [...new Set(ties.map((t) => yearOf(t.from)))];
  for (const bond of mixed(beginnings(lore), random)) {
    const right = yearOfBond(bond);
    // A year in which something else began with the same party would be an answer, too.
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
