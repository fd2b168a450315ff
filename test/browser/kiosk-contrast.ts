// Contrast of everything that can be touched, computed from its colours: words 7:1, its edge and its signs 3:1 (K4.1).
import type { Page } from "playwright-core";

/** Faults. Of the dark gradient behind a screen its lightest colour counts; what can not be touched now is left out. */
export const weakControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Colour = [number, number, number, number];
    const read = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      // A mixed colour, as of what is pressed, is told in shares.
      const whole = text.startsWith("color(") ? 255 : 1;
      return [r * whole, g * whole, b * whole, a];
    };
    const light = ([r, g, b]: Colour): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((n) => {
        const c = n / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const between = (a: Colour, b: Colour): number => {
      const [x = 0, y = 0] = [light(a), light(b)].sort((p, q) => q - p);
      return (x + 0.05) / (y + 0.05);
    };
    const isDark = document.documentElement.dataset.theme === "dark";
    const probe = document.createElement("i");
    probe.style.color = "var(--paper)";
    document.querySelector(".kiosk")?.append(probe);
    const paper = read(isDark ? "rgb(19, 34, 74)" : getComputedStyle(probe).color);
    probe.remove();
    const faults: string[] = [];
    const over = [...document.querySelectorAll(".kiosk-staff, .kiosk-veil")].pop() ?? document;
    for (const control of over.querySelectorAll<HTMLButtonElement>(".kiosk-button, .kiosk-row")) {
      const style = getComputedStyle(control);
      if (control.disabled || style.visibility === "hidden" || control.closest(".kiosk-ghost")) continue;
      const own = read(style.backgroundColor);
      const fill = own[3] === 1 ? own : paper;
      const name = `${control.dataset.do ?? control.className} “${(control.textContent ?? "").slice(0, 20)}”`;
      const words = between(read(style.color), fill);
      if (words < 7) faults.push(`${name}: words ${words.toFixed(2)}`);
      // Seen by its line or by its own colour. A row of a list needs none: its words are what is touched.
      const edge = Math.max(between(read(style.borderTopColor), paper), between(fill, paper));
      if (control.matches(".kiosk-button") && edge < 3) faults.push(`${name}: edge ${edge.toFixed(2)}`);
      for (const sign of control.querySelectorAll(".icon")) {
        const ink = between(read(getComputedStyle(sign).color), fill);
        if (ink < 3) faults.push(`${name}: sign ${ink.toFixed(2)}`);
      }
    }
    return faults;
  });
