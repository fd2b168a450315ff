// Repaints a picture when its input changes. A change of day within an epoch does not change the input.

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { PartyId } from "../../data/types.ts";
import { type Planes, splitPlanes } from "../../pictures/planes.ts";
import type { Mark } from "../../scene/mark.ts";
import { loadPart } from "../../ui/late/part.ts";
import { loadUntilThere } from "../../ui/late/pauses.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { followInput, type Inputs, useAtlas } from "../atlas.ts";
import { useDisplay } from "./display.ts";
import { bringFirstPicture } from "./first-picture.ts";
import { reportScreen } from "./on-screen.ts";
import { attachPointing, keepOneStop } from "./pointer-interaction.ts";
import { MOST_ELEMENTS, stagePainter } from "./stage-painter.ts";
import { stepping } from "./stepping.ts";
import type { Change } from "./svg-painter.ts";

/** Keys come in the order in which they were pressed, also when the part is asked for again. */
let keys: Promise<typeof import("./picture-keys.ts")> | undefined;
const pictureKeys = (): Promise<typeof import("./picture-keys.ts")> => {
  keys ??= loadUntilThere(() => loadPart(() => import("./picture-keys.ts")));
  return keys;
};

/** Comes when time is first played. */
let arrivals: Promise<(appeared: readonly Change[]) => void> | undefined;
const TOO_LATE_MS = 50;

function showArrivals(changes: readonly Change[]): void {
  arrivals ??= loadUntilThere(() => loadPart(() => import("./arrivals.ts").then((m) => m.showArrivals)));
  const asked = performance.now();
  void arrivals.then((show) => {
    // What has been seen for a while does not begin again.
    if (changes.length > 0 && performance.now() - asked < TOO_LATE_MS) show(changes);
  });
}

interface Picture<K extends "map" | "network"> {
  /** Kind of input. */
  kind: K;
  /** Ref to the `Stage` with these planes. */
  stage: RefObject<HTMLDivElement | null>;
  planes: Planes;
}

/**
 * Paints `scene` on the stage now and whenever its input changes. `scene` must be stable (useCallback), since a new
 * function causes a repaint. `ignoreClick`: whether a click only ended a drag. The first picture is drawn in two tasks, the
 * first of them `isBare`.
 */
export function usePicture<K extends "map" | "network">(
  { kind, stage, planes }: Picture<K>,
  scene: (input: Inputs[K], isBare: boolean) => readonly Mark[],
  ignoreClick: () => boolean,
): void {
  const atlas = useAtlas();
  const { finger, offers, anyPointer = false } = useDisplay();
  const latest = useRef(scene);
  const repaint = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const root = stage.current;
    if (!root) return;
    const { layers } = atlas.dataset.meta;
    const focal = (): PartyId => atlas.store.getState().focal;
    bringFirstPicture(kind, [...root.querySelectorAll<SVGGElement>("[data-plane]")]);
    // The map's land is reached by the keyboard shape by shape, which a canvas does not know.
    const most = kind === "network" ? MOST_ELEMENTS : Number.POSITIVE_INFINITY;
    let changes: Change[] = [];
    const painter = stagePainter(
      root,
      layers,
      focal,
      most,
      () => keepOneStop(root, focal()),
      (change) => changes.push(change),
    );
    let isBare = true;
    const paint = (input: Inputs[K]): void => {
      const scene = latest.current(input, isBare);
      // Without a size there is none yet; the first picture stays.
      if (scene.length === 0) return;
      changes = [];
      painter.paint(splitPlanes(scene, planes));
      if (atlas.store.getState().playing) showArrivals(changes);
      reportScreen(atlas, kind, { marks: scene });
    };
    let off = (): void => {};
    const begin = (): void => {
      let shown: Inputs[K] | undefined;
      off = followInput(atlas, kind, (input) => {
        shown = input;
        if (!stepping.leaving.includes(kind)) paint(input);
      });
      repaint.current = () => shown && paint(shown);
    };
    let task: ReturnType<typeof setTimeout>;
    let isGone = false;
    // Draw each picture in tasks of its own, so that the page stays responsive.
    stepping.begin(() => {
      if (isGone) return;
      begin();
      task = setTimeout(() => {
        isBare = false;
        repaint.current?.();
        atlas.painted();
      });
    });
    return () => {
      isGone = true;
      clearTimeout(task);
      repaint.current = undefined;
      off();
      painter.end?.();
      reportScreen(atlas, kind, undefined);
    };
  }, [atlas, kind, stage, planes]);
  useLayoutEffect(() => {
    latest.current = scene;
    repaint.current?.();
  }, [scene]);
  const ignore = useLatest(ignoreClick);
  useEffect(() => {
    const root = stage.current;
    if (!root) return;
    return attachPointing(root, atlas.actions, {
      ignoreClick: () => ignore.current(),
      press: (e) => void pictureKeys().then((m) => m.pressIn(atlas, root, e)),
      finger,
      offers,
      anyPointer,
    });
  }, [atlas, stage, ignore, finger, offers, anyPointer]);
}
