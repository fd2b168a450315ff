// Every law of a package, all faults at once. Each check looks at everything and adds what it finds.
import { checkClaims } from "./check-claims.ts";
import { checkKeys } from "./check-keys.ts";
import { checkMeaning } from "./check-meaning.ts";
import { checkOrder } from "./check-order.ts";
import type { Issue } from "./issue.ts";
import type { Table } from "./read.ts";
import type { PackageSchema } from "./schema.ts";

export type Check = (pack: PackageSchema, tables: ReadonlyMap<string, Table>, issues: Issue[]) => void;

const CHECKS: readonly Check[] = [checkKeys, checkClaims, checkOrder, checkMeaning];

/** Faults by file in the package's order, then by line. */
export function checkTables(pack: PackageSchema, tables: ReadonlyMap<string, Table>): Issue[] {
  const issues: Issue[] = [];
  for (const check of CHECKS) check(pack, tables, issues);
  const order = new Map(pack.resources.map((r, i) => [r.path, i]));
  return issues.sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line);
}
