// Checks of agreements and memberships: what the model relies on.

import type { LayerRole } from "../layer-terms.ts";
import { suggestOf } from "../nearest.ts";
import type { Issue } from "../package/issue.ts";
import { packageIssue } from "../package/schema.ts";
import { cellIssue, dateOf, placeOf, type Row, type Table, type Tables, textOf } from "../package/table.ts";
import { guessOrder, isBefore } from "./dates.ts";

const byAgreement = new WeakMap<Table, Map<string, Row[]>>();

/** Rows of a table that name the agreement, in their order. */
export function rowsFor(table: Table | undefined, agreement: string): readonly Row[] {
  if (!table) return [];
  let index = byAgreement.get(table);
  if (!index) {
    index = new Map();
    for (const row of table.rows) {
      const id = textOf(row, "agreement");
      const rows = index.get(id);
      if (rows) rows.push(row);
      else index.set(id, [row]);
    }
    byAgreement.set(table, index);
  }
  return index.get(agreement) ?? [];
}

const DRAWS_AGREEMENTS: ReadonlySet<LayerRole> = new Set(["bilateral", "framework", "plurilateral", "unratified"]);

/**
 * Every agreement has the focal party and at least one other, and a declared layer that draws agreements. Where each party has its own
 * dates, any two will do.
 */
export function checkAgreements(all: Tables): Issue[] {
  const table = all.tables.get("agreements");
  const memberships = all.tables.get("memberships");
  if (!table) return [];
  const { focal, dates, layers } = all.description.musubi;
  const layerIds = layers.filter((l) => DRAWS_AGREEMENTS.has(l.role)).map((l) => l.id);
  return table.rows.flatMap((row) => {
    const id = textOf(row, "id");
    const layer = textOf(row, "layer");
    const rows = rowsFor(memberships, id);
    const parties = rows.map((m) => textOf(m, "party"));
    const issues: Issue[] = [];
    if (layer !== "" && !layerIds.includes(layer))
      issues.push(
        cellIssue(
          table,
          row,
          "layer",
          layer,
          `a layer of datapackage.json (${layerIds.join(", ")})`,
          suggestOf(layer, layerIds),
        ),
      );
    // An id that is missing has been told already.
    if (id === "") return issues;
    if (parties.length === 0)
      issues.push(
        cellIssue(
          table,
          row,
          "id",
          `${id} has no parties`,
          "a row per party in memberships.csv",
          "the id spelled differently there?",
        ),
      );
    else if (dates === "party") {
      const [only, second] = rows.filter((m) => textOf(m, "via") === "").map((m) => textOf(m, "party"));
      if (second === undefined)
        issues.push(
          cellIssue(
            table,
            row,
            "id",
            `${id} has no party but ${only ?? "those of an organisation"}`,
            "a row for each of at least two parties in memberships.csv",
          ),
        );
    } else if (!parties.includes(focal))
      issues.push(
        cellIssue(table, row, "id", `${id} has no row of ${focal} in memberships.csv`, "a row of the focal party"),
      );
    else if (parties.every((p) => p === focal))
      issues.push(cellIssue(table, row, "id", `${id} has no party but ${focal}`, "a row per party in memberships.csv"));
    return issues;
  });
}

/** The day in the row of the focal party is the first of the others: one that comes before all of theirs was left behind. */
function leftBehind(table: Table, own: Row, focal: string): Issue[] {
  const since = dateOf(own, "in_force");
  const others = rowsFor(table, textOf(own, "agreement")).flatMap((row) => {
    const inForce = textOf(row, "party") === focal ? undefined : dateOf(row, "in_force");
    return inForce ? [{ row, inForce }] : [];
  });
  const first = others.toSorted((a, b) => a.inForce.first - b.inForce.first)[0];
  if (!since || !first || others.some(({ inForce }) => !isBefore(since, inForce))) return [];
  const found = `${since.text}, but the first of the others is ${first.inForce.text} (${placeOf(table, first.row)})`;
  const issue = cellIssue(table, own, "in_force", found, "the same", "corrected in one row only?");
  return [{ ...issue, severity: "warning" }];
}

/**
 * Nobody is bound to the focal party before the focal party is bound. Where each party has its own dates, the focal party takes part in
 * something.
 */
export function checkFocal(all: Tables): Issue[] {
  const table = all.tables.get("memberships");
  if (!table) return [];
  const { focal, dates } = all.description.musubi;
  if (dates === "party")
    return table.rows.some((r) => textOf(r, "party") === focal)
      ? []
      : [packageIssue("musubi.focal", `${focal} has no row in memberships.csv`, "a party of at least one agreement")];
  const focalRows = new Map(
    table.rows.filter((r) => textOf(r, "party") === focal).map((r) => [textOf(r, "agreement"), r]),
  );
  return table.rows.flatMap((row) => {
    const inForce = dateOf(row, "in_force");
    const own = focalRows.get(textOf(row, "agreement"));
    if (own === row) return leftBehind(table, row, focal);
    if (!inForce || !own) return [];
    const since = dateOf(own, "in_force");
    const line = placeOf(table, own);
    if (!since)
      return textOf(own, "in_force") === ""
        ? [
            cellIssue(
              table,
              row,
              "in_force",
              `${inForce.text}, but ${focal} has none (${line})`,
              "the entry into force for both",
            ),
          ]
        : [];
    if (!isBefore(inForce, since)) return [];
    return [
      cellIssue(
        table,
        row,
        "in_force",
        `${inForce.text} is before that of ${focal} ${since.text} (${line})`,
        "",
        guessOrder(since, inForce),
      ),
    ];
  });
}

/**
 * A party in force has signed, unless it is covered through an organisation or acceded. Tables of each party’s own dates often give the
 * entry into force only.
 */
export function checkSignatures(all: Tables): Issue[] {
  if (all.description.musubi.dates === "party") return [];
  const table = all.tables.get("memberships");
  return (table?.rows ?? []).flatMap((row) => {
    const inForce = textOf(row, "in_force");
    const others = ["signed", "via", "accession"].some((column) => textOf(row, column) !== "");
    if (!table || inForce === "" || others) return [];
    return [
      cellIssue(
        table,
        row,
        "in_force",
        `${inForce} stands without a signature`,
        "a date in signed",
        "in the wrong column?",
      ),
    ];
  });
}
