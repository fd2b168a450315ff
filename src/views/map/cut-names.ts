// Names of a zoomed map of which a part is beyond its edge, or under what lies on it: half a name says nothing. They are there again
// with the next part of the map; what is chosen or pointed at is named in any case (edge-chips.css).
import type { ShownPart } from "../../pictures/edges.ts";

/** What lies on the map. */
const OVER = [
  ".view-map .view-tools .pill",
  ".view-map .edge-chip",
  ".view-map .borders .link-button",
  ".stage > .inset-door",
  ".app > .conditions",
  ".stage > .headline :is(.figure, .date-button)",
].join(",");

/** px: what a box has around its letters, at the sides and above. */
const AROUND = { x: 1, y: 3 };

const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left + AROUND.x < b.right &&
  a.right - AROUND.x > b.left &&
  a.top + AROUND.y < b.bottom &&
  a.bottom - AROUND.y > b.top;

const isWithin = (a: DOMRect, b: DOMRect): boolean =>
  a.left + AROUND.x >= b.left &&
  a.right - AROUND.x <= b.right &&
  a.top + AROUND.y >= b.top &&
  a.bottom - AROUND.y <= b.bottom;

/** Marks all names of a map that are cut. Returned is what does it again where something may be another. */
export function cutNames(map: HTMLElement): (shown: ShownPart) => void {
  let before = "";
  return ({ marks, camera, size }) => {
    const over = [...document.querySelectorAll(OVER)].map((e) => e.getBoundingClientRect()).filter((r) => r.width > 0);
    const names = marks.flatMap((m) => (m.kind === "text" ? [`${m.party} ${m.lines}`] : []));
    // A step in time names others, and moves none.
    const now = JSON.stringify([camera, size, over, names]);
    if (now === before) return;
    before = now;
    const frame = map.getBoundingClientRect();
    const all = [...map.querySelectorAll<SVGElement>(".plane :is(text, .m-name-leader)[data-party]")];
    const cut = new Set(
      all.flatMap((e) => {
        const own = e.getBoundingClientRect();
        const isWhole = e.tagName !== "text" || (isWithin(own, frame) && !over.some((o) => meets(own, o)));
        return isWhole ? [] : [e.dataset.party];
      }),
    );
    for (const e of all) e.toggleAttribute("data-cut", cut.has(e.dataset.party));
  };
}

/** All of them are names again. */
export function wholeNames(map: HTMLElement): void {
  for (const e of map.querySelectorAll("[data-cut]")) e.removeAttribute("data-cut");
}
