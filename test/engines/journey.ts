// The one journey that runs in every engine, step by step; a step begins with an atlas that is as new unless it says otherwise.
import { existsSync } from "node:fs";
import { setTimeout as rests } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { firefoxProgram, webkitPrograms, whyNot } from "../../tools/engines.ts";
import { type Serving, serve } from "../../tools/serve.ts";
import { inLong } from "../long.ts";
import { chromium } from "./chromium.ts";
import type { Driver, EngineName } from "./driver.ts";
import { firefox } from "./firefox.ts";
import { type Hand, handAt } from "./hand.ts";
import { webkit } from "./webkit.ts";

/** ms in which the packages of an engine come. */
const COMING = 300_000;

/** WebKitGTK paints without a graphics card, and takes three times as long for a step; Chromium does all of it in test/browser. */
export const SWIFT: readonly EngineName[] = ["firefox"];

export interface Step {
  name: string;
  /** Also in `npm test`, in all engines or in these; the others in `npm run test:long` only. */
  isShort?: true | readonly EngineName[];
  /** Engines that cannot be asked this, each with the reason. */
  not?: Partial<Record<EngineName, string>>;
  go(hand: Hand, origin: string): Promise<void>;
}

function start(engine: EngineName): Promise<Driver> {
  if (engine === "chromium") return chromium();
  const webkitHere = webkitPrograms();
  if (engine === "webkit" && webkitHere) return webkit(webkitHere);
  const firefoxHere = firefoxProgram();
  if (engine === "firefox" && firefoxHere) return firefox(firefoxHere);
  throw new Error(`${engine} is not here.`);
}

export function journey(engine: EngineName, steps: readonly Step[]): void {
  const reason = engine === "chromium" ? undefined : whyNot(engine);
  describe.skipIf(reason !== undefined)(reason ?? engine, () => {
    let driver: Driver;
    let server: Serving;
    let hand: Hand;
    beforeAll(async () => {
      const mark = process.env.MUSUBI_ENGINES_MARK;
      const end = Date.now() + COMING;
      while (engine !== "chromium" && mark !== undefined && !existsSync(mark) && Date.now() < end) await rests(500);
      [driver, server] = await Promise.all([start(engine), serve({ port: 0 })]);
      hand = handAt(driver, () => server.origin);
      console.log(`${engine} ${driver.version}`);
    }, 2 * COMING);
    // A browser that has died, as WebKitGTK did once in a step of many, takes only its own step with it.
    beforeEach(async () => {
      const isAlive = await driver.windows().then(
        () => true,
        () => false,
      );
      if (isAlive) return;
      await driver.close().catch(() => {});
      driver = await start(engine);
      hand = handAt(driver, () => server.origin);
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });
    const short = steps.filter(({ isShort }) => isShort === true || isShort?.includes(engine));
    for (const { name, not, go } of inLong(short, steps))
      test(name, async ({ skip }) => {
        const why = not?.[engine];
        if (why !== undefined) skip(why);
        await go(hand, server.origin);
        expect(await driver.windows()).toHaveLength(1);
      });
  });
}
