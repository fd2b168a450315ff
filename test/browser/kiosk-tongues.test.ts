// A hall in Chinese, Korean and plain Japanese: a visit by touch, the language of every element, and the fonts that are asked for.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inLong } from "../long.ts";
import {
  type Box,
  controlsOf,
  HALLS,
  holdCorners,
  kioskPages,
  type Opened,
  PIN,
  screenOf,
  settled,
} from "./kiosk-page.ts";
import { offGlass } from "./kiosk-rows.ts";

const open = kioskPages({ still: true });
const ALL = "languages=ja,en,zh-Hans,ko,ja-easy";

/** Texts on the screen, each with the language it is said to be in. Pictures too; the names of languages are their own. */
const textsOn = (page: Page): Promise<{ text: string; lang: string }[]> =>
  page.evaluate(() => {
    const found: { text: string; lang: string }[] = [];
    const walker = document.createTreeWalker(document.querySelector(".kiosk") as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!parent || text === "" || parent.closest('[data-do^="lang-"], [aria-hidden="true"]:not(svg *)')) continue;
      found.push({ text, lang: parent.closest("[lang]")?.getAttribute("lang") ?? "" });
    }
    return found;
  });

/** Accessible names that stand in attributes. */
const labelsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".kiosk [aria-label]")]
      .map((e) => e.getAttribute("aria-label") ?? "")
      .filter((label) => label !== ""),
  );

const gapBetween = (a: Box["seen"], b: Box["seen"]): number =>
  Math.max(
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
  );

const FOREIGN: Record<string, RegExp> = {
  "zh-Hans": /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  ko: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};
/** English that is left over: words, not the names of agreements. */
const ENGLISH = /\b(?!EUR\b|Lex\b)[A-Z]?[a-z]{2,}\b/;

/** What is wrong with the controls of a screen: too small, too near to each other, or with words that run out of them. */
async function controlFaults({ page, hall }: Opened): Promise<string[]> {
  const controls = await controlsOf(page);
  const buttons = controls.filter((c) => !c.name.includes("slider"));
  const beside = await offGlass(page);
  return beside.concat(
    controls.flatMap((a, i) => [
      ...(a.spill > 2 ? [`${a.name} spills by ${a.spill}`] : []),
      ...(Math.min(a.width, a.height) * hall.cssMm < 19.95 ? [`${a.name} is under 20 mm`] : []),
      ...buttons
        .slice(i + 1)
        .filter((b) => a !== b && gapBetween(a.seen, b.seen) * hall.cssMm < 2.95 && buttons.includes(a))
        .map((b) => `${a.name} is ${(gapBetween(a.seen, b.seen) * hall.cssMm).toFixed(1)} mm from ${b.name}`),
    ]),
  );
}

async function speak(kiosk: Opened, language: string): Promise<void> {
  if ((await kiosk.page.locator(`[data-do="lang-${language}"]`).count()) > 0) await kiosk.do(`lang-${language}`);
}

/** Attract, country, row, and the other screens; `look` on each of them. */
async function visit(kiosk: Opened, look: (screen: string) => Promise<void>): Promise<void> {
  const { page } = kiosk;
  await look("home");
  await kiosk.do("parties");
  await look("parties");
  await kiosk.do("party-VNM");
  expect(await screenOf(page)).toBe("party");
  await look("party");
  await page.locator('[data-fact="memberships/rcep/VNM/in_force"] button').first().tap();
  await settled(page);
  expect(await screenOf(page)).toBe("agreement");
  await page.locator(".kiosk-evidence span").nth(1).waitFor();
  await look("agreement");
  await kiosk.do("take");
  await look("take");
  await kiosk.do("close");
  await kiosk.do("home");
  for (const screen of ["story", "time", "quiz"]) {
    await kiosk.do(screen);
    if (screen === "quiz") await kiosk.do("option-0");
    await look(screen);
    await kiosk.do("home");
  }
  await kiosk.do("ease");
  await look("ease");
}

const EVERY = HALLS.flatMap((hall) => (["zh-Hans", "ko", "ja-easy"] as const).map((id) => ({ hall, id })));
/** One with letters of its own, and the one with furigana, on either display. */
const CASES = inLong(
  EVERY.filter(({ hall, id }) => id === (hall === HALLS[1] ? "ko" : "ja-easy")),
  EVERY,
);

