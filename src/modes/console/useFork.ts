import { useEffect, useMemo } from "react";
import { ownedBy } from "../../store/schema.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";

/** A separate atlas for the console, with the page's language and theme. */
export function useFork(): Atlas {
  const atlas = useAtlas();
  const made = useMemo(() => {
    return atlas.fork({ ...ownedBy(atlas.store.getState(), "viewer"), mode: "explore" });
  }, [atlas]);
  useEffect(() => made.end, [made]);
  return made.atlas;
}
