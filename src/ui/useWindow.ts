import { useSyncExternalStore } from "react";

const subscribe = (changed: () => void): (() => void) => {
  addEventListener("resize", changed);
  return () => removeEventListener("resize", changed);
};

/** Size of the window, px of CSS; zero in the frame that the build makes. */
export function useWindow(): { width: number; height: number } {
  const text = useSyncExternalStore(
    subscribe,
    () => `${innerWidth} ${innerHeight}`,
    () => "0 0",
  );
  const [width = 0, height = 0] = text.split(" ").map(Number);
  return { width, height };
}
