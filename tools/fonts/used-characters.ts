import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const TEXT = /\.(csv|json|ya?ml|tsx?|html)$/;

/**
 * Places; names and dates that people type; signs at which lines are not broken: they are compared, never printed. What stands in files
 * that are saved is printed elsewhere.
 */
const UNPRINTED = new Set([
  "placement.json",
  "aliases.csv",
  "agreement-aliases.csv",
  "typed-day.ts",
  "note.ts",
  "balance.ts",
  "template.ts",
  "template-notes.ts",
  "workbook-notes.ts",
]);

/** What only some halls say: its letters are cut for themselves, and loaded where a site has the language. */
export const HALL_WORDS = {
  "zh-Hans": ["src/modes/kiosk/tongues/zh-hans", "data/hall/zh-Hans.csv"],
  ko: ["src/modes/kiosk/tongues/ko", "data/hall/ko.csv"],
  "ja-easy": ["src/modes/kiosk/tongues/easy", "data/hall/ja-easy.csv"],
} as const satisfies Record<string, readonly string[]>;
export type HallFaces = keyof typeof HALL_WORDS;
const OF_HALLS = new Set<string>(Object.values(HALL_WORDS).flat());

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (OF_HALLS.has(path.replaceAll("\\", "/"))) continue;
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else if (TEXT.test(name) && !UNPRINTED.has(name)) yield path;
  }
}

/** Nearly all of data/ counts, because panels show text from every table. */
const FOLDERS = ["data", "src"];

/** All characters in data and code, and kana, for user input. */
export function usedCharacters(): Set<string> {
  const used = new Set<string>("、。・「」（）％〜ー");
  for (const [a, b] of [
    [0x3041, 0x3096],
    [0x30a1, 0x30fc],
  ] as const)
    for (let c = a; c <= b; c++) used.add(String.fromCodePoint(c));
  for (const folder of FOLDERS)
    for (const file of filesIn(folder)) for (const c of readFileSync(file, "utf8")) used.add(c);
  return used;
}

/** All characters of one language of a hall. */
export function hallCharacters(of: HallFaces): Set<string> {
  const used = new Set<string>();
  for (const path of HALL_WORDS[of])
    for (const file of statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path])
      for (const c of readFileSync(file, "utf8")) used.add(c);
  return used;
}
