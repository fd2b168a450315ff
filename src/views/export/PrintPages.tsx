// Pages for printing, one per sheet. Uses the browser's print function, whose PDF keeps text as text.
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { languageOfText } from "../../export/language.ts";
import { sheetScene } from "../../export/sheet.ts";
import { svgOf } from "../../export/svg.ts";
import type { Look } from "../../scene/style/look.ts";
import { ownDrawing } from "../../ui/trusted.ts";
import { useLatest } from "../../ui/useLatest.ts";
import type { Page } from "./pages.ts";

/** `title`: of the document, which becomes the title and the name of a PDF. `name`: of the file. */
export function PrintPages(props: {
  pages: readonly Page[];
  title: string;
  name: string;
  look: Look;
  onDone(): void;
}): ReactNode {
  const { pages, title, name, look, onDone } = props;
  const box = useRef<HTMLDivElement>(null);
  const done = useLatest(onDone);
  useEffect(() => {
    const parser = new DOMParser();
    for (const [i, page] of pages.entries()) {
      const { name: heading, said, named } = page.sheet.words;
      const lang = page.sheet.lang;
      const svg = svgOf(sheetScene(page.sheet), look, heading, {
        ids: `page-${i}-`,
        said,
        ungrouped: true,
        ...(lang ? { lang } : {}),
      });
      const drawn = parser.parseFromString(ownDrawing(svg), "image/svg+xml").documentElement;
      const leaf = document.createElement("section");
      leaf.className = "print-leaf";
      if (lang) leaf.lang = lang;
      // For readers of a tagged file, who see no letters of a picture.
      const head = document.createElement("h1");
      head.className = "sr-only";
      head.lang = languageOfText(heading, lang) ?? "";
      head.textContent = heading;
      const told = [...said, ...named].map((text) => {
        const paragraph = document.createElement("p");
        paragraph.className = "sr-only";
        paragraph.lang = languageOfText(text, lang) ?? "";
        paragraph.textContent = text;
        return paragraph;
      });
      leaf.append(head, ...told, document.importNode(drawn, true));
      box.current?.append(leaf);
    }
    // Pages of pictures are landscape. While they print, all pages are: Firefox prints the first named page in portrait, and WebKit has
    // no named pages.
    const lying = new CSSStyleSheet();
    lying.replaceSync("@page { size: A4 landscape; margin: 8mm }");
    document.adoptedStyleSheets.push(lying);
    const root = document.documentElement;
    root.classList.add("printing-pages");
    const before = document.title;
    document.title = title;
    const end = (): void => done.current();
    addEventListener("afterprint", end, { once: true });
    print();
    return () => {
      removeEventListener("afterprint", end);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== lying);
      root.classList.remove("printing-pages");
      document.title = before;
    };
  }, [pages, look, title, done]);
  return createPortal(<div className="print-pages" ref={box} data-name={name} />, document.body);
}
