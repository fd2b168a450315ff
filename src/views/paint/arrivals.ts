// What begins while time plays is seen to begin: its line grows from the focal party, nearest first; where it arrives the land
// fills, the node rises and the name fades in. A region grows over the member that it gains, and what ends fades. Only
// appearances: nothing is moved, and what is there is there at once for whoever wants no motion.
import type { PartyId } from "../../data/types.ts";
import type { Mark } from "../../scene/mark.ts";
import { isStill } from "../../ui/animate.ts";
import { betweenRings } from "./rings.ts";
import type { Change } from "./svg-painter.ts";

/** ms: of a line, between two lines, of all that begins on one day, and of the rest. */
const GROW = 700;
const APART = 90;
const GROUP = 1600;
const FILL = 250;
const RISE = 600;
const FADE_IN = 200;
const FADE_OUT = 400;
const MORPH = 900;
const EASE_OUT = "cubic-bezier(0.215, 0.61, 0.355, 1)";

const appears = ({ before, mark }: Change): boolean => before.hidden === true && !mark.hidden;
const leaves = ({ before, mark }: Change): boolean => !before.hidden && mark.hidden === true;

const isTie = ({ mark, element }: Change): boolean =>
  (mark.kind === "path" || mark.kind === "line") && mark.id.startsWith("tie/") && element instanceof SVGGeometryElement;
const isNode = ({ mark }: Change): boolean => mark.kind === "circle" && mark.id.startsWith("node/");

/** Of a style, what a mark that has another one now still needs to look as it did. */
interface Look extends Keyframe {
  fill: string;
  stroke: string;
  strokeWidth: string;
  strokeOpacity: string;
  strokeDasharray: string;
}

/** Looks of styles in the theme of the page, each read once. */
function lookReader(): (style: string, beside: SVGElement) => Look {
  const read = new Map<string, Look>();
  return (style, beside) => {
    const known = read.get(style);
    if (known) return known;
    const probe = beside.cloneNode() as SVGElement;
    probe.setAttribute("class", `m-${style}`);
    probe.setAttribute("visibility", "hidden");
    beside.parentNode?.append(probe);
    const { fill, stroke, strokeWidth, strokeOpacity, strokeDasharray } = getComputedStyle(probe);
    probe.remove();
    const look = { fill, stroke, strokeWidth, strokeOpacity, strokeDasharray };
    read.set(style, look);
    return look;
  };
}
type LookOf = ReturnType<typeof lookReader>;

/** px on the screen, in which strokes that do not scale are dashed. */
function lengthOf(element: SVGElement): number {
  if (!(element instanceof SVGGeometryElement)) return 0;
  const matrix = element.getScreenCTM();
  return element.getTotalLength() * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
}

/** Lines are dashed until their agreement is in force. For a while a line may show what has just been signed, and then rests again. */
function isBegun({ mark, before, element }: Change, lookOf: LookOf): boolean {
  const isSolid = (style: string): boolean => lookOf(style, element).strokeDasharray === "none";
  const isNew = before.hidden === true || (mark.emphasis === "strong" && !isSolid(before.style));
  return isNew && !mark.hidden && isSolid(mark.style);
}

/** ms from now until the line of a mark's party has arrived; without one of its own, until the last has. */
type Arrivals = (mark: Mark) => number;

function growLines(lines: readonly Change[]): Arrivals {
  const lengths = new Map(lines.map((each) => [each.mark.party as PartyId, lengthOf(each.element)]));
  const order = [...lengths].sort((a, b) => a[1] - b[1]).map(([party]) => party);
  const apart = Math.min(APART, (GROUP - GROW) / Math.max(1, order.length - 1));
  const begin = new Map(order.map((party, i) => [party, i * apart]));
  for (const { mark, element } of lines) {
    const dash = `${lengthOf(element)}px`;
    element.animate(
      [
        { strokeDasharray: dash, strokeDashoffset: dash },
        { strokeDasharray: dash, strokeDashoffset: "0px" },
      ],
      { duration: GROW, delay: begin.get(mark.party as PartyId) ?? 0, easing: EASE_OUT, fill: "backwards" },
    );
  }
  const last = order.length > 0 ? (order.length - 1) * apart + GROW : 0;
  return ({ party }) => {
    const from = party === undefined ? undefined : begin.get(party);
    return from === undefined ? last : from + GROW;
  };
}

/** A node comes out of the air where it stands; by default marks grow out of the corner of their picture. */
function rise({ mark, element }: Change, delay: number, from: Keyframe): void {
  if (mark.kind !== "circle") return;
  const transformOrigin = `${mark.x}px ${mark.y}px`;
  element.animate(
    [
      { ...from, transformOrigin },
      { transform: "scale(1)", transformOrigin, opacity: 1 },
    ],
    {
      duration: RISE,
      delay: Math.max(0, delay - RISE / 2),
      easing: EASE_OUT,
      fill: "backwards",
    },
  );
}

function morph({ mark, before, element }: Change): void {
  if (mark.kind !== "path" || before.kind !== "path") return;
  const rings = betweenRings(before.d, mark.d);
  if (!rings) return;
  element.animate(
    rings.map((d) => ({ d: `path("${d}")` })),
    { duration: MORPH, easing: "ease-in-out" },
  );
}

/** `changes`: of one step in time, as they have just been painted. */
export function showArrivals(changes: readonly Change[]): void {
  if (isStill()) return;
  const lookOf = lookReader();
  const lines = changes.filter((each) => each.mark.party !== undefined && isTie(each) && isBegun(each, lookOf));
  const arrivalOf = growLines(lines);
  for (const each of changes) {
    const { mark, before, element } = each;
    const delay = arrivalOf(mark);
    if (lines.includes(each)) continue;
    if (appears(each)) {
      if (isNode(each)) rise(each, delay, { transform: "scale(2.2)", opacity: 0 });
      else element.animate([{ opacity: 0 }, {}], { duration: FADE_IN, delay, fill: "backwards" });
    } else if (leaves(each)) {
      const look = lookOf(before.style, element);
      element.animate(
        [
          { ...look, visibility: "visible", opacity: 1 },
          { ...look, visibility: "visible", opacity: 0 },
        ],
        FADE_OUT,
      );
    } else if (!mark.hidden && mark.id.startsWith("region/")) morph(each);
    else if (!mark.hidden && mark.style !== before.style) {
      if (mark.id.startsWith("land/"))
        element.animate([{ fill: lookOf(before.style, element).fill }, {}], {
          duration: FILL,
          delay,
          fill: "backwards",
        });
      // It has become a partner in more than before.
      else if (isNode(each)) rise(each, delay, { transform: "scale(1.6)" });
    }
  }
}
