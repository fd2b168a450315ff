// Tables as they are read. What a spreadsheet writes in its own way (2026/11/20, TRUE, full width, a byte order mark, other line
// ends, Shift_JIS) every reader of ours understands, but no other, and in a diff it looks like a change of facts.
import { readCell } from "../../src/data/package/cell.ts";
import { overlayContract } from "../../src/data/package/contract.ts";
import { formatCsv, parseCsv } from "../../src/data/package/csv.ts";
import { PACKAGE_FILE, parsePackage, type Resource } from "../../src/data/package/schema.ts";
import { type PackageBytes, textFiles } from "../../src/data/package/text-files.ts";
import { withoutUnseen } from "../../src/data/unseen.ts";

export interface Rewritten {
  path: string;
  text: string;
  /** Cells whose text is another one now. */
  cells: { was: string; is: string }[];
}

const BOM = [0xef, 0xbb, 0xbf];
const CR = 0x0d;
/** Quotes that nobody needs stay: they are no fault. */
const isPlain = (bytes: Uint8Array): boolean =>
  !bytes.includes(CR) && !BOM.every((byte, i) => bytes[i] === byte) && bytes.at(-1) === 0x0a;

function asRead({ path, schema }: Resource, text: string): Rewritten {
  const [header, ...records] = parseCsv(text).records.map((r) => r.cells.map((c) => c.replace(/\r\n?/g, "\n").trim()));
  const fields = (header ?? []).map((name) => schema.fields.find((f) => f.name === name));
  const cells: Rewritten["cells"] = [];
  const rows = records
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) =>
      row.map((was, i) => {
        const field = fields[i];
        const reading = field && readCell(field, withoutUnseen(was), schema.missingValues);
        const is = withoutUnseen(reading?.ok ? reading.text : was).trim();
        if (is !== was) cells.push({ was, is });
        return is;
      }),
    );
  return { path, text: formatCsv(header ? [header, ...rows] : []), cells };
}

/** The tables of a package without faults that are written in another way than they are read. */
export function tablesAsRead(files: PackageBytes): Rewritten[] {
  const { texts, told } = textFiles(files);
  const { description } = parsePackage(texts.get(PACKAGE_FILE) ?? "");
  if (!description) return [];
  return overlayContract(description).resources.flatMap((resource) => {
    const [bytes, text] = [files.get(resource.path), texts.get(resource.path)];
    if (!bytes || text === undefined) return [];
    const read = asRead(resource, text);
    const isAsRead = isPlain(bytes) && read.cells.length === 0 && !told.some((t) => t.file === resource.path);
    return isAsRead ? [] : [read];
  });
}

/** What was done to a table, in a sentence. */
export function rewrittenSentence({ path, cells }: Rewritten): string {
  const [first, ...more] = cells;
  const what = first ? `: ${first.was} as ${first.is}${more.length > 0 ? `, and ${more.length} more` : ""}` : "";
  return `${path} is written as it is read${what || ", in UTF-8 with plain line ends"}`;
}
