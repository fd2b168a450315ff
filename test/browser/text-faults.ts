// Words on the screen that cannot be read: cut, covered, written over each other, or too small.
import type { Page } from "playwright-core";

/** px; names of parties without an agreement and the years of axes may be smaller (LOOK 4). */
const SMALLEST = 14;
const QUIET = 12;
const MAY_BE_QUIET = ".m-label-quiet, .m-name-quiet, .m-axis-text";

/** Sentences, one a fault; empty where everything can be read. */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ smallest, quiet, mayBeQuiet }) => {
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
          // What lies beyond the edge of a picture is a matter of its camera.
          if (e instanceof SVGSVGElement || (isPicture && e.classList.contains("picture"))) return;
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
        if (element.closest(".sr-only, .skip")) continue;
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
        const least = element.closest(mayBeQuiet) ? quiet : smallest;
        if (size < least - 0.05) faults.add(`${short(text)} has ${size.toFixed(1)} px`);
      }

      const related = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);
      const isOpaque = (e: Element): boolean => {
        const { backgroundColor, opacity } = getComputedStyle(e);
        return opacity === "1" && !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(backgroundColor);
      };
      const inWindow = ({ box }: Word): boolean =>
        box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
      const layerOf = (e: Element): Element | null => e.closest(":popover-open, dialog");
      const seen = words.filter(inWindow);
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
        if (element instanceof SVGElement) continue;
        const y = (box.top + box.bottom) / 2;
        const by = [0.1, 0.5, 0.9].map((s) => cover(word, box.left + (box.right - box.left) * s, y));
        const found = by.find((e) => e !== undefined);
        if (!found || layerOf(found) !== layerOf(element)) continue;
        // Rows go under a head that stays.
        const scroller = (e: Element | null): Element | null => {
          for (let a = e; a; a = a.parentElement) if (/auto|scroll/.test(getComputedStyle(a).overflowY)) return a;
          return null;
        };
        const own = scroller(element);
        if (own && (own === scroller(found) || !own.contains(found))) {
          const room = own.getBoundingClientRect();
          if (own === scroller(found) || y < room.top || y > room.bottom) continue;
        }
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
          if (isOutside(a.element) || isOutside(b.element)) continue;
          faults.add(`${short(a.text)} and ${short(b.text)} lie over each other: ${x.toFixed(0)} × ${y.toFixed(0)} px`);
        }
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== everything);
      return [...faults];
    },
    { smallest: SMALLEST, quiet: QUIET, mayBeQuiet: MAY_BE_QUIET },
  );
