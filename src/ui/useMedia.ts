import { useSyncExternalStore } from "react";

/** As in the style sheet: phones, and desktops at 200 %. */
export const NARROW = "(max-width: 760px), (max-height: 520px)";

/** Whether a media query holds now. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
