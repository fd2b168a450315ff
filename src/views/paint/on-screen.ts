// Which styles the pictures of an atlas show inside their frames, for the key. Told a moment after the pictures have changed: a
// step in time does not wait for it.
import { memoize } from "../../model/memoize.ts";
import type { ShownPart } from "../../pictures/edges.ts";
import type { Mark } from "../../scene/mark.ts";
import type { StyleName } from "../../scene/style/style.ts";
import type { Atlas } from "../atlas.ts";

type Kind = "map" | "network";
type Styles = ReadonlySet<StyleName>;

type Shown = ShownPart;

/** ms */
const PAUSE = 120;

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((m) => (m.hidden ? [] : m.kind === "group" ? flat(m.children) : [m]));

/** Styles of marks inside the frame. Land and ties are where their party's disc is. */
function stylesInFrame({ marks, camera: { k, x, y }, size: { width, height } }: Shown): Styles {
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
  listeners: Set<() => void>;
  waiting: ReturnType<typeof setTimeout> | undefined;
}

const screenOf = memoize((_: Atlas): Screen => ({ shown: new Map(), listeners: new Set(), waiting: undefined }));

function tellSoon(screen: Screen): void {
  screen.waiting ??= setTimeout(() => {
    screen.waiting = undefined;
    for (const listener of screen.listeners) listener();
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

function followShown(atlas: Atlas, tell: (shown: Screen["shown"]) => void): () => void {
  const screen = screenOf(atlas);
  const listener = (): void => tell(screen.shown);
  screen.listeners.add(listener);
  tellSoon(screen);
  return () => {
    screen.listeners.delete(listener);
  };
}

/** Calls `listener` soon, and a moment after each change. Returns a function to end it. */
export const followScreen = (atlas: Atlas, listener: (styles: Styles) => void): (() => void) =>
  followShown(atlas, (shown) => listener(new Set([...shown.values()].flatMap((s) => [...stylesInFrame(s)]))));

/** The same with all that the map shows; undefined while there is none. */
export const followMap = (atlas: Atlas, listener: (shown: ShownPart | undefined) => void): (() => void) =>
  followShown(atlas, (shown) => listener(shown.get("map")));
