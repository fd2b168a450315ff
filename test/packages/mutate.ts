// Seeded faults in a good package, as people, programs and ill will make them.
import { seededRandom } from "../../src/scene/placing/exact.ts";

type Files = Map<string, Uint8Array>;
export interface Dice {
  /** A whole number below `n`. */
  below(n: number): number;
  pick<T>(all: readonly T[]): T;
}
export type Mutation = (files: Files, dice: Dice) => void;

export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  return { below, pick: (all) => all[below(all.length)] as (typeof all)[number] };
}

const encoder = new TextEncoder();
const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path));
const put = (files: Files, path: string, text: string): void => void files.set(path, encoder.encode(text));
const tablesOf = (files: Files): string[] => [...files.keys()].filter((path) => path.endsWith(".csv"));
const BIG = ["memberships.csv", "agreements.csv", "parties.csv", "stages.csv", "sources.csv"];

/** Changes the cells of a table; quotes are not looked at, which is one more fault. */
const inRows =
  (change: (rows: string[][], dice: Dice) => void): Mutation =>
  (files, dice) => {
    const path = dice.pick(BIG.filter((one) => files.has(one)));
    const rows = textOf(files, path)
      .replace(/^\ufeff/, "")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(","));
    change(rows, dice);
    put(files, path, `${rows.map((row) => row.join(",")).join("\n")}\n`);
  };

const inCell = (values: readonly string[], columns?: RegExp): Mutation =>
  inRows((rows, dice) => {
    const header = rows[0] ?? [];
    const wanted = header.flatMap((name, i) => (!columns || columns.test(name) ? [i] : []));
    const column = wanted.length > 0 ? dice.pick(wanted) : dice.below(header.length);
    const row = rows[1 + dice.below(Math.max(1, rows.length - 1))];
    if (row) row[column] = dice.pick(values);
  });

/** Changes the description at a place of its tree. */
const inDescription =
  (change: (holder: Record<string, unknown>, key: string, dice: Dice) => void): Mutation =>
  (files, dice) => {
    const description = JSON.parse(textOf(files, "datapackage.json")) as Record<string, unknown>;
    let holder = description;
    for (let depth = dice.below(7); depth > 0; depth--) {
      const inner = Object.values(holder).filter((v) => typeof v === "object" && v !== null);
      if (inner.length === 0) break;
      holder = dice.pick(inner) as Record<string, unknown>;
    }
    const keys = Object.keys(holder);
    if (keys.length > 0) change(holder, dice.pick(keys), dice);
    put(files, "datapackage.json", JSON.stringify(description));
  };

/** Shift_JIS, as the decoder of the platform reads it, backwards; “?” for what it lacks. */
let sjis: Map<string, number[]> | undefined;
export function shiftJis(text: string): Uint8Array {
  if (!sjis) {
    sjis = new Map();
    const decoder = new TextDecoder("shift_jis");
    for (let lead = 0x81; lead <= 0xef; lead++)
      for (let trail = 0x40; trail <= 0xfc; trail++) {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if (sign.length === 1 && sign !== "\ufffd" && !sjis.has(sign)) sjis.set(sign, [lead, trail]);
      }
  }
  const known = sjis;
  return Uint8Array.from([...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : (known.get(c) ?? [0x3f]))));
}

