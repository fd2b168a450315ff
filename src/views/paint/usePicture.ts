// A picture repaints when what it shows changes, and not when only the day within an epoch does.
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Mark } from "../../scene/mark.ts";
import { useAtlas } from "../atlas.ts";
import { useDisplay } from "./display.ts";
import { attachPointing, keepOneStop } from "./picture.ts";
import { type PictureInput, pictureInput } from "./picture-input.ts";
import { type Planes, splitPlanes } from "./planes.ts";
import { createPainter } from "./svg-painter.ts";

interface Picture {
  /** A `Stage` of these planes. */
  stage: RefObject<HTMLDivElement | null>;
  planes: Planes;
}

const WATCHED = [
  "selection",
  "hover",
  "layers",
  "lang",
  "dragged",
  "known",
  "projection",
  "worldview",
  "rotation",
  "turning",
  "morph",
  "weight",
  "trade",
  "expandedOrganisations",
  "justBegun",
] as const;

/**
 * Paints `scene` on the stage, now and whenever something it depends on changes. `scene` must be stable (useCallback):
 * another one repaints what differs. `ignoreClick` says that a click only ended a drag.
 */
export function usePicture(
  { stage, planes }: Picture,
  scene: (input: PictureInput) => readonly Mark[],
  ignoreClick: () => boolean,
): void {
  const atlas = useAtlas();
  const { finger, offers } = useDisplay();
  const ignore = useRef(ignoreClick);
  ignore.current = ignoreClick;
  const latest = useRef(scene);
  const repaint = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const root = stage.current;
    if (!root) return;
    const painters = [...root.querySelectorAll<SVGGElement>("[data-plane]")].map((plane) => {
      plane.replaceChildren();
      return createPainter(plane);
    });
    const paint = (): void => {
      const input = pictureInput(atlas, atlas.store.getState());
      for (const [i, marks] of splitPlanes(latest.current(input), planes).entries()) painters[i]?.paint(marks);
      keepOneStop(root, input.world.dataset.meta.focal);
    };
    // Each picture is drawn in a task of its own, so that neither holds up the page.
    const first = setTimeout(() => {
      repaint.current = paint;
      paint();
      atlas.painted();
    }, 0);
    const off = atlas.store.subscribe((now, before) => {
      const world = atlas.worldOf(now);
      const moved = world.epochOf(now.day) !== world.epochOf(before.day);
      // Bodies change on days of their own.
      const turned = now.day !== before.day && now.selection.some((r) => r.kind === "layer");
      if (moved || turned || WATCHED.some((key) => now[key] !== before[key])) paint();
    });
    return () => {
      clearTimeout(first);
      repaint.current = undefined;
      off();
    };
  }, [atlas, stage, planes]);
  useLayoutEffect(() => {
    latest.current = scene;
    repaint.current?.();
  }, [scene]);
  useEffect(() => {
    if (!stage.current) return;
    return attachPointing(stage.current, atlas.actions, { ignoreClick: () => ignore.current(), finger, offers });
  }, [atlas, stage, finger, offers]);
}
