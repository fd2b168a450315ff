import { useEffect, useMemo } from "react";
import { ownedBy } from "../../store/schema.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";

/** An atlas of the console's own, in the languages and colours of the page. */
export function useFork(): Atlas {
  const atlas = useAtlas();
  const made = useMemo(() => {
    return atlas.fork({ ...ownedBy(atlas.store.getState(), "viewer"), mode: "explore" });
  }, [atlas]);
  useEffect(() => made.end, [made]);
  return made.atlas;
}