describe.each(CASES)("$id on the $hall.name", ({ hall, id }) => {
  test("everything that a visit shows is in that language, said to be, and in its place", async () => {
    const kiosk = await open({ hall, query: ALL });
    const { page } = kiosk;
    const tag = id === "ja-easy" ? "ja" : id;
    await speak(kiosk, id);
    const faults: string[] = [];
    let texts = 0;
    await visit(kiosk, async (screen) => {
      for (const { text, lang } of await textsOn(page)) {
        texts++;
        if (lang !== tag) faults.push(`${screen}: “${text}” is said to be ${lang}`);
        if (FOREIGN[id]?.test(text) || (FOREIGN[id] && ENGLISH.test(text) && !text.startsWith("http")))
          faults.push(`${screen}: “${text}” is in another language`);
        if (/[{}|]/.test(text)) faults.push(`${screen}: “${text}” shows how readings are written`);
      }
      for (const label of await labelsOn(page))
        if (/[{}|]/.test(label) || FOREIGN[id]?.test(label)) faults.push(`${screen}: the label “${label}”`);
      for (const fault of await controlFaults(kiosk)) faults.push(`${screen}: ${fault}`);
    });
    await kiosk.do("large");
    await kiosk.do("close");
    for (const id of ["parties", "party-VNM", "story"]) {
      if (id === "story") await kiosk.do("home");
      await kiosk.do(id);
      for (const fault of await controlFaults(kiosk)) faults.push(`${id}, large: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(texts).toBeGreaterThan(150);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag);
    expect(kiosk.problems).toEqual([]);
  });
});

test("what is left in another language is seen", async () => {
  const kiosk = await open({ query: "languages=en,zh-Hans" });
  await kiosk.do("parties");
  const texts = await textsOn(kiosk.page);
  expect(texts.filter(({ text }) => ENGLISH.test(text)).length).toBeGreaterThan(30);
  expect(texts.filter(({ lang }) => lang !== "en")).toEqual([]);
  await kiosk.do("lang-zh-Hans");
  expect((await textsOn(kiosk.page)).filter(({ text }) => ENGLISH.test(text))).toEqual([]);
});

test("plain Japanese has furigana over its kanji, in no picture, and goes with the visitor", async () => {
  const kiosk = await open({ query: ALL });
  const { page } = kiosk;
  await kiosk.do("parties");
  expect(await page.locator("ruby").count()).toBe(0);
  await kiosk.do("lang-ja-easy");
  expect(await page.locator("h1 ruby rt").first().textContent()).toBe("にほん");
  const unread = await page.evaluate(() =>
    [...document.querySelectorAll(".kiosk .say")]
      .map((e) => {
        const copy = e.cloneNode(true) as Element;
        for (const ruby of copy.querySelectorAll("ruby")) ruby.remove();
        return copy.textContent ?? "";
      })
      .filter((text) => /\p{Script=Han}/u.test(text)),
  );
  expect(unread).toEqual([]);
  expect(await page.locator("svg ruby").count()).toBe(0);
  await kiosk.do("lang-ja");
  expect(await page.locator("ruby").count()).toBe(0);
});

test("while nobody is there the languages of the site are spoken in turn, and a touch on one fixes it", async () => {
  const kiosk = await open({ query: "languages=zh-Hans,ko,ja,ja-easy", clock: "2026-08-03T10:00:00" });
  const { page } = kiosk;
  const spoken = () => page.locator(".kiosk").getAttribute("data-lang");
  const heard: (string | null)[] = [];
  for (let i = 0; i < 3; i++) {
    heard.push(await spoken());
    await page.clock.runFor(8_000);
  }
  expect(heard).toEqual(["zh-Hans", "ko", "ja"]);
  await kiosk.do("lang-ko");
  await page.clock.runFor(24_000);
  expect(await spoken()).toBe("ko");
});

test("a story that the hall cannot tell in all its languages is not told, and staff read so", async () => {
  for (const [languages, isTold] of [
    ["ja,en", true],
    ["ja,en,ko", false],
  ] as const) {
    const kiosk = await open({ query: `languages=${languages}&tour=customs`, clock: "2026-12-01T10:00:00" });
    const { page } = kiosk;
    await kiosk.do("story");
    const about = await page.evaluate(() => window.musubi.get().state.tour);
    expect(about === "customs").toBe(isTold);
    await holdCorners(kiosk);
    for (const digit of PIN) await page.locator(`[data-do="pin-${digit}"]`).tap();
    await page.locator('[data-staff="version"]').waitFor();
    expect(await page.locator('[data-staff="faults"]').count()).toBe(isTold ? 0 : 1);
    if (!isTold) expect(await page.locator('[data-staff="faults"]').textContent()).toContain("tour=customs");
  }
});

describe("fonts", () => {
  const asked = async (kiosk: Opened): Promise<string[]> => {
    await kiosk.page.evaluate(() => document.fonts.ready);
    const names = kiosk.requests.map((url) => /\/(chinese|korean|plain-japanese)-\d+[^/]*\.woff2$/.exec(url)?.[1]);
    return [...new Set(names.filter((name) => name !== undefined))].sort();
  };
  const parts = (kiosk: Opened): string[] =>
    kiosk.requests.filter((url) => /_virtual_hall|fonts-(zh-Hans|ko|ja-easy)/.test(url));
  test("a hall in Japanese and English asks for none of the other languages", async () => {
    const kiosk = await open();
    await kiosk.do("lang-en");
    await kiosk.do("parties");
    expect(await asked(kiosk)).toEqual([]);
    expect(parts(kiosk)).toEqual([]);
  });
  test("a hall in Korean and English asks for Korean ones", async () => {
    const kiosk = await open({ query: "languages=ko,en" });
    expect(await asked(kiosk)).toEqual(["korean"]);
    expect(parts(kiosk).every((url) => /ko/.test(url))).toBe(true);
  });
  test("each character of a screen is drawn by the face of its language", async () => {
    const kiosk = await open({ query: "languages=zh-Hans,ja" });
    await kiosk.do("parties");
    expect(await asked(kiosk)).toEqual(["chinese"]);
    const family = await kiosk.page.locator("h1 .say").evaluate((e) => getComputedStyle(e).fontFamily);
    expect(family).toContain("Musubi Sans SC");
    const inPicture = await kiosk.page
      .locator(".kiosk-picture svg text")
      .first()
      .evaluate((e) => getComputedStyle(e).fontFamily);
    expect(inPicture).toContain("Musubi Sans SC");
  });
});
