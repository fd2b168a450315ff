// Draws the globe on a canvas: the sphere, land, ways that rise and arrive, and names.
import { shareAt } from "../../../scene/geo/ways.ts";
import { drawNames } from "./draw-names.ts";
import type { GlobeColours } from "./globe-colours.ts";
import type { GlobeLand, GlobeShape, GlobeWay } from "./globe-land.ts";
import type { GlobePicture } from "./picture.ts";
import { type Eye, eyeOver, pointOn, trace } from "./sphere.ts";

type Context = CanvasRenderingContext2D;

const RING_MS = 600;
/** Pixels of the picture of the sphere, which is only stretched. */
const SPRITE = 384;
/** Radius of the glow, in radii of the globe. */
const GLOW = 1.25;

interface Sprites {
  /** The sphere with its light and glow. */
  sphere: HTMLCanvasElement;
  /** The shade that makes land round, and the rim of air around it. */
  shade: HTMLCanvasElement;
}

const kept = new Map<GlobeColours, Sprites>();
/** Drawn once: gradients of a million pixels are too much for every frame. */
function spritesOf(colours: GlobeColours): Sprites {
  const found = kept.get(colours);
  if (found) return found;
  const sprites = { sphere: sphereOf(colours), shade: shadeOf(colours) };
  kept.set(colours, sprites);
  return sprites;
}

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

