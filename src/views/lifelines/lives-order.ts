// In which order the life lines stand: on the page, and in all that leaves it.
import type { Locale } from "../../i18n/locale.ts";
import { byName, partyName } from "../../i18n/names.ts";
import type { PartyLife } from "../../model/time/life-lines.ts";
import type { World } from "../../model/world/world.ts";

export const LIVES_ORDERS = ["byDate", "byName"] as const;
export type LivesOrder = (typeof LIVES_ORDERS)[number];
export const LIVES_AT_FIRST: { order: LivesOrder } = { order: "byDate" };

/** `all`: by the date of the first tie. */
export const arrangedLives = (
  world: World,
  all: readonly PartyLife[],
  { order }: typeof LIVES_AT_FIRST,
  locale: Locale,
): readonly PartyLife[] =>
  order === "byDate" ? all : byName(all, (l) => partyName(world.parties.get(l.party), locale.lead, l.party), locale);
