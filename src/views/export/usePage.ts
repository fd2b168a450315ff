// The page that an export would make of the view, or of a step of a story, as it is now.
import { useEffect, useMemo, useState } from "react";
import type { Look } from "../../scene/style/look.ts";
import { useAtlas, useAtlasState, usePlacement, useTimed } from "../atlas.ts";
import type { SheetShape } from "./page.ts";
import { type Asked, askedOf, makePage, type Page, preparedFor, type What } from "./pages.ts";

/** The states to export; recomputed when the view changes. */
export function useAsked(what: What): readonly Asked[] {
  const atlas = useAtlas();
  // Everything that affects a page. Not the pointer, so hovering does not recompute.
  const seen = useTimed((s) => atlas.address(s));
  const dragged = useAtlasState((s) => s.dragged);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read from the store when these change
  return useMemo(() => askedOf(atlas, what), [atlas, what, seen, dragged]);
}

/** The page, made shortly after the last change. */
export function usePage(asked: Asked | undefined, shape: SheetShape, look?: Look): Page | undefined {
  const atlas = useAtlas();
  const placement = usePlacement();
  const [page, setPage] = useState<Page>();
  const [fault, setFault] = useState<{ of: unknown }>();
  if (fault) throw fault.of;
  useEffect(() => {
    if (!asked) return setPage(undefined);
    let gone = false;
    const draw = async (): Promise<void> => {
      const stuff = await preparedFor(atlas, placement, [asked], look);
      try {
        const made = await makePage(stuff, asked, shape);
        if (!gone) setPage(made);
      } finally {
        stuff.tools?.end();
      }
    };
    const timer = setTimeout(() => draw().catch((of) => !gone && setFault({ of })), 120);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [atlas, placement, asked, shape, look]);
  return page;
}
