// Keys and clickers of whoever presents. They come before the atlas's own keys, and leave what is typed alone.
import { useEffect } from "react";
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

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox],[type=radio]), textarea, select");
/** The slider keeps its own arrows: the audience may be at it. */
const isSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role=slider]") !== null;
const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary, [role=button]") !== null;

export function usePresentKeys(actions: PresentActions): void {
  const now = useLatest(actions);
  useEffect(() => {
    let digits = "";
    const keys = (e: KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || isTyping(e.target)) return;
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
      const inOverview = a.isOverview && e.key !== "Escape" && e.key !== "o";
      if (inOverview || document.querySelector(":popover-open")) return;
      if (/^\d$/.test(e.key)) digits = (digits + e.key).slice(-3);
      else if (e.key === "Enter" && digits !== "") a.jump(Number(digits));
      else if (e.key === "PageDown" || (e.key === "ArrowRight" && !isSlider(e.target))) a.next();
      else if (e.key === "PageUp" || (e.key === "ArrowLeft" && !isSlider(e.target))) a.previous();
      else if (e.key === " " && !isButton(e.target) && !isSlider(e.target)) a.next();
      else if (e.key === "Backspace") a.previous();
      else if (e.key === "Home" && !isSlider(e.target)) a.first();
      else if (e.key === "End" && !isSlider(e.target)) a.last();
      else if (e.key === "b" || e.key === ".") a.blank("black");
      else if (e.key === "w" || e.key === ",") a.blank("white");
      else if (e.key === "o") a.overview();
      else if (e.key === "l") a.laser();
      else if (e.key === "p") a.progress();
      else if (e.key === "z") a.freeze();
      else if (e.key === "f") a.full();
      else if (e.key === "Escape") a.end();
      else return;
      if (!/^\d$/.test(e.key)) digits = "";
      done();
    };
    document.addEventListener("keydown", keys, true);
    return () => document.removeEventListener("keydown", keys, true);
  }, [now]);
}
