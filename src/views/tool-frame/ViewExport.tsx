// What a view beside the pictures lets people take away: as much as its definition says.
import type { ReactNode } from "react";
import type { ExportTable } from "../../export/table.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { viewOf } from "../registry.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { GraphExport } from "./GraphExport.tsx";

/** `table` is made when it is asked for. */
export function ViewExport(props: { of: ToolId; question: string; table(): ExportTable }): ReactNode {
  const { of, question, table } = props;
  const kinds = viewOf(of).export;
  const spells = kinds.includes("graph-over-time");
  if (!kinds.includes("table")) return null;
  return (
    <ExportMenu question={question} table={table}>
      {(spells || kinds.includes("graph")) && <GraphExport question={question} spells={spells} />}
    </ExportMenu>
  );
}
