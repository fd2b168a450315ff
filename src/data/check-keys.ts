// Keys: no row twice, and whatever a row names must exist.
import type { Check } from "./check.ts";
import { nearestWord } from "./issue.ts";
import type { Row, Table } from "./read.ts";

const keyOf = (row: Row, fields: readonly string[]): string => fields.map((f) => row.text[f] ?? "").join("/");

/** Names that stand for no row of their own. */
const ALLOWED: Record<string, readonly string[]> = { trade: ["WLD"], "trade-supplement": ["WLD"] };

function columnOf(tables: ReadonlyMap<string, Table>, resource: string, field: string): Set<string> {
  return new Set((tables.get(resource)?.rows ?? []).flatMap((r) => r.text[field] ?? []));
}

export const checkKeys: Check = (_pack, tables, issues) => {
  const known = new Map<string, Set<string>>();
  for (const { resource, rows } of tables.values()) {
    const file = resource.path;
    const seen = new Map<string, number>();
    for (const row of rows) {
      const key = keyOf(row, resource.schema.primaryKey ?? []);
      const before = seen.get(key);
      if (resource.schema.primaryKey && before !== undefined)
        issues.push({ file, line: row.line, column: resource.schema.primaryKey.join("+"), found: key, expected: `stands in line ${before} already`, cause: "pasted twice?", severity: "error" });
      else seen.set(key, row.line);
    }
    const references = [
      ...(resource.schema.foreignKeys ?? []).map((k) => ({ column: k.fields, target: k.reference.resource, field: k.reference.fields })),
      ...(resource.name.startsWith("trade") ? [{ column: "party", target: "parties", field: "id" }] : []),
    ];
    for (const { column, target, field } of references) {
      const id = `${target}.${field}`;
      if (!known.has(id)) known.set(id, columnOf(tables, target, field));
      const names = known.get(id) as Set<string>;
      for (const row of rows) {
        const value = row.text[column];
        if (value === undefined || names.has(value) || ALLOWED[resource.name]?.includes(value)) continue;
        const near = nearestWord(value, names);
        issues.push({ file, line: row.line, column, found: value, expected: `is not in ${target}.csv`, ...(near ? { cause: `did you mean ${near}?` } : {}), severity: "error" });
      }
    }
  }
};
