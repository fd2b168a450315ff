// Which part of a picture is seen.

export interface Size {
  width: number;
  height: number;
}

/** A point `p` of the picture is seen at `p * k + (x, y)`. */
export interface Camera {
  k: number;
  x: number;
  y: number;
}

export const MAX_ZOOM = 24;
/** Share of the picture that a shown part fills. */
const FILL = 0.96;

/** The camera that shows a part as large as it can; without one, the whole. Never beyond the edge of the picture. */
export function cameraOn(
  part: { x: number; y: number; width: number; height: number } | undefined,
  { width, height }: Size,
): Camera {
  if (!part) return { k: 1, x: 0, y: 0 };
  const k = Math.min(MAX_ZOOM, Math.max(1, FILL * Math.min(width / part.width, height / part.height)));
  const [x, y] = [part.x + part.width / 2, part.y + part.height / 2];
  const within = (offset: number, length: number): number => Math.min(0, Math.max(length * (1 - k), offset));
  return { k, x: within(width / 2 - x * k, width), y: within(height / 2 - y * k, height) };
}
