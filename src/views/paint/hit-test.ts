// Hit test: maps a position or element of a picture to a party or agreement.
import type { Ref } from "../../model/selection/selection.ts";
import type { Display } from "./display.ts";

/** Party or agreement of the nearest enclosing mark of an element. */
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
/** px by which invisible targets of land rank behind drawn marks. */
const BEHIND = 3;

const distanceTo = (element: Element, e: MouseEvent): number => {
  const [x, y] = centreOf(element);
  return Math.hypot(x - e.clientX, y - e.clientY) + (element.matches(".m-hit-small") ? BEHIND : 0);
};

/** Party or agreement under a pointer. Where hit targets overlap, the one with the nearest centre wins, not the topmost. */
export function refUnder(e: MouseEvent): Ref | undefined {
  // Clicks by keyboard or assistive technology have no position.
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

/** A candidate nearer than the next by this many px is unambiguous. */
const CLEAR = 10;

/** Candidates for a tap within `finger` px, nearest first, because a finger covers what it points at. */
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
    // A party may have several marks, e.g. its node and the seats it hosts.
    .filter(({ element }) => {
      const id = refAt(element)?.id ?? "";
      return !seen.has(id) && seen.add(id);
    })
    .slice(0, offers);
  const [first, second] = near;
  // The land under the finger is as likely as a small neighbour.
  const under = refAt(e.target);
  const isOther = under !== undefined && !near.some((n) => refAt(n.element)?.id === under.id);
  if (first && !isOther && (!second || second.distance - first.distance > CLEAR)) near.length = 1;
  const refs = near.flatMap(({ element }) => refAt(element) ?? []);
  return isOther && refs.length > 0 ? [under, ...refs].slice(0, offers) : refs;
}
