// Pages for printing, one per sheet. Uses the browser's print function, whose PDF keeps text as text.
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { sheetScene } from "../../export/sheet.ts";
import { svgOf } from "../../export/svg.ts";
import type { Look } from "../../scene/style/look.ts";
import { useLatest } from "../../ui/useLatest.ts";
import type { Page } from "./pages.ts";

export function PrintPages({ pages, look, onDone }: { pages: readonly Page[]; look: Look; onDone(): void }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const done = useLatest(onDone);
  useEffect(() => {
    const parser = new DOMParser();
    for (const [i, page] of pages.entries()) {
      const title = page.sheet.title.join(" / ");
      const lang = page.sheet.lang;
      const svg = svgOf(sheetScene(page.sheet), look, title, { ids: `page-${i}-`, ...(lang ? { lang } : {}) });
      const drawn = parser.parseFromString(svg, "image/svg+xml").documentElement;
      const leaf = document.createElement("div");
      leaf.className = "print-leaf";
      leaf.append(document.importNode(drawn, true));
      box.current?.append(leaf);
    }
    const root = document.documentElement;
    root.classList.add("printing-pages");
    const end = (): void => done.current();
    addEventListener("afterprint", end, { once: true });
    print();
    return () => {
      removeEventListener("afterprint", end);
      root.classList.remove("printing-pages");
    };
  }, [pages, look, done]);
  return createPortal(<div className="print-pages" ref={box} aria-hidden="true" />, document.body);
}
