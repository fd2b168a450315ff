// Flattens a scene to single marks with transform, opacity and clip, for formats without our groups. Marks that are clipped
// away entirely are left out.
import type { GroupMark, Mark } from "../scene/mark.ts";
import type { Look } from "../scene/style/look.ts";
import { isDrawn, opacityOf } from "./looks.ts";

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A point `p` of the mark is at `p * k + (x, y)` of the scene. */
export interface FlatTransform {
  k: number;
  x: number;
  y: number;
  opacity: number;
  clip?: Rect | undefined;
}

export interface FlatMark {
  mark: Exclude<Mark, GroupMark>;
  place: FlatTransform;
}

const WHOLE: FlatTransform = { k: 1, x: 0, y: 0, opacity: 1 };

/** Intersection of two clips. */
function both(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  if (!a || !b) return a ?? b;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

export function* flatMarks(marks: readonly Mark[], look: Look, at: FlatTransform = WHOLE): Generator<FlatMark> {
  for (const mark of marks) {
    if (!isDrawn(mark)) continue;
    const opacity = at.opacity * (opacityOf(mark, look) ?? 1);
    if (mark.kind !== "group") {
      yield { mark, place: { ...at, opacity } };
      continue;
    }
    const clip = mark.clip && {
      x: mark.clip.x * at.k + at.x,
      y: mark.clip.y * at.k + at.y,
      width: mark.clip.width * at.k,
      height: mark.clip.height * at.k,
    };
    yield* flatMarks(mark.children, look, {
      k: at.k * (mark.scale ?? 1),
      x: at.x + (mark.x ?? 0) * at.k,
      y: at.y + (mark.y ?? 0) * at.k,
      opacity: opacity * (mark.opacity ?? 1),
      clip: both(at.clip, clip),
    });
  }
}
