// The pictures of the default day as SVG elements for the page's HTML. A painter of the page takes them over later.
import { escapeXml } from "../../src/export/xml.ts";
import { homeOf } from "../../src/pictures/home.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import type { Payload } from "../../src/pictures/payload.ts";
import type { PictureInputs } from "../../src/pictures/picture-input.ts";
import { MAP_PLANES, NETWORK_PLANES, splitPlanes } from "../../src/pictures/planes.ts";
import { fitMap } from "../../src/scene/map/fit.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { fitNetwork, reachOf } from "../../src/scene/network/fit.ts";
import { fitPath } from "../../src/scene/network/region-path.ts";
import { type Attributes, lookOf, MARK, TAGS } from "../../src/views/paint/mark-attributes.ts";

/** px of the two pictures in a window of 1440 × 900. In others public/first-paint.js fits them. */
const SIZES = { map: { width: 895.6, height: 541 }, network: { width: 544.4, height: 724 } };

export interface FirstPicture {
  /** Elements of each plane, lowest first. */
  planes: string[];
  /** As public/first-paint.js reads it: size of the picture; box of the map in its units, and height of all there is. */
  fit: string;
  /** Of the map: middle of what an upright one begins with, in its units. */
  home?: number;
  /** Of the network: how far its nodes reach from the middle, in its units. */
  reach?: string;
  /** px per unit of the map. */
  scale: number;
}

const tenth = (n: number): string => `${Math.round(n * 10) / 10}`;
/** Positions to a tenth of a px; nothing else has decimals that could go. */
const written = (name: string, value: string | number): string => {
  if (typeof value === "number") return tenth(value);
  return escapeXml(name === "d" ? value.replace(/\d+\.\d+/g, (n) => tenth(Number(n))) : value);
};

/** Words, dots of a px or two, and what is only there to be hit come with the script. */
const isDrawn = (mark: Mark): boolean =>
  !mark.hidden && mark.kind !== "text" && !/^(?:hit|node-none|islet$)/.test(mark.style);

/** What is seen of a mark, and its id. `instead`: other attributes for some marks. */
function elementOf(mark: Mark, instead: (mark: Mark) => Attributes = () => ({})): string {
  // The shapes of the data have the ids of the land, in the same order.
  const id = mark.id.startsWith("land/") ? undefined : mark.id;
  const attributes = Object.entries({ [MARK]: id, ...lookOf(mark), ...instead(mark) })
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${written(name, value)}"`))
    .join("");
  const inside = mark.kind === "group" ? mark.children.filter(isDrawn).map((m) => elementOf(m)) : [];
  return `<${TAGS[mark.kind]}${attributes}${inside.length === 0 ? "/>" : `>${inside.join("")}</${TAGS[mark.kind]}>`}`;
}

const planesOf = (marks: readonly Mark[], planes: typeof MAP_PLANES, instead?: (mark: Mark) => Attributes): string[] =>
  splitPlanes(marks, planes).map((plane) =>
    plane
      .filter(isDrawn)
      .map((mark) => elementOf(mark, instead))
      .join(""),
  );

export function firstMap(input: ReturnType<PictureInputs["map"]>, { geo }: Payload): FirstPicture {
  const { world } = input;
  const { width, height } = SIZES.map;
  const { x, y, width: w, height: h } = geo.view;
  return {
    planes: planesOf(mapPicture(input, geo, SIZES.map, 1, undefined, true).marks, MAP_PLANES),
    fit: [width, height, x, y, w, h, geo.height].join(" "),
    scale: fitMap(geo, SIZES.map).scale,
    home: Math.round(homeOf(geo, world)),
  };
}

export function firstNetwork(input: ReturnType<PictureInputs["network"]>, { placement }: Payload): FirstPicture {
  const { width, height } = SIZES.network;
  const { width: w, height: h } = placement.size;
  const reach = reachOf(placement);
  const { scaleX, scaleY, dx, dy } = fitNetwork(placement, SIZES.network);
  const outlines = placement.regions.flatMap((r) => r.outlines);
  /** Outlines as they are stored, so that they can be read back from the page. */
  const stored = (mark: Mark): Attributes => {
    const same = mark.kind === "path" && outlines.find((o) => fitPath(o.d, scaleX, scaleY, dx, dy) === mark.d);
    return same
      ? {
          d: same.d,
          transform: `translate(${tenth(dx)} ${tenth(dy)}) scale(${scaleX.toFixed(5)} ${scaleY.toFixed(5)})`,
        }
      : {};
  };
  const { marks } = networkPicture(input, placement, SIZES.network, { k: 1, x: 0, y: 0 }, undefined);
  return {
    planes: planesOf(marks, NETWORK_PLANES, stored),
    fit: [width, height, 0, 0, w, h, h].join(" "),
    scale: scaleY,
    reach: `${reach.x} ${reach.y}`,
  };
}
