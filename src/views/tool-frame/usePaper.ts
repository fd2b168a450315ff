import { useEffect } from "react";

/** px: the words of a sheet of A4, which is taller than wide, between its margins. */
const SHEET_WIDTH = 690;
/** How large tools and panels are on paper where nothing needs more room (src/shell/printing.css). */
const MOST = 0.7;

/** On paper the widest table is made as small as it must be for its last column to be there too. */
export function usePaper(): void {
  useEffect(() => {
    const root = document.documentElement;
    const begin = (): void => {
      root.dataset.paper = "narrowest";
      const tables = [...document.querySelectorAll<HTMLElement>(".tool-content table")];
      const widest = Math.max(0, ...tables.map((t) => t.offsetWidth));
      root.dataset.paper = "";
      root.style.setProperty("--paper-zoom", String(Math.min(MOST, SHEET_WIDTH / widest)));
    };
    const end = (): void => {
      delete root.dataset.paper;
      root.style.removeProperty("--paper-zoom");
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      end();
    };
  }, []);
}
