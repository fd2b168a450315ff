// Rows behind a window that is too small for them: it shows whole ones, since half a row looks like a fault and not like more.

/** px from the top of the content. */
export interface Span {
  top: number;
  bottom: number;
}

/** Roundings of the browser's, px. */
const HAIR = 1;
/** A row higher than the window is cut all the same, where else less than this share of the window would be left. */
const LEAST = 0.15;

const cuts = (row: Span, at: number): boolean => row.top < at - HAIR && row.bottom > at + HAIR;

/** The part of the window that cuts no row. */
export function wholePart(rows: readonly Span[], { top, bottom }: Span): Span {
  const least = (bottom - top) * LEAST;
  let [from, to] = [top, bottom];
  for (let cut = rows.find((r) => cuts(r, to)); cut; cut = rows.find((r) => cuts(r, to))) to = cut.top;
  if (to - from < least) to = bottom;
  for (let cut = rows.find((r) => cuts(r, from)); cut; cut = rows.find((r) => cuts(r, from))) from = cut.bottom;
  if (to - from < least) from = top;
  return { top: from, bottom: to };
}

/** Where the window stands after a press: below, with the first row that is not whole on top; above, so that nothing is left out. */
export function turnedPage(rows: readonly Span[], window: Span, direction: 1 | -1): number {
  const height = window.bottom - window.top;
  const shown = wholePart(rows, window);
  const tops = rows.map((r) => r.top);
  const next =
    direction === 1
      ? Math.min(...rows.filter((r) => r.bottom > shown.bottom + HAIR).map((r) => r.top))
      : Math.min(...tops.filter((top) => top >= shown.top - height - HAIR));
  const moves = direction === 1 ? next > window.top + HAIR : next < window.top - HAIR;
  // A row higher than the window is gone through by its parts.
  return moves && Number.isFinite(next) ? next : window.top + direction * height * 0.85;
}

/** The row at which a window comes to rest that a hand has moved: the next one in the direction in which it went. */
export function restAfter(rows: readonly Span[], top: number, direction: 1 | -1): number {
  const tops = rows.map((r) => r.top);
  const found =
    direction === 1
      ? Math.min(...tops.filter((t) => t >= top - HAIR))
      : Math.max(...tops.filter((t) => t <= top + HAIR));
  return Number.isFinite(found) ? found : top;
}

const ROWS = "li, button, svg";

/** Rows of a list and lines of text, in the order of the page. */
export function rowsIn(content: HTMLElement): Span[] {
  const { top: origin, height } = content.getBoundingClientRect();
  const spans: Span[] = [];
  // The box of a line may be higher than the line: what stands out of the content is not cut by its first and last window.
  const add = ({ top, bottom }: DOMRect): void => {
    if (bottom > top) spans.push({ top: Math.max(0, top - origin), bottom: Math.min(height, bottom - origin) });
  };
  for (const row of content.querySelectorAll(ROWS)) add(row.getBoundingClientRect());
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest(ROWS)) continue;
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) add(line);
  }
  return spans;
}
