// What a view beside the pictures lets people take away: as much as its definition says.
import type { ReactNode } from "react";
import type { TakenTable } from "../../export/table.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { viewOf } from "../registry.ts";
import { TakeAway } from "./ExportMenu.tsx";
import { TakeGraph } from "./GraphExport.tsx";

/** `table` is made when it is asked for. */
export function ViewTake(props: { of: ToolId; question: string; table(): TakenTable }): ReactNode {
  const { of, question, table } = props;
  const kinds = viewOf(of).export;
  const spells = kinds.includes("graph-over-time");
  if (!kinds.includes("table")) return null;
  return (
    <TakeAway question={question} table={table}>
      {(spells || kinds.includes("graph")) && <TakeGraph question={question} spells={spells} />}
    </TakeAway>
  );
}
