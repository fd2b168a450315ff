// Text in the placeholders of a layout.
import { type Element, el } from "../element.ts";
import type { Rect } from "../flatten.ts";
import type { Holder } from "./layouts.ts";
import { frame, named } from "./xml.ts";

export const placeholder = ({ type, idx }: Holder): Element =>
  el("p:nvPr", {}, el("p:ph", { type: type === "obj" ? undefined : type, idx }));

const isSame = (a: Rect | undefined, b: Rect): boolean =>
  a !== undefined && (["x", "y", "width", "height"] as const).every((k) => Math.abs(a[k] - b[k]) < 1);

/** Text in a placeholder; with a box of its own unless it is the layout's. */
export const held = (
  id: number,
  name: string,
  holder: Holder,
  box: Rect | undefined,
  bare: boolean,
  paragraphs: readonly Element[],
): Element =>
  el(
    "p:sp",
    {},
    el("p:nvSpPr", {}, named(id, name), el("p:cNvSpPr", {}, el("a:spLocks", { noGrp: 1 })), placeholder(holder)),
    el("p:spPr", {}, ...(box && !isSame(holder.box, box) ? [frame(box)] : [])),
    el(
      "p:txBody",
      {},
      el("a:bodyPr", bare ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" } : {}, el("a:normAutofit")),
      el("a:lstStyle"),
      ...paragraphs,
    ),
  );
