// What lies under the globe's arcs and names: background, sphere, land and shade. While the globe turns all of it is drawn in
// every frame; while it rests it is drawn once to a bitmap.
import type { GlobeColours } from "./globe-colours.ts";
import type { GlobeLand, GlobeShape } from "./globe-land.ts";
import type { Backdrop } from "./paper.ts";
import type { GlobePicture } from "./picture.ts";
import { type Eye, trace } from "./sphere.ts";
import { GLOW, spritesOf } from "./sprites.ts";

type Context = CanvasRenderingContext2D;

/** Of which colour the land of each party is. */
function inkOf({ covered, about, focal, ties }: GlobePicture, colours: GlobeColours): (shape: GlobeShape) => string {
  const arrived = new Set(ties.filter((t) => t.grown === 1).map((t) => t.party));
  return ({ party, status }) => {
    // Of undetermined status: nobody's colour.
    if (party === undefined) return status === "undetermined" ? colours.blank : colours.land;
    if (party === focal) return colours.focal;
    if (about.has(party) && (arrived.has(party) || covered.has(party))) return colours.about;
    return arrived.has(party) || covered.has(party) ? colours.tied : colours.land;
  };
}

function drawLand(context: Context, land: GlobeLand, of: GlobePicture, eye: Eye, colours: GlobeColours): void {
  const fillOf = inkOf(of, colours);
  const byFill = new Map<string, Path2D>();
  for (const shape of land.shapes) {
    const fill = fillOf(shape);
    let path = byFill.get(fill);
    if (!path) {
      path = new Path2D();
      byFill.set(fill, path);
    }
    for (const ring of of.isTurning ? shape.plain : shape.rings) trace(path, ring, of.view, eye, true);
  }
  context.lineWidth = 0.8;
  context.strokeStyle = colours.border;
  for (const [fill, path] of byFill) {
    context.fillStyle = fill;
    context.fill(path, "evenodd");
    context.stroke(path);
  }
  const lines = new Path2D();
  for (const line of land.lines) trace(lines, line, of.view, eye, false);
  context.setLineDash([2, 3]);
  context.strokeStyle = colours.names;
  context.globalAlpha = 0.6;
  context.stroke(lines);
  context.globalAlpha = 1;
  context.setLineDash([]);
}

interface Drawing {
  land: GlobeLand;
  of: GlobePicture;
  eye: Eye;
  colours: GlobeColours;
  backdrop: Backdrop;
  /** Pixels of the canvas per px. */
  scale: number;
}

function draw(context: Context, { land, of, eye, colours, backdrop, scale }: Drawing): void {
  const { x, y, radius } = of.view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(backdrop.paper.canvas, 0, 0);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const glow = radius * GLOW;
  const { sphere, shade } = spritesOf(colours);
  context.drawImage(sphere, x - glow, y - glow, 2 * glow, 2 * glow);
  drawLand(context, land, of, eye, colours);
  context.drawImage(shade, x - radius, y - radius, 2 * radius, 2 * radius);
}

/** Two of the same look alike. */
function keyOf({ land, of, colours }: Drawing): string {
  const { at, x, y, radius } = of.view;
  const fillOf = inkOf(of, colours);
  return [...at, x, y, radius, ...land.shapes.map(fillOf)].join();
}

interface Ground {
  draw(context: Context, drawing: Drawing): void;
  /** What is kept is lost. */
  forget(): void;
}

export function createGround(): Ground {
  const canvas = document.createElement("canvas");
  let kept: { key: string; backdrop: Backdrop } | undefined;
  return {
    draw(context, drawing) {
      if (drawing.of.isTurning) {
        draw(context, drawing);
        return;
      }
      const key = keyOf(drawing);
      if (kept?.key !== key || kept.backdrop !== drawing.backdrop) {
        const { width, height } = context.canvas;
        if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
        const own = canvas.getContext("2d", { alpha: false });
        if (own) draw(own, drawing);
        kept = { key, backdrop: drawing.backdrop };
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(canvas, 0, 0);
      context.setTransform(drawing.scale, 0, 0, drawing.scale, 0, 0);
    },
    forget() {
      kept = undefined;
    },
  };
}
