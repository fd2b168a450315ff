// Names of marks, for people who hear the picture instead of seeing it.
import type { PartyId } from "../../data/types.ts";
import type { Locale } from "../../i18n/locale.ts";
import { groupBy } from "../../model/group.ts";
import { agreementShort, partyName } from "../../model/names.ts";
import type { TieSpan } from "../../model/ties.ts";
import type { Snapshot, World } from "../../model/world.ts";

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

/** Titles with what they say: most parties have the same ties from one change day to the next. */
interface Said {
  ties: readonly TieSpan[];
  assisted: boolean;
  title: string;
}
const memo = new WeakMap<World, Map<string, Said>>();
const NONE: readonly TieSpan[] = [];
const same = (a: readonly TieSpan[], b: readonly TieSpan[]): boolean =>
  a.length === b.length && a.every((t, i) => t === b[i]);

/** `Viet Nam: Japan–Viet Nam EPA in force, CPTPP in force, customs assistance`. One lookup table a day. */
export function partyTitles(world: World, snapshot: Snapshot, locale: Locale): (id: PartyId) => string {
  const ties = groupBy(
    snapshot.ties.filter((t) => t.stage !== "left"),
    (t) => t.party,
  );
  const assisted = new Set(snapshot.assistance.map((a) => a.party));
  const known = memo.get(world) ?? new Map<string, Said>();
  memo.set(world, known);
  return (id) => {
    const own = ties.get(id) ?? NONE;
    const isAssisted = assisted.has(id);
    const key = `${locale.id} ${id}`;
    const found = known.get(key);
    if (found && found.assisted === isAssisted && same(found.ties, own)) return found.title;
    const title = titleOf(id, own, isAssisted, world, locale);
    known.set(key, { ties: own, assisted: isAssisted, title });
    return title;
  };
}
