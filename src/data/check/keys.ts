// Checks of keys: no duplicate rows, no dangling references.

import { suggestOf } from "../nearest.ts";
import { formatFound, type Issue } from "../package/issue.ts";
import { cellIssue, type Row, type Table, type Tables, textOf } from "../package/table.ts";

const SEPARATOR = "\u0000";
const keyOf = (row: Row, columns: readonly string[]): string => columns.map((c) => textOf(row, c)).join(SEPARATOR);

function uniqueIssues(table: Table, columns: readonly string[]): Issue[] {
  const seen = new Map<string, Row>();
  return table.rows.flatMap((row) => {
    const key = keyOf(row, columns);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, row);
      return [];
    }
    const found = `${columns.map((c) => formatFound(textOf(row, c))).join(" ")} already stands in line ${first.line}`;
    return [cellIssue(table, row, columns.join("+"), found, "", "a row copied?")];
  });
}

/** No two rows of a table share their primary key, or the value of a column declared unique. */
export function checkPrimaryKeys(all: Tables): Issue[] {
  return [...all.tables.values()].flatMap((table) => {
    const { primaryKey, fields } = table.resource.schema;
    const unique = fields.filter((f) => f.constraints.unique && primaryKey.join() !== f.name).map((f) => f.name);
    const filled = (column: string): Table => ({ ...table, rows: table.rows.filter((r) => textOf(r, column) !== "") });
    return [
      ...(primaryKey.length > 0 ? uniqueIssues(table, primaryKey) : []),
      ...unique.flatMap((c) => uniqueIssues(filled(c), [c])),
    ];
  });
}

/** Every foreign key that is not empty names a row. */
export function checkForeignKeys(all: Tables): Issue[] {
  return [...all.tables.values()].flatMap((table) =>
    table.resource.schema.foreignKeys.flatMap(({ fields, reference }) => {
      const target = reference.resource === "" ? table : all.tables.get(reference.resource);
      if (!target) return [];
      const known = new Set(target.rows.map((r) => keyOf(r, reference.fields)));
      return table.rows.flatMap((row) => {
        const key = keyOf(row, fields);
        if (fields.every((f) => textOf(row, f) === "") || known.has(key)) return [];
        const expected = `${reference.fields.join("+")} of a row in ${target.resource.path}`;
        const single = fields.length === 1;
        const found = formatFound(key.replaceAll(SEPARATOR, " "));
        return [cellIssue(table, row, fields.join("+"), found, expected, single ? suggestOf(key, known) : "")];
      });
    }),
  );
}
