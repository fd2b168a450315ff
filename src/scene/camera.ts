// Which part of a picture is visible.

export interface Size {
  width: number;
  height: number;
}

/** A point `p` of the picture appears at `p * k + (x, y)`. */
export interface Camera {
  k: number;
  x: number;
  y: number;
}

export const MAX_ZOOM = 24;
/** Share of the viewport that the requested part fills. */
const FILL = 0.96;

/** Camera that shows a part as large as `fill` lets it be, or everything without one. Never shows anything beyond the picture. */
export function cameraOn(
  part: { x: number; y: number; width: number; height: number } | undefined,
  { width, height }: Size,
  fill = FILL,
): Camera {
  if (!part) return { k: 1, x: 0, y: 0 };
  const k = Math.min(MAX_ZOOM, Math.max(1, fill * Math.min(width / part.width, height / part.height)));
  const [x, y] = [part.x + part.width / 2, part.y + part.height / 2];
  const within = (offset: number, length: number): number => Math.min(0, Math.max(length * (1 - k), offset));
  return { k, x: within(width / 2 - x * k, width), y: within(height / 2 - y * k, height) };
}
