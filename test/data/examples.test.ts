// The packages in examples/: what they promise in their README, and what a second package must show that the first cannot.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/data/package/csv.ts";
import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { textFiles } from "../../src/data/package/text-files.ts";
import { coreOf } from "../../src/model/page-parts.ts";
import { centred, centresOf } from "../../src/model/world/centre.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { placeOnce } from "../../src/scene/placing/stored.ts";
import { coloursOf } from "../../src/scene/style/layer-colours.ts";
import { loadDataset } from "../../tools/atlas/compile-atlas.ts";
import { storedPlacement } from "../../tools/atlas/placement-store.ts";
import { changesBetween, fingerprintsOf } from "../../tools/freeze/fingerprints.ts";
import { changeSentence, readFrozen } from "../../tools/freeze/frozen.ts";
import { readPackageFolder } from "../../tools/read-package.ts";
import { colourFaults } from "../gates/colour-faults.ts";

const FOLDERS = readdirSync("examples").map((name) => join("examples", name));

/** Rows of all tables, each cell under the name of its column. */
const rowsOf = (files: ReadonlyMap<string, string>): { file: string; row: Record<string, string> }[] =>
  [...files].flatMap(([file, text]) => {
    if (!file.endsWith(".csv")) return [];
    const [columns = [], ...rows] = parseCsv(text).records.map((r) => r.cells);
    return rows.map((cells) => ({ file, row: Object.fromEntries(columns.map((c, i) => [c, cells[i] ?? ""])) }));
  });

describe.each(FOLDERS)("%s", (folder) => {
  const { texts } = textFiles(readPackageFolder(folder));
  const rows = rowsOf(texts);
  const dataset = loadDataset(folder);

  test("loads without a warning, and is as it was frozen", () => {
    const loaded = loadPackage(texts);
    expect((loaded.ok ? loaded.warnings : loaded.issues).map(formatIssue)).toEqual([]);
    expect(changesBetween(readFrozen(folder), fingerprintsOf(texts) ?? {}).map(changeSentence)).toEqual([]);
  });

  test("fifteen agreements and more in force, by day, for the party that it opens with and another", () => {
    const dated = new Map<string, number>();
    for (const m of dataset.memberships)
      if (m.inForce?.precision === "day") dated.set(m.agreement, (dated.get(m.agreement) ?? 0) + 1);
    const own = dataset.memberships.filter((m) => m.party === dataset.meta.focal && m.inForce?.precision === "day");
    expect(own.filter((m) => (dated.get(m.agreement) ?? 0) >= 2).length).toBeGreaterThanOrEqual(15);
  });

  test("every dated claim has a document, which was read in a month that is told", () => {
    const known = new Map(rows.filter((r) => r.file === "sources.csv").map(({ row }) => [row.id, row]));
    const bare: string[] = [];
    for (const { file, row } of rows)
      for (const column of Object.keys(row)) {
        const date = column.replace(/_source$/, "");
        if (date === column || row[date] === undefined || row[date] === "") continue;
        const ids = (row[column] ?? "").split(/[\s;]+/).filter((id) => id !== "" && !id.endsWith(":"));
        if (ids.length === 0 || ids.some((id) => !known.has(id)))
          bare.push(`${file} ${Object.values(row)[0]} ${date}: ${row[column]}`);
      }
    expect(bare).toEqual([]);
    const OWN_READING = [...known.values()].filter((s) => s?.checked !== "");
    expect(OWN_READING.filter((s) => !/cop(y|ies)/.test(s?.note_en ?? "")).map((s) => s?.id)).toEqual([]);
  });

  test("its titles, layers and notes are complete in both languages", () => {
    for (const { file, row } of rows)
      for (const [column, text] of Object.entries(row))
        if (column.endsWith("_en"))
          expect([file, Object.values(row)[0], column, text === ""]).toEqual([
            file,
            Object.values(row)[0],
            column,
            row[column.replace(/_en$/, "_ja")] === "",
          ]);
  });

  test("its colours obey the laws of the bundled package in every theme", () => {
    const { layers } = dataset.meta;
    const drawn = layers.filter((l) => l.role === "framework" || l.role === "unratified");
    const names = {
      apart: drawn.filter((l) => l.on).map((l) => `layer-${l.id}`),
      others: drawn.filter((l) => !l.on).map((l) => `layer-${l.id}`),
      words: drawn.map((l) => `words-${l.id}`),
    };
    for (const [theme, words] of [
      ["light", 4.5],
      ["dark", 4.5],
      ["contrast", 7],
    ] as const)
      expect([theme, colourFaults(coloursOf(theme, layers), words, names)]).toEqual([theme, []]);
  });

  test("its network stands in the repository, placed for these facts", () => {
    const stored = storedPlacement(folder);
    expect(stored).toBeDefined();
    expect(placeOnce(dataset, stored)).toBe(stored);
  });

  test("any party can stand in the centre, and a tie is mutual", () => {
    const core = coreOf(dataset);
    const { asOf, focal } = dataset.meta;
    const around = (party: string) =>
      new Set(
        indexWorld(centred(core, party), undefined, [], party)
          .at(asOf)
          .ties.map((t) => t.party),
      );
    const home = around(focal);
    const centres = centresOf(core).filter((party) => home.has(party));
    expect(centres.length).toBeGreaterThan(20);
    for (const party of centres) expect([party, around(party).has(focal)]).toEqual([party, true]);
  });
});
