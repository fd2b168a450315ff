// A package as a workbook: a sheet for each table, with lists to choose ids and grades from and a note on each column.
import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { overlayContract } from "../data/package/contract.ts";
import { parseCsv } from "../data/package/csv.ts";
import { type DataPackage, type Field, PACKAGE_FILE, parsePackage, type Resource } from "../data/package/schema.ts";
import { isPackageFile } from "../data/package/text-files.ts";
import { FILES_COLUMNS, FILES_SHEET, isSheetName, NOTES_SHEET, PART } from "../data/workbook/sheets.ts";
import { plainText } from "./xml.ts";

/** The same words for every workbook, in both languages; a line each. */
export type Notes = readonly (readonly [en: string, ja: string])[];

/** Rows below the last one in which the lists and formats hold. */
const SPARE = 300;
/** Characters of a list in a validation; Excel takes 255. */
const LIST = 250;
/** Excel takes 255 characters of a message and 32 of its title. */
const MESSAGE = 250;

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

const isDate = (f: Field): boolean => f.musubi === "date" || f.musubi === "date-end" || f.type === "date";

/** What a column takes, as its note says it. */
function noteOf(field: Field, resource: Resource): string {
  const { constraints: c, title, name } = field;
  const key = resource.schema.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === name);
  const to = key?.reference.resource || (key ? resource.name : "");
  return [
    title ?? "",
    isDate(field) ? "2018, 2018-12, 2018-12-30" : "",
    c.enum ? c.enum.join(" | ") : "",
    to ? `→ ${to}` : "",
    c.required ? "required / 必要" : "",
  ]
    .filter(Boolean)
    .join("\n");
}

interface Known {
  description: DataPackage;
  /** Number of rows by table, without the heading. */
  rows: ReadonlyMap<string, number>;
}

/** A list to choose from; undefined where anything may be typed. */
function listFor(field: Field, resource: Resource, { description, rows }: Known): Partial<DataValidation> | undefined {
  const { name, constraints } = field;
  const values = constraints.enum ?? (field.type === "boolean" ? ["true", "false"] : undefined);
  if (values && values.join().length <= LIST && values.every((one) => !one.includes(","))) return { values };
  const key = resource.schema.foreignKeys.find((k) => k.fields.length === 1 && k.fields[0] === name);
  const to = key?.reference.resource || (key ? resource.name : "");
  // Cells of sources may hold several: the list helps, and refuses nothing.
  const isSource = field.musubi === "sources" || field.musubi === "date-source";
  const target = description.resources.find((r) => r.name === (isSource ? "sources" : to));
  const id = isSource ? "id" : key?.reference.fields[0];
  const at = target?.schema.fields.findIndex((f) => f.name === id) ?? -1;
  if (!target || at < 0 || !isSheetName(target.name)) return undefined;
  const letter = lettersOf(at);
  const last = (rows.get(target.name) ?? 0) + SPARE;
  return {
    formula1: `'${target.name}'!$${letter}$2:$${letter}$${last}`,
    ...(isSource ? { showErrorMessage: false } : {}),
  };
}

const TEXT = { numFmt: "@" };

/** Rows to fill in. */
const spare = (columns: number): null[][] => Array.from({ length: SPARE }, () => Array<null>(columns).fill(null));

function sheetOf(resource: Resource, rows: readonly (readonly string[])[], known: Known): WriteSheet {
  const { fields } = resource.schema;
  const header = rows[0] ?? fields.map((f) => f.name);
  const cells = new Map<string, Partial<Cell>>();
  const dataValidations: DataValidation[] = [];
  const last = rows.length + SPARE;
  for (const [k, name] of header.entries()) {
    const field = fields.find((f) => f.name === name);
    const note = field && plainText(noteOf(field, resource));
    cells.set(`0,${k}`, {
      style: { font: { bold: true }, numFmt: "@" },
      ...(note ? { comment: { text: note, author: "Musubi" } } : {}),
    });
    const list = field && listFor(field, resource, known);
    if (!list) continue;
    dataValidations.push({
      type: "list",
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: plainText(name).slice(0, 30),
      errorMessage: plainText(note ?? "").slice(0, MESSAGE),
      ...list,
      range: `${lettersOf(k)}2:${lettersOf(k)}${last}`,
    });
  }
  return {
    name: resource.name,
    // Cells are text, so that no spreadsheet makes a day of 2018-12 or drops the zeros of an id: those of new rows above all, and the
    // format of a column is not written for cells that are not there.
    rows: [...rows.map((row) => row.map((cell) => (cell === "" ? null : plainText(cell)))), ...spare(header.length)],
    columns: header.map((name) => ({
      width: Math.min(
        48,
        Math.max(12, name.length + 4, ...rows.slice(1, 40).map((r) => (r[header.indexOf(name)] ?? "").length)),
      ),
      style: TEXT,
    })),
    cells,
    dataValidations,
    freezePane: { rows: 1, columns: 1 },
  };
}

/** Files that are no tables: line by line, in pieces that a cell takes. */
function filesSheet(texts: ReadonlyMap<string, string>, tables: ReadonlySet<string>): WriteSheet {
  const rows: string[][] = [[...FILES_COLUMNS]];
  for (const [path, text] of texts) {
    if (tables.has(path) || !isPackageFile(path)) continue;
    for (const [i, line] of text.split("\n").entries())
      for (let part = 0; part === 0 || part * PART < line.length; part++)
        rows.push([path, String(i + 1), String(part + 1), plainText(line.slice(part * PART, (part + 1) * PART))]);
  }
  return {
    name: FILES_SHEET,
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    columns: [
      { width: 24, style: TEXT },
      { width: 8, style: TEXT },
      { width: 8, style: TEXT },
      { width: 100, style: TEXT },
    ],
    freezePane: { rows: 1 },
  };
}

/** `texts`: files of a package by path, read and checked. Law: reading the workbook gives the same package. */
export async function writeWorkbook(texts: ReadonlyMap<string, string>, notes: Notes): Promise<Uint8Array> {
  const { description: plain } = parsePackage(texts.get(PACKAGE_FILE) ?? "");
  if (!plain) throw new Error(`${PACKAGE_FILE} has faults: a package is checked before it is saved`);
  const description = overlayContract(plain);
  const tables = description.resources.filter(
    (r) => isSheetName(r.name) && r.name !== FILES_SHEET && r.name !== NOTES_SHEET,
  );
  const records = new Map(
    tables.map((r) => [r.name, parseCsv(texts.get(r.path) ?? "").records.map((one) => one.cells)]),
  );
  const known = { description, rows: new Map([...records].map(([name, rows]) => [name, rows.length - 1])) };
  const { title } = description.musubi;
  // The same bytes for the same package: the day of its own last fact.
  const then = new Date(`${description.musubi.asOf}T00:00:00Z`);
  return writeXlsx({
    properties: { title: plainText(`${title.en} ${title.ja}`), creator: "Musubi", created: then, modified: then },
    sheets: [
      {
        name: NOTES_SHEET,
        rows: notes.map(([en, ja]) => [en, ja]),
        columns: [{ width: 80 }, { width: 80 }],
      },
      ...tables.map((r) => sheetOf(r, records.get(r.name) ?? [], known)),
      filesSheet(texts, new Set(tables.map((r) => r.path))),
    ],
  });
}
