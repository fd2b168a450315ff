// Draws the globe on a canvas: its ground (ground.ts), arcs that grow, and names.
import { shareAt } from "../../../scene/geo/ways.ts";
import { drawNames } from "./draw-names.ts";
import type { GlobeColours } from "./globe-colours.ts";
import type { GlobeLand, GlobeWay } from "./globe-land.ts";
import { createGround } from "./ground.ts";
import { type Backdrop, backdropOf } from "./paper.ts";
import type { GlobePicture } from "./picture.ts";
import { type Eye, eyeOver, pointOn } from "./sphere.ts";
import { forgetSprites } from "./sprites.ts";

type Context = CanvasRenderingContext2D;

const RING_MS = 600;

/** The side to which arcs bulge, px for each px of their length. */
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

interface GlobePainter {
  /** `scale`: pixels of the canvas per px. */
  draw(context: Context, land: GlobeLand, of: GlobePicture, colours: GlobeColours, scale: number): void;
  /** What was drawn once is lost, with the graphics card. */
  forget(): void;
}

export function createPainter(): GlobePainter {
  const ground = createGround();
  let kept: { key: string; backdrop: Backdrop } | undefined;
  return {
    draw(context, land, of, colours, scale) {
      const key = JSON.stringify([of.paper, context.canvas.width, context.canvas.height, scale]);
      if (kept?.key !== key) kept = { key, backdrop: backdropOf(of.paper, of.size, scale) };
      const { backdrop } = kept;
      const eye = eyeOver(of.view.at);
      ground.draw(context, { land, of, eye, colours, backdrop, scale });
      drawTies(context, land, of, eye, colours);
      context.setTransform(1, 0, 0, 1, 0, 0);
      for (const edge of backdrop.edges) context.drawImage(edge.canvas, edge.x, edge.y);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      drawNames(context, land, of, eye, colours);
    },
    forget() {
      kept = undefined;
      ground.forget();
      forgetSprites();
    },
  };
}
