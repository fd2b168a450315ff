// Which party a touch on the globe means: of discs within reach the nearest, or the land under the finger.
import type { PartyId } from "../../../data/types.ts";
import type { GlobeLand } from "./globe-land.ts";
import { eyeOver, type GlobeView, pointOn, trace } from "./sphere.ts";

/** A disc nearer than the next by so many px is meant without asking. */
const CLEAR = 10;
/** Depth of a place that is not at the very edge. */
const SEEN = 0.05;

/** `finger`, px; at most `offers`, the likeliest first; one if there is no doubt. */
export function partiesAt(
  land: GlobeLand,
  view: GlobeView,
  { x, y }: { x: number; y: number },
  { finger, offers }: { finger: number; offers: number },
): PartyId[] {
  const eye = eyeOver(view.at);
  const near = [...land.at]
    .map(([party, at]) => ({ party, ...pointOn(view, eye, at) }))
    .filter(({ depth }) => depth > SEEN)
    .map((p) => ({ party: p.party, distance: Math.hypot(p.x - x, p.y - y) }))
    .filter(({ distance }) => distance <= finger)
    .sort((a, b) => a.distance - b.distance);
  const under = partyUnder(land, view, x, y);
  const isOther = under !== undefined && !near.some(({ party }) => party === under);
  const [first, second] = near;
  const isClear = first && !isOther && (!second || second.distance - first.distance > CLEAR);
  const parties = (isClear ? [first] : near).map(({ party }) => party);
  return (isOther ? [under, ...parties] : parties).slice(0, offers);
}

function partyUnder(land: GlobeLand, view: GlobeView, x: number, y: number): PartyId | undefined {
  if (Math.hypot(x - view.x, y - view.y) > view.radius) return undefined;
  const eye = eyeOver(view.at);
  const context = document.createElement("canvas").getContext("2d");
  // The smallest shapes come last, on top of what surrounds them.
  return land.shapes.findLast(({ party, rings }) => {
    if (party === undefined) return false;
    const path = new Path2D();
    for (const ring of rings) trace(path, ring, view, eye, true);
    return context?.isPointInPath(path, x, y, "evenodd") ?? false;
  })?.party;
}
