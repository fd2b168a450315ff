// Keys and clickers for presenting. They take precedence over the atlas's own shortcuts, except while typing.
import { useEffect } from "react";
import { isChord, isPressable, isSlider, isTyping, keyOf } from "../../ui/key-target.ts";
import { useLatest } from "../../ui/useLatest.ts";

export type Blank = "black" | "white" | undefined;

export interface PresentActions {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  jump(step: number): void;
  blank(colour: Blank): void;
  isBlank: boolean;
  overview(): void;
  isOverview: boolean;
  laser(): void;
  progress(): void;
  freeze(): void;
  full(): void;
  end(): void;
}

/** An open popover handles Escape itself, and the keys of its focused control. */
const ownsKey = (key: string, target: EventTarget | null): boolean =>
  key === "Escape"
    ? document.querySelector(":popover-open") !== null
    : key !== "PageDown" && key !== "PageUp" && target instanceof Element && target.closest(":popover-open") !== null;

export function usePresentKeys(actions: PresentActions): void {
  const now = useLatest(actions);
  useEffect(() => {
    let digits = "";
    const keys = (e: KeyboardEvent): void => {
      if (isChord(e) || isTyping(e.target)) return;
      const key = keyOf(e);
      const a = now.current;
      const done = (): void => {
        e.preventDefault();
        e.stopImmediatePropagation();
      };
      if (a.isBlank) {
        a.blank(undefined);
        done();
        return;
      }
      const inOverview = a.isOverview && key !== "Escape" && key !== "o";
      if (inOverview || ownsKey(key, e.target)) return;
      if (/^\d$/.test(key)) digits = (digits + key).slice(-3);
      else if (key === "Enter" && digits !== "") a.jump(Number(digits));
      else if (key === "PageDown" || (key === "ArrowRight" && !isSlider(e.target))) a.next();
      else if (key === "PageUp" || (key === "ArrowLeft" && !isSlider(e.target))) a.previous();
      else if (key === " " && !isPressable(e.target) && !isSlider(e.target)) a.next();
      else if (key === "Backspace") a.previous();
      else if (key === "Home" && !isSlider(e.target)) a.first();
      else if (key === "End" && !isSlider(e.target)) a.last();
      else if (key === "b" || key === ".") a.blank("black");
      else if (key === "w" || key === ",") a.blank("white");
      else if (key === "o") a.overview();
      else if (key === "l") a.laser();
      else if (key === "p") a.progress();
      else if (key === "z") a.freeze();
      else if (key === "f") a.full();
      else if (key === "Escape") a.end();
      else return;
      if (!/^\d$/.test(key)) digits = "";
      done();
    };
    document.addEventListener("keydown", keys, true);
    return () => document.removeEventListener("keydown", keys, true);
  }, [now]);
}
