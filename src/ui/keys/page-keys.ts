import type { KeyWords } from "../../i18n/keys.ts";
import type { KeyTable } from "./key-table.ts";

export type PageKey = keyof KeyWords["page"];

/** Keys of the whole page, in the order of the list. */
export const PAGE_KEYS: KeyTable<PageKey> = {
  keys: ["?"],
  play: [" "],
  next: ["n", "]"],
  previous: ["p", "["],
  find: ["/"],
  shown: ["t"],
  share: ["s"],
  projection: ["m"],
  region: ["z"],
  regionBack: ["Shift z"],
  travel: ["g"],
  putBack: ["0"],
  close: ["Escape"],
};
