// How much memory of the machine a page takes, as the operating system counts it.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

const KIB = 1024;

/** Bytes resident of the largest page process; undefined where the system has no /proc. */
export async function residentOf(browser: Browser): Promise<number | undefined> {
  const cdp = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await cdp.send("SystemInfo.getProcessInfo");
    const sizes = processInfo
      .filter(({ type }) => type === "renderer")
      .map(({ id }) => /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]);
    return Math.max(...sizes.map((kib) => Number(kib) * KIB));
  } catch {
    return undefined;
  } finally {
    await cdp.detach();
  }
}
