// One question has one number by each of three routes: asked, seen in the overlaps, and read off the matrix; by every rule.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { COUNT_RULES } from "../../src/model/world/counting.ts";
import { inLong } from "../long.ts";
import { atlasPages, expectAccessible, expectQuiet } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const DAY = "2025-05-31";
const WAIT = { timeout: 10_000 };

interface Question {
  q: string;
  /** Sets of the overlaps, and those of them that one must be in; in no other. */
  sets: string;
  in: string;
  /** Columns of the matrix and what is asked of them. */
  columns: Record<string, "with" | "without">;
  /** By the rules in the order of `COUNT_RULES`. */
  is: readonly [number, number, number, number];
}

const QUESTIONS: readonly Question[] = [
  {
    q: "cmaa and not (bilateral or plurilateral)",
    sets: "bilateral,cmaa,cptpp,rcep,ajcep",
    in: "cmaa",
    columns: { assistance: "with", bilateral: "without", cptpp: "without", rcep: "without", ajcep: "without" },
    is: [12, 12, 12, 12],
  },
  { q: "RCEP", sets: "rcep", in: "rcep", columns: { rcep: "with" }, is: [13, 13, 14, 14] },
  {
    q: "bilateral and cmaa and not (CPTPP or RCEP or AJCEP)",
    sets: "bilateral,cmaa,cptpp,rcep,ajcep",
    in: "bilateral cmaa",
    columns: { assistance: "with", bilateral: "with", cptpp: "without", rcep: "without", ajcep: "without" },
    // Five by themselves, one of them an organisation of 27 states.
    is: [5, 31, 5, 31],
  },
];

const set = (page: Page, patch: Record<string, string>): Promise<void> =>
  page.evaluate((p) => void window.musubi.set(p), patch);

async function asked(page: Page, { q }: Question): Promise<number> {
  await set(page, { q, view: "map,network" });
  const answer = page.locator(".panel [data-answer]");
  await answer.waitFor(WAIT);
  const value = Number(await answer.getAttribute("data-answer"));
  // The list behind it is as long: rows that do not count are set back.
  expect(await answer.locator("> .row:not(.row-off)").count()).toBe(value);
  await set(page, { q: "" });
  return value;
}

async function seen(page: Page, { sets, in: within }: Question): Promise<number> {
  await set(page, { view: "map,network,overlaps", sets });
  const bar = page.locator(".overlap-open").filter({ has: page.locator("b") });
  await bar.first().waitFor(WAIT);
  const wanted = new Set(within.split(" "));
  const bars = await bar.evaluateAll((all) =>
    all.map((b) => ({
      sets: (b.getAttribute("data-overlap") ?? "").split(" "),
      n: Number(b.getAttribute("data-value")),
    })),
  );
  return bars.find((b) => b.sets.length === wanted.size && b.sets.every((id) => wanted.has(id)))?.n ?? 0;
}

async function readOff(page: Page, { columns }: Question): Promise<number> {
  await set(page, { view: "map,network,matrix" });
  for (const [column, value] of Object.entries(columns))
    await page.locator(`.matrix-total[data-column="${column}"] select`).selectOption(value);
  const status = page.locator(".tool-matrix [data-rows]");
  const value = Number(await status.getAttribute("data-value"));
  expect(await page.locator(".matrix-table tbody tr").count()).toBe(value);
  for (const column of Object.keys(columns))
    await page.locator(`.matrix-total[data-column="${column}"] select`).selectOption("any");
  return value;
}

describe("three routes to one question", () => {
  // The last changes with both parts of the rule.
  test.each(inLong(QUESTIONS.slice(-1), QUESTIONS))("$q", async (question) => {
    const opened = await open(`?date=${DAY}&lang=en`);
    const { page } = opened;
    for (const [i, rule] of COUNT_RULES.entries()) {
      await set(page, { rule });
      expect([rule, await asked(page, question), await seen(page, question), await readOff(page, question)]).toEqual([
        rule,
        ...[1, 2, 3].map(() => question.is[i]),
      ]);
    }
    expectQuiet(opened);
  });
});

test("the switch stands beside the numbers, says its rule, and changes them all", async () => {
  const opened = await open(`?date=${DAY}&lang=en`);
  const { page } = opened;
  const rule = page.locator(".network-rule button");
  expect(await rule.textContent()).toContain("Numbers: besides Japan");
  const regions = () =>
    page.locator('.view-network text:has-text("RCEP")').evaluateAll((all) => all.map((t) => t.textContent));
  expect(await regions()).toContain("RCEP 13");
  await rule.click();
  await page.getByRole("radio", { name: "counted", exact: true }).check();
  await expect.poll(() => rule.textContent(), WAIT).toContain("Numbers: counting Japan");
  await expect.poll(regions, WAIT).toContain("RCEP 14");
  expect(await page.locator(".figure-partners").getAttribute("data-value")).toBe("24");
  await page.getByRole("radio", { name: "as its states", exact: true }).check();
  await expect.poll(() => page.locator(".figure-partners").getAttribute("data-value"), WAIT).toBe("50");
  expect(await page.locator(".figure-partners").textContent()).toContain("EU as its states");
  await expect.poll(() => new URL(page.url()).searchParams.get("rule"), WAIT).toBe("states-centre");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  // The list is as long as the figure, and the layers count as the picture.
  await page.locator(".figure-partners").click();
  await expect.poll(() => page.locator('[data-list="partners"] > li').count(), WAIT).toBe(50);
  await expectAccessible(page);
  expectQuiet(opened);
});
