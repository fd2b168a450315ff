// Which styles the pictures of an atlas show inside their frames, for the key. Told a moment after the pictures have changed: a
// step in time does not wait for it.
import { memoize } from "../../model/memoize.ts";
import type { Camera, Size } from "../../scene/camera.ts";
import type { Mark } from "../../scene/mark.ts";
import type { StyleName } from "../../scene/style/style.ts";
import type { Atlas } from "../atlas.ts";

type Kind = "map" | "network";
type Styles = ReadonlySet<StyleName>;

interface Shown {
  marks: readonly Mark[];
  camera: Camera;
  size: Size;
}

/** ms */
const PAUSE = 120;

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((m) => (m.hidden ? [] : m.kind === "group" ? flat(m.children) : [m]));

/** Styles of marks inside the frame. Land and ties are where their party's disc is. */
export function stylesInFrame({ marks, camera: { k, x, y }, size: { width, height } }: Shown): Styles {
  const all = flat(marks);
  const isInside = (at: { x: number; y: number }): boolean => {
    const [left, top] = [at.x * k + x, at.y * k + y];
    return left >= 0 && left <= width && top >= 0 && top <= height;
  };
  const outside = new Set<string>();
  for (const mark of all)
    if (mark.kind === "circle" && mark.party !== undefined && mark.label !== undefined && !isInside(mark))
      outside.add(mark.party);
  return new Set(all.flatMap((m) => (m.party !== undefined && outside.has(m.party) ? [] : [m.style])));
}

interface Screen {
  shown: Map<Kind, Shown>;
  listeners: Set<(styles: Styles) => void>;
  waiting: ReturnType<typeof setTimeout> | undefined;
}

const screenOf = memoize((_: Atlas): Screen => ({ shown: new Map(), listeners: new Set(), waiting: undefined }));

function tell({ shown, listeners }: Screen): void {
  const styles = new Set([...shown.values()].flatMap((s) => [...stylesInFrame(s)]));
  for (const listener of listeners) listener(styles);
}

function tellSoon(screen: Screen): void {
  screen.waiting ??= setTimeout(() => {
    screen.waiting = undefined;
    tell(screen);
  }, PAUSE);
}

/** Says what a picture shows now; `undefined`: it is gone. */
export function reportScreen(atlas: Atlas, kind: Kind, change: Partial<Shown> | undefined): void {
  const screen = screenOf(atlas);
  const before = screen.shown.get(kind) ?? { marks: [], camera: { k: 1, x: 0, y: 0 }, size: { width: 0, height: 0 } };
  if (change) screen.shown.set(kind, { ...before, ...change });
  else screen.shown.delete(kind);
  if (screen.listeners.size > 0) tellSoon(screen);
}

/** Calls `listener` soon, and a moment after each change. Returns a function to end it. */
export function followScreen(atlas: Atlas, listener: (styles: Styles) => void): () => void {
  const screen = screenOf(atlas);
  screen.listeners.add(listener);
  tellSoon(screen);
  return () => {
    screen.listeners.delete(listener);
  };
}
