// Zoom and pan of a picture by wheel, pinch and drag, and by buttons and keys. On the globe, dragging turns instead of
// panning.
import { type RefObject, useEffect, useMemo, useRef } from "react";
import { cameraOn } from "../../scene/camera.ts";
import { loadPart } from "../../ui/late/part.ts";
import { loadUntilThere } from "../../ui/late/pauses.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas } from "../atlas.ts";
import type { Frame, ZoomHandle, ZoomOptions } from "./zoom-handle.ts";

export interface Zooming {
  zoomBy(factor: number): void;
  /** Pans by shares of the picture's width and height. */
  panBy(dx: number, dy: number): void;
  /** Zooms to a part as large as it fits; undefined: the whole. */
  show(frame: Frame | undefined, glides: boolean): void;
  /** The visible part; undefined before it can be zoomed. */
  frame(): Frame | undefined;
  /** Whether the user has panned or zoomed by hand. */
  byHand(): boolean;
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

export function useZoom(stage: RefObject<HTMLElement | null>, options: ZoomOptions): Zooming {
  const { drawn } = useAtlas();
  const told = useLatest(options);
  const handle = useRef<ZoomHandle | undefined>(undefined);
  /** Request made before the handle was loaded. */
  const waiting = useRef<((h: ZoomHandle) => void) | undefined>(undefined);
  const hand = useRef(false);
  const { width, height } = options.size;
  const turns = options.onTurn !== undefined;
  useEffect(() => {
    const element = stage.current;
    if (!element || width === 0) return;
    let isGone = false;
    loading ??= load();
    const onHand = (): void => {
      hand.current = true;
      told.current.onHand();
    };
    // Attaching moves the picture to where it is, which lays it out once more.
    void Promise.all([loading, drawn]).then(([attachZoom]) => {
      if (isGone) return;
      handle.current = attachZoom(element, () => ({ ...told.current, onHand }), { width, height }, turns);
      waiting.current?.(handle.current);
      waiting.current = undefined;
    });
    return () => {
      isGone = true;
      handle.current?.detach();
      handle.current = undefined;
    };
  }, [drawn, stage, told, width, height, turns]);
  return useMemo((): Zooming => {
    const ask = (f: (h: ZoomHandle) => void, isHand: boolean): void => {
      hand.current = isHand;
      if (isHand) told.current.onHand();
      if (handle.current) f(handle.current);
      else waiting.current = f;
    };
    return {
      zoomBy: (factor) => ask((h) => h.zoomBy(factor), true),
      panBy: (dx, dy) => ask((h) => h.panBy(dx, dy), true),
      show: (frame, glides) => {
        // What the picture begins with does not wait for the code that zooms.
        if (!handle.current) told.current.onTransform(cameraOn(frame, told.current.size));
        ask((h) => h.show(frame, glides), false);
      },
      frame: () => handle.current?.frame(),
      byHand: () => hand.current,
      justPanned: () => handle.current?.justPanned() ?? false,
    };
  }, [told]);
}
