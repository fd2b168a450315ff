// One browser and one server a worker, whichever files it runs: the modules of a worker stay loaded (vitest.config.ts).
// Both end with the process: the server holds nothing open, and the driver closes its browser on exit.
import type { Browser } from "playwright-core";
import { launchForTests } from "../../tools/browser.ts";
import { type Serving, serve } from "../../tools/serve.ts";

const browsers = new Map<boolean, Promise<Browser>>();
let server: Promise<Serving> | undefined;

/** A browser of the worker's; a new one where the last has died. `reckons`: for pages that place networks (tools/browser.ts). */
export async function sharedBrowser({ reckons = false } = {}): Promise<Browser> {
  const current = await browsers.get(reckons)?.catch(() => undefined);
  if (current?.isConnected()) return current;
  const launched = launchForTests({ reckons });
  browsers.set(reckons, launched);
  return launched;
}

/** dist/, served on this machine. */
export function sharedServer(): Promise<Serving> {
  server ??= serve({ port: 0 });
  return server;
}
