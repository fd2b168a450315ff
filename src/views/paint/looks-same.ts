// Whether two marks are drawn the same. Names and what they stand for make no difference.
import type { Mark } from "../../scene/mark.ts";

/** Groups are compared by identity. */
export function looksSame(a: Mark, b: Mark): boolean {
  if (a.kind !== b.kind || a.style !== b.style || a.hidden !== b.hidden || a.emphasis !== b.emphasis) return false;
  if (a.kind === "circle" && b.kind === "circle") return a.x === b.x && a.y === b.y && a.r === b.r;
  if (a.kind === "line" && b.kind === "line") return a.x1 === b.x1 && a.y1 === b.y1 && a.x2 === b.x2 && a.y2 === b.y2;
  if (a.kind === "path" && b.kind === "path") return a.d === b.d;
  if (a.kind === "text" && b.kind === "text")
    return (
      a.x === b.x &&
      a.y === b.y &&
      a.size === b.size &&
      a.anchor === b.anchor &&
      a.lines.length === b.lines.length &&
      a.lines.every((line, i) => line === b.lines[i])
    );
  return false;
}
