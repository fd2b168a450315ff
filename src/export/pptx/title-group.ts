// The title of a slide, and groups of shapes.
import type { Look } from "../../scene/style/look.ts";
import { type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import { BARE, frame, groupFrame, named, paragraph, run } from "./xml.ts";

/** `size`: font size, units. */
export const titleShape = (id: number, text: string, box: Rect, size: number, look: Look): Element =>
  el(
    "p:sp",
    {},
    el(
      "p:nvSpPr",
      {},
      named(id, "Title"),
      el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })),
      el("p:nvPr", {}, el("p:ph", { type: "title" })),
    ),
    el("p:spPr", {}, frame(box)),
    el(
      "p:txBody",
      {},
      el("a:bodyPr", BARE, el("a:normAutofit")),
      el("a:lstStyle"),
      paragraph(run(text, { size, bold: true, colour: look.colours.ink })),
    ),
  );

export const groupOf = (
  id: number,
  name: string,
  description: string,
  box: Rect,
  children: readonly Element[],
): Element =>
  el(
    "p:grpSp",
    {},
    el("p:nvGrpSpPr", {}, named(id, name, description), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr", {}, groupFrame(box)),
    ...children,
  );
