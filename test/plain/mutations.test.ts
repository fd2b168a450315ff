// Hundreds of seeded changes to a table: each ends in a clear refusal, or in an atlas that says nothing that the table does not.
import { describe, expect, test } from "vitest";
import { loadPackage } from "../../src/data/package/load.ts";
import { NO_WORDS } from "../../src/data/plain/about.ts";
import { deskFor } from "../../src/data/plain/desk.ts";
import { PLAIN_FAULTS } from "../../src/i18n/plain-faults.ts";
import { PACKAGE_WORDS } from "../../src/i18n/plain-package.ts";
import { inLong } from "../long.ts";
import {
  bytesOf,
  cellsOf,
  csvOf,
  HEAD,
  knownParties,
  type MadeRow,
  madeRows,
  pickerOf,
  written,
} from "./made-table.ts";

const MOST_MS = 5_000;
type Pick = ReturnType<typeof pickerOf>;

interface Changed {
  bytes: Uint8Array;
  /** Rows as they may be understood: a fact of the atlas must be one of theirs. */
  rows: readonly MadeRow[];
  /** A column of dates may have lost its name: then nothing is known of them. */
  mayLack?: true;
}
type Change = (rows: MadeRow[], pick: Pick) => Changed;

const table = (cells: readonly (readonly string[])[], head: readonly string[] = HEAD): Uint8Array =>
  bytesOf(csvOf([[...head], ...cells.map((c) => [...c])]));
const plain = (rows: readonly MadeRow[], cells = cellsOf(rows), head: readonly string[] = HEAD): Changed => ({
  bytes: table(cells, head),
  rows,
});
/** Some cells of one column become something else; those rows may not be understood. */
const cellTo =
  (column: number, to: (cell: string, pick: Pick) => string): Change =>
  (rows, pick) => {
    const cells = cellsOf(rows);
    for (let n = 0; n < 3; n++) {
      const row = pick.one(cells);
      row[column] = to(row[column] ?? "", pick);
    }
    return plain(rows, cells);
  };

