// Checks of stages before signature: their order must be possible.

import type { PartialDate } from "../day.ts";
import type { Issue } from "../package/issue.ts";
import { cellIssue, dateOf, placeOf, type Row, type Table, type Tables, textOf } from "../package/table.ts";
import { rowsFor } from "./agreements.ts";
import { guessOrder, isBefore } from "./dates.ts";

interface Dated {
  row: Row;
  stage: string;
  from: PartialDate;
}

function stageIssues(table: Table, steps: readonly Dated[]): Issue[] {
  return steps.flatMap((step, i) => {
    const previous = steps[i - 1];
    if (previous?.stage === step.stage && isBefore(previous.from, step.from)) {
      const found = `${step.stage} ${step.from.text} follows ${step.stage} ${previous.from.text} (${placeOf(table, previous.row)})`;
      return [cellIssue(table, step.row, "stage", found, "another stage in between", "a row copied?")];
    }
    const begun = steps.find((s) => s.stage === "negotiating");
    if (step.stage === "negotiating" || !begun || !isBefore(step.from, begun.from)) return [];
    const found = `${step.from.text} (${step.stage}) is before negotiating ${begun.from.text} (${placeOf(table, begun.row)})`;
    return [cellIssue(table, step.row, "from", found, "", guessOrder(begun.from, step.from))];
  });
}

/** Negotiations start before they are agreed or suspended, no stage repeats itself, and signature comes after both. */
export function checkStages(all: Tables): Issue[] {
  const [table, memberships] = [all.tables.get("stages"), all.tables.get("memberships")];
  if (!table) return [];
  const agreements = new Set(table.rows.map((r) => textOf(r, "agreement")));
  return [...agreements].flatMap((agreement) => {
    const steps = rowsFor(table, agreement)
      .flatMap((row): Dated[] => {
        const from = dateOf(row, "from");
        return from ? [{ row, stage: textOf(row, "stage"), from }] : [];
      })
      .sort((a, b) => a.from.first - b.from.first);
    // Acceding parties sign an agreement that others negotiated: their own negotiations are not in the table.
    const signers = rowsFor(memberships, agreement).filter((m) => textOf(m, "accession") !== "true");
    const firsts = ["negotiating", "agreed"].flatMap((stage) => steps.find((s) => s.stage === stage) ?? []);
    const early = signers.flatMap((row) => {
      const signed = dateOf(row, "signed");
      const step = signed && firsts.find((f) => isBefore(signed, f.from));
      if (!memberships || !signed || !step) return [];
      const found = `${signed.text} is before ${step.stage} ${step.from.text} (${placeOf(table, step.row)})`;
      return [cellIssue(memberships, row, "signed", found, "", guessOrder(step.from, signed))];
    });
    return [...stageIssues(table, steps), ...early];
  });
}
