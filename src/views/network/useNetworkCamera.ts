// Where the network's camera is: on the part that the state names, else on the whole. A hand that rests writes its part into the
// state, so that an address, a step of a story and the presenter's other window show it again.
import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Size } from "../../scene/camera.ts";
import { frameOfPart, type NetworkPart, partOfFrame } from "../../scene/network/part.ts";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas, useAtlasState, usePlacement } from "../atlas.ts";
import type { Zooming } from "../paint/useZoom.ts";
import type { Frame } from "../paint/zoom-handle.ts";

/** The part of the state that the camera shows, or has been sent to. */
export type ShownPart = RefObject<NetworkPart | undefined>;

const times = ({ x, y, width, height }: Frame, by: number): Frame => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
});

/** `size`: units of the picture, each of `unit` px. */
export function useNetworkRests(size: Size, unit: number): { shown: ShownPart; onRest(frame: Frame): void } {
  const { actions } = useAtlas();
  const placement = usePlacement();
  const shown: ShownPart = useRef(undefined);
  const told = useLatest({ size, unit, placement });
  const onRest = useCallback(
    (frame: Frame): void => {
      const { size, unit, placement } = told.current;
      const part = partOfFrame(placement, size, times(frame, 1 / unit));
      shown.current = part;
      actions.set({ networkCamera: part });
    },
    [actions, told],
  );
  return { shown, onRest };
}

export function useNetworkCamera({ width, height }: Size, unit: number, zooming: Zooming, shown: ShownPart): void {
  const placement = usePlacement();
  const part = useAtlasState((s) => s.networkCamera);
  useEffect(() => {
    // A hand has gone there already.
    if (width === 0 || shown.current === part) return;
    shown.current = part;
    if (part) zooming.take(times(frameOfPart(placement, { width, height }, part), unit), true);
    else zooming.show(undefined, true);
  }, [part, width, height, unit, placement, zooming, shown]);
}
