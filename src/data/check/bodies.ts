// Checks of the multilateral bodies: consistency within a row and between rows.

import { suggestOf } from "../nearest.ts";
import { formatFound, type Issue } from "../package/issue.ts";
import { cellIssue, idsOf, isTrue, type Row, rowsOf, type Table, type Tables, textOf } from "../package/table.ts";

const eachRow = (all: Tables, name: string, check: (table: Table, row: Row) => Issue[]): Issue[] => {
  const table = all.tables.get(name);
  return (table?.rows ?? []).flatMap((row) => check(table as Table, row));
};

/** A party that is not a member has no joining day and is not counted; bounds are only for unknown joining days. */
function memberIssues(table: Table, row: Row): Issue[] {
  const [status, joined] = [textOf(row, "status"), textOf(row, "joined")];
  const says = (column: string, expected: string, cause = "") =>
    cellIssue(table, row, column, formatFound(textOf(row, column)), expected, cause);
  const issues: Issue[] = [];
  if (status !== "member" && status !== "") {
    if (joined !== "") issues.push(says("joined", `nothing while status is ${status}`, "a status not moved on?"));
    if (isTrue(row, "counted")) issues.push(says("counted", `false while status is ${status}`));
  }
  for (const bound of ["not_before", "not_after"])
    if (joined !== "" && textOf(row, bound) !== "")
      issues.push(says(bound, `nothing beside joined ${joined}`, "bounds are for a day that is not known"));
  if (status === "not-member" && textOf(row, "status_on") === "")
    issues.push(cellIssue(table, row, "status_on", "is empty", "the day up to which nothing was found"));
  return issues;
}

/** Ids that a text may refer to: layers, bodies and agreements. */
const topicsOf = (all: Tables): Set<string> =>
  new Set([...all.description.musubi.layers.map((l) => l.id), ...idsOf(all, "bodies"), ...idsOf(all, "agreements")]);

/** A body's name for a party requires a row for that party in body-members.csv. */
function nameIssues(all: Tables): Issue[] {
  const known = new Set(rowsOf(all, "body-members").map((r) => `${textOf(r, "body")} ${textOf(r, "party")}`));
  return eachRow(all, "body-names", (table, row) => {
    const pair = `${textOf(row, "body")} ${textOf(row, "party")}`;
    return known.has(pair)
      ? []
      : [cellIssue(table, row, "body+party", pair, "a row in body-members.csv", suggestOf(pair, known))];
  });
}

/** A former seat does not count. */
const placeIssues = (table: Table, row: Row): Issue[] =>
  isTrue(row, "counted") && textOf(row, "until") !== ""
    ? [cellIssue(table, row, "counted", "true", `false after until ${textOf(row, "until")}`, "a seat that has moved?")]
    : [];

const PERIOD = /^(\d{4}(-\d{2}){0,2}|FY\d{4}|\d{4}\/\d{4}|yearly)$/;

const figureIssues = (table: Table, row: Row): Issue[] => {
  const asOf = textOf(row, "as_of");
  return asOf === "" || PERIOD.test(asOf)
    ? []
    : [cellIssue(table, row, "as_of", formatFound(asOf), "a date, FY2024, 2024/2025 or yearly")];
};

const orderIssues = (table: Table, row: Row): Issue[] => {
  const order = textOf(row, "order");
  return order === "" || /^[1-9]\d*$/.test(order)
    ? []
    : [cellIssue(table, row, "order", formatFound(order), "a whole number, 1 or more")];
};

export function checkBodies(all: Tables): Issue[] {
  const topics = topicsOf(all);
  const topicIssues = (table: Table, row: Row): Issue[] => {
    const topic = textOf(row, "topic");
    return topic === "" || topics.has(topic)
      ? []
      : [
          cellIssue(
            table,
            row,
            "topic",
            formatFound(topic),
            "a layer, a body or an agreement",
            suggestOf(topic, topics),
          ),
        ];
  };
  return [
    ...eachRow(all, "body-members", memberIssues),
    ...nameIssues(all),
    ...eachRow(all, "places", placeIssues),
    ...eachRow(all, "capacity", figureIssues),
    ...eachRow(all, "body-texts", orderIssues),
    ...["body-aliases", "body-events", "body-texts", "capacity"].flatMap((name) => eachRow(all, name, topicIssues)),
  ];
}
