// Words of the frame that lie on each other or on a name of the pictures, and words that leave the window.
import type { Page } from "playwright-core";

/** Pairs of words that lie on each other, and words that are cut, on each of the days. */
export const wordFaults = (page: Page, dates: readonly string[]): Promise<string[]> =>
  page.evaluate(async (dates) => {
    const found = new Set<string>();
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (const date of dates) {
      window.musubi.set({ date });
      for (let i = 0; i < 3; i++) await frame();
      // The key follows a moment later.
      await new Promise((next) => setTimeout(next, 200));
      const words: { text: string; box: DOMRect; of: Element }[] = [];
      const add = (text: string, box: DOMRect, of: Element): void => {
        if (box.width > 0 && box.height > 0) words.push({ text: text.trim(), box, of });
      };
      for (const part of document.querySelectorAll(
        ".header, .headline, .picture-key, .timeline .caption, .cursor-value, .slider :is([class*='m-step/']:not(.away), .m-axis-text)",
      )) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const of = node.parentElement;
          if (!of || !node.nodeValue?.trim() || of.closest(".sr-only, .popover")) continue;
          if (!of.checkVisibility({ visibilityProperty: true })) continue;
          // For the ear alone.
          let isSeen = true;
          for (let at: Element | null = of; at && at !== part; at = at.parentElement)
            if (at.getBoundingClientRect().width <= 1 || getComputedStyle(at).clipPath !== "none") isSeen = false;
          if (!isSeen) continue;
          // Lines that are left out where there is no room for more.
          const clamped = of.closest<HTMLElement>(".caption-text > .say")?.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            if (clamped && box.top >= clamped.bottom - 1) continue;
            // The letters, not the line.
            const air = Math.max(0, (box.height - Number.parseFloat(getComputedStyle(of).fontSize)) / 2);
            add(node.nodeValue, new DOMRect(box.x, box.y + air, box.width, box.height - 2 * air), of);
            if (box.right > innerWidth + 1 || box.left < -1)
              found.add(`${date}: “${node.nodeValue.trim()}” leaves the window`);
          }
        }
      }
      for (const of of document.querySelectorAll<SVGTextElement>(".plane text")) {
        if (!of.checkVisibility({ visibilityProperty: true })) continue;
        const box = of.getBoundingClientRect();
        const picture = of.closest(".picture")?.getBoundingClientRect();
        const air = box.height * 0.18;
        if (picture && box.right > picture.left && box.left < picture.right)
          add(of.textContent ?? "", new DOMRect(box.x, box.y + air, box.width, box.height - 2 * air), of);
      }
      const isChrome = (of: Element): boolean => !of.closest(".plane");
      for (const [i, a] of words.entries())
        for (const b of words.slice(i + 1)) {
          if (a.of === b.of || (!isChrome(a.of) && !isChrome(b.of))) continue;
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 1.5 && down > 1.5) found.add(`${date}: “${a.text}” and “${b.text}”`);
        }
    }
    return [...found];
  }, dates);
