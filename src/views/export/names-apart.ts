// On a wall two names of whom a step tells may lie on each other while the camera moves. On a slide none may: it stays as it is, and its
// text and its table name everybody.
import type { PartyId } from "../../data/types.ts";
import { movedIn } from "../../export/pptx/moved-in.ts";
import type { Size } from "../../scene/camera.ts";
import type { Mark, TextMark } from "../../scene/mark.ts";
import { type Rect, rectsMeet } from "../../scene/rect.ts";
import { textWidth } from "../../scene/text-width.ts";

/** Of a line, as multiples of the size: what letters reach above where they stand, and how far lines are apart. */
const ABOVE = 0.86;
const LINE = 1.15;
/** Fonts of offices are wider than those that we measure. */
const WIDER = 1.06;

/** Where the slide has it: a name that would be cut at the edge moves in. Undefined: it is left out there. */
function boxOf(
  { lines, x, y, size, anchor, emphasis }: TextMark,
  room: Size,
  k: number,
  dx: number,
  dy: number,
): Rect | undefined {
  const width = Math.max(...lines.map((l) => textWidth(l, size))) * WIDER;
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  const top = y - size * ABOVE;
  const kept = movedIn(left * k + dx, width * k, { x: 0, width: room.width }, emphasis);
  return kept === undefined
    ? undefined
    : { x: kept, y: top * k + dy, width: width * k, height: size * LINE * lines.length * k };
}

interface Name {
  mark: TextMark;
  box: Rect;
}
/** The middle of a node that does not stand back. */
interface Node {
  party: PartyId | undefined;
  x: number;
  y: number;
}

function collect(marks: readonly Mark[], room: Size, names: Name[], nodes: Node[], k = 1, dx = 0, dy = 0): void {
  for (const mark of marks) {
    if (mark.hidden) continue;
    if (mark.kind === "group")
      collect(mark.children, room, names, nodes, k * (mark.scale ?? 1), dx + (mark.x ?? 0) * k, dy + (mark.y ?? 0) * k);
    else if (mark.kind === "text") {
      const box = boxOf(mark, room, k, dx, dy);
      if (box) names.push({ mark, box });
    } else if (mark.kind === "circle" && mark.style.startsWith("node-") && mark.emphasis !== "muted")
      nodes.push({ party: mark.party, x: mark.x * k + dx, y: mark.y * k + dy });
  }
}

const holds = (box: Rect, { x, y }: Node): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/**
 * Names that are left out, so that none lies on another, or on the node of somebody else, whose name it would seem to be. Those that are
 * in the way of the fewest stay, `first` before all.
 */
function leftOut(marks: readonly Mark[], room: Size, first: (mark: TextMark) => boolean): Set<Mark> {
  const names: Name[] = [];
  const nodes: Node[] = [];
  collect(marks, room, names, nodes);
  const isOnNode = ({ mark, box }: Name): boolean =>
    mark.party !== undefined && !first(mark) && nodes.some((n) => n.party !== mark.party && holds(box, n));
  const inTheWay = new Map(names.map((a) => [a, names.filter((b) => a !== b && rectsMeet(a.box, b.box)).length]));
  const rank = (name: Name): number => (first(name.mark) ? -1 : (inTheWay.get(name) ?? 0));
  const kept: Name[] = [];
  const out = new Set<Mark>();
  for (const name of names.toSorted((a, b) => rank(a) - rank(b)))
    if (isOnNode(name) || kept.some((k) => rectsMeet(k.box, name.box))) out.add(name.mark);
    else kept.push(name);
  return out;
}

/** The same marks, of a picture of this size; names that would lie on another one are hidden, with their lines. */
export function namesApart(marks: readonly Mark[], room: Size, first: (mark: TextMark) => boolean): Mark[] {
  const out = leftOut(marks, room, first);
  const nobody = new Set([...out].flatMap((mark) => mark.party ?? []));
  const isOut = (mark: Mark): boolean =>
    out.has(mark) || (/leader$/.test(mark.style) && mark.party !== undefined && nobody.has(mark.party));
  const hide = (all: readonly Mark[]): Mark[] =>
    all.map((mark) =>
      isOut(mark)
        ? { ...mark, hidden: true }
        : mark.kind === "group"
          ? { ...mark, children: hide(mark.children) }
          : mark,
    );
  return hide(marks);
}
