// Hit test: maps a position or element of a picture to a party or agreement.
import type { Ref } from "../../model/selection/selection.ts";
import type { Display } from "./display.ts";
import { type OnCanvas, onCanvas } from "./on-canvas.ts";

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
export const BEHIND = 3;

const canvasUnder = ({ target }: Event): OnCanvas | undefined => {
  const stage = target instanceof Element && target.closest(".stage-planes");
  return stage ? onCanvas.get(stage) : undefined;
};

/** Party or agreement that a press or a movement is on: of the topmost mark. */
export function refOn(e: Event): Ref | undefined {
  const { clientX, clientY } = e instanceof MouseEvent ? e : ((e as TouchEvent).changedTouches?.[0] ?? {});
  return refAt(e.target) ?? (clientX === undefined ? undefined : canvasUnder(e)?.top(clientX, clientY as number));
}

interface Candidate {
  ref: Ref;
  distance: number;
}

const discOf = (element: Element, e: MouseEvent): Candidate => {
  const [x, y] = centreOf(element);
  const distance = Math.hypot(x - e.clientX, y - e.clientY) + (element.matches(".m-hit-small") ? BEHIND : 0);
  return { ref: { kind: "party", id: element.getAttribute("data-party") ?? "" }, distance };
};

/** Of equals the first. */
const nearestFirst = <T extends Candidate>(discs: readonly T[]): T[] =>
  discs.toSorted((a, b) => a.distance - b.distance);

/** Party or agreement under a pointer. Where hit targets overlap, the one with the nearest centre wins, not the topmost. */
export function refUnder(e: MouseEvent): Ref | undefined {
  // Clicks by keyboard or assistive technology have no position.
  if (e.type === "click" && e.detail === 0) return refAt(e.target);
  const elements = document.elementsFromPoint(e.clientX, e.clientY).filter((element) => element.matches(DISCS));
  const discs =
    canvasUnder(e)
      ?.discs(e.clientX, e.clientY)
      .filter((disc) => disc.isOn) ?? [];
  return nearestFirst([...elements.map((element) => discOf(element, e)), ...discs])[0]?.ref ?? refOn(e);
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
  const elements = [...stage.querySelectorAll(DISCS)].filter((d) => d.getAttribute("visibility") !== "hidden");
  const discs = [
    ...elements.map((element) => discOf(element, e)),
    ...(onCanvas.get(stage)?.discs(e.clientX, e.clientY) ?? []),
  ];
  const near = nearestFirst(discs.filter(({ distance }) => distance <= finger))
    // A party may have several marks, e.g. its node and the seats it hosts.
    .filter(({ ref: { id } }) => !seen.has(id) && seen.add(id))
    .slice(0, offers);
  const [first, second] = near;
  // The land under the finger is as likely as a small neighbour.
  const under = refOn(e);
  const isOther = under !== undefined && !near.some(({ ref }) => ref.id === under.id);
  if (first && !isOther && (!second || second.distance - first.distance > CLEAR)) near.length = 1;
  const refs = near.map(({ ref }) => ref);
  return isOther && refs.length > 0 ? [under, ...refs].slice(0, offers) : refs;
}
