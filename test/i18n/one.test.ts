// One of a thing is said in the singular.
import { expect, test } from "vitest";
import { BODY_WORDS } from "../../src/i18n/bodies.ts";
import { DECK } from "../../src/i18n/deck.ts";
import { OWN_DATA } from "../../src/i18n/own-data.ts";
import { PLAIN_FAULTS } from "../../src/i18n/plain-faults.ts";
import { PLAIN_TABLE } from "../../src/i18n/plain-table.ts";
import { PRESENT } from "../../src/i18n/present.ts";
import { QUERY_WORDS } from "../../src/i18n/query.ts";
import { FACTS } from "../../src/i18n/tools/facts.ts";
import { LIVES } from "../../src/i18n/tools/lives.ts";
import { MATRIX } from "../../src/i18n/tools/matrix.ts";
import { TABLE } from "../../src/i18n/tools/table.ts";
import { SCREENS } from "../../src/modes/kiosk/words/screens.ts";
import { STAFF } from "../../src/modes/kiosk/words/staff.ts";

const row = {
  file: "a.csv",
  line: 2,
  column: "",
  found: "",
  agreement: "",
  why: "cells",
  count: 1,
  expected: 5,
} as const;

test.each([
  [LIVES.en.now("30 November 2002", 1, 1), "1 agreement with 1 partner is in force"],
  [MATRIX.en.matrix.now("30 November 2002", 1, 1), "1 agreement with 1 partner is in force"],
  [MATRIX.en.matrix.now("1 April 2005", 2, 2), "2 agreements with 2 partners are in force"],
  [TABLE.en.rows(1, 1), "1 row"],
  [TABLE.en.rows(1, 4), "1 of 4 rows"],
  [TABLE.en.rows(12, 3738), "12 of 3,738 rows"],
  [QUERY_WORDS.en.changed(1), "on 1 day"],
  [PRESENT.en.stories.steps(1, 1), "1 step, 1 minute"],
  [PRESENT.en.stories.opened(1), "1 step."],
  [DECK.en.templateTaken("a.potx", 1), "1 layout."],
  [OWN_DATA.en.faults("a.zip", 3, 1), "3 faults of one kind."],
  [OWN_DATA.en.more(1), "1 more kind:"],
  [PLAIN_TABLE.en.summary("2", "1", "2"), "1 agreement, 2 parties"],
  [PLAIN_TABLE.en.damaged("a.csv", 3, "name", 1), "so does one more cell."],
  [PLAIN_TABLE.en.undated(1), "One row that is used gives"],
  [PLAIN_FAULTS.en.row(row, String).found, "one cell"],
  [BODY_WORDS.en.earlier(1, "GATT"), "1 future member in the GATT"],
  [STAFF.en.staff.visits(1, 1), "1 visit, 1 minute"],
  [SCREENS.en.warning.about(1), "in 1 second."],
  [PRESENT.en.stories.textLeft(1), "1 character left"],
  [SCREENS.en.asOne("EU", 1), "EU counts as one"],
  [SCREENS.en.asOne("EU and GCC", 2), "EU and GCC count as one each"],
  [FACTS.en.facts.count("1", "1"), "1 dated or counted statement from 1 source:"],
  [FACTS.en.sources.count("1", "1"), "1 source supports 1 fact."],
])("“%s” has “%s”", (said, words) => {
  expect(said).toContain(words);
  expect(said).not.toMatch(/\b1 (?!of )\w+s\b/);
});
