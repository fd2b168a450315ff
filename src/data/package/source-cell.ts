// Parses a source cell: `newsclip-20060614; month: brochure` — sources of the whole date, then of its coarser parts.
import type { Precision } from "../day.ts";
import type { SourceId } from "../types.ts";

export interface SourceCell {
  readonly ids: readonly SourceId[];
  readonly parts: readonly { precision: Precision; ids: SourceId[] }[];
  /** A part that is not valid, with the likely cause. */
  fault?: { found: string; cause: string };
}

/** Full-width spaces separate ids too. */
const idsIn = (text: string): SourceId[] => text.split(/\s+/).filter(Boolean);

const MAX_KEPT = 5_000;
const kept = new Map<string, SourceCell>();

/** Never throws. The first part is empty if no document gives the full date. The same object for the same text. */
export function parseSourceCell(text: string): SourceCell {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const cell = readSourceCell(text);
  kept.set(text, cell);
  return cell;
}

function readSourceCell(text: string): SourceCell {
  const [whole = "", ...pieces] = text.split(/[;\uff1b]/);
  const parts: { precision: Precision; ids: SourceId[] }[] = [];
  const cell: SourceCell = { ids: idsIn(whole), parts };
  if (/[,、\uff0c]/.test(text)) cell.fault = { found: text, cause: "ids are separated by spaces" };
  else if (/:/.test(whole)) cell.fault = { found: text, cause: "a semicolon is missing before the part" };
  for (const piece of pieces) {
    const m = /^\s*(day|month|year)\s*[:：]\s*(\S.*)$/.exec(piece);
    if (m) parts.push({ precision: m[1] as Precision, ids: idsIn(m[2] ?? "") });
    else
      cell.fault ??= {
        found: piece.trim() === "" ? text : piece.trim(),
        cause: "a part is written “month: ids” or “year: ids”",
      };
  }
  return cell;
}
