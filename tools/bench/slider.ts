// One step of the slider, on quiet days and on change days.
import type { Page } from "playwright-core";
import { loadDataset } from "../atlas/compile-atlas.ts";
import { cpuPerStep } from "./cpu.ts";
import { changeDaysOf, type StepTimes, stepTimes } from "./steps.ts";

export interface SliderTimes {
  /** Main thread, with the CPU slowed. */
  quiet: StepTimes;
  change: StepTimes;
  /** Milliseconds a step in all processes, not slowed. */
  cpu: { quiet: number; change: number };
}

const QUIET_FROM = "2003-02-01";

/** A stretch in which nothing changes: days follow each other within one epoch. */
const quietDays = (): string[] =>
  Array.from({ length: 80 }, (_, i) => new Date(Date.parse(QUIET_FROM) + i * 86_400_000).toISOString().slice(0, 10));

/** With the CPU slowed by `slow`. */
export async function sliderSteps(page: Page, slow: number): Promise<SliderTimes> {
  const [quiet, change] = [quietDays(), changeDaysOf(loadDataset())];
  const cdp = await page.context().newCDPSession(page);
  await stepTimes(page, change.slice(0, 20));
  const cpu = { quiet: await cpuPerStep(page, quiet), change: await cpuPerStep(page, change) };
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const times = { quiet: await stepTimes(page, quiet), change: await stepTimes(page, change) };
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.detach();
  return { ...times, cpu };
}
