// Type of the contract for one table.
import type { Evidence } from "../types.ts";

/** Best first. */
export const EVIDENCE = ["official", "secondary", "unverified"] as const satisfies readonly Evidence[];

export interface TableContract {
  /** Columns that must exist and must not be empty. */
  needs: readonly string[];
  key: readonly string[];
  enums?: Readonly<Record<string, readonly string[]>>;
  dates?: readonly string[];
  ends?: readonly string[];
  numbers?: readonly string[];
  booleans?: readonly string[];
  /** Column → table whose `id` it names. */
  refs?: Readonly<Record<string, string>>;
}
