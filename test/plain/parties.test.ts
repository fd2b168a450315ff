// Whom a cell means, by code or name, in both languages; what is not certain is only suggested.
import { expect, test } from "vitest";
import type { PartyForm } from "../../src/data/plain/directory.ts";
import { foldName } from "../../src/data/plain/names.ts";
import { directory } from "./made-table.ts";

test.each([
  ["CHL", "alpha3", "CHL"],
  ["chl", "alpha3", "CHL"],
  ["ＣＨＬ", "alpha3", "CHL"],
  ["CL", "alpha2", "CHL"],
  // In a column of two letters it is a state; in others it says that nothing is known.
  ["NA", "alpha2", "NAM"],
  ["NA", "alpha3", undefined],
  ["152", "numeric", "CHL"],
  ["8", "numeric", "ALB"],
  ["Chile", "name", "CHL"],
  ["チリ", "name", "CHL"],
  ["Korea, South", "name", "KOR"],
  ["Bahamas, The", "name", "BHS"],
  ["The Bahamas", "name", "BHS"],
  ["Turkey", "name", "TUR"],
  ["Türkiye", "name", "TUR"],
  ["Turkiye", "name", "TUR"],
  ["Ivory Coast", "name", "CIV"],
  ["Cote d'Ivoire", "name", "CIV"],
  ["Trinidad and Tobago", "name", "TTO"],
  ["Saint Lucia", "name", "LCA"],
  ["St. Lucia", "name", "LCA"],
  ["大韓民国", "name", "KOR"],
  ["USA", "name", "USA"],
  // The name of another party once its form is left out: not read.
  ["Republic of China", "name", undefined],
  ["KOR_6176O", "alpha3", undefined],
  ["EC", "alpha3", undefined],
  ["__proto__", "name", undefined],
  ["constructor", "alpha3", undefined],
] as const)("%s as %s is %s", (cell, form, expected) =>
  expect(directory().find(cell, form as PartyForm)).toBe(expected),
);

test.each([
  ["KOR_6176O", "KOR"],
  ["Iran, Islamic Republic of", "IRN"],
  ["Switzerlnad", "CHE"],
  ["KOS", "XKX"],
  // A code that is like every other suggests nobody.
  ["EC", undefined],
  ["YUG", undefined],
] as const)("%s suggests %s", (cell, expected) => expect(directory().suggest(cell)).toBe(expected));

test("a dotless i of a Turkish keyboard is an i", () => {
  expect(foldName("\u0131ndonesia")).toBe(foldName("Indonesia"));
});
