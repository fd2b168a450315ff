// What people type finds what they mean: parties, agreements, and the membership of one in the other.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/model/query/parse.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { foldName, indexSearch, searchFor } from "../../src/model/selection/search.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const index = indexSearch(world, dataset);
const find = (text: string): string | undefined => {
  const first = searchFor(index, text)[0];
  return first && (first.membership?.fact ?? first.ref.id);
};

describe("names of parties", () => {
  test.each([
    ["South Korea", "KOR"],
    ["ROK", "KOR"],
    ["韓國", "KOR"],
    ["韓", "KOR"],
    ["Turkey", "TUR"],
    // As a Turkish keyboard writes them.
    ["\u0131ndonesia", "IDN"],
    ["\u0130ndonesia", "IDN"],
    ["v\u0131et nam", "VNM"],
    ["Burma", "MMR"],
    ["ビルマ", "MMR"],
    ["Ivory Coast", "CIV"],
    ["Czech Republic", "CZE"],
    ["Macau", "MAC"],
    ["Chinese Taipei", "TWN"],
    ["臺灣", "TWN"],
    ["Swaziland", "SWZ"],
    ["Cape Verde", "CPV"],
    ["Holland", "NLD"],
    ["Britain", "GBR"],
    ["Great Britain", "GBR"],
    ["England", "GBR"],
    ["UK", "GBR"],
    ["gb", "GBR"],
    ["PRC", "CHN"],
    ["United States of America", "USA"],
    ["America", "USA"],
    ["米", "USA"],
    ["ヴェトナム", "VNM"],
    ["ヴイェトナム", undefined],
    ["Vietnam", "VNM"],
    ["マレイシア", "MYS"],
    ["シンガポ-ル", "SGP"],
    ["シンガポール", "SGP"],
    ["ｼﾝｶﾞﾎﾟｰﾙ", "SGP"],
    ["べとなむ", "VNM"],
    ["the US", "USA"],
    ["The Philippines", "PHL"],
    ["“UK”", "GBR"],
    ["「英国」", "GBR"],
    ["UK?", "GBR"],
    ["\u200eUK\u200f", "GBR"],
    // Official names lead to the party, before the agreement that has them in its own.
    ["インドネシア共和国", "IDN"],
    ["ベトナム社会主義共和国", "VNM"],
    ["ロシア連邦", "RUS"],
    ["Federative Republic of Brazil", "BRA"],
    ["Republic of the Union of Myanmar", "MMR"],
    ["Democratic People’s Republic of Korea", "PRK"],
    // It was never a party to any of these, and Russia is not it.
    ["ソ連", undefined],
    ["USSR", undefined],
  ])("%s", (text, id) => expect(find(text)).toBe(id));

  test("every name, code and reading of every party finds it first", () => {
    const other = (text: string, id: string) =>
      searchFor(index, text, 50)
        .filter((h) => h.score === 0)
        .map((h) => h.ref.id)
        .includes(id);
    for (const p of dataset.parties)
      for (const name of [p.id, p.name.en, p.name.ja, p.short.en, p.short.ja])
        expect(other(name, p.id), name).toBe(true);
    for (const a of dataset.aliases) expect(other(a.text, a.party), a.text).toBe(true);
    for (const a of dataset.agreementAliases) expect(other(a.text, a.agreement), a.text).toBe(true);
  });

  test("no alias names two parties", () => {
    const owners = new Map<string, string>();
    for (const a of dataset.aliases) {
      const word = foldName(a.text);
      expect(owners.get(word) ?? a.party, a.text).toBe(a.party);
      owners.set(word, a.party);
    }
  });

  test("aliases cite only sources that are there", () => {
    // By the check of the data; here, that there are some with and some without.
    expect(dataset.aliases.length).toBeGreaterThan(400);
  });
});

describe("names of agreements", () => {
  test.each([
    ["TPP11", "cptpp"],
    ["TPP", "tpp12"],
    ["アールセップ", "rcep"],
    ["JEEPA", "japan-eu"],
    ["日印CEPA", "japan-india"],
    ["Japan–ROK EPA", "japan-korea"],
    ["singapore epa", "jsepa"],
    ["EPA Singapore", "jsepa"],
    ["customs cooperation", "cmaa"],
    ["税関協力", "cmaa"],
  ])("%s", (text, id) => expect(find(text)).toBe(id));
});

describe("several words", () => {
  test.each([
    ["UK CPTPP", "memberships/cptpp/GBR"],
    ["CPTPP UK", "memberships/cptpp/GBR"],
    ["uk  cptpp", "memberships/cptpp/GBR"],
    ["英国 CPTPP", "memberships/cptpp/GBR"],
    ["英国のCPTPP", "memberships/cptpp/GBR"],
    ["CPTPPと英国", "memberships/cptpp/GBR"],
    ["the UK CPTPP", "memberships/cptpp/GBR"],
    ["UK in CPTPP", "memberships/cptpp/GBR"],
    ["UK: CPTPP", "memberships/cptpp/GBR"],
    ["UK-CPTPP", "memberships/cptpp/GBR"],
    ["South Korea RCEP", "memberships/rcep/KOR"],
    ["RCEP, South Korea", "memberships/rcep/KOR"],
    ["New Zealand TPP11", "memberships/cptpp/NZL"],
    ["Germany Japan–EU EPA", "memberships/japan-eu/DEU"],
    // No party to it, and no question without and, or, not.
    ["Norway CPTPP", undefined],
    ["CPTPP and RCEP", undefined],
    ["CPTPP and RCEP and not bilateral", undefined],
    ["South Korea and RCEP", undefined],
  ])("%s", (text, fact) => expect(find(text)).toBe(fact));

  test("both names stand under the membership", () => {
    expect(searchFor(index, "UK CPTPP").map((h) => h.ref.id)).toEqual(["GBR", "GBR", "cptpp"]);
  });

  test("never throws, gives no more than asked and nothing twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("UK", "CPTPP", "と", "EPA", "英国", "・", "TPP", "New", "a", "")),
        (words) => {
          const hits = searchFor(index, words.join(" "), 5);
          expect(hits.length).toBeLessThanOrEqual(5);
          expect(new Set(hits.map((h) => `${h.ref.id} ${h.membership?.fact}`)).size).toBe(hits.length);
        },
      ),
    );
  });
});

test("a question understands the same names", () => {
  const words = vocabularyOf(world, dataset.bodies.bodies, dataset.aliases, dataset.agreementAliases);
  for (const text of ["South Korea and RCEP", "ヴェトナム かつ TPP11", "Turkey", "臺灣", "Holland and JEEPA"])
    expect(parseQuery(text, words), text).not.toHaveProperty("fault");
});
