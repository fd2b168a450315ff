// Looks at pictures of the screen as a panel and an eye would: what stays bright, what flashes.
import type { Page } from "playwright-core";

/** Steps of luminance that are told apart; below where a character is half of a pair. */
const LEVELS = 10_000;

/** Decodes pictures in the page: there is no other decoder here. Luminances, 0 to 1, of a coarse grid. */
async function luminances(page: Page, pictures: readonly Buffer[], type: "jpeg", width: number): Promise<number[][]> {
  // In a page of its own: the kiosk's clock may stand.
  const own = await page.context().newPage();
  try {
    const grids: number[][] = [];
    for (const picture of pictures) {
      // One character per cell: hundreds of thousands of numbers take the wire seconds.
      const levels = await own.evaluate(
        async ([base64, kind, columns, steps]) => {
          const image = new Image();
          image.src = `data:image/${kind};base64,${base64}`;
          await image.decode();
          const [w, h] = [columns, Math.round((columns * image.height) / image.width)];
          const canvas = Object.assign(document.createElement("canvas"), { width: w, height: h });
          const context = canvas.getContext("2d");
          if (!context) return "";
          context.drawImage(image, 0, 0, w, h);
          const { data } = context.getImageData(0, 0, w, h);
          const linear = (c: number): number => {
            const v = c / 255;
            return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          };
          const table = Array.from({ length: 256 }, (_, c) => linear(c));
          const at = (i: number): number => table[data[i] ?? 0] ?? 0;
          let text = "";
          for (let i = 0; i < data.length; i += 4)
            text += String.fromCharCode(Math.round(steps * (0.2126 * at(i) + 0.7152 * at(i + 1) + 0.0722 * at(i + 2))));
          return text;
        },
        [picture.toString("base64"), type, width, LEVELS] as const,
      );
      grids.push(Array.from(levels, (c) => c.charCodeAt(0) / LEVELS));
    }
    return grids;
  } finally {
    await own.close();
  }
}

/** A small picture of the screen: what a panel shows for long is larger than its pixels. */
export async function shotOf(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send("Page.captureScreenshot", {
    format: "jpeg",
    quality: 85,
    optimizeForSpeed: true,
    clip: { x: 0, y: 0, width, height, scale: 0.25 },
  });
  await cdp.detach();
  return Buffer.from(data, "base64");
}

/** Longest run of pictures, a minute apart, that a panel may show a bright place unchanged. */
const MAX_MINUTES = 20;
const BRIGHT = 0.8;
const SAME = 0.02;

/** Share of the screen that stays bright and unchanged for more than twenty minutes. */
export async function stillAndBright(page: Page, shots: readonly Buffer[]): Promise<number> {
  const grids = await luminances(page, shots, "jpeg", 480);
  const cells = grids[0]?.length ?? 0;
  let bad = 0;
  for (let i = 0; i < cells; i++) {
    let run = 0;
    let longest = 0;
    for (let k = 1; k < grids.length; k++) {
      const [a = 0, b = 0] = [grids[k - 1]?.[i], grids[k]?.[i]];
      run = a > BRIGHT && b > BRIGHT && Math.abs(a - b) < SAME ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest > MAX_MINUTES) bad++;
  }
  return bad / Math.max(1, cells);
}

interface Frame {
  /** s */
  at: number;
  grid: number[];
}

/** Frames as the browser paints them. */
export async function framesOf(page: Page, ms: number): Promise<Frame[]> {
  const cdp = await page.context().newCDPSession(page);
  const raw: { at: number; data: Buffer }[] = [];
  cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    raw.push({ at: metadata.timestamp ?? 0, data: Buffer.from(data, "base64") });
    void cdp.send("Page.screencastFrameAck", { sessionId });
  });
  await cdp.send("Page.startScreencast", { format: "jpeg", quality: 60, maxWidth: 320, maxHeight: 320 });
  // The length of the film; nothing is waited for.
  await page.waitForTimeout(ms);
  await cdp.send("Page.stopScreencast");
  const grids = await luminances(
    page,
    raw.map((r) => r.data),
    "jpeg",
    32,
  );
  return raw.map((r, i) => ({ at: r.at, grid: grids[i] ?? [] }));
}

/** A change of relative luminance that counts where the darker side is below 0.8; two opposite ones are a flash (WCAG 2.3.1). */
const CHANGE = 0.1;
const DARKER = 0.8;

/** The most flashes that any place shows within a second. */
export function flashesIn(frames: readonly Frame[]): number {
  const cells = frames[0]?.grid.length ?? 0;
  let most = 0;
  for (let i = 0; i < cells; i++) {
    const turns: number[] = [];
    let extreme = frames[0]?.grid[i] ?? 0;
    let direction = 0;
    for (const { at, grid } of frames) {
      const now = grid[i] ?? 0;
      if (direction >= 0 ? now > extreme : now < extreme) extreme = now;
      const change = now - extreme;
      if (Math.abs(change) < CHANGE || Math.min(now, extreme) >= DARKER) continue;
      turns.push(at);
      direction = Math.sign(change);
      extreme = now;
    }
    for (const [k, at] of turns.entries())
      most = Math.max(most, Math.floor(turns.slice(k).filter((t) => t - at <= 1).length / 2));
  }
  return most;
}
