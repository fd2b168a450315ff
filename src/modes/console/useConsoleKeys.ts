// Keys and clickers in the presenter's window. They override the atlas's own, except on sliders and while typing.

import { useEffect } from "react";
import { isSlider, isTyping } from "../../ui/key-target.ts";
import { useLatest } from "../../ui/useLatest.ts";

/** `by`: called with the number of steps to go. */
export function useConsoleKeys(by: (steps: 1 | -1) => void): void {
  const latest = useLatest(by);
  useEffect(() => {
    const keys = (e: KeyboardEvent): void => {
      if ((isSlider(e.target) || isTyping(e.target)) && e.key !== "PageDown" && e.key !== "PageUp") return;
      if (e.key === "PageDown" || e.key === "ArrowRight") latest.current(1);
      else if (e.key === "PageUp" || e.key === "ArrowLeft") latest.current(-1);
      else return;
      e.preventDefault();
      e.stopImmediatePropagation();
    };
    document.addEventListener("keydown", keys, true);
    return () => document.removeEventListener("keydown", keys, true);
  }, [latest]);
}
