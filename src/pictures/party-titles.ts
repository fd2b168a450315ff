// Accessible names of marks, for screen readers.
import type { PartyId } from "../data/types.ts";
import type { Locale } from "../i18n/locale.ts";
import { agreementShort, partyName } from "../i18n/names.ts";
import { groupBy } from "../model/group.ts";
import { memoize } from "../model/memoize.ts";
import type { TieSpan } from "../model/world/ties.ts";
import type { Snapshot, World } from "../model/world/world.ts";

const titleOf = memoize((world: World, locale: Locale, id: PartyId, assisted: boolean, ...ties: TieSpan[]): string =>
  locale.text((t, language) => {
    const name = partyName(world.parties.get(id), language, id);
    if (id === world.dataset.meta.focal) return name;
    const said = ties.map((tie) =>
      t.marks.tie(agreementShort(world.agreements.get(tie.agreement), language, tie.agreement), t.stages[tie.stage]),
    );
    if (assisted) said.push(t.marks.assistance);
    return said.length === 0 ? t.marks.noTies(name) : t.marks.party(name, said.join(t.separator));
  }),
);

/** Shared, since most parties have no ties. */
const NONE: readonly TieSpan[] = [];

/** E.g. `Viet Nam: Japan–Viet Nam EPA in force, CPTPP in force, customs assistance`. One lookup table per snapshot. */
export function partyTitles(world: World, snapshot: Snapshot, locale: Locale): (id: PartyId) => string {
  const ties = groupBy(
    snapshot.ties.filter((t) => t.stage !== "left"),
    (t) => t.party,
  );
  const assisted = new Set(snapshot.assistance.map((a) => a.party));
  return (id) => titleOf(world, locale, id, assisted.has(id), ...(ties.get(id) ?? NONE));
}
