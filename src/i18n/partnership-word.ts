// What a package calls its agreements of partnership: an administration has EPAs, another FTAs, a plain table neither.
import type { DatasetMeta } from "../data/meta.ts";

const LETTERS_OF_AN_ABBREVIATION = 4;

/** Undefined where the package has no word of its own. */
export function partnershipWord({ terms }: Pick<DatasetMeta, "terms">): string | undefined {
  const id = terms.find((t) => t.means === "partnership")?.id;
  return id !== undefined && id.length <= LETTERS_OF_AN_ABBREVIATION ? id.toUpperCase() : id;
}
