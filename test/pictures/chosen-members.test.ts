// What is said of an organisation that is bound by nothing itself: with how many of its members an agreement is in force.
import { expect, test } from "vitest";
import { asDay } from "../../src/data/day.ts";
import { localeOf } from "../../src/i18n/locale.ts";
import { isSeatOn } from "../../src/model/world/organisations.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { chosenParts } from "../../src/pictures/words/parts.ts";
import { sayChosen } from "../../src/pictures/words/say.ts";
import { bundledAtlas } from "../bundled.ts";

const { dataset } = await bundledAtlas();
const world = indexWorld(dataset);

function said(id: string, iso: string): { en: string; ja: string; members: number } {
  const day = asDay(Date.parse(iso) / 86_400_000);
  const snapshot = world.at(day);
  const say = (language: "en" | "ja"): string =>
    sayChosen(
      chosenParts({ kind: "party", id }, world, snapshot, "one"),
      world,
      snapshot,
      "one",
      localeOf(language).t,
      language,
    );
  // Counted from the rows, by whom they bind.
  const bound = new Set(snapshot.ties.filter((t) => t.stage === "in-force").map((t) => t.party));
  const members = dataset.organisations.filter((o) => o.organisation === id && isSeatOn(day)(o) && bound.has(o.party));
  return { en: say("en"), ja: say("ja"), members: members.length };
}

test.each([
  ["ASEAN", "2026-07-01"],
  ["ASEAN", "2008-12-01"],
  ["ASEAN", "2002-11-30"],
])("%s on %s: as many of its members as are bound, in both languages", (id, day) => {
  const { en, ja, members } = said(id, day);
  expect(members).toBeGreaterThan(0);
  expect([en.match(/\d+/)?.[0], ja.match(/\d+(?=か国・地域と)/)?.[0]]).toEqual([`${members}`, `${members}`]);
  expect(en).toContain("itself");
});

test.each([
  ["ASEAN", "2002-11-29"],
  ["GCC", "2026-07-01"],
  ["EU", "2010-01-01"],
])("%s on %s: none is in force, with it or with its members", (id, day) => {
  const { en, members } = said(id, day);
  expect(members).toBe(0);
  expect(en).toMatch(/^No agreement is in force between/);
});

test("an organisation that is bound itself is told by what binds it", () => {
  expect(said("EU", "2026-07-01").en).toMatch(/^In force between/);
});
