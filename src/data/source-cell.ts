// The cell of sources beside a date: `id id; month: id`. Ids for the date as written, then those of coarser parts.
import type { Precision } from "./day.ts";

export interface SourceCell {
  sources: string[];
  parts: { precision: Precision; sources: string[] }[];
}

/** Undefined: the cell does not follow the grammar. */
export function parseSourceCell(raw: string): SourceCell | undefined {
  const [first = "", ...rest] = raw.split(";").map((p) => p.trim());
  const lead = partOf(first);
  const coarser = [...(lead ? [lead] : []), ...rest.map(partOf)];
  if (coarser.some((p) => p === undefined)) return undefined;
  const sources = lead ? [] : first.split(/\s+/).filter(Boolean);
  if (sources.some((s) => s.includes(":"))) return undefined;
  return { sources, parts: coarser as SourceCell["parts"] };
}

function partOf(text: string): SourceCell["parts"][number] | undefined {
  const m = /^(month|year)\s*:\s*(.+)$/.exec(text);
  return m ? { precision: m[1] as Precision, sources: (m[2] ?? "").split(/\s+/).filter(Boolean) } : undefined;
}
