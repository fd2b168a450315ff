// Lists as native PowerPoint tables, cut into slides by the height of their rows: the head is repeated, and no row runs over the foot.
import { type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import type { InkOf } from "./ink.ts";
import { lineHeight, paragraph, runs, wrapped } from "./text.ts";
import { emu, frame, NO_FILL, named, pt, sizeOf, solid } from "./xml.ts";

export interface Cell {
  text: string;
  /** Address that the text leads to. */
  link?: string | undefined;
  bold?: boolean;
}

export interface SlideTable {
  name: string;
  columns: readonly { title: string; share: number; align?: "l" | "ctr" | "r" }[];
  rows: readonly (readonly (Cell | string)[])[];
}

const SIZE = pt(12);
const PADDING = { x: 6, y: 5 };
/** Office fonts stand higher than any estimate now and then: this share of the box stays free. */
const SPARE = 0.05;
/** No style of its own: lines and letters are those of the theme. */
const STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

const textOf = (cell: Cell | string): string => (typeof cell === "string" ? cell : cell.text);

const widthsOf = (table: SlideTable, width: number): number[] => {
  const sum = table.columns.reduce((n, c) => n + c.share, 0);
  return table.columns.map((c) => (width * c.share) / sum);
};

function heightOf(cells: readonly (Cell | string)[], widths: readonly number[], isHead = false): number {
  const heights = cells.map((cell, i) => {
    const text = textOf(cell);
    const bold = isHead || (typeof cell !== "string" && cell.bold === true);
    return wrapped(text, (widths[i] as number) - 2 * PADDING.x, SIZE, bold).length * SIZE * lineHeight(text);
  });
  return Math.max(SIZE * lineHeight(""), ...heights) + 2 * PADDING.y;
}

interface Part {
  rows: SlideTable["rows"][number][];
  heights: number[];
}

/** `taken`: of the room of the first part. */
function filled(
  rows: readonly { row: SlideTable["rows"][number]; height: number }[],
  room: number,
  taken: number,
): Part[] {
  const parts: Part[] = [{ rows: [], heights: [] }];
  let used = taken;
  for (const { row, height } of rows) {
    let part = parts.at(-1) as Part;
    if (used + height > room && part.rows.length > 0) {
      part = { rows: [], heights: [] };
      parts.push(part);
      used = 0;
    }
    part.rows.push(row);
    part.heights.push(height);
    used += height;
  }
  return parts;
}

/** As few parts as there must be, and none of them with a row or two that the others had no room for. */
function evenly(rows: Parameters<typeof filled>[0], room: number, taken: number): Part[] {
  const fewest = filled(rows, room, taken).length;
  let [low, high] = [0, room];
  while (fewest > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(rows, middle, taken).length > fewest) low = middle;
    else high = middle;
  }
  return filled(rows, high, taken);
}

export interface TablePart {
  rows: SlideTable["rows"];
  heights: readonly number[];
  head: number;
  /** Numbers of its first and last row, from 1. */
  from: number;
  to: number;
}

/** Parts of a table that fit a box, at least one. A row higher than the box stands alone. `taken`: of the height, by text over the first. */
export function tableParts(table: SlideTable, box: Pick<Rect, "width" | "height">, taken = 0): TablePart[] {
  const widths = widthsOf(table, box.width);
  const head = heightOf(
    table.columns.map((c) => c.title),
    widths,
    true,
  );
  const rows = table.rows.map((row) => ({ row, height: heightOf(row, widths) }));
  const parts = evenly(rows, box.height * (1 - SPARE) - head, taken);
  let first = 1;
  return parts.map(({ rows, heights }) => {
    const from = first;
    first += rows.length;
    return { rows, heights, head, from, to: first - 1 };
  });
}

/** Table frame. `holder`: the placeholder that it fills; `linkOf`: relationship id of an address. */
export function tableFrame(
  id: number,
  description: string,
  table: SlideTable,
  part: TablePart,
  at: Pick<Rect, "x" | "y" | "width">,
  ink: InkOf,
  holder: Element,
  linkOf: (address: string) => string,
): Element {
  const widths = widthsOf(table, at.width);
  const none = (side: string): Element => el(`a:${side}`, {}, NO_FILL);
  const cellOf = (cell: Cell | string, i: number, isHead: boolean): Element => {
    const { link, bold } = typeof cell === "string" ? { link: undefined, bold: false } : cell;
    const looks = {
      size: SIZE,
      bold: isHead || bold === true,
      ink: ink(link ? "link" : "ink"),
      link: link ? linkOf(link) : undefined,
      isFree: true,
    };
    return el(
      "a:tc",
      {},
      el(
        "a:txBody",
        {},
        el("a:bodyPr"),
        el("a:lstStyle"),
        // An empty run would be as high as the default size: the end of the paragraph has ours.
        paragraph(
          textOf(cell) === "" ? [el("a:endParaRPr", { lang: "en-GB", sz: sizeOf(SIZE) })] : runs(textOf(cell), looks),
          { align: table.columns[i]?.align ?? "l" },
        ),
      ),
      el(
        "a:tcPr",
        {
          marL: emu(PADDING.x),
          marR: emu(PADDING.x),
          marT: emu(PADDING.y),
          marB: emu(PADDING.y),
          anchor: isHead ? "b" : "t",
        },
        ...["lnL", "lnR", "lnT"].map(none),
        el("a:lnB", { w: isHead ? 19_050 : 6350 }, solid(ink(isHead ? "ink" : "rule"))),
        NO_FILL,
      ),
    );
  };
  const row = (cells: readonly (Cell | string)[], height: number, isHead: boolean): Element =>
    el("a:tr", { h: emu(height) }, ...cells.map((c, i) => cellOf(c, i, isHead)));
  const grid = el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: 1 }, el("a:tableStyleId", {}, STYLE)),
    el("a:tblGrid", {}, ...widths.map((w) => el("a:gridCol", { w: emu(w) }))),
    row(
      table.columns.map((c) => c.title),
      part.head,
      true,
    ),
    ...part.rows.map((r, i) => row(r, part.heights[i] as number, false)),
  );
  return el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      named(id, table.name, description),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: 1 })),
      holder,
    ),
    frame({ ...at, height: part.heights.reduce((a, b) => a + b, part.head) }, "p"),
    el("a:graphic", {}, el("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" }, grid)),
  );
}
