// What people come for, step by step: a step is a press, a key or a line that is typed. docs/questions.md has the table.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { atlasPages, DESKTOP, expectQuiet, openDoor, stateOf } from "./atlas-page.ts";

const open = atlasPages({ still: true });
const WAIT = { timeout: 15_000 };

type Step = (page: Page) => Promise<unknown>;
const press =
  (selector: string): Step =>
  (page) =>
    page.locator(`${selector}:visible`).first().click();
const key =
  (name: string): Step =>
  (page) =>
    page.keyboard.press(name);
const type =
  (text: string): Step =>
  (page) =>
    page.keyboard.type(text);
const tool = (id: string): Step[] => [(page) => openDoor(page, "views"), press(`[data-view="${id}"]`)];

interface Task {
  /** As the table of docs/questions.md has it. */
  asks: string;
  steps: Step[];
  answers(page: Page): Promise<unknown>;
  answer: unknown;
}

const TASKS: readonly Task[] = [
  {
    asks: "Which agreements bind Viet Nam?",
    steps: [press('.view-network .m-hit[data-party="VNM"]')],
    answers: async (page) => (await page.locator("[data-answer-sentence]").textContent())?.includes("CPTPP"),
    answer: true,
  },
  {
    asks: "What was in force on 1 January 2022?",
    steps: [(page) => openDoor(page, "down"), type("2022-01-01"), key("Enter")],
    answers: async (page) => (await stateOf(page)).state.date,
    answer: "2022-01-01",
  },
  {
    asks: "Whose trade makes up the share?",
    steps: [press(".figure-coverage")],
    answers: (page) => page.locator(".panel h2").textContent(),
    answer: "Partners whose trade adds up to the coverage",
  },
  {
    asks: "Whom does the CPTPP bind, but no bilateral agreement?",
    steps: [key("/"), type("CPTPP and not bilateral"), key("Enter")],
    answers: async (page) => (await stateOf(page)).state.q,
    answer: "CPTPP and not bilateral",
  },
  {
    asks: "What changed between two days?",
    steps: [...tool("changes"), (page) => page.locator('[data-day="second"]').fill("2018-12-30"), key("Enter")],
    answers: async (page) => (await stateOf(page)).state.to,
    answer: "2018-12-30",
  },
  {
    asks: "Who is in both the CPTPP and RCEP, and in what else?",
    steps: [...tool("overlaps"), press("[data-overlap]")],
    answers: async (page) => ((await stateOf(page)).state.select ?? "") !== "",
    answer: true,
  },
  {
    asks: "Read it in Japanese.",
    steps: [
      (page) => openDoor(page, "settings"),
      (page) => page.getByRole("radio", { name: "日本語", exact: true }).check({ force: true }),
    ],
    answers: async (page) => (await stateOf(page)).state.lang,
    answer: "ja",
  },
  {
    asks: "From which source is a date?",
    steps: [press('.view-network .m-hit[data-party="CHL"]'), press(".panel [data-fact] .grade-button")],
    answers: (page) => page.locator(".panel .source-list a, .panel .source-note").count().then(Boolean),
    answer: true,
  },
  {
    asks: "Tell the first story.",
    steps: [...tool("story"), press('[data-story="coverage"] [data-present]')],
    answers: async (page) => (await stateOf(page)).state.mode,
    answer: "present",
  },
  {
    asks: "Save the picture.",
    steps: [...tool("export"), press("[data-export-make]")],
    answers: (page) => page.locator('[data-export-said="done"]').count(),
    answer: 1,
  },
];

/** Rows of the table: what is asked, steps before the new look, steps now. */
const documented = [...readFileSync("docs/questions.md", "utf8").matchAll(/^\| (.+?) \| (\d+) \| (\d+) \|$/gm)].map(
  ([, asks, before, now]) => ({ asks, before: Number(before), now: Number(now) }),
);

test("docs/questions.md tells the steps of each task, no more than before", () => {
  expect(documented.map(({ asks, now }) => [asks, now])).toEqual(TASKS.map((t) => [t.asks, t.steps.length]));
  for (const { before, now } of documented) expect(now).toBeLessThanOrEqual(before);
});

test.each(TASKS)("$asks", async ({ steps, answers, answer }) => {
  const opened = await open("?date=2025-05-31", DESKTOP);
  for (const step of steps) await step(opened.page);
  await expect.poll(() => answers(opened.page), WAIT).toEqual(answer);
  expectQuiet(opened);
});
