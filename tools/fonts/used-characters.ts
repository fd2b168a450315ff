import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const TEXT = /\.(csv|json|ya?ml|tsx?|html)$/;

/** Places; names and dates that people type; signs at which lines are not broken: they are compared, never printed. */
const UNPRINTED = new Set([
  "placement.json",
  "aliases.csv",
  "agreement-aliases.csv",
  "typed-day.ts",
  "note.ts",
  "balance.ts",
]);

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
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
