import { useSyncExternalStore } from "react";
import { MEDIA } from "./breakpoints.ts";

export const NARROW = MEDIA["--narrow"];
export const TALL_TABLET = MEDIA["--tall-tablet"];
export const LYING = MEDIA["--lying"];

/** Whether a media query holds now. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
    // The frame that the build makes is that of a wide page.
    () => false,
  );
