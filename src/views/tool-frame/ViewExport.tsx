// Export of a tool, as declared in its definition.
import type { ReactNode } from "react";
import type { ExportTable } from "../../export/table.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { viewOf } from "../registry.ts";
import { ExportMenu, type Question } from "./ExportMenu.tsx";
import { GraphExport } from "./GraphExport.tsx";

/** `table` is called on export only. */
export function ViewExport(props: { of: ToolId; question: Question; table(): ExportTable }): ReactNode {
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
