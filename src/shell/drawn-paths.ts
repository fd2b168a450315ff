// Paths that the first picture of the page draws stand in it once: as elements, and not in the blocks of data as well.
import type { GeoPackage } from "../scene/geo/types.ts";
import type { Placement } from "../scene/network/types.ts";
import { MARK } from "../views/paint/mark-attributes.ts";

interface Drawing {
  geo: GeoPackage;
  placement: Placement;
}

/** A path in the data, and the id of the mark that draws it. */
interface Slot {
  mark: string;
  get(): string | undefined;
  set(d: string | undefined): void;
}

const slotOf = <K extends string>(mark: string, holder: { [key in K]: string }, key: K): Slot => ({
  mark,
  get: () => holder[key],
  set: (d) => {
    (holder as { [key in K]: string | undefined })[key] = d;
  },
});

const slots = ({ geo, placement }: Drawing): Slot[] => [
  slotOf("sea", geo, "sphere"),
  slotOf("graticule", geo, "graticule"),
  ...geo.shapes.map((shape) => slotOf(`land/${shape.id}`, shape, "d")),
  ...geo.lines.map((line) => slotOf(`boundary/${line.id}`, line, "d")),
  ...placement.regions.flatMap(({ framework, outlines }) =>
    outlines.map((outline) => slotOf(`region/${framework}`, outline, "d")),
  ),
];

/** Takes every path out of `drawing` that is drawn as it is, and parties that are the ids of shapes. Changes `drawing`. */
export function takePaths(drawing: Drawing, drawn: ReadonlyMap<string, string>): void {
  for (const slot of slots(drawing)) if (slot.get() === drawn.get(slot.mark)) slot.set(undefined);
  for (const shape of drawing.geo.shapes) if (shape.party === shape.id) delete shape.party;
}

/** Puts them back. Throws if a path is not drawn, since the page was cut off then. Changes `drawing`. */
export function fillPaths(drawing: Drawing, drawn: ReadonlyMap<string, string>): void {
  for (const slot of slots(drawing)) {
    if (slot.get() !== undefined) continue;
    const d = drawn.get(slot.mark);
    if (d === undefined) throw new Error(`the path of ${slot.mark} is missing in the page`);
    slot.set(d);
  }
  for (const shape of drawing.geo.shapes) if (!shape.name && !shape.status) shape.party ??= shape.id;
}

/** Paths of the page's first picture by id of their mark. Land has no ids there: it is in the order of the shapes. */
export function drawnPaths(document: Document, { shapes }: Pick<GeoPackage, "shapes">): ReadonlyMap<string, string> {
  for (const [i, path] of document.querySelectorAll(`[${MARK}="land"] > path`).entries())
    path.setAttribute(MARK, `land/${shapes[i]?.id}`);
  return new Map(
    [...document.querySelectorAll(`path[${MARK}]`)].map((path) => [
      path.getAttribute(MARK) ?? "",
      path.getAttribute("d") ?? "",
    ]),
  );
}