const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "valueOf"];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "a file cut off": (files, dice) => {
    const path = dice.pick([...files.keys()]);
    files.set(path, (files.get(path) as Uint8Array).slice(0, dice.below(files.get(path)?.length ?? 1)));
  },
  "a byte of another value": (files, dice) => {
    const path = dice.pick([...files.keys()]);
    const bytes = Uint8Array.from(files.get(path) as Uint8Array);
    bytes[dice.below(bytes.length)] = dice.pick([0xff, 0x80, 0xb1, 0xe9, 0x00, 0x22, 0x2c, 0x0a, dice.below(256)]);
    files.set(path, bytes);
  },
  "a file that is missing": (files, dice) => void files.delete(dice.pick([...files.keys()])),
  "a file of another kind": (files, dice) =>
    void files.set(dice.pick([...files.keys()]), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3)),
  "two files swapped": (files, dice) => {
    const [a, b] = [dice.pick(tablesOf(files)), dice.pick(tablesOf(files))];
    const kept = files.get(a) as Uint8Array;
    files.set(a, files.get(b) as Uint8Array);
    files.set(b, kept);
  },
  "UTF-16": (files, dice) => {
    const path = dice.pick(tablesOf(files));
    const text = textOf(files, path);
    files.set(
      path,
      new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
    );
  },
  Shift_JIS: (files, dice) => {
    const path = dice.pick(tablesOf(files));
    files.set(path, shiftJis(textOf(files, path).replace(/^\ufeff/, "")));
  },
  "other line ends": (files, dice) => {
    const path = dice.pick(tablesOf(files));
    put(files, path, textOf(files, path).replaceAll("\n", dice.pick(["\r\n", "\r", "\n\n", "\r\n\r\n"])));
  },
  "other separators": (files, dice) => {
    const path = dice.pick(tablesOf(files));
    put(files, path, textOf(files, path).replaceAll(",", dice.pick([";", "\t", "，", " "])));
  },
  "columns swapped": inRows((rows, dice) => {
    const [a, b] = [dice.below(rows[0]?.length ?? 1), dice.below(rows[0]?.length ?? 1)];
    for (const row of rows.slice(dice.below(2))) [row[a], row[b]] = [row[b] ?? "", row[a] ?? ""];
  }),
  "a heading of another name": inRows((rows, dice) => {
    const header = rows[0] ?? [];
    header[dice.below(header.length)] = dice.pick([...NAMES, "", "id", "ＩＤ", "a b"]);
  }),
  "rows dropped and doubled": inRows((rows, dice) => {
    for (let n = 1 + dice.below(3); n > 0; n--) {
      const at = 1 + dice.below(Math.max(1, rows.length - 1));
      if (dice.below(2) === 0) rows.splice(at, 1);
      else if (rows[at]) rows.splice(at, 0, [...(rows[at] as string[])]);
    }
  }),
  "a pair of agreement and party twice": (files, dice) => {
    const [header = "", ...rows] = textOf(files, "memberships.csv").split("\n").filter(Boolean);
    const again = dice.pick(rows);
    // The same once more, or with another day.
    const other = dice.below(2) === 0 ? again : again.replace(/\d{4}-\d\d-\d\d/, "2001-02-03");
    put(files, "memberships.csv", `${[header, ...rows, other].join("\n")}\n`);
  },
  "a cell too many or too few": inRows((rows, dice) => {
    const row = rows[dice.below(rows.length)];
    if (dice.below(2) === 0) row?.push("x");
    else row?.pop();
  }),
  "a quote": inCell(['"', '"a', 'a"', '""', '"a,b']),
  "impossible dates": inCell(
    [
      "2023-02-30",
      "01/02/2022",
      "31.12.9999",
      "44927",
      "令和5年1月1日",
      "0000-00-00",
      "2023-13-01",
      "99999-01-01",
      "-1",
      "2022-1-1T00:00",
      "1e9",
    ],
    /signed$|force$|left$|^from$|joined$/,
  ),
  "dates as a Japanese spreadsheet writes them": inCell(
    ["2016/9/30", "２０１６／９／３０", "2016年9月", "2016.9.30"],
    /signed$|force$/,
  ),
  "unknown codes": inCell(["XZZ", "xaa", "ＸＡＡ", "Alba", "アルバ", "NaN", "null", "undefined", ...NAMES]),
  "cells that go back out": inCell([
    '=HYPERLINK("http://example.org")',
    "@SUM(1)",
    "+1",
    "-1",
    "<script>alert(1)</script>",
    "\u202e",
    "a\u0000b",
    "\ud800",
  ]),
  "a long cell": inCell(["x".repeat(10_000_000), "9".repeat(30_000), "あ".repeat(25_000)]),
  "names of objects": (files, dice) => {
    const name = dice.pick(NAMES);
    const path = dice.pick(["parties.csv", "agreements.csv", "memberships.csv"]);
    put(files, path, textOf(files, path).replaceAll(dice.pick(["XBB", "alba-brun", "XCC"]), name));
  },
  "organisations in each other": (files, dice) => {
    put(files, "parties.csv", textOf(files, "parties.csv").replaceAll(/(XBB|XCC),state/g, "$1,organisation"));
    const rows = dice.pick([
      ["XBB,XCC", "XCC,XBB"],
      ["XBB,XBB"],
      ["XAA,XBB", "XBB,XAA"],
      ["XBB,XCC", "XCC,XAA", "XAA,XBB"],
    ]);
    const lines = rows.map((row) => `${row},2015-01-01,gazette-1,official,,,,,\n`).join("");
    put(files, "organisations.csv", textOf(files, "organisations.csv") + lines);
  },
  "a value of the description": inDescription((holder, key, dice) => {
    holder[key] = dice.pick<unknown>([null, 0, -1, "", "x", [], {}, true, "1e400", "\u0000", ["x"], [[]], 1e308]);
  }),
  "a key of the description that is missing": inDescription((holder, key) => {
    delete holder[key];
  }),
  "a key of the description of another name": inDescription((holder, key, dice) => {
    Object.defineProperty(holder, dice.pick(NAMES), { value: holder[key], enumerable: true, configurable: true });
    delete holder[key];
  }),
  "patterns that never end": inDescription((holder, key, dice) => {
    holder.constraints = { pattern: dice.pick(["(a+)+$", "(a|aa)+$", "(.*)*$", "[", "((a+)b?)+$", "(x{1,9}){1,9}"]) };
    holder[key] ??= "x";
  }),
  "a deep description": (files) => put(files, "datapackage.json", "[".repeat(100_000) + "]".repeat(100_000)),
  "paths that lead elsewhere": (files, dice) => {
    const path = dice.pick(tablesOf(files));
    const elsewhere = dice.pick([
      "../x.csv",
      "/etc/passwd",
      "a/../../x.csv",
      "C:\\x.csv",
      "http://example.org/x.csv",
      "",
      ".",
    ]);
    put(
      files,
      "datapackage.json",
      textOf(files, "datapackage.json").replaceAll(`"${path}"`, JSON.stringify(elsewhere)),
    );
    if (dice.below(2) === 0) files.set(elsewhere, files.get(path) as Uint8Array);
  },
};
