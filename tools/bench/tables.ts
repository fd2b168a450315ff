// How fast tables are read and checked, in Node: a plain table of memberships, and the package that it becomes. Rows a second of the
// processor, which another process on the machine does not lengthen.
import { checkTables } from "../../src/data/check/tables.ts";
import { overlayContract } from "../../src/data/package/contract.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { readTable } from "../../src/data/package/read.ts";
import { PACKAGE_FILE, parsePackage } from "../../src/data/package/schema.ts";
import type { Tables } from "../../src/data/package/table.ts";
import { NO_WORDS } from "../../src/data/plain/about.ts";
import { deskFor } from "../../src/data/plain/desk.ts";
import { PACKAGE_WORDS } from "../../src/i18n/plain-package.ts";
import { loadDataset } from "../atlas/compile-atlas.ts";
import { ALPHA3 } from "../map/iso-numeric.ts";
import { quantile } from "./trace.ts";

const ROWS = 100_000;
const SIZE = 8;
const RUNS = 5;

interface TableTimes {
  rows: number;
  /**
   * Rows a second: a plain table as text → rows that can be used; the tables of the package, read → their faults; the package as text →
   * dataset, with all checks.
   */
  plain: number;
  check: number;
  package: number;
}

/** As `loadPackage` reads them, of files without a fault. */
function tablesOf(files: ReadonlyMap<string, string>): Tables {
  const parsed = parsePackage(files.get(PACKAGE_FILE) ?? "");
  if (!parsed.description) throw new Error("the description of the made table has faults");
  const description = overlayContract(parsed.description);
  const tables = description.resources.map((r) => [r.name, readTable(r, files.get(r.path) ?? "").table] as const);
  return { description, tables: new Map(tables) };
}

/** Agreements of eight parties each, one after another round the world. */
function madeTable(ids: readonly string[]): Uint8Array {
  const lines = Array.from({ length: ROWS }, (_, i) => {
    const agreement = Math.floor(i / SIZE);
    const party = ids[(agreement * 31 + (i % SIZE) * 7) % ids.length];
    const year = 1960 + (agreement % 60);
    return `A${agreement},Agreement number ${agreement},${party},${1 + (i % 28)}.${1 + (agreement % 12)}.${year},1.1.${year + 2},31.12.9999`;
  });
  return new TextEncoder().encode(`id,title,party,signed,in_force,end\n${lines.join("\n")}\n`);
}

function rate(rows: number, work: () => unknown): number {
  const each = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return rows / quantile(each, 0.5);
}

export function tableTimes(): TableTimes {
  const { parties, aliases } = loadDataset();
  const ids = parties.filter((p) => p.kind !== "organisation").map((p) => p.id);
  const bytes = madeTable(ids);
  const desk = deskFor({ parties, aliases, numeric: Object.fromEntries(ALPHA3) });
  const read = () => {
    const looked = desk.look([{ name: "table.csv", bytes }]);
    if (!looked.ok) throw new Error("the made table is refused");
    return { looked, view: desk.read(looked.mappings, NO_WORDS) };
  };
  const plain = rate(ROWS, read);
  const { looked, view } = read();
  if (!view.about) throw new Error("no row of the made table can be used");
  const files = desk.pack(looked.mappings, NO_WORDS, view.about, PACKAGE_WORDS);
  const loaded = loadPackage(files);
  if (!loaded.ok) throw new Error("the package of the made table has faults");
  const { rows } = loaded.summary;
  const tables = tablesOf(files);
  return {
    rows: ROWS,
    plain,
    check: rate(rows, () => checkTables(tables)),
    package: rate(rows, () => loadPackage(files)),
  };
}