const CHANGES: Record<string, Change> = {
  nothing: (rows) => plain(rows),
  "dates in mixed orders": (rows, pick) =>
    plain(
      rows,
      cellsOf(rows).map(([a = "", t = "", p = "", ...d]) => [
        a,
        t,
        p,
        ...d.map((x) => written(x, pick.one(["dmy", "mdy"] as const))),
      ]),
    ),
  "days first": (rows) =>
    plain(
      rows,
      cellsOf(rows).map(([a = "", t = "", p = "", ...d]) => [a, t, p, ...d.map((x) => written(x, "dmy", "."))]),
    ),
  "columns in another order": (rows, pick) => {
    const order = [0, 1, 2, 3, 4, 5].sort(() => (pick.chance(0.5) ? 1 : -1));
    return plain(
      rows,
      cellsOf(rows).map((c) => order.map((i) => c[i] ?? "")),
      order.map((i) => HEAD[i] ?? ""),
    );
  },
  "cells of two columns exchanged": (rows, pick) => {
    const [i, j] = [pick.int(6), pick.int(6)];
    const cells = cellsOf(rows);
    for (const row of cells) [row[i], row[j]] = [row[j] ?? "", row[i] ?? ""];
    // What the table says now is what may be understood.
    const asWritten = cells.map(([agreement = "", title = "", party = "", signed = "", inForce = "", left = ""]) => ({
      ...{ agreement, title, party, signed, inForce, left },
    }));
    const byContents = asWritten.flatMap((row, n) => [row, { ...row, party: rows[n]?.party ?? "" }]);
    return { ...plain(rows, cells), rows: byContents, mayLack: true };
  },
  "cut somewhere": (rows, pick) => {
    const { bytes } = plain(rows);
    const cut = bytes.slice(0, pick.int(bytes.length));
    // Cut right behind a comma, a row is as whole as one whose last cell was left empty: that alone cannot be told.
    const endsEmpty = cut.at(-1) === ",".charCodeAt(0);
    return { bytes: cut, rows: endsEmpty ? rows.flatMap((r) => [r, { ...r, left: "" }]) : rows };
  },
  "one byte that is no letter": (rows, pick) => {
    const { bytes } = plain(rows);
    bytes[pick.int(bytes.length)] = pick.one([0xca, 0xff, 0x80]);
    return { bytes, rows };
  },
  "a zero byte": (rows, pick) => {
    const { bytes } = plain(rows);
    bytes[pick.int(bytes.length)] = 0;
    return { bytes, rows };
  },
  "a quote that is never closed": (rows, pick) => {
    const text = csvOf([[...HEAD], ...cellsOf(rows)]);
    const at = text.indexOf(",", pick.int(text.length - 1000));
    return { bytes: bytesOf(`${text.slice(0, at + 1)}"${text.slice(at + 1)}`), rows };
  },
  formulas: cellTo(1, () => '=HYPERLINK("http://example.org","title")'),
  "formulas for agreements": cellTo(0, () => "=1+1"),
  "names that every object has": cellTo(0, (_, pick) => pick.one(["__proto__", "constructor", "toString"])),
  "parties that every object has": cellTo(2, (_, pick) => pick.one(["__proto__", "constructor"])),
  "unknown codes": cellTo(2, (cell, pick) => pick.one(["XXX", "EC", `${cell}_6176O`, "ZZ9"])),
  "impossible days": cellTo(4, (_, pick) => pick.one(["2019-02-30", "2020-99-99", "31.04.2001", "soon"])),
  "ends without end": (rows) => {
    const cells = cellsOf(rows);
    for (const row of cells) row[5] ||= "31.12.9999";
    return plain(rows, cells);
  },
  "years only": (rows) => {
    const coarse = rows.map((r) => ({
      ...r,
      signed: r.signed.slice(0, 4),
      inForce: r.inForce.slice(0, 4),
      left: r.left.slice(0, 4),
    }));
    return plain(coarse);
  },
  "rows twice": (rows, pick) => plain(rows, [...cellsOf(rows), ...cellsOf(rows).slice(0, pick.int(rows.length))]),
  "rows twice with other dates": (rows, pick) => {
    const again = cellsOf(rows.slice(0, 5));
    for (const row of again) row[4] = `19${10 + pick.int(80)}-05-05`;
    return plain(rows, [...cellsOf(rows), ...again]);
  },
  "cells too many": (rows, pick) => {
    const cells = cellsOf(rows);
    pick.one(cells).push("more");
    return plain(rows, cells);
  },
  "a separator inside a title": (rows, pick) => {
    const text = csvOf([[...HEAD], ...cellsOf(rows)]);
    const name = `Made Agreement ${1 + pick.int(9)},`;
    return { bytes: bytesOf(text.replace(name, `Made, Agreement${name.slice(14)}`)), rows };
  },
  "no line of names": (rows) => ({ bytes: bytesOf(csvOf(cellsOf(rows))), rows }),
  "two columns of one name": (rows) =>
    plain(rows, cellsOf(rows), ["agreement", "title", "party", "date", "date", "end"]),
  "a note above": (rows) => ({
    bytes: bytesOf(`Table of everything\n\n${csvOf([[...HEAD], ...cellsOf(rows)])}`),
    rows,
  }),
  "nothing but names": (rows) => ({ ...plain(rows, []), rows }),
  "nothing at all": (rows) => ({ bytes: new Uint8Array(), rows }),
  "an old encoding": (rows) => {
    const cells = cellsOf(rows);
    for (const row of cells) row[1] = `Accord d\u2019\u00e9t\u00e9 ${row[1]}`;
    return {
      bytes: Uint8Array.from(Buffer.from(csvOf([[...HEAD], ...cells]).replaceAll("\u2019", "'"), "latin1")),
      rows,
    };
  },
  "UTF-16": (rows, pick) => {
    const bytes = Buffer.from(`\ufeff${csvOf([[...HEAD], ...cellsOf(rows)])}`, "utf16le");
    return { bytes: Uint8Array.from(pick.chance(0.5) ? bytes : bytes.swap16()), rows };
  },
  // An odd byte more or less, and every letter after it is another one.
  "UTF-16, cut within a letter": (rows, pick) => {
    const bytes = Buffer.from(`\ufeff${csvOf([[...HEAD], ...cellsOf(rows)])}`, "utf16le");
    return { bytes: Uint8Array.from(bytes.subarray(0, 2 * pick.int(bytes.length / 2) + 1)), rows };
  },
  "names that climb out of a folder": cellTo(0, (_, pick) =>
    pick.one(["../../x", "C:\\x", "/etc/passwd", "a/../b", "."]),
  ),
  "very long names": cellTo(1, () => "long ".repeat(1000)),
};

const desk = deskFor(knownParties());

const key = (party: string, ...dates: (string | undefined)[]): string =>
  [party, ...dates.map((d) => d ?? "")].join(" ");
