// Parts of the globe's picture that are drawn once: gradients of a million pixels are too much for every frame.
import type { GlobeColours } from "./globe-colours.ts";

/** Pixels of the picture of the sphere, which is only stretched. */
const SPRITE = 384;
/** Radius of the glow, in radii of the globe. */
export const GLOW = 1.25;

interface Sprites {
  /** The sphere with its light and glow. */
  sphere: HTMLCanvasElement;
  /** The shade that makes land round, and the rim of air around it. */
  shade: HTMLCanvasElement;
}

const kept = new Map<GlobeColours, Sprites>();
export function spritesOf(colours: GlobeColours): Sprites {
  const found = kept.get(colours);
  if (found) return found;
  const sprites = { sphere: sphereOf(colours), shade: shadeOf(colours) };
  kept.set(colours, sprites);
  return sprites;
}

export const forgetSprites = (): void => kept.clear();

function blank(): [HTMLCanvasElement, CanvasRenderingContext2D | null] {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SPRITE;
  return [canvas, canvas.getContext("2d")];
}

function sphereOf(colours: GlobeColours): HTMLCanvasElement {
  const [canvas, context] = blank();
  const [c, r] = [SPRITE / 2, SPRITE / 2 / GLOW];
  if (context) {
    if (colours.glow) {
      const glow = context.createRadialGradient(c, c, r * 0.94, c, c, SPRITE / 2);
      glow.addColorStop(0, colours.glow);
      glow.addColorStop(1, "#00000000");
      context.fillStyle = glow;
      context.fillRect(0, 0, SPRITE, SPRITE);
    }
    const sea = context.createRadialGradient(c - r * 0.25, c - r * 0.3, r * 0.1, c, c, r);
    sea.addColorStop(0, colours.sea[0]);
    sea.addColorStop(1, colours.sea[1]);
    context.fillStyle = sea;
    context.beginPath();
    context.arc(c, c, r, 0, 2 * Math.PI);
    context.fill();
  }
  return canvas;
}

/** Its edge is that of the globe. */
function shadeOf({ shade, rim }: GlobeColours): HTMLCanvasElement {
  const [canvas, context] = blank();
  const c = SPRITE / 2;
  if (!context) return canvas;
  const dark = context.createRadialGradient(c * 0.72, c * 0.62, c * 0.2, c, c, c);
  dark.addColorStop(0, `${shade}00`);
  dark.addColorStop(0.55, `${shade}26`);
  dark.addColorStop(0.85, `${shade}80`);
  dark.addColorStop(1, `${shade}b8`);
  context.fillStyle = dark;
  context.beginPath();
  context.arc(c, c, c, 0, 2 * Math.PI);
  context.fill();
  if (rim) {
    // Brighter where the light comes from.
    const light = context.createLinearGradient(c * 0.3, 0, c * 1.5, 2 * c);
    light.addColorStop(0, rim);
    light.addColorStop(0.6, `${rim.slice(0, 7)}30`);
    light.addColorStop(1, `${rim.slice(0, 7)}00`);
    context.strokeStyle = light;
    context.lineWidth = SPRITE / 260;
    context.beginPath();
    context.arc(c, c, c - context.lineWidth / 2, 0, 2 * Math.PI);
    context.stroke();
  }
  return canvas;
}
