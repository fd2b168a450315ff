// Names of marks, for people who hear the picture instead of seeing it.
import type { PartyId } from "../../data/types.ts";
import type { Locale } from "../../i18n/locale.ts";
import { groupBy } from "../../model/group.ts";
import type { TieSpan } from "../../model/ties.ts";
import type { Snapshot, World } from "../../model/world.ts";
import { agreementShort, partyName } from "../say.tsx";

function titleOf(id: PartyId, ties: readonly TieSpan[], assisted: boolean, world: World, locale: Locale): string {
  return locale.text((t, tongue) => {
    const name = partyName(world.parties.get(id), tongue, id);
    if (id === world.dataset.meta.focal) return name;
    const said = ties.map((tie) =>
      t.marks.tie(agreementShort(world.agreements.get(tie.agreement), tongue, tie.agreement), t.stages[tie.stage]),
    );
    if (assisted) said.push(t.marks.assistance);
    return said.length === 0 ? t.marks.noTies(name) : t.marks.party(name, said.join(t.separator));
  });
}

/** Titles by what they say: most parties have the same ties from one change day to the next. */
const memo = new WeakMap<World, Map<string, string>>();

/** `Viet Nam: Japan–Viet Nam EPA in force, CPTPP in force, customs assistance`. One lookup table a day. */
export function partyTitles(world: World, snapshot: Snapshot, locale: Locale): (id: PartyId) => string {
  const ties = groupBy(
    snapshot.ties.filter((t) => t.stage !== "left"),
    (t) => t.party,
  );
  const assisted = new Set(snapshot.assistance.map((a) => a.party));
  const known = memo.get(world) ?? new Map<string, string>();
  memo.set(world, known);
  return (id) => {
    const own = ties.get(id) ?? [];
    const key = `${locale.id} ${id} ${assisted.has(id)} ${own.map((t) => t.agreement + t.stage).join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const title = titleOf(id, own, assisted.has(id), world, locale);
    known.set(key, title);
    return title;
  };
}
