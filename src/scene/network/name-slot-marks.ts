// The marks of a name at its slot.
import type { AgreementId, PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Emphasis, LineMark, PathMark, TextMark } from "../mark.ts";
import type { Box, NameSlot } from "../name-slots.ts";
import type { StyleName } from "../style/style.ts";

/** A name at its place. Gives the same marks as the last time if it looks the same. */
export interface NameSlotMarks {
  /** `label`: accessible name; only names of regions can be reached by themselves. */
  text(
    style: StyleName,
    lines: readonly string[],
    emphasis: Emphasis,
    isShown: boolean,
    label?: string | undefined,
  ): TextMark;
  /** The line to its node, where it stands apart. */
  leader(emphasis: Emphasis, isShown: boolean): LineMark | undefined;
  /** The gap in the outline in which a region's name stands. */
  plate(isShown: boolean): PathMark;
}

/** A name and its place. */
export interface NameAtSlot {
  id: string;
  slot: NameSlot;
  /** Where its text begins, whatever it says: x of the anchor, y of the first baseline. */
  x: number;
  y: number;
  /** Size of its largest look, px. */
  size: number;
  /** What it names. */
  party?: PartyId;
  agreement?: AgreementId;
}

export function nameSlotMarks(name: NameAtSlot, lang: string | undefined): NameSlotMarks {
  const { id, slot, x, y, size, party, agreement } = name;
  const of = { ...(party ? { party } : {}), ...(agreement ? { agreement } : {}) };
  const hidden = (isShown: boolean) => (isShown ? {} : { hidden: true });
  const text = memoizeLast(
    (style: StyleName, lines: readonly string[], emphasis: Emphasis, isShown: boolean, label?: string): TextMark => ({
      kind: "text",
      id,
      style,
      x,
      y,
      lines: [...lines],
      size,
      anchor: slot.place.anchor,
      emphasis,
      ...of,
      ...(label ? { label, active: true } : {}),
      ...(lang ? { lang } : {}),
      ...hidden(isShown),
    }),
  );
  const leader = memoizeLast((emphasis: Emphasis, isShown: boolean): LineMark | undefined => {
    const end = slot.place.leader;
    if (!end) return undefined;
    const from = nearest(slot.box, end);
    const ends = { x1: from.x, y1: from.y, x2: end.x, y2: end.y };
    return { kind: "line", id: `leader/${id}`, style: "leader", ...ends, emphasis, ...of, ...hidden(isShown) };
  });
  const plate = memoizeLast(
    (isShown: boolean): PathMark => ({
      kind: "path",
      id: id.replace("region-label", "plate"),
      style: "plate",
      d: roundedBox(slot.box),
      ...hidden(isShown),
    }),
  );
  return { text, leader, plate };
}

const r2 = (n: number): number => Math.round(n * 100) / 100;

/** A box with round ends. */
function roundedBox({ x, y, hw, hh }: Box): string {
  const r = Math.min(hw, hh);
  const [left, right, top, bottom] = [x - hw, x + hw, y - hh, y + hh].map(r2);
  const arc = (toX: number, toY: number): string => `A${r2(r)} ${r2(r)} 0 0 1 ${r2(toX)} ${r2(toY)}`;
  const [straight, end] = [hw - r, hh - r];
  return (
    `M${r2(x - straight)} ${top}L${r2(x + straight)} ${top}${arc(x + hw, y - end)}L${right} ${r2(y + end)}` +
    `${arc(x + straight, y + hh)}L${r2(x - straight)} ${bottom}${arc(x - hw, y + end)}L${left} ${r2(y - end)}` +
    `${arc(x - straight, y - hh)}Z`
  );
}

/** The point of a box that is nearest to another. */
const nearest = ({ x, y, hw, hh }: Box, to: { x: number; y: number }): { x: number; y: number } => ({
  x: Math.min(x + hw, Math.max(x - hw, to.x)),
  y: Math.min(y + hh, Math.max(y - hh, to.y)),
});
