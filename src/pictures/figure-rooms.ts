// The longest words that the headline figures ever have: their room is kept on all days, so that time moves none of them.
import type { FigureKind } from "../data/figures.ts";
import type { Language, Locale } from "../i18n/locale.ts";
import { memoize } from "../model/memoize.ts";
import type { World } from "../model/world/world.ts";
import { textWidth } from "../scene/text-width.ts";
import type { FiguresInput } from "./picture-input.ts";
import { shownFigures } from "./shown-figures.ts";

type Definitions = Pick<FiguresInput, "flow" | "basis" | "trade" | "rule">;

/** The longest words of each figure in a language. */
export type FigureRooms = Partial<Record<FigureKind, string>>;
/** Those of the definitions that an atlas begins with, by language. */
export type KnownRooms = Partial<Record<Language, FigureRooms>>;

/** Change days that are looked at; of a package with more, at even distances. */
const MOST_DAYS = 400;

/** Lines of the longest label or note of a figure over all days, one for each shown language. */
export type RoomsOf = (input: FiguresInput, locale: Locale, kind: FigureKind) => readonly string[];

function longestWords(
  world: World,
  flow: Definitions["flow"],
  basis: Definitions["basis"],
  trade: Definitions["trade"],
  rule: Definitions["rule"],
  locale: Locale,
): ReadonlyMap<FigureKind, readonly string[]> {
  const rooms = new Map<FigureKind, string[]>();
  const every = Math.ceil(world.changeDays.length / MOST_DAYS);
  for (const day of world.changeDays.filter((_, i) => i % every === 0))
    for (const { kind, label, more } of shownFigures({ world, snapshot: world.at(day), flow, basis, trade, rule })) {
      const room = rooms.get(kind) ?? [];
      // Any size: only which is longer is asked.
      for (const says of [label, more])
        for (const [i, line] of locale.lines(says).entries())
          if (textWidth(line, 1, 400) > textWidth(room[i] ?? "", 1, 400)) room[i] = line;
      rooms.set(kind, room);
    }
  return rooms;
}

/** `known`: of the world of today with the definitions of `defaults`, so that the first picture need not wait until they are found. */
export function createFigureRooms(today: World, defaults: Definitions, known: KnownRooms = {}): RoomsOf {
  const found = memoize(longestWords);
  return ({ world, flow, basis, trade, rule }, locale, kind) => {
    const { languages } = locale;
    const isFirst =
      world === today &&
      flow === defaults.flow &&
      basis === defaults.basis &&
      trade === defaults.trade &&
      rule === defaults.rule;
    if (isFirst && languages.every((language) => known[language]))
      return languages.map((language) => known[language]?.[kind] ?? "");
    return found(world, flow, basis, trade, rule, locale).get(kind) ?? [];
  };
}
