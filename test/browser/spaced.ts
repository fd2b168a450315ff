// Somebody who has words set apart, by a style of their own on all elements: as far as WCAG 1.4.12 asks.
import type { Page } from "playwright-core";
import { frames } from "./atlas-page.ts";

const STYLE = `
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Until the page is opened anew. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, STYLE);
  // The end of a transition tells the pictures, which are laid out anew.
  await frames(page, 6);
}
