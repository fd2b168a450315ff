// Accessible names of marks, for screen readers.
import type { PartyId } from "../data/types.ts";
import type { Locale } from "../i18n/locale.ts";
import { agreementShort, partyName } from "../i18n/names.ts";
import { memoize, memoizeLast } from "../model/memoize.ts";
import type { TieSpan } from "../model/world/ties.ts";
import type { Snapshot, World } from "../model/world/world.ts";

type TitleOf = (ties: readonly TieSpan[], isAssisted: boolean) => string;

const titleIn = (world: World, locale: Locale, id: PartyId): TitleOf =>
  memoizeLast((ties: readonly TieSpan[], isAssisted: boolean) =>
    locale.text((t, language) => {
      const name = partyName(world.parties.get(id), language, id);
      if (id === world.dataset.meta.focal) return name;
      const said = ties
        .filter((tie) => tie.stage !== "left")
        .map((tie) =>
          t.marks.tie(
            agreementShort(world.agreements.get(tie.agreement), language, tie.agreement),
            t.stages[tie.stage],
          ),
        );
      if (isAssisted) said.push(t.marks.assistance);
      return said.length === 0 ? t.marks.noTies(name) : t.marks.party(name, said.join(t.separator));
    }),
  );

/** By party: keeps its title while its ties stay the same. */
const titlesIn = memoize((_: World, __: Locale): Map<PartyId, TitleOf> => new Map());

/** E.g. `Viet Nam: Japan–Viet Nam EPA in force, CPTPP in force, customs assistance`. */
export function partyTitles(world: World, snapshot: Snapshot, locale: Locale): (id: PartyId) => string {
  const titles = titlesIn(world, locale);
  return (id) => {
    let titleOf = titles.get(id);
    if (!titleOf) {
      titleOf = titleIn(world, locale, id);
      titles.set(id, titleOf);
    }
    return titleOf(snapshot.tiesOf(id), snapshot.assistanceOf(id).length > 0);
  };
}
