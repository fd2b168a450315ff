// One browser and one server a worker, whichever files it runs: the modules of a worker stay loaded (vitest.config.ts).
// Both end with the process: the server holds nothing open, and the driver closes its browser on exit.
import type { Browser } from "playwright-core";
import { launchForTests } from "../../tools/browser.ts";
import { type Serving, serve } from "../../tools/serve.ts";

let browser: Promise<Browser> | undefined;
let server: Promise<Serving> | undefined;

/** A browser of the worker's; a new one where the last has died. */
export async function sharedBrowser(): Promise<Browser> {
  const current = await browser?.catch(() => undefined);
  if (current?.isConnected()) return current;
  browser = launchForTests();
  return browser;
}

/** dist/, served on this machine. */
export function sharedServer(): Promise<Serving> {
  server ??= serve({ port: 0 });
  return server;
}
