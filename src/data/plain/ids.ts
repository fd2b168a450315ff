// Ids for agreements, from what stands in the table: as they stand in addresses and questions, each once.
import { idFrom } from "./read-row.ts";

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

/** Whether an id may name a layer too. */
export const isSlug = (id: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);

/** Text of the table → id. `taken`: ids that mean something else, in small letters. */
export function agreementIds(texts: Iterable<string>, taken: ReadonlySet<string>): Map<string, string> {
  const used = new Set(taken);
  const ids = new Map<string, string>();
  for (const text of texts) {
    if (ids.has(text)) continue;
    // A text in other letters would lose most of itself.
    const isLatin = !/[^ -\u024f]/.test(text.normalize("NFKC"));
    const wished = (isLatin && slugOf(text)) || idFrom(text.toLowerCase()) || "agreement";
    let id = wished in {} ? `x-${wished}` : wished;
    for (let n = 2; used.has(id); n++) id = `${wished}-${n}`;
    used.add(id);
    ids.set(text, id);
  }
  return ids;
}
