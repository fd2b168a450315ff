// Words on the screen that cannot be read: cut, covered, written over each other, or too small.
import type { Page } from "playwright-core";

/** px; names of parties without an agreement and the years of axes may be smaller. */
const SMALLEST = 14;
const QUIET = 12;
const YEAR = 13;
const MAY_BE_QUIET = ".m-label-quiet, .m-name-quiet, .m-axis-text";

/** Sentences, one a fault; empty where everything can be read. */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ smallest, quiet, year, mayBeQuiet }) => {
      interface Word {
        text: string;
        element: Element;
        /** What its letters ink, px of the window. */
        box: { left: number; right: number; top: number; bottom: number };
      }
      const faults = new Set<string>();
      const short = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
      const scaleOf = (e: Element): number => {
        const matrix = e instanceof SVGGraphicsElement ? e.getScreenCTM() : null;
        return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      };
      const isOutside = (e: Element): boolean => {
        const { position, display } = getComputedStyle(e);
        return position === "fixed" || display === "contents";
      };

      /** Ancestors that cut what stands out of them; by axis whether one of them scrolls. */
      function cutBy({ element, box, text }: Word): void {
        let scrolls = { x: false, y: false };
        const isPicture = element instanceof SVGElement;
        for (let e: Element | null = element; e && e !== document.documentElement; e = e.parentElement) {
          const style = getComputedStyle(e);
          // What lies beyond the edge of a picture is a matter of its camera; a chart has none.
          if (isPicture && e.matches(".picture, .picture svg")) return;
          const within = e.getBoundingClientRect();
          if (style.textOverflow === "ellipsis" && style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1)
            faults.add(`${short(text)} ends in three dots`);
          for (const axis of ["x", "y"] as const) {
            const overflow = axis === "x" ? style.overflowX : style.overflowY;
            if (overflow === "visible" || scrolls[axis]) continue;
            if (overflow === "auto" || overflow === "scroll") {
              scrolls = { ...scrolls, [axis]: true };
              continue;
            }
            const out =
              axis === "x"
                ? Math.max(within.left - box.left, box.right - within.right)
                : Math.max(within.top - box.top, box.bottom - within.bottom);
            if (out > 1) faults.add(`${short(text)} is cut by .${[...e.classList].join(".")}: ${out.toFixed(1)} px`);
          }
          if (style.position === "fixed") break;
        }
        const page = document.documentElement;
        const beyond = Math.max(-box.left, box.right - innerWidth);
        if (!scrolls.x && beyond > 1) faults.add(`${short(text)} stands ${beyond.toFixed(1)} px beside the window`);
        const below = Math.max(-box.top, box.bottom - innerHeight);
        if (!scrolls.y && below > 1 && page.scrollHeight <= innerHeight + 1)
          faults.add(`${short(text)} stands ${below.toFixed(1)} px above or below the window`);
      }

      /** Words that only a screen reader says. */
      const isForReaders = (element: Element): boolean => {
        for (let e: Element | null = element; e; e = e.parentElement) {
          const { overflowX, position } = getComputedStyle(e);
          if (position === "absolute" && overflowX === "hidden" && e.clientWidth <= 1) return true;
        }
        return element.closest(".skip") !== null;
      };
      /** What of a word is within the boxes that scroll it. */
      function scrolledTo({ element, box }: Word): Word["box"] {
        const seen = { ...box };
        for (let e = element.parentElement; e; e = e.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(e);
          if (!/auto|scroll|clip/.test(overflowX + overflowY) && !e.matches(".picture")) continue;
          const room = e.getBoundingClientRect();
          seen.left = Math.max(seen.left, room.left);
          seen.right = Math.min(seen.right, room.right);
          seen.top = Math.max(seen.top, room.top);
          seen.bottom = Math.min(seen.bottom, room.bottom);
        }
        return seen;
      }

      const everything = new CSSStyleSheet();
      everything.replaceSync("* { pointer-events: auto !important; }");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, everything];
      const words: Word[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? "").trim();
        const element = node.parentElement;
        if (!text || !element || /^(SCRIPT|STYLE|NOSCRIPT|TITLE|OPTION)$/i.test(element.tagName)) continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (isForReaders(element)) continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
        range.selectNodeContents(node);
        for (const r of range.getClientRects()) {
          if (r.width < 1 || r.height < 1) continue;
          const middle = (r.top + r.bottom) / 2;
          const box = { left: r.left, right: r.right, top: middle - size * 0.42, bottom: middle + size * 0.42 };
          const word = { text, element, box };
          cutBy(word);
          words.push(word);
        }
        // On a phone all 47 names of the network stand in one picture: none is missing rather than all large.
        const picture = element.closest(".view-network .picture");
        const isDense = picture !== null && picture.clientWidth < 430;
        const isYear = /^(19|20)\d\d年?$/.test(text);
        const least = isDense || element.closest(mayBeQuiet) ? quiet : isYear ? year : smallest;
        if (size < least - 0.05) faults.add(`${short(text)} has ${size.toFixed(1)} px`);
      }

      const related = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);
      const isZoomed = (e: Element): boolean =>
        [...(e.closest<SVGGElement>("[data-camera]")?.transform.baseVal ?? [])].some(({ matrix }) => matrix.a > 1.01);
      const isOpaque = (e: Element): boolean => {
        const { backgroundColor, opacity } = getComputedStyle(e);
        return opacity === "1" && !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(backgroundColor);
      };
      const inWindow = ({ box }: Word): boolean =>
        box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
      const layerOf = (e: Element): Element | null => e.closest(":popover-open, dialog, search");
      const seen = words
        .map((word) => ({ ...word, box: scrolledTo(word) }))
        .filter((word) => inWindow(word) && word.box.right - word.box.left > 2 && word.box.bottom - word.box.top > 4);
      /** Whether, at a point, something opaque lies over the word. */
      const cover = (word: Word, x: number, y: number): Element | undefined => {
        for (const e of document.elementsFromPoint(x, y)) {
          if (related(e, word.element)) return undefined;
          if (isOpaque(e)) return e;
        }
        return undefined;
      };
      for (const word of seen) {
        const { box, element, text } = word;
        // In a picture names may lie over anything but what lies over the picture.
        const isPicture = element instanceof SVGElement;
        const y = (box.top + box.bottom) / 2;
        const by = [0.1, 0.5, 0.9].map((s) => cover(word, box.left + (box.right - box.left) * s, y));
        const found = by.find((e) => e !== undefined);
        if (!found || layerOf(found) !== layerOf(element)) continue;
        // Rows and columns go under a head that stays.
        const isSticky = (e: Element | null): boolean =>
          e !== null && (getComputedStyle(e).position === "sticky" || isSticky(e.parentElement));
        if (isSticky(found)) continue;
        // On a phone the panel is a sheet over all that it leaves behind.
        if (found.closest(".panel") && innerWidth < 600) continue;
        // The inset lies on some of those that were not chosen.
        const isInset = found.closest(".lead-map > .view-network, .lead-network > .view-map, .inset-door") !== null;
        if (isPicture && isInset && !element.matches(".e-strong, .e-raised, .m-name-focal")) continue;
        if (isPicture && (found.closest(".picture .plane") || isZoomed(element))) continue;
        faults.add(`${short(text)} is covered by .${[...found.classList].join(".") || found.tagName}`);
      }
      for (const [i, a] of seen.entries())
        for (const b of seen.slice(i + 1)) {
          if (a.element === b.element || layerOf(a.element) !== layerOf(b.element)) continue;
          const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (x < 3 || y < 3) continue;
          const at = [
            (Math.min(a.box.right, b.box.right) + Math.max(a.box.left, b.box.left)) / 2,
            (Math.min(a.box.bottom, b.box.bottom) + Math.max(a.box.top, b.box.top)) / 2,
          ] as const;
          if (cover(a, ...at) || cover(b, ...at)) continue;
          // Somebody who zooms in moves names under what stands over the picture.
          if ([a, b].some(({ element }) => element instanceof SVGElement && isZoomed(element))) continue;
          if (isOutside(a.element) || isOutside(b.element)) continue;
          faults.add(`${short(a.text)} and ${short(b.text)} lie over each other: ${x.toFixed(0)} × ${y.toFixed(0)} px`);
        }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== everything);
      return [...faults];
    },
    { smallest: SMALLEST, quiet: QUIET, year: YEAR, mayBeQuiet: MAY_BE_QUIET },
  );