const isSentence = (text: string): boolean => text.trim().length > 8 && !/undefined|\[object|NaN/.test(text);

/** What becomes of the table: a refusal with sentences in both languages, or a package whose facts are the table's. */
function outcome({ bytes, rows, mayLack }: Changed): "refused" | "opened" {
  const looked = desk.look([{ name: "table.csv", bytes }]);
  if (!looked.ok) {
    for (const words of Object.values(PLAIN_FAULTS))
      expect(words.sentence(words.sheet(looked.fault))).toSatisfy(isSentence);
    return "refused";
  }
  const view = desk.read(looked.mappings, { ...NO_WORDS, leaveOut: true });
  for (const words of Object.values(PLAIN_FAULTS))
    for (const { rows: own } of view.groups)
      for (const row of own) expect(words.sentence(words.row(row, (id) => id))).toSatisfy(isSentence);
  if (!view.isReady || !view.about) {
    expect(view.questions.length > 0 || view.used === 0).toBe(true);
    return "refused";
  }
  const files = desk.pack(looked.mappings, { ...NO_WORDS, leaveOut: true }, view.about, PACKAGE_WORDS);
  for (const [path, text] of files) if (path.endsWith(".csv")) expect(text, path).not.toMatch(/(^|[,"\n])[=@]/);
  const loaded = loadPackage(files);
  if (!loaded.ok) throw new Error(`the package has faults: ${JSON.stringify(loaded.issues.slice(0, 3))}`);
  const without = (r: MadeRow): MadeRow[] =>
    mayLack ? [r, { ...r, signed: "" }, { ...r, inForce: "" }, { ...r, left: "" }] : [r];
  const said = new Set(rows.flatMap(without).map((r) => key(r.party, r.signed, r.inForce, r.left)));
  if (rows.length > 0)
    for (const { party, signed, inForce, left } of loaded.dataset.memberships)
      expect(said).toContain(key(party, signed?.text, inForce?.text, left?.text));
  return "opened";
}

const SEEDS = inLong(
  [1, 2, 3, 4, 5, 6],
  Array.from({ length: 60 }, (_, i) => i + 1),
);

describe("a table that was changed", () => {
  test.each(Object.keys(CHANGES))("%s", (name) => {
    const change = CHANGES[name] as Change;
    for (const seed of SEEDS) {
      const begun = performance.now();
      const ended = outcome(change(madeRows(seed), pickerOf(seed * 7919)));
      expect(performance.now() - begun, `seed ${seed}`).toBeLessThan(MOST_MS);
      if (["nothing", "days first", "UTF-16"].includes(name)) expect(ended, `seed ${seed}`).toBe("opened");
      if (name === "dates in mixed orders") expect(ended, `seed ${seed}`).toBe("refused");
    }
  });
});

test("a file that was cut within its last date says so, wherever it was cut", () => {
  const rows = madeRows(5, 12).map((r) => ({ ...r, left: "2020-10-20" }));
  const whole = table(cellsOf(rows));
  for (let lost = 0; lost < 40; lost++) outcome({ bytes: whole.slice(0, whole.length - lost), rows });
});

describe("a very large table", () => {
  test("of 100,000 rows is read, and one of more than may be is refused", { timeout: 60_000 }, () => {
    const rows = madeRows(3, 2_400);
    const cells = cellsOf(rows);
    const many = Array.from({ length: Math.ceil(100_000 / rows.length) }, (_, i) =>
      cells.map(([agreement, ...rest]) => [`${agreement}-${i}`, ...rest]),
    ).flat();
    const looked = desk.look([{ name: "t.csv", bytes: table(many.slice(0, 100_000)) }]);
    expect(looked.ok && desk.read(looked.mappings, NO_WORDS).rows).toBe(100_000);
    const twice = desk.look([{ name: "t.csv", bytes: table([...many, ...many, ...many].slice(0, 200_001)) }]);
    expect(twice.ok ? twice : twice.fault).toMatchObject({ why: "too-many-rows", found: 200_001 });
  });

  test("with a cell of ten megabytes is read, its row left out where the cell is needed", () => {
    const rows = madeRows(4);
    const huge = "x".repeat(10_000_000);
    for (const [column, faults] of [
      [1, 1],
      [5, 1],
    ] as const) {
      const cells = cellsOf(rows);
      (cells[3] as string[])[column] = huge;
      const looked = desk.look([{ name: "t.csv", bytes: table(cells) }]);
      const view = looked.ok ? desk.read(looked.mappings, NO_WORDS) : undefined;
      expect(view?.unusable).toBe(faults);
      expect(JSON.stringify(view).length).toBeLessThan(100_000);
    }
  });
});
