// Checks of values beyond the schema: both languages present, coordinates, addresses, published figures.

import { suggestOf } from "../nearest.ts";
import { formatFound, type Issue } from "../package/issue.ts";
import { type Field, packageIssue } from "../package/schema.ts";
import { cellIssue, idsOf, numberOf, type Row, type Table, type Tables, textOf } from "../package/table.ts";

/** Rows of the tables that have the column. */
const eachRowWith = (all: Tables, column: string, check: (table: Table, row: Row) => Issue[]): Issue[] =>
  [...all.tables.values()].flatMap((table) =>
    table.resource.schema.fields.some((f) => f.name === column) ? table.rows.flatMap((row) => check(table, row)) : [],
  );

/** Text in one language requires text in the other. */
export function checkLanguages(all: Tables): Issue[] {
  return [...all.tables.values()].flatMap((table) => {
    const pairs = pairsOf(table);
    return table.rows.flatMap((row) => languageIssues(table, row, pairs));
  });
}

/** Columns of words in both languages. */
function pairsOf({ resource }: Table): [Field, Field][] {
  const { fields } = resource.schema;
  return fields.flatMap((field): [Field, Field][] => {
    const twin = field.name.endsWith("_en") && fields.find((f) => f.name === field.name.replace(/_en$/, "_ja"));
    return twin ? [[field, twin]] : [];
  });
}

function languageIssues(table: Table, row: Row, pairs: readonly [Field, Field][]): Issue[] {
  return pairs.flatMap(([{ name: en, constraints }, twin]) => {
    const { name: ja } = twin;
    if ((textOf(row, en) === "") === (textOf(row, ja) === "")) return [];
    const [full, empty, other] = textOf(row, en) === "" ? [ja, en, constraints] : [en, ja, twin.constraints];
    // Missing required cells have already been reported while reading.
    return other.required
      ? []
      : [
          cellIssue(
            table,
            row,
            empty,
            "is empty",
            `the same as ${full} ${formatFound(textOf(row, full))}`,
            "a language forgotten?",
          ),
        ];
  });
}

const RANGES = { lat: 90, lon: 180 } as const;

/** Coordinates are in range, and both or neither are given. */
export function checkPlaces(all: Tables): Issue[] {
  return eachRowWith(all, "lat", (table, row) => {
    const [lat, lon] = [textOf(row, "lat"), textOf(row, "lon")];
    const issues = (["lat", "lon"] as const).flatMap((column) => {
      const degrees = numberOf(row, column);
      if (degrees === null || Math.abs(degrees) <= RANGES[column]) return [];
      return [
        cellIssue(
          table,
          row,
          column,
          String(degrees),
          `${-RANGES[column]} to ${RANGES[column]}`,
          column === "lat" ? "lat and lon swapped?" : "a decimal point lost?",
        ),
      ];
    });
    if ((lat === "") !== (lon === ""))
      issues.push(cellIssue(table, row, lat === "" ? "lat" : "lon", "is empty", "both degrees or neither"));
    return issues;
  });
}

/** Rows do not name a layer of these roles, so a package can have only one of each. */
const ONE_LAYER = ["talks", "assistance"] as const;

export function checkMeta(all: Tables): Issue[] {
  const {
    focal,
    reference,
    start,
    longStart = start,
    asOf,
    layers,
    worldviews,
    assistanceForms,
    families,
    terms,
  } = all.description.musubi;
  const issues: Issue[] = [];
  const [parties, sources] = [idsOf(all, "parties"), idsOf(all, "sources")];
  if (!parties.has(focal))
    issues.push(packageIssue("musubi.focal", focal, "an id in parties.csv", suggestOf(focal, parties)));
  if (!sources.has(reference))
    issues.push(packageIssue("musubi.reference", reference, "an id in sources.csv", suggestOf(reference, sources)));
  if (start > asOf) issues.push(packageIssue("musubi.start", `${start} is after asOf ${asOf}`, "", "swapped dates?"));
  if (longStart > start)
    issues.push(packageIssue("musubi.longStart", `${longStart} is after start ${start}`, "", "swapped dates?"));
  for (const [name, list] of Object.entries({ layers, worldviews, assistanceForms, families, terms }))
    list.forEach(({ id }, i) => {
      if (list.findIndex((l) => l.id === id) !== i)
        issues.push(packageIssue(`musubi.${name}.${i}.id`, `${id} appears twice`, ""));
    });
  for (const role of ONE_LAYER)
    layers
      .flatMap((l, i) => (l.role === role ? [i] : []))
      .slice(1)
      .forEach((i) => {
        issues.push(packageIssue(`musubi.layers.${i}.role`, role, `one layer of ${role} at most`, "a second one?"));
      });
  return issues;
}

/** Ids are used in addresses and expressions, so they consist of letters, digits, dot, hyphen and underscore. */
export function checkIds(all: Tables): Issue[] {
  return eachRowWith(all, "id", (table, row) => {
    const id = textOf(row, "id");
    if (id === "" || /^[\p{L}\p{N}._-]+$/u.test(id)) return [];
    return [cellIssue(table, row, "id", formatFound(id), "letters, digits, dot, hyphen, underscore")];
  });
}

export function checkAddresses(all: Tables): Issue[] {
  return eachRowWith(all, "url", (table, row) => {
    const url = textOf(row, "url");
    if (url === "" || (/^https?:\/\/\S+$/.test(url) && URL.canParse(url))) return [];
    return [cellIssue(table, row, "url", formatFound(url), "an address that begins with http:// or https://")];
  });
}

/** Ratios are percent, counts are whole; nothing is negative. */
export function checkPublished(all: Tables): Issue[] {
  const table = all.tables.get("published");
  return (table?.rows ?? []).flatMap((row) => {
    const value = numberOf(row, "value");
    if (!table || value === null) return [];
    const isRatio = textOf(row, "figure") === "coverage";
    const fits = value >= 0 && (isRatio ? value <= 100 : Number.isInteger(value));
    return fits
      ? []
      : [cellIssue(table, row, "value", String(value), isRatio ? "percent, 0 to 100" : "a whole number, 0 or more")];
  });
}
