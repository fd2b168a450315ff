// Parses a source cell: `newsclip-20060614; month: brochure` — sources of the whole date, then of its coarser parts.
import type { Precision } from "../day.ts";
import type { SourceId } from "../types.ts";

export interface SourceCell {
  ids: SourceId[];
  parts: { precision: Precision; ids: SourceId[] }[];
  /** A part that is not valid, with the likely cause. */
  fault?: { found: string; cause: string };
}

/** Full-width spaces separate ids too. */
const idsIn = (text: string): SourceId[] => text.split(/\s+/).filter(Boolean);

/** Never throws. The first part is empty if no document gives the full date. */
export function parseSourceCell(text: string): SourceCell {
  const [whole = "", ...pieces] = text.split(/[;\uff1b]/);
  const cell: SourceCell = { ids: idsIn(whole), parts: [] };
  if (/[,、\uff0c]/.test(text)) cell.fault = { found: text, cause: "ids are separated by spaces" };
  else if (/:/.test(whole)) cell.fault = { found: text, cause: "a semicolon is missing before the part" };
  for (const piece of pieces) {
    const m = /^\s*(day|month|year)\s*[:：]\s*(\S.*)$/.exec(piece);
    if (m) cell.parts.push({ precision: m[1] as Precision, ids: idsIn(m[2] ?? "") });
    else
      cell.fault ??= {
        found: piece.trim() === "" ? text : piece.trim(),
        cause: "a part is written “month: ids” or “year: ids”",
      };
  }
  return cell;
}
