// A box on a picture, and whether two lie on each other.

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes that only touch do not. */
export const rectsMeet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
