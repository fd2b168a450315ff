// The paper behind the globe, drawn by the globe itself: a canvas through which one sees has to be blended with all that is
// behind it, on the whole glass and in every frame. Made once for a size, and again where the paper or the size is another.
import { isWide } from "./framing.ts";

/** The light of a hall in the evening, as frame.css has it: a test compares the two. */
const SKY = {
  at: [0.62, 0.42],
  radius: [1.2, 0.9],
  stops: [
    ["#13224a", 0],
    ["#0c1630", 0.46],
    ["#070c1a", 1],
  ],
} as const;

const percent = (share: number): string => (share === 0 ? "0" : `${Math.round(share * 100)}%`);
/** In the words of a style sheet. */
export const skyInCss = (): string =>
  `radial-gradient(${SKY.radius.map(percent).join(" ")} at ${SKY.at.map(percent).join(" ")}, ${SKY.stops.map(([colour, at]) => `${colour} ${percent(at)}`).join(", ")})`;

/** What is behind the canvas. */
export interface Paper {
  colour: string;
  /** It has a sky: of which box, px from the corner of the canvas. */
  sky: { x: number; y: number; width: number; height: number } | undefined;
}

export function paperBehind(canvas: HTMLCanvasElement): Paper {
  const body = canvas.closest(".kiosk-body");
  const kiosk = canvas.closest(".kiosk");
  const colour = kiosk ? getComputedStyle(kiosk).backgroundColor : "#000000";
  if (!body || getComputedStyle(body).backgroundImage === "none") return { colour, sky: undefined };
  const [own, box] = [canvas.getBoundingClientRect(), body.getBoundingClientRect()];
  return { colour, sky: { x: box.x - own.x, y: box.y - own.y, width: box.width, height: box.height } };
}

/** A part of the canvas, px of the canvas. */
interface Piece {
  canvas: HTMLCanvasElement;
  x: number;
  y: number;
}

export interface Backdrop {
  paper: Piece;
  /** Laid over the edges, where words stand beside or over the globe: there it fades away. */
  edges: readonly Piece[];
}

function draw({ colour, sky }: Paper, width: number, height: number, scale: number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) return canvas;
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
  if (!sky) return canvas;
  // The ellipse as a circle on a stretched canvas.
  const [rx, ry] = [SKY.radius[0] * sky.width * scale, SKY.radius[1] * sky.height * scale];
  context.translate((sky.x + SKY.at[0] * sky.width) * scale, (sky.y + SKY.at[1] * sky.height) * scale);
  context.scale(rx, ry);
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [stop, at] of SKY.stops) gradient.addColorStop(at, stop);
  context.fillStyle = gradient;
  const far = Math.max(width / rx, height / ry) * 2;
  context.fillRect(-far, -far, 2 * far, 2 * far);
  return canvas;
}

/** Where it fades, shares of the canvas: from its edge to where nothing is left, solid up to a share of the way. */
interface Edge {
  side: "left" | "top" | "bottom";
  share: number;
  solid: number;
}
const WIDE: readonly Edge[] = [
  { side: "left", share: 0.16, solid: 0 },
  { side: "bottom", share: 0.07, solid: 0.4 },
];
const TALL: readonly Edge[] = [
  { side: "top", share: 0.42, solid: 0.82 },
  { side: "bottom", share: 0.28, solid: 0.72 },
];

/** Where nothing is left of the globe, px from the left and from above. */
export const fadedIn = (size: { width: number; height: number }): { side: number; ceiling: number } =>
  isWide(size) ? { side: size.width * 0.1, ceiling: 0 } : { side: 0, ceiling: size.height * 0.36 };

function edgeOf(paper: HTMLCanvasElement, { side, share, solid }: Edge): Piece {
  const width = side === "left" ? Math.round(paper.width * share) : paper.width;
  const height = side === "left" ? paper.height : Math.round(paper.height * share);
  const y = side === "bottom" ? paper.height - height : 0;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (!context) return { canvas, x: 0, y };
  context.drawImage(paper, 0, -y);
  const gradient =
    side === "left"
      ? context.createLinearGradient(0, 0, width, 0)
      : context.createLinearGradient(0, side === "top" ? 0 : height, 0, side === "top" ? height : 0);
  gradient.addColorStop(solid, "#000000");
  gradient.addColorStop(1, "#00000000");
  context.globalCompositeOperation = "destination-in";
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
  return { canvas, x: 0, y };
}

/** `scale`: px of the canvas per px. */
export function backdropOf(paper: Paper, size: { width: number; height: number }, scale: number): Backdrop {
  const drawn = draw(paper, Math.round(size.width * scale), Math.round(size.height * scale), scale);
  return {
    paper: { canvas: drawn, x: 0, y: 0 },
    edges: (isWide(size) ? WIDE : TALL).map((edge) => edgeOf(drawn, edge)),
  };
}
