// For browsers that end lines of Japanese anywhere (Firefox, WebKit: no `word-break: auto-phrase`): places where a line may end are
// written into the words on the page, as spaces without width, and lines end nowhere else. What is copied is without them.
import { phrasesOf } from "../i18n/phrases.ts";

const PLACE = "\u200b";
/** Shorter words stand on one line anyhow. */
const LONG = /[\u3040-\u30ff\u4e00-\u9fff].{3}/su;
const OTHERS = "svg, script, style, input, textarea, option, [contenteditable]";

/** A dot between words ends a line in all engines but WebKit, where nothing else is between two words. */
const withPlaces = (text: string): string =>
  phrasesOf(text)
    .join(PLACE)
    .replaceAll(/\u200b?・\u200b?/g, `・${PLACE}`);

/** Kept because the same words come again and again. */
const known = new Map<string, string>();
function placed(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > 2000) known.clear();
  const made = withPlaces(text);
  known.set(text, made);
  return made;
}

function mark(node: Node): void {
  const { parentElement } = node;
  const text = node.nodeValue ?? "";
  if (!parentElement || text.includes(PLACE) || !LONG.test(text)) return;
  if (!parentElement.closest(":lang(ja)") || parentElement.closest(OTHERS)) return;
  const made = placed(text);
  // What draws the page compares with what it drew, not with what stands here, and writes the whole text anew.
  if (made !== text) node.nodeValue = made;
}

function markWithin(node: Node): void {
  // A walker does not visit the node that it begins with.
  if (node.nodeType === Node.TEXT_NODE) mark(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) mark(walker.currentNode);
}

export function endLinesBetweenPhrases(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":lang(ja){word-break:keep-all;overflow-wrap:anywhere}");
  document.adoptedStyleSheets.push(sheet);
  markWithin(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "characterData") mark(target);
      else if (type === "attributes") markWithin(target);
      else for (const node of addedNodes) markWithin(node);
    }
    // A language can change around words that stay.
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ["lang"] });
  document.addEventListener("copy", (event) => {
    const words = String(getSelection());
    if (event.defaultPrevented || !words.includes(PLACE)) return;
    event.clipboardData?.setData("text/plain", words.replaceAll(PLACE, ""));
    event.preventDefault();
  });
}
