// Words on the screen with the height of their capitals, px: of the page and of the pictures.
import type { Page } from "playwright-core";

export interface Word {
  text: string;
  /** Height of a capital H as it is drawn, px. */
  capital: number;
}

export const wordsOf = (page: Page): Promise<Word[]> =>
  page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    const shares = new Map<string, number>();
    /** Height of an H as a share of the font size, measured in the font that is used. */
    const shareOf = ({ fontFamily, fontWeight }: CSSStyleDeclaration): number => {
      const key = `${fontWeight} ${fontFamily}`;
      const found = shares.get(key);
      if (found !== undefined || !context) return found ?? 0;
      context.font = `${fontWeight} 200px ${fontFamily}`;
      const share = context.measureText("H").actualBoundingBoxAscent / 200;
      shares.set(key, share);
      return share;
    };
    const words: Word[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const element = node.parentElement;
      if (!text || !element || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName)) continue;
      const style = getComputedStyle(element);
      if (
        style.visibility === "hidden" ||
        style.display === "none" ||
        element.closest('.sr-only, [visibility="hidden"]')
      )
        continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth)
        continue;
      // In a picture without any height nothing is drawn.
      if (element.closest("svg")?.getBoundingClientRect().height === 0) continue;
      // A picture may be drawn larger or smaller than its own units.
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      words.push({ text: text.slice(0, 40), capital: Number.parseFloat(style.fontSize) * scale * shareOf(style) });
    }
    return words;
  });
