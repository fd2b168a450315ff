// Which thing of a picture a pointer means.
import type { Ref } from "../../model/selection/selection.ts";
import type { Display } from "./display.ts";

/** The thing of an element: the nearest enclosing mark that stands for a party or an agreement. */
export function refAt(target: EventTarget | null): Ref | undefined {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest("[data-party],[data-agreement]");
  const party = mark?.getAttribute("data-party");
  if (party) return { kind: "party", id: party };
  const agreement = mark?.getAttribute("data-agreement");
  return agreement ? { kind: "agreement", id: agreement } : undefined;
}

export const centreOf = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

const DISCS = ".m-hit[data-party],.m-hit-small[data-party]";
/** px: where both are near, what is drawn is meant before land that is not. */
const BEHIND = 3;

const distanceTo = (element: Element, e: MouseEvent): number => {
  const [x, y] = centreOf(element);
  return Math.hypot(x - e.clientX, y - e.clientY) + (element.matches(".m-hit-small") ? BEHIND : 0);
};

/**
 * The thing under a pointer. Where the discs of neighbours overlap, the one whose middle is nearest is meant, whichever
 * lies on top: nobody loses its place to another.
 */
export function refUnder(e: MouseEvent): Ref | undefined {
  // A click by keyboard or assistive technology has no place.
  if (e.type === "click" && e.detail === 0) return refAt(e.target);
  let best: Element | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const element of document.elementsFromPoint(e.clientX, e.clientY)) {
    if (!element.matches(DISCS)) continue;
    const distance = distanceTo(element, e);
    if (distance < least) [best, least] = [element, distance];
  }
  return refAt(best ?? e.target);
}

/** px: so much nearer than the next is no doubt. */
const CLEAR = 10;

/** A finger hides what it points at: all that a tap may mean within `finger` px, the nearest first. */
export function refsNear(
  stage: HTMLElement,
  e: MouseEvent,
  { finger, offers }: Pick<Display, "finger" | "offers">,
): Ref[] {
  const seen = new Set<string>();
  const near = [...stage.querySelectorAll(DISCS)]
    .filter((element) => element.getAttribute("visibility") !== "hidden")
    .map((element) => ({ element, distance: distanceTo(element, e) }))
    .filter(({ distance }) => distance <= finger)
    .sort((a, b) => a.distance - b.distance)
    // A party may have several marks: its node, and the seats that it hosts.
    .filter(({ element }) => {
      const id = refAt(element)?.id ?? "";
      return !seen.has(id) && seen.add(id);
    })
    .slice(0, offers);
  const [first, second] = near;
  // The land under the finger is meant as much as a small neighbour beside it.
  const under = refAt(e.target);
  const isOther = under !== undefined && !near.some((n) => refAt(n.element)?.id === under.id);
  if (first && !isOther && (!second || second.distance - first.distance > CLEAR)) near.length = 1;
  const refs = near.flatMap(({ element }) => refAt(element) ?? []);
  return isOther && refs.length > 0 ? [under, ...refs].slice(0, offers) : refs;
}
