// Words for kinds of ties in queries. The package may name some of them, and those names appear in addresses.

import type { DatasetMeta } from "../../data/meta.ts";
import { QUERY_KINDS, type QueryKind } from "./terms.ts";

type Worded = Pick<DatasetMeta, "terms">;

/** The word that expressions and addresses use for a kind: the package's id, or the kind itself. */
export const wordOfKind = ({ terms }: Worded, kind: QueryKind): string =>
  terms.find((t) => t.means === kind)?.id ?? kind;

/** Undefined for a word that names no kind. */
export const kindOfWord = (meta: Worded, word: string): QueryKind | undefined =>
  QUERY_KINDS.find((kind) => wordOfKind(meta, kind) === word);
