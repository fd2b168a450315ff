// Renews the names of parties in data/hall from the CLDR, and their order in a list.
// Rows without a source are the editors' and stay; they go before those of the CLDR.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { formatCsv } from "../src/data/package/csv.ts";
import { DATA_FOLDER, loadDataset } from "./atlas/compile-atlas.ts";
import { type HallRow, hallRows } from "./atlas/hall-names.ts";
import { readOptions } from "./options.ts";

readOptions({
  name: "npx tsx tools/hall-names.ts",
  does: "Writes the names of parties in data/hall anew from the CLDR, and their order in a list. Rows without a source stay.",
  options: {},
  examples: [""],
});

type Territories = Readonly<Record<string, string>>;

/** First Chinese character of each letter in the order of pinyin, as the CLDR's collation has it. */
const PINYIN: readonly (readonly [letter: string, from: string])[] = [
  ["A", "阿"],
  ["B", "八"],
  ["C", "嚓"],
  ["D", "哒"],
  ["E", "妸"],
  ["F", "发"],
  ["G", "旮"],
  ["H", "哈"],
  ["J", "讥"],
  ["K", "咔"],
  ["L", "垃"],
  ["M", "妈"],
  ["N", "拏"],
  ["O", "噢"],
  ["P", "妑"],
  ["Q", "七"],
  ["R", "呥"],
  ["S", "仨"],
  ["T", "它"],
  ["W", "穵"],
  ["X", "夕"],
  ["Y", "丫"],
  ["Z", "帀"],
];
/** Names whose first character is read in another way than it mostly is. */
const READ_OTHERWISE: Readonly<Record<string, string>> = { 秘鲁: "B", 朝鲜: "C" };
const INITIALS = [..."ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"];
const [HANGUL, SYLLABLES_OF_INITIAL] = [0xac00, 588];

const LANGUAGES = {
  "zh-Hans": {
    cldr: "zh",
    collator: new Intl.Collator("zh-u-co-pinyin"),
    indexOf(name: string): string {
      const at = PINYIN.findLast(([, from]) => this.collator.compare(from, name) <= 0);
      return READ_OTHERWISE[name] ?? at?.[0] ?? "A";
    },
  },
  ko: {
    cldr: "ko",
    collator: new Intl.Collator("ko"),
    indexOf: (name: string): string =>
      INITIALS[Math.floor(((name.codePointAt(0) ?? 0) - HANGUL) / SYLLABLES_OF_INITIAL)] ?? "…",
  },
} as const;

const { parties, meta } = loadDataset();
for (const [language, { cldr, collator, ...rule }] of Object.entries(LANGUAGES)) {
  const path = join(DATA_FOLDER, "hall", `${language}.csv`);
  const own = hallRows(readFileSync(path, "utf8")).filter((r) => r.source === "");
  const said = (what: string, id: string): string | undefined => own.find((r) => r.what === what && r.id === id)?.text;
  const file = createRequire(import.meta.url).resolve(`cldr-localenames-full/main/${cldr}/territories.json`);
  const territories: Territories = JSON.parse(readFileSync(file, "utf8")).main[cldr].localeDisplayNames.territories;
  const rows: HallRow[] = [];
  const indexed: { id: string; key: string; name: string }[] = [];
  for (const { id, iso2 = "" } of parties) {
    // The short form is the one without the name of another state in it.
    const name = said("party-name", id) ?? territories[`${iso2}-alt-short`] ?? territories[iso2];
    if (name === undefined) throw new Error(`${path}: the CLDR names no ${id}; write a row party-name,${id} yourself`);
    if (said("party-name", id) === undefined) rows.push({ what: "party-name", id, text: name, source: "cldr" });
    if (id !== meta.focal) indexed.push({ id, name, key: rule.indexOf.call({ ...rule, collator } as never, name) });
  }
  indexed.sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  for (const { id, key } of indexed) rows.push({ what: "party-index", id, text: key, source: "cldr" });
  const table = [...own, ...rows].map(({ what, id, text, source }) => [what, id, text, source]);
  writeFileSync(path, formatCsv([["what", "of", "text", "source"], ...table]));
}
