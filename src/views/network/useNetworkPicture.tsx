// The network with its interaction. Only dragging moves nodes; time just changes their styles.

import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { centreName } from "../../i18n/title.ts";
import type { Ref } from "../../model/selection/selection.ts";
import { networkPicture } from "../../pictures/network-picture.ts";
import type { NetworkInput } from "../../pictures/picture-input.ts";
import { NETWORK_PLANES } from "../../pictures/planes.ts";
import type { Camera } from "../../scene/camera.ts";
import { fitMap } from "../../scene/map/fit.ts";
import type { Mark } from "../../scene/mark.ts";
import { fitNetwork } from "../../scene/network/fit.ts";
import { createLayoutNetwork } from "../../scene/network/layout.ts";
import { MIN_NETWORK_TEXT } from "../../scene/network/types.ts";
import { useAtlas, useLocale, usePlacement, useWorld } from "../atlas.ts";
import { BodiesOnNetwork } from "../bodies/BodyLayers.tsx";
import { useUnit } from "../paint/display.ts";
import { refOn } from "../paint/hit-test.ts";
import { reportScreen } from "../paint/on-screen.ts";
import { Patterns } from "../paint/Patterns.tsx";
import { moveCamera, Stage } from "../paint/Stage.tsx";
import { usePicture } from "../paint/usePicture.ts";
import { useInUnits, usePictureBox } from "../paint/usePictureBox.ts";
import { useZoom, type Zooming } from "../paint/useZoom.ts";
import { useGeography } from "./useGeography.ts";
import { useNetworkCamera, useNetworkRests } from "./useNetworkCamera.ts";

/** All nodes can be dragged except the focal party's. */
const isGrip = (ref: Ref | undefined, focal: string): boolean => ref?.kind === "party" && ref.id !== focal;

/** What stands in its corners. */
const OVER = ".network-rule, .view-tools .pill";

/** Maximum movement of a click, px. */
const CLICK_SLOP = 5;

export interface NetworkOnScreen {
  /** Ref for the element that the picture fills (class `picture`). */
  box: RefObject<HTMLDivElement | null>;
  picture: ReactNode;
  /** Zoom factor. */
  k: number;
  zooming: Zooming;
}

/** `fixed`: nodes cannot be dragged; dragging one pans the picture. */
export function useNetworkPicture({ fixed = false }: { fixed?: boolean } = {}): NetworkOnScreen {
  const atlas = useAtlas();
  const { actions, geo, store } = atlas;
  const placement = usePlacement();
  const world = useWorld();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [k, setK] = useState(1);
  const { size, over, spacing } = usePictureBox(box, OVER, k === 1);
  const unit = useUnit(size, MIN_NETWORK_TEXT);
  const [width, height] = [size.width / unit, size.height / unit];
  // Panning only changes a transform; zooming redraws, because nodes and text keep their size.
  const camera = useRef<Camera>({ k: 1, x: 0, y: 0 });
  const unmoved = useMemo(() => ({ k, x: 0, y: 0 }), [k]);
  const move = (): void => {
    const { x, y } = camera.current;
    if (stage.current) moveCamera(stage.current, { x, y, k: 1 });
    reportScreen(atlas, "network", { camera: { x, y, k: 1 } });
  };
  const { shown, onRest } = useNetworkRests({ width, height }, unit);
  const focalId = world.dataset.meta.focal;
  const zooming = useZoom(stage, {
    size,
    onTransform: (to) => {
      camera.current = { k: to.k, x: to.x / unit, y: to.y / unit };
      // After a change of zoom, the transform is applied when the picture has been redrawn.
      if (to.k === k) move();
      setK(to.k);
    },
    // Pressing a node drags the node instead of panning.
    ignores: (e) => !fixed && !(e instanceof WheelEvent) && isGrip(refOn(e), focalId),
    onTurn: undefined,
    onHand: () => {},
    onRest,
  });
  useNetworkCamera({ width, height }, unit, zooming, shown);
  useEffect(() => reportScreen(atlas, "network", { size: { width, height } }), [atlas, width, height]);
  const geography = useGeography(geo, world, { width, height });
  const above = useInUnits(over, unit);
  const layoutOf = useMemo(() => createLayoutNetwork(above), [above]);
  const held = useRef<{ id: string; x: number; y: number; moved: boolean } | undefined>(undefined);

  const scene = useCallback(
    (input: NetworkInput): readonly Mark[] => {
      if (width === 0 || height === 0) return [];
      const morph = input.morph < 1 ? geography(input, unmoved) : undefined;
      return networkPicture(input, placement, { width, height }, unmoved, morph, layoutOf, spacing).marks;
    },
    [placement, width, height, unmoved, geography, layoutOf, spacing],
  );
  /** Whether the click only ended a drag. Resets when read, so call it once per click. */
  const justDragged = (): boolean => {
    const moved = (held.current?.moved ?? false) || zooming.justPanned();
    held.current = undefined;
    return moved;
  };
  usePicture({ kind: "network", stage, planes: NETWORK_PLANES }, scene, justDragged);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after the drawing with another factor
  useLayoutEffect(move, [k]);

  const onDown = (e: PointerEvent): void => {
    const ref = refOn(e.nativeEvent);
    held.current =
      !fixed && ref && isGrip(ref, focalId) && e.button === 0 && store.getState().morph === 1
        ? { id: ref.id, x: e.clientX, y: e.clientY, moved: false }
        : undefined;
  };
  const onMove = (e: PointerEvent): void => {
    const grip = held.current;
    if (!grip || e.buttons === 0) return;
    if (!grip.moved && Math.hypot(e.clientX - grip.x, e.clientY - grip.y) < CLICK_SLOP) return;
    if (!grip.moved) {
      grip.moved = true;
      stage.current?.setPointerCapture(e.pointerId);
    }
    const { left, top } = (box.current as HTMLDivElement).getBoundingClientRect();
    const fit = fitNetwork(placement, { width, height }, camera.current);
    actions.drag(grip.id, fit.unitsAt({ x: (e.clientX - left) / unit, y: (e.clientY - top) / unit }));
  };
  const picture = (
    <Stage
      ref={stage}
      planes={NETWORK_PLANES}
      size={size}
      unit={unit}
      label={locale.text((t, language) => {
        return t.network.label(centreName(world, language));
      })}
      onPointerDown={onDown}
      onPointerMove={onMove}
      defs={
        <Patterns scale={width > 0 && height > 0 ? fitMap(geo, { width, height }).scale * k : 1} suffix="-network" />
      }
      above={<BodiesOnNetwork width={width} height={height} camera={unmoved} />}
    />
  );
  return { box, picture, k, zooming };
}
