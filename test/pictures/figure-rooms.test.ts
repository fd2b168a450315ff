// The room that the headline figures keep: as long as the longest words of any day, known ones where the page brings them.
import { expect, test } from "vitest";
import { localeFor } from "../../src/i18n/locale.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { createFigureRooms } from "../../src/pictures/figure-rooms.ts";
import { shownFigures } from "../../src/pictures/shown-figures.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { defaultState } from "../../src/store/schema.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const { flow, basis, trade, rule } = defaultState(world, "en");
const inputOn = (day: (typeof world.changeDays)[number]) => ({
  world,
  snapshot: world.at(day),
  flow,
  basis,
  trade,
  rule,
});
const last = inputOn(world.dataset.meta.asOf);

test.each(["en", "ja", "both"] as const)("in %s no words of any day are longer", (lang) => {
  const locale = localeFor(lang);
  const roomsOf = createFigureRooms(world, last);
  for (const day of world.changeDays)
    for (const { kind, label, more } of shownFigures(inputOn(day))) {
      const room = roomsOf(last, locale, kind);
      expect(room).toHaveLength(locale.languages.length);
      for (const says of [label, more])
        for (const [i, line] of locale.lines(says).entries())
          expect(textWidth(line, 14, 400), `${kind} on ${day}: ${line}`).toBeLessThanOrEqual(
            textWidth(room[i] ?? "", 14, 400),
          );
    }
});

test("what the page brings is taken for the definitions that it is of, and no others", () => {
  const known = { en: { partners: "from the page" } };
  const roomsOf = createFigureRooms(world, last, known);
  expect(roomsOf(last, localeFor("en"), "partners")).toEqual(["from the page"]);
  expect(roomsOf(last, localeFor("ja"), "partners")[0]).toContain("署名済み");
  const others = { ...last, flow: "exports" as const };
  expect(roomsOf(others, localeFor("en"), "partners")[0]).toContain("signed");
});
