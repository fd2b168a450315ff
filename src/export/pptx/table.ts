// Lists as tables of the office program.
import type { Look } from "../../scene/style/look.ts";
import type { Rect } from "../flatten.ts";
import { emu, fillOf, frame, named, paragraph, run, solid } from "./xml.ts";

export interface SlideTable {
  name: string;
  columns: readonly { title: string; share: number }[];
  rows: readonly (readonly string[])[];
}

/** Units. */
const TEXT = 13;
export const ROW = 25;

function cellOf(text: string, look: Look, isHead: boolean): string {
  const t = look.colours;
  const letters = { size: TEXT, bold: isHead, colour: isHead ? t.ink : t.ink };
  const line = (side: string, on: boolean): string =>
    on
      ? `<a:${side} w="${isHead ? 12700 : 6350}">${solid(isHead ? t.ink : t.rule)}</a:${side}>`
      : `<a:${side}><a:noFill/></a:${side}>`;
  const lines = `${line("lnL", false)}${line("lnR", false)}${line("lnT", false)}${line("lnB", true)}`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(run(text, letters))}</a:txBody><a:tcPr marL="${emu(4)}" marR="${emu(4)}" marT="${emu(3)}" marB="${emu(3)}" anchor="ctr">${lines}${fillOf({}, look, 1)}</a:tcPr></a:tc>`;
}

/** As high as its rows. */
export function tableFrame(id: number, table: SlideTable, at: Pick<Rect, "x" | "y" | "width">, look: Look): string {
  const sum = table.columns.reduce((n, c) => n + c.share, 0);
  const grid = table.columns.map((c) => `<a:gridCol w="${emu((at.width * c.share) / sum)}"/>`).join("");
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<a:tr h="${emu(ROW)}">${cells.map((c) => cellOf(c, look, isHead)).join("")}</a:tr>`;
  const head = row(
    table.columns.map((c) => c.title),
    true,
  );
  const box = { ...at, height: ROW * (table.rows.length + 1) };
  return `<p:graphicFrame><p:nvGraphicFramePr>${named(id, table.name)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame(box, "p")}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${head}${table.rows.map((r) => row(r, false)).join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
