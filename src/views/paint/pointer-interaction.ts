// Interaction shared by map and network: hovering, selecting and moving between marks, by mouse, touch and keyboard.
import type { Ref } from "../../model/selection/selection.ts";
import type { Actions } from "../../store/actions.ts";
import { isChord } from "../../ui/key-target.ts";
import type { Display } from "./display.ts";
import { refAt, refsNear, refUnder } from "./hit-test.ts";

/** Of the picture's own keys all that are not somebody else's too; `picture-keys.ts` says what they do. */
const OWN_KEYS = /^(Arrow|Page|Home|End|Enter| )/;

export const stopsOf = (stage: HTMLElement): SVGElement[] =>
  [...stage.querySelectorAll<SVGElement>('[role="button"]')].filter((e) => e.getAttribute("visibility") !== "hidden");

export function moveStop(stage: HTMLElement, to: SVGElement, focus: boolean): void {
  for (const stop of stage.querySelectorAll('[role="button"][tabindex="0"]')) stop.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
  if (focus) to.focus({ preventScroll: true });
}

const lastStops = new WeakMap<HTMLElement, SVGElement>();
const isStop = (e: SVGElement): boolean =>
  e.getAttribute("tabindex") === "0" && e.getAttribute("visibility") !== "hidden";

/** Keeps exactly one visible mark in the tab order (roving tab stop): the last one visited, else that of `preferred`. */
export function keepOneStop(stage: HTMLElement, preferred: string): void {
  // Usually unchanged, so check the last one before searching.
  const last = lastStops.get(stage);
  if (last && isStop(last) && stage.contains(last)) return;
  const now = [...stage.querySelectorAll<SVGElement>('[role="button"][tabindex="0"]')].find(isStop);
  const stops = now ? [] : stopsOf(stage);
  const next = now ?? stops.find((s) => s.getAttribute("data-party") === preferred) ?? stops[0];
  if (next && !now) moveStop(stage, next, false);
  if (next) lastStops.set(stage, next);
}

interface Pointing extends Pick<Display, "finger" | "offers" | "anyPointer"> {
  /** Whether the click only ended a drag. */
  ignoreClick(): boolean;
  /** A key on the mark that has the focus. */
  press(e: KeyboardEvent): void;
}

/** Attaches all listeners; returns a function that removes them. */
export function attachPointing(
  stage: HTMLElement,
  actions: Actions,
  { ignoreClick, press, ...display }: Pointing,
): () => void {
  const off = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, f: (e: HTMLElementEventMap[K]) => void) =>
    stage.addEventListener(type, f, { signal: off.signal });
  // Not every browser sets `pointerType` on clicks, so remember it from the press.
  let pointer = "";
  // Candidates at the start of a touch, because the picture may move under the finger before the click.
  const meant = new Map<number, Ref[]>();
  let last = 0;
  on("pointerdown", (e) => {
    pointer = e.pointerType;
    last = e.pointerId;
    if (e.pointerType !== "touch" && !display.anyPointer) return;
    const near = refsNear(stage, e, display);
    const under = near.length > 0 ? undefined : refUnder(e);
    meant.set(e.pointerId, under ? [under] : near);
  });
  on("pointercancel", (e) => void meant.delete(e.pointerId));
  on("pointermove", (e) => {
    if (e.pointerType === "mouse" && e.buttons === 0) actions.hover(refUnder(e));
  });
  on("pointerleave", () => actions.hover(undefined));
  on("click", (e) => {
    const id = e instanceof PointerEvent ? e.pointerId : last;
    const near = (pointer === "touch" || display.anyPointer) && e.detail > 0 ? meant.get(id) : undefined;
    meant.delete(id);
    if (ignoreClick()) return;
    // At a desk only for touch: with a mouse, hovering shows the target before the click.
    if (near && near.length > 1) {
      actions.offer({ refs: near, x: e.clientX, y: e.clientY });
      return;
    }
    const ref = near ? near[0] : refUnder(e);
    if (ref) actions.choose(ref, e.shiftKey || e.ctrlKey || e.metaKey);
    else actions.escape();
  });
  on("focusin", (e) => {
    const ref = refAt(e.target);
    if (ref && (e.target as Element).matches(":focus-visible")) actions.hover(ref);
  });
  on("focusout", () => actions.hover(undefined));
  on("keydown", (e) => {
    if ((e.target as Element).getAttribute("role") !== "button" || isChord(e) || !OWN_KEYS.test(e.key)) return;
    press(e);
    e.preventDefault();
    e.stopPropagation();
  });
  return () => off.abort();
}
