// Names on the globe: beside their discs where there is room, the most wanted first.

import { type Rect, rectsMeet } from "../../../scene/rect.ts";
import type { InkedNames } from "./fading-names.ts";
import type { GlobeColours } from "./globe-colours.ts";
import type { GlobeLand } from "./globe-land.ts";
import type { GlobePicture } from "./picture.ts";
import { type Eye, pointOn } from "./sphere.ts";

/** Of a large name in relation to the others: that of whom a scene is about is read from five metres. */
const LARGER = 1.55;

export function drawNames(
  context: CanvasRenderingContext2D,
  land: GlobeLand,
  of: GlobePicture,
  eye: Eye,
  colours: GlobeColours,
): void {
  for (const names of of.names) drawSet(context, land, of, names, eye, colours);
  context.globalAlpha = 1;
}

function drawSet(
  context: CanvasRenderingContext2D,
  land: GlobeLand,
  of: GlobePicture,
  names: InkedNames,
  eye: Eye,
  colours: GlobeColours,
): void {
  const taken: Rect[] = [];
  const reached = new Set(of.ties.filter((t) => t.grown === 1).map((t) => t.party));
  const near = of.size.line * 4;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const party of names.named) {
    const at = land.at.get(party);
    if (!at || (party !== of.focal && !reached.has(party))) continue;
    const { x, y, depth } = pointOn(of.view, eye, at);
    if (depth < 0.18) continue;
    const isLarge = names.large.has(party);
    const text = of.size.text * (isLarge ? LARGER : 1);
    context.font = `700 ${text}px ${names.family}`;
    const name = names.nameOf(party);
    const width = context.measureText(name).width;
    const sides: readonly [number, number][] = [
      [x + near, y],
      [x - near - width, y],
      [x - width / 2, y + text * 0.6 + near],
      [x - width / 2, y - text * 0.6 - near],
    ];
    const rooms = sides.map(([left, middle]) => ({
      at: [left, middle] as const,
      room: { x: left - 4, y: middle - text * 0.62, width: width + 8, height: text * 1.24 },
    }));
    const fits = rooms.find(
      ({ room }) =>
        room.x > of.size.side &&
        room.x + room.width < of.size.width &&
        room.y > of.size.ceiling &&
        room.y + room.height < of.size.floor &&
        !taken.some((other) => rectsMeet(room, other)),
    );
    if (!fits) continue;
    taken.push(fits.room);
    const ink = names.inkOf(party);
    if (ink === 0) continue;
    context.globalAlpha = ink;
    context.lineWidth = text / 4;
    context.strokeStyle = colours.halo;
    context.strokeText(name, ...fits.at);
    context.fillStyle = party === of.focal ? colours.focalName : colours.names;
    context.fillText(name, ...fits.at);
  }
}