function drawLand(context: Context, land: GlobeLand, of: GlobePicture, eye: Eye, colours: GlobeColours): void {
  const { view, covered, about, focal, ties } = of;
  const arrived = new Set(ties.filter((t) => t.grown === 1).map((t) => t.party));
  const fillOf = ({ party, status }: GlobeShape): string => {
    // Of undetermined status: nobody's colour.
    if (party === undefined) return status === "undetermined" ? colours.blank : colours.land;
    if (party === focal) return colours.focal;
    if (about.has(party) && (arrived.has(party) || covered.has(party))) return colours.about;
    return arrived.has(party) || covered.has(party) ? colours.tied : colours.land;
  };
  const byFill = new Map<string, Path2D>();
  for (const shape of land.shapes) {
    const fill = fillOf(shape);
    let path = byFill.get(fill);
    if (!path) {
      path = new Path2D();
      byFill.set(fill, path);
    }
    for (const ring of shape.rings) trace(path, ring, view, eye, true);
  }
  context.lineWidth = 0.8;
  context.strokeStyle = colours.border;
  for (const [fill, path] of byFill) {
    context.fillStyle = fill;
    context.fill(path, "evenodd");
    context.stroke(path);
  }
  const lines = new Path2D();
  for (const line of land.lines) trace(lines, line, view, eye, false);
  context.setLineDash([2, 3]);
  context.strokeStyle = colours.names;
  context.globalAlpha = 0.6;
  context.stroke(lines);
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** Towards this side ways rise over the ground, px for each px of their length. */
const RISE = { x: 0.11, y: -0.15 };

/** How far the middle of a way is raised: across it, so that it bends, and steadily while the globe turns. */
function riseOf(from: { x: number; y: number }, to: { x: number; y: number }): { x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [dy / length, -dx / length];
  const across = (nx * RISE.x + ny * RISE.y) * length;
  return { x: nx * across, y: ny * across };
}

/** The first `grown` of a way, with less and less ink towards the horizon. */
function drawWay(context: Context, way: GlobeWay, grown: number, of: GlobePicture, eye: Eye, alpha: number): void {
  const upTo = grown * (way.points.length - 1);
  let share = 0;
  let isOpen = false;
  const end = (): void => {
    if (!isOpen) return;
    context.globalAlpha = share * alpha;
    context.stroke();
    isOpen = false;
  };
  const [first, last] = [way.points[0], way.points.at(-1)];
  if (!first || !last) return;
  const rise = riseOf(pointOn(of.view, eye, first), pointOn(of.view, eye, last));
  let before: { x: number; y: number; depth: number } | undefined;
  for (let i = 0; i <= Math.ceil(upTo); i++) {
    const point = way.points[i];
    if (!point) break;
    const here = pointOn(of.view, eye, point);
    const t = i / (way.points.length - 1);
    here.x += rise.x * 4 * t * (1 - t);
    here.y += rise.y * 4 * t * (1 - t);
    if (before && i > upTo) {
      const part = upTo - (i - 1);
      here.x = before.x + (here.x - before.x) * part;
      here.y = before.y + (here.y - before.y) * part;
    }
    const own = Math.min(shareAt(here.depth), before ? shareAt(before.depth) : 1);
    if (!before || own === 0) end();
    else {
      if (!isOpen || own !== share) {
        end();
        context.beginPath();
        context.moveTo(before.x, before.y);
        [isOpen, share] = [true, own];
      }
      context.lineTo(here.x, here.y);
    }
    before = here;
  }
  end();
  context.globalAlpha = 1;
}

function drawTies(context: Context, land: GlobeLand, of: GlobePicture, eye: Eye, colours: GlobeColours): void {
  context.lineCap = "round";
  context.lineJoin = "round";
  // What the scene is about lies on top.
  const order = of.ties.toSorted((a, b) => Number(of.about.has(a.party)) - Number(of.about.has(b.party)));
  for (const { party, grown, arrived } of order) {
    const way = land.ways.get(party);
    const at = land.at.get(party);
    if (!way || !at || grown === 0) continue;
    const isAbout = of.about.has(party);
    if (isAbout) {
      // Over land of the same colour.
      context.strokeStyle = colours.halo;
      context.lineWidth = of.size.line * 3.2;
      drawWay(context, way, grown, of, eye, 0.55);
    }
    context.strokeStyle = isAbout ? colours.about : colours.way;
    context.lineWidth = of.size.line * (isAbout ? 1.7 : 1);
    drawWay(context, way, grown, of, eye, isAbout || of.about.size === 0 ? 1 : 0.5);
    const { x, y, depth } = pointOn(of.view, eye, at);
    if (grown < 1 || depth < 0.02) continue;
    const r = of.size.line * (isAbout ? 2.6 : 1.8);
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.fillStyle = isAbout ? colours.names : colours.way;
    context.fill();
    context.lineWidth = Math.max(1, of.size.line / 2);
    context.strokeStyle = colours.halo;
    context.stroke();
    if (arrived === undefined || arrived > RING_MS) continue;
    const share = arrived / RING_MS;
    context.globalAlpha = 1 - share;
    context.strokeStyle = isAbout ? colours.about : colours.way;
    context.lineWidth = of.size.line;
    context.beginPath();
    context.arc(x, y, r * (1 + 2.5 * share), 0, 2 * Math.PI);
    context.stroke();
    context.globalAlpha = 1;
  }
  const home = land.at.get(of.focal);
  const { x, y, depth } = home ? pointOn(of.view, eye, home) : { x: 0, y: 0, depth: -1 };
  if (depth <= 0) return;
  context.beginPath();
  context.arc(x, y, of.size.line * 3, 0, 2 * Math.PI);
  context.fillStyle = colours.focal;
  context.fill();
  context.lineWidth = of.size.line * 0.8;
  context.strokeStyle = colours.names;
  context.stroke();
}

/** `scale`: pixels of the canvas per px. */
export function drawGlobe(
  context: Context,
  land: GlobeLand,
  of: GlobePicture,
  colours: GlobeColours,
  scale: number,
): void {
  const eye = eyeOver(of.view.at);
  const { x, y, radius } = of.view;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, of.size.width, of.size.height);
  const glow = radius * GLOW;
  const { sphere, shade } = spritesOf(colours);
  context.drawImage(sphere, x - glow, y - glow, 2 * glow, 2 * glow);
  drawLand(context, land, of, eye, colours);
  context.drawImage(shade, x - radius, y - radius, 2 * radius, 2 * radius);
  drawTies(context, land, of, eye, colours);
  drawNames(context, land, of, eye, colours);
  fade(context, of.size);
}

/** Where words stand beside or over the globe it fades away, with the paper behind it. */
function fade(context: Context, { width, height }: GlobePicture["size"]): void {
  const isWide = width > height * 0.95;
  const edges: readonly [x: number, y: number, toX: number, toY: number, solid: number][] = isWide
    ? [
        [0, 0, width * 0.16, 0, 0],
        [0, height, 0, height * 0.93, 0.4],
      ]
    : [
        [0, 0, 0, height * 0.42, 0.82],
        [0, height, 0, height * 0.72, 0.72],
      ];
  context.globalCompositeOperation = "destination-out";
  for (const [x, y, toX, toY, solid] of edges) {
    const gradient = context.createLinearGradient(x, y, toX, toY);
    gradient.addColorStop(solid, "#000000");
    gradient.addColorStop(1, "#00000000");
    context.fillStyle = gradient;
    context.fillRect(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x) || width, Math.abs(toY - y) || height);
  }
  context.globalCompositeOperation = "source-over";
}
