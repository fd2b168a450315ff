// Zoom and pan of a picture by wheel, pinch and drag, and by buttons and keys. On the globe, dragging turns instead of
// panning.
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { cameraOn, type Size } from "../../scene/camera.ts";
import { loadPart } from "../../ui/late/part.ts";
import { loadUntilThere } from "../../ui/late/pauses.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas } from "../atlas.ts";
import type { Frame, ZoomHandle, ZoomOptions } from "./zoom-handle.ts";

export interface Zooming {
  zoomBy(factor: number): void;
  /** Pans by shares of the picture's width and height. */
  panBy(dx: number, dy: number): void;
  /** Zooms to a part as large as it fits; undefined: the whole. What a hand has set is forgotten. */
  show(frame: Frame | undefined, glides: boolean): void;
  /** Goes to just that part, as if a hand had. */
  take(frame: Frame, glides: boolean): void;
  /** As `show`, but `goBack` goes back to what a hand has set before. */
  visit(frame: Frame, glides: boolean): void;
  goBack(glides: boolean): void;
  /** Shows the whole, as somebody's own wish. */
  whole(): void;
  /** Whether what is shown, or what `goBack` goes back to, was set by hand. */
  byHand(): boolean;
  /** Makes `goBack` forget what a hand has set. */
  forget(): void;
  /** What `goBack` goes back to. */
  handFrame(): Frame | undefined;
  /** Whether a part is visited. */
  isVisiting(): boolean;
  /** Whether the last press panned the picture, so that its click must not select. */
  justPanned(): boolean;
}

/** Delay before loading the zoom code, so that it does not delay the first picture. */
const LATER_MS = 50;
const load = async () => {
  await new Promise((done) => setTimeout(done, LATER_MS));
  // Until it is loaded, the picture cannot be zoomed.
  return loadUntilThere(() => loadPart(() => import("./zoom-handle.ts").then((m) => m.attachZoom)));
};
let loading: ReturnType<typeof load> | undefined;

const WHOLE: Frame = { x: 0, y: 0, width: 1, height: 1 };
const scaled = (frame: Frame, x: number, y: number): Frame => ({
  x: frame.x * x,
  y: frame.y * y,
  width: frame.width * x,
  height: frame.height * y,
});

export function useZoom(stage: RefObject<HTMLElement | null>, options: ZoomOptions): Zooming {
  const { drawn } = useAtlas();
  const told = useLatest(options);
  const handle = useRef<ZoomHandle | undefined>(undefined);
  /** Request made before the handle was loaded. */
  const waiting = useRef<((h: ZoomHandle) => void) | undefined>(undefined);
  /** What a hand has set, in shares of the picture, so that it outlives another size. */
  const own = useRef<Frame | undefined>(undefined);
  const isVisiting = useRef(false);
  /** What was seen in the size before this one, in shares: the way to somewhere else begins there. */
  const seen = useRef<Frame | undefined>(undefined);
  /** The globe's zoom says nothing on a flat map. */
  const kind = useRef(options.onTurn !== undefined);
  const { width, height } = options.size;
  const turns = options.onTurn !== undefined;
  useEffect(() => {
    const element = stage.current;
    if (!element || width === 0) return;
    let isGone = false;
    loading ??= load();
    if (kind.current !== turns) [own.current, seen.current] = [undefined, undefined];
    kind.current = turns;
    const onHand = (): void => {
      if (handle.current && !isVisiting.current) own.current = scaled(handle.current.frame(), 1 / width, 1 / height);
      told.current.onHand();
    };
    // Attaching moves the picture to where it is, which lays it out once more.
    void Promise.all([loading, drawn]).then(([attachZoom]) => {
      if (isGone) return;
      const from = waiting.current && seen.current && scaled(seen.current, width, height);
      handle.current = attachZoom(element, () => ({ ...told.current, onHand }), { width, height }, turns, from);
      if (waiting.current) waiting.current(handle.current);
      else if (own.current && !isVisiting.current) handle.current.restore(scaled(own.current, width, height), false);
      waiting.current = undefined;
    });
    return () => {
      isGone = true;
      if (handle.current) seen.current = scaled(handle.current.frame(), 1 / width, 1 / height);
      handle.current?.detach();
      handle.current = undefined;
    };
  }, [drawn, stage, told, width, height, turns]);
  return useMemo((): Zooming => {
    const ask = (f: (h: ZoomHandle) => void): void => {
      if (handle.current) f(handle.current);
      else waiting.current = f;
    };
    const size = (): Size => told.current.size;
    const byHand = (f: (h: ZoomHandle) => void): void =>
      ask((h) => {
        f(h);
        if (!isVisiting.current) own.current = scaled(h.frame(), 1 / size().width, 1 / size().height);
        told.current.onHand();
        told.current.onRest?.(h.frame());
      });
    const go = (frame: Frame | undefined, glides: boolean): void => {
      // What the picture begins with does not wait for the code that zooms. Where it glides to does: it would be seen before.
      if (!handle.current && !(glides && seen.current)) told.current.onTransform(cameraOn(frame, size()));
      ask((h) => h.show(frame, glides));
    };
    return {
      zoomBy: (factor) => byHand((h) => h.zoomBy(factor)),
      panBy: (dx, dy) => byHand((h) => h.panBy(dx, dy)),
      show: (frame, glides) => {
        [own.current, isVisiting.current] = [undefined, false];
        go(frame, glides);
      },
      take: (frame, glides) => {
        [own.current, isVisiting.current] = [scaled(frame, 1 / size().width, 1 / size().height), false];
        if (!handle.current) told.current.onTransform(cameraOn(frame, size(), 1));
        ask((h) => h.restore(frame, glides));
      },
      visit: (frame, glides) => {
        isVisiting.current = true;
        go(frame, glides);
      },
      goBack: (glides) => {
        isVisiting.current = false;
        // At the size that it has by then.
        ask((h) => {
          if (own.current) h.restore(scaled(own.current, size().width, size().height), glides);
          else h.show(undefined, glides);
        });
      },
      whole: () => {
        [own.current, isVisiting.current] = [WHOLE, false];
        told.current.onHand();
        told.current.onRest?.(scaled(WHOLE, size().width, size().height));
        go(undefined, true);
      },
      byHand: () => own.current !== undefined,
      forget: () => {
        own.current = undefined;
      },
      handFrame: () => own.current && scaled(own.current, size().width, size().height),
      isVisiting: () => isVisiting.current,
      justPanned: () => handle.current?.justPanned() ?? false,
    };
  }, [told]);
}
