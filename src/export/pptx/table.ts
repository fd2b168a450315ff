// Lists as native PowerPoint tables.
import type { Look } from "../../scene/style/look.ts";
import { type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { emu, fillOf, frame, NO_FILL, named, paragraph, run, solid } from "./xml.ts";

export interface SlideTable {
  name: string;
  columns: readonly { title: string; share: number }[];
  rows: readonly (readonly string[])[];
}

/** Font size, slide units. */
const TEXT = 13;
const ROW = 25;

function cellOf(text: string, look: Look, isHead: boolean): Element {
  const { ink, rule } = look.colours;
  const none = (side: string): Element => el(`a:${side}`, {}, NO_FILL);
  return el(
    "a:tc",
    {},
    el(
      "a:txBody",
      {},
      el("a:bodyPr"),
      el("a:lstStyle"),
      paragraph(run(text, { size: TEXT, bold: isHead, colour: ink })),
    ),
    el(
      "a:tcPr",
      { marL: emu(4), marR: emu(4), marT: emu(3), marB: emu(3), anchor: "ctr" },
      ...["lnL", "lnR", "lnT"].map(none),
      el("a:lnB", { w: isHead ? 12_700 : 6350 }, solid(isHead ? ink : rule)),
      fillOf({}, look, 1),
    ),
  );
}

/** Table frame; its height is the sum of its rows. */
export function tableFrame(id: number, table: SlideTable, at: Pick<Rect, "x" | "y" | "width">, look: Look): Element {
  const sum = table.columns.reduce((n, c) => n + c.share, 0);
  const row = (cells: readonly string[], isHead: boolean): Element =>
    el("a:tr", { h: emu(ROW) }, ...cells.map((c) => cellOf(c, look, isHead)));
  const titles = table.columns.map((c) => c.title);
  const grid = el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: 1 }),
    el("a:tblGrid", {}, ...table.columns.map((c) => el("a:gridCol", { w: emu((at.width * c.share) / sum) }))),
    row(titles, true),
    ...table.rows.map((r) => row(r, false)),
  );
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      named(id, table.name),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: 1 })),
      el("p:nvPr"),
    ),
    frame({ ...at, height: ROW * (table.rows.length + 1) }, "p"),
    el("a:graphic", {}, el("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" }, grid)),
  );
}
