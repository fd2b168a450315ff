// What a list or a text shows that is higher than its room: rows and lines that it cuts, and whether it says that more follows.
import type { Page } from "playwright-core";

/** Faults; `cssMm`: how large a pixel is. */
export const cutRows = (page: Page, cssMm: number): Promise<string[]> =>
  page.evaluate((cssMm) => {
    const faults: string[] = [];
    const over = [...document.querySelectorAll(".kiosk-staff, .kiosk-veil")].pop() ?? document;
    for (const room of over.querySelectorAll<HTMLElement>(".kiosk *, .kiosk-sheet, .kiosk-sheet *, .kiosk-staff *")) {
      const style = getComputedStyle(room);
      if (!/auto|scroll/.test(style.overflowY) || room.scrollHeight <= room.clientHeight + 6) continue;
      const name = `${room.className} of ${room.closest(".kiosk-sheet, .kiosk-staff, main")?.className}`;
      const { top, bottom } = room.getBoundingClientRect();
      const [, above = "0", below = "0"] = /inset\(([\d.]+)px [\d.]+(?:px)? ([\d.]+)px/.exec(style.clipPath) ?? [];
      const [from, to] = [top + Number(above), bottom - Number(below)];
      const boxes: { what: string; top: number; bottom: number }[] = [];
      for (const row of room.querySelectorAll("li, button"))
        boxes.push({
          what: row.textContent ?? "",
          ...{ top: row.getBoundingClientRect().top, bottom: row.getBoundingClientRect().bottom },
        });
      const texts = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) {
          // A line's box is higher than its letters.
          const hair = line.height * 0.12;
          boxes.push({ what: text.textContent ?? "", top: line.top + hair, bottom: line.bottom - hair });
        }
      }
      for (const { what, ...box } of boxes) {
        const isCut = (at: number): boolean => box.top < at - 2 && box.bottom > at + 2;
        if (isCut(from) || isCut(to)) faults.push(`${name} cuts “${what.slice(0, 30)}”`);
      }
      if (!boxes.some((b) => b.bottom > to + 6)) continue;
      const more = room.closest(".kiosk-pages")?.querySelector<HTMLButtonElement>('[data-do="pages-down"]');
      const size = more?.getBoundingClientRect();
      if (!more || more.disabled || !size) faults.push(`${name} does not say that more follows`);
      else if (Math.min(size.width, size.height) * cssMm < 29.9)
        faults.push(`${name}: “more” is ${(size.width * cssMm).toFixed(1)} × ${(size.height * cssMm).toFixed(1)} mm`);
    }
    return faults;
  }, cssMm);

/** Controls of which a part is beside the glass, where nobody can touch it; what a list has scrolled away is not. */
export const offGlass = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".kiosk button")]
      .map((e) => ({ e, box: e.getBoundingClientRect() }))
      .filter(({ e, box }) => box.width > 0 && getComputedStyle(e).visibility !== "hidden")
      .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1)
      .map(
        ({ e, box }) => `${e.dataset.do ?? e.className} stands at ${Math.round(box.left)} to ${Math.round(box.right)}`,
      ),
  );
