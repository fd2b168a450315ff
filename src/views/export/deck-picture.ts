// The picture of a state for a slide: as on a wall, the map with its camera on whom is told of, and no word under 12 points.

import type { PartyId } from "../../data/types.ts";
import type { SlidePicture } from "../../export/pptx/content.ts";
import { pt } from "../../export/pptx/xml.ts";
import { legendOf } from "../../pictures/legend.ts";
import { mapPicture } from "../../pictures/map-picture.ts";
import { bodyWorldOf, type PictureInput } from "../../pictures/picture-input.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { cameraOn, type Size } from "../../scene/camera.ts";
import { MIN_MAP_TEXT } from "../../scene/map/fit.ts";
import { placeNodes } from "../../scene/map/places.ts";
import type { Mark } from "../../scene/mark.ts";
import { MIN_NETWORK_TEXT } from "../../scene/network/types.ts";
import type { PictureId } from "../../store/view-ids.ts";
import { frameAround, homeFrame, regionFrame } from "../map/frames.ts";
import { type ViewSaid, viewSaid } from "../view-words.ts";
import type { DeckOrder } from "./deck-order.ts";
import { namesApart } from "./names-apart.ts";
import { geoOf, networkMarks, type PageStuff } from "./page.ts";

const LEAST = pt(12);

const scaled = (marks: readonly Mark[], scale: number, x = 0, y = 0): Mark[] => [
  { kind: "group", id: "scaled", style: "none", x, y, scale, children: [...marks] },
];

function mapOf(stuff: PageStuff, input: PictureInput, told: readonly PartyId[], size: Size, isBare: boolean): Mark[] {
  const { world, state, locale } = input;
  const unit = LEAST / MIN_MAP_TEXT;
  const inner = { width: size.width / unit, height: size.height / unit };
  const geo = geoOf(stuff, state);
  const isGlobe = geo.projection === "globe";
  const around = told.length > 0 && !isGlobe ? frameAround(geo, inner, [world.dataset.meta.focal, ...told]) : undefined;
  const region = state.region === undefined ? undefined : regionFrame(geo, inner, state.region);
  const camera = cameraOn(around ?? region ?? homeFrame(geo, world, inner), inner, around ? 1 : undefined);
  const marks = [...mapPicture(stuff.inputs.map(state), geo, inner, camera.k, stuff.layouts.map, isBare).marks];
  const bodies = bodyWorldOf(stuff.atlas, world, state);
  if (stuff.bodies && bodies && shownBodies(world, state.layers).length > 0) {
    const { mapBodies, seatWords } = stuff.bodies;
    const place = { bodies, geoOf: () => geo, place: placeNodes, ...inner, k: camera.k };
    marks.push(...mapBodies(place, seatWords(locale))(stuff.inputs.bodies(state)));
  }
  return scaled(marks, unit * camera.k, camera.x * unit, camera.y * unit);
}

const STANDS_OUT = new Set(["strong", "raised"]);
/** In its disc, or beside it where the name is too long. */
const OF_CENTRE: ReadonlySet<string> = new Set(["label-on-focal", "name-focal"]);

/** On a wall only those are named whom a step tells of; so on its slide. */
function toldOnly(marks: readonly Mark[], kind: PictureId): Mark[] {
  const isKept = (mark: Mark): boolean =>
    STANDS_OUT.has(mark.emphasis ?? "") ||
    (kind === "network" && (OF_CENTRE.has(mark.style) || mark.style.startsWith("region-label/")));
  const isWord = (mark: Mark): boolean =>
    mark.kind === "text" || mark.style === (kind === "map" ? "name-leader" : "leader");
  return marks.map((mark) =>
    mark.kind === "group"
      ? { ...mark, children: toldOnly(mark.children, kind) }
      : isWord(mark) && !isKept(mark)
        ? { ...mark, hidden: true }
        : mark,
  );
}

/** What an exported picture says to whoever does not see it: as the page says it of the same view. */
export const wordsOfPicture = (kind: PictureId, input: PictureInput, { stuff }: DeckOrder): ViewSaid =>
  viewSaid(stuff.atlas, input.state, [kind]);

/** `told`: parties that the camera shows; `isTold`: only those are named. */
export function slidePicture(
  kind: PictureId,
  input: PictureInput,
  order: DeckOrder,
  told: readonly PartyId[],
  isTold: boolean,
): SlidePicture {
  const { stuff } = order;
  const networkUnit = LEAST / MIN_NETWORK_TEXT;
  const draw = (size: Size, isBare: boolean): Mark[] => {
    if (kind === "map") return mapOf(stuff, input, told, size, isBare);
    const inner = { width: size.width / networkUnit, height: size.height / networkUnit };
    return scaled(networkMarks(stuff, input, inner), networkUnit);
  };
  return {
    name: input.locale.t[kind].heading,
    description: wordsOfPicture(kind, input, order).said.join(" "),
    draw: (size, isBare = false) => {
      const marks = isTold ? toldOnly(draw(size, isBare), kind) : draw(size, isBare);
      return namesApart(marks, size, (name) => name.style === "name-focal" || name.style.startsWith("region-label/"));
    },
    legend: (styles) => legendOf(input, styles, kind === "map"),
    focal: kind === "network" && input.state.morph === 1 ? input.world.dataset.meta.focal : undefined,
  };
}
