// Marks above a picture: painted by themselves, so that the picture below is left alone.
import { type RefObject, useLayoutEffect } from "react";
import { type Spotlight, spotlight } from "../../model/emphasis.ts";
import type { Snapshot, World } from "../../model/world.ts";
import type { Mark } from "../../scene/mark.ts";
import type { AtlasState } from "../../store/state.ts";
import { type Atlas, membersNow, useAtlas } from "../atlas.ts";
import { createPainter } from "../paint/svg-painter.ts";

export interface OverlayInput {
  world: World;
  snapshot: Snapshot;
  state: AtlasState;
  light: Spotlight;
}

/** The same object while what stands out is the same: with nothing chosen, that is on all days. */
function lightOf(atlas: Atlas): (state: AtlasState) => OverlayInput {
  let last: (OverlayInput & { key: readonly unknown[] }) | undefined;
  return (state) => {
    const world = atlas.worldOf(state);
    const snapshot = world.at(state.day);
    const isFocused = state.selection.length > 0 || state.hover !== undefined;
    const key = [world, isFocused && snapshot, state.selection, state.hover, isFocused && state.day];
    const light = last?.key.every((k, i) => k === key[i])
      ? last.light
      : spotlight({ ...state, membersOf: membersNow(atlas, world, state) }, world, snapshot);
    last = { key, world, snapshot, state, light };
    return last;
  };
}

/** `draw` must be stable and give the same array while nothing changes. */
export function useOverlay(layer: RefObject<SVGGElement | null>, draw: (input: OverlayInput) => readonly Mark[]): void {
  const atlas = useAtlas();
  useLayoutEffect(() => {
    if (!layer.current) return;
    layer.current.replaceChildren();
    const painter = createPainter(layer.current);
    const inputOf = lightOf(atlas);
    let painted: readonly Mark[] | undefined;
    const paint = (): void => {
      const marks = draw(inputOf(atlas.store.getState()));
      if (marks !== painted) painter.paint(marks);
      painted = marks;
    };
    paint();
    return atlas.store.subscribe(paint);
  }, [atlas, layer, draw]);
}

/** Remembers the last value while its keys stay. */
export function lastOf<T>(): (keys: readonly unknown[], make: () => T) => T {
  let last: { keys: readonly unknown[]; value: T } | undefined;
  return (keys, make) => {
    if (!last || last.keys.length !== keys.length || !last.keys.every((k, i) => k === keys[i]))
      last = { keys, value: make() };
    return last.value;
  };
}
