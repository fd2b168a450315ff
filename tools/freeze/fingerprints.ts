// One fingerprint for each thing whose facts must not change unnoticed: an agreement with all rows about it, the assistance
// of a partner, a body, and each other table as a whole. The documents that its rows cite count too.
import { createHash } from "node:crypto";
import { overlayContract } from "../../src/data/package/contract.ts";
import { parseCsv } from "../../src/data/package/csv.ts";
import { parsePackage, type Resource } from "../../src/data/package/schema.ts";
import { parseSourceCell } from "../../src/data/package/source-cell.ts";

/** Thing → table → fingerprint of the rows about it. */
export type Fingerprints = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Cells = Readonly<Record<string, string>>;

const SOURCES = "sources";
/** Tables whose rows speak of one thing each, and what that thing is called. */
const THINGS = ["agreements", "bodies"];

/** Names that people type are compared and never printed; documents count with the rows that cite them. */
const holdsFacts = ({ name, schema }: Resource): boolean => name !== SOURCES && !schema.primaryKey.includes("alias");

const hashOf = (lines: readonly string[]): string =>
  createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12);

/** Empty cells say nothing, and neither does the order of columns: a new column is no changed fact. */
const lineOf = (row: Cells): string =>
  Object.entries(row)
    .filter(([, cell]) => cell !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cell]) => JSON.stringify([name, cell]))
    .join();

function rowsOf(text: string): Cells[] {
  const [header, ...records] = parseCsv(text).records;
  const names = header?.cells ?? [];
  return records.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? "").trim()])));
}

/** `agreements/ID`, `bodies/ID`, `assistance/PARTY`, or the table itself. */
function thingOf({ name, schema }: Resource, row: Cells): string {
  if (THINGS.includes(name)) return `${name}/${row.id}`;
  for (const thing of THINGS) {
    const to = schema.foreignKeys.find((key) => key.reference.resource === thing)?.fields[0];
    if (to !== undefined && row[to]) return `${thing}/${row[to]}`;
  }
  return name === "assistance" ? `${name}/${row.party}` : name;
}

function cited({ schema }: Resource, row: Cells): string[] {
  return schema.fields.flatMap((field) => {
    if (field.musubi !== "sources" && field.musubi !== "date-source") return [];
    const { ids, parts } = parseSourceCell(row[field.name] ?? "");
    return [...ids, ...parts.flatMap((part) => part.ids)];
  });
}

/** Fingerprints of a package; undefined where its description cannot be read. */
export function fingerprintsOf(files: ReadonlyMap<string, string>): Fingerprints | undefined {
  const { description } = parsePackage(files.get("datapackage.json") ?? "");
  if (!description) return undefined;
  const lines = new Map<string, Map<string, Set<string>>>();
  const add = (thing: string, table: string, line: string): void => {
    const tables = lines.get(thing) ?? new Map<string, Set<string>>();
    lines.set(thing, tables.set(table, (tables.get(table) ?? new Set()).add(line)));
  };
  const { resources } = overlayContract(description);
  const documents = new Map(
    // That a document was read again changes nothing that it says.
    rowsOf(files.get(`${SOURCES}.csv`) ?? "").map(({ checked: _, ...row }) => [row.id ?? "", lineOf(row)]),
  );
  for (const resource of resources.filter(holdsFacts))
    for (const row of rowsOf(files.get(resource.path) ?? "")) {
      const thing = thingOf(resource, row);
      add(thing, resource.name, lineOf(row));
      for (const id of cited(resource, row)) add(thing, SOURCES, documents.get(id) ?? id);
    }
  return Object.fromEntries(
    [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([thing, tables]) => [
        thing,
        Object.fromEntries(
          [...tables].sort(([a], [b]) => (a < b ? -1 : 1)).map(([table, rows]) => [table, hashOf([...rows].sort())]),
        ),
      ]),
  );
}

export interface Change {
  thing: string;
  how: "new" | "changed" | "gone";
  /** Where it changed. */
  tables: string[];
}

/** What is not as it was frozen, in the order of names. */
export function changesBetween(frozen: Fingerprints, now: Fingerprints): Change[] {
  return [...new Set([...Object.keys(frozen), ...Object.keys(now)])].sort().flatMap((thing): Change[] => {
    const [before = {}, after = {}] = [frozen[thing], now[thing]];
    const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((table) => before[table] !== after[table])
      .sort();
    if (tables.length === 0) return [];
    const how = frozen[thing] === undefined ? "new" : now[thing] === undefined ? "gone" : "changed";
    return [{ thing, how, tables }];
  });
}
