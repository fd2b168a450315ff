// How the table on the screen is filtered and sorted, and how that is changed.
import { useEffect } from "react";
import { arrangedIn, isOutlived, rearranged } from "../../store/arranged.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";

/** `atFirst`: before anybody touches it. */
export function useArranged<T extends object>(atFirst: T): [T, (patch: Partial<T>) => void] {
  const { store } = useAtlas();
  // Also when another step is told.
  useAtlasState((s) => s.step);
  useAtlasState((s) => s.arranged);
  return [arrangedIn(store.getState(), atFirst), (patch) => store.setState(rearranged(store.getState(), patch))];
}

/** Forgets the arrangement of a table that is left for anything but its own export. */
export function useForgotten(): void {
  const { store } = useAtlas();
  useEffect(
    () => () => {
      if (isOutlived(store.getState())) store.setState({ arranged: undefined });
    },
    [store],
  );
}
