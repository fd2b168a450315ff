// What somebody must say before a table can be read.
import { type ColumnDates, columnDates, type DateOrder, orderOf } from "./dates.ts";
import { DATE_ROLES, type Question, type Sheet, type SheetMapping } from "./types.ts";

const looked = new WeakMap<Sheet, Map<number, ColumnDates>>();

/** What a column says of the order of its dates; looked at once. */
function datesIn(sheet: Sheet, column: number): ColumnDates {
  const own = looked.get(sheet) ?? new Map<number, ColumnDates>();
  looked.set(sheet, own);
  const found = own.get(column) ?? columnDates(sheet.rows.map(({ cells }) => cells[column] ?? ""));
  own.set(column, found);
  return found;
}

/** The order in which the dates of a column are read. */
export const orderIn = (sheet: Sheet, { orders }: SheetMapping, column: number): DateOrder | undefined =>
  orders[column] ?? orderOf(datesIn(sheet, column)).order;

/** Columns from which dates are taken. */
const dateColumnsOf = ({ columns, instead }: SheetMapping): number[] => [
  ...new Set(DATE_ROLES.flatMap((role) => [columns[role] ?? [], instead[role] ?? []].flat())),
];

/** A table without parties gives names to the agreements of the others. */
export const isOfMemberships = ({ columns }: SheetMapping): boolean => columns.party !== undefined;

export function questionsOf(sheets: readonly Sheet[], mappings: readonly SheetMapping[]): Question[] {
  const questions: Question[] = [];
  const anyParty = mappings.some(isOfMemberships);
  mappings.forEach((mapping, sheet) => {
    const read = sheets[sheet];
    if (!read) return;
    if (mapping.columns.agreement === undefined) questions.push({ about: "column", sheet, role: "agreement" });
    if (!anyParty) questions.push({ about: "column", sheet, role: "party" });
    if (!isOfMemberships(mapping)) return;
    if (mapping.columns.signed === undefined && mapping.columns.inForce === undefined)
      questions.push({ about: "column", sheet, role: "date" });
    for (const column of dateColumnsOf(mapping)) {
      const found = datesIn(read, column);
      const { ask } = orderOf(found);
      if (!ask || mapping.orders[column] !== undefined) continue;
      const { dmy, mdy, either } = found.samples;
      const samples = ask === "mixed" ? [dmy, mdy] : [either];
      questions.push({ about: "order", sheet, column, ask, samples: samples.flatMap((s) => s ?? []) });
    }
  });
  return questions;
}
