import { useEffect, useMemo } from "react";
import { type Atlas, useAtlas } from "../../views/atlas.ts";

/** An atlas of the console's own, in the languages and colours of the page. */
export function useFork(): Atlas {
  const atlas = useAtlas();
  const made = useMemo(() => {
    const { lang, theme, worldview, pin, known } = atlas.store.getState();
    return atlas.fork({ lang, theme, worldview, pin, known, mode: "explore" });
  }, [atlas]);
  useEffect(() => made.end, [made]);
  return made.atlas;
}
