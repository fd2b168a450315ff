// Laws of a hall's languages: nothing is left in another language, nothing is unread, and what is said agrees with the facts.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexWorld } from "../../src/model/world/world.ts";
import { quizRound } from "../../src/modes/kiosk/quiz/quiz.ts";
import { ownIndex } from "../../src/modes/kiosk/tongues/index-of.ts";
import { eul, eun, euro, gwa, i } from "../../src/modes/kiosk/tongues/ko/particles.ts";
import { worldIn } from "../../src/modes/kiosk/tongues/names.ts";
import { phrasesOf, piecesOf, plainOf, wordsOf } from "../../src/modes/kiosk/tongues/ruby.ts";
import type { Tongue } from "../../src/modes/kiosk/tongues/tongue.ts";
import { bundledDataset } from "../bundled.ts";
import { faultsIn, HALL_TONGUES, hallStory } from "./hall-tongues.ts";

const world = indexWorld(bundledDataset());
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Not said in words of another language: names of agreements and keys, as they are everywhere. */
const LATIN_WORDS =
  /(?!EPA|CPTPP|RCEP|AJCEP|TPP|CEPA|FTA|GCC|PIN|CSV|ABC|EUR-Lex|Lex|JETRO|SICE|ASEM|InfoBoard|ASEAN|WTO|counts|css_mm|Natural|Earth)\b[A-Za-z]{3,}/;

/** What is wrong with a text of a tongue; undefined: nothing. */
function faultOf(id: Tongue["id"], text: string): string | undefined {
  const unread = text.replace(/\{[^{}|]+\|[^{}|]+\}/g, "");
  if (/undefined|NaN|\[object/.test(text)) return "not a text";
  if (id === "ja-easy" && (HAN.test(unread) || HANGUL.test(text))) return "unread";
  if (id === "zh-Hans" && (KANA.test(text) || HANGUL.test(text))) return "not Chinese";
  if (id === "ko" && (KANA.test(text) || HAN.test(text))) return "not Korean";
  return id !== "ja-easy" && LATIN_WORDS.test(text) ? "Latin words" : undefined;
}

/** Every text of a catalogue; functions are asked with what stands for numbers and names alike. */
function* textsOf(words: unknown, path = ""): Generator<[path: string, text: string]> {
  if (typeof words === "string") yield [path, words];
  else if (typeof words === "function") yield [path, String(words("2", "2", "2", "2"))];
  else if (typeof words === "object" && words !== null && !Array.isArray(words))
    for (const [key, value] of Object.entries(words)) yield* textsOf(value, `${path}.${key}`);
}

test("faults are seen", () => {
  expect(faultOf("ja-easy", "{国|くに}の約束")).toBe("unread");
  expect(faultOf("zh-Hans", "協定の")).toBe("not Chinese");
  expect(faultOf("ko", "発効")).toBe("not Korean");
  expect(faultOf("ko", "Whole world")).toBe("Latin words");
  expect(faultOf("zh-Hans", "undefined年")).toBe("not a text");
});

describe.each(HALL_TONGUES.map((tongue) => [tongue.id, tongue] as const))("%s", (id, tongue) => {
  const { words, t, quiz, names } = tongue;

  test("has words for everything, in its own language", () => {
    // The staff's page is in Japanese there.
    const { staff, ...shown } = words;
    const own = id === "ja-easy" ? shown : { ...shown, staff };
    const texts = [...textsOf(own)];
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter(([path, text]) => text.trim() === "" || (path !== ".kana" && faultOf(id, text)))).toEqual([]);
  });
  test("has the words of the atlas that are shown as text", () => {
    const { stages, happenings, forms, evidence, figures, dates } = t;
    const { agreements, partners, coverage, assistance } = figures;
    const texts = [
      ...textsOf({ stages, happenings, forms, evidence, agreements, partners, coverage, assistance, dates }),
    ];
    expect(texts.filter(([, text]) => faultOf(id, text))).toEqual([]);
  });
  test("has a name for everything of the package that is shown", () => {
    expect(faultsIn("data", id as "ko")).toEqual([]);
    expect(Object.entries(names).filter(([key, text]) => !key.startsWith("party-index/") && faultOf(id, text))).toEqual(
      [],
    );
  });
  test("asks, offers and explains in whole sentences, about each kind of fact", () => {
    const by = { names, slot: tongue.slot, plain: (text: string) => text };
    const named = worldIn(by, world);
    const shown = {
      focal: named.parties.get(named.dataset.meta.focal)?.short[tongue.slot] ?? "",
      party: (party: string) => named.parties.get(party)?.short[tongue.slot] ?? "",
      agreement: (agreement: string) => named.agreements.get(agreement)?.short[tongue.slot] ?? "",
    };
    const kinds = new Set<string>();
    for (let round = 1; round <= 12; round++)
      for (const question of quizRound(world, round, 5)) {
        kinds.add(question.kind);
        for (const text of [
          quiz.question(question, shown),
          quiz.because(question, shown),
          ...question.options.map((option) => quiz.option(option, shown)),
        ]) {
          expect(text).not.toBe("");
          expect([text, faultOf(id, text)]).toEqual([text, undefined]);
        }
      }
    expect(kinds.size).toBeGreaterThanOrEqual(7);
  });
  test("tells the story with the figures of the facts, under headlines that are read from five metres", () => {
    const steps = hallStory?.steps ?? [];
    expect(steps.length).toBeGreaterThan(5);
    const figures = (text: string): string[] => [...new Set(text.match(/\d{4}|\d+\.\d/g))].sort();
    for (const [n, step] of steps.entries()) {
      const caption = plainOf(names[`story-caption/kiosk/${n + 1}`] ?? "");
      expect(figures(caption)).toEqual(figures(step.caption.ja));
      for (const [what, figure] of Object.entries(step.says ?? {}))
        if (what !== "coverage" && step.caption.en.includes(String(figure))) expect(caption).toContain(String(figure));
      expect(plainOf(names[`story-headline/kiosk/${n + 1}`] ?? "")).toMatch(/^.{3,16}$/u);
    }
  });
});

test("a list by letter has every party but the focal one, once; without an order of its own there is none", () => {
  for (const { id, names } of HALL_TONGUES) {
    const listed = ownIndex(names)?.flatMap((group) => group.parties);
    if (id === "ja-easy") expect(listed).toBeUndefined();
    else
      expect(listed?.toSorted()).toEqual(
        world.dataset.parties
          .map((p) => p.id)
          .filter((p) => p !== world.dataset.meta.focal)
          .sort(),
      );
  }
});

describe("data/hall", () => {
  const faultsAfter = (file: "zh-Hans" | "ko" | "ja-easy", change: (text: string) => string): string[] => {
    const folder = mkdtempSync(join(tmpdir(), "hall-"));
    cpSync("data/hall", join(folder, "hall"), { recursive: true });
    const path = join(folder, "hall", `${file}.csv`);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    const found = faultsIn(folder, file).map((f) => f.found);
    rmSync(folder, { recursive: true });
    return found;
  };
  test("a name that is missing is named", () => {
    expect(faultsAfter("ko", (text) => text.replace(/^agreement-name,rcep,.*\n/m, ""))).toEqual([
      "“Regional Comprehensive Economic Partnership Agreement” has no words",
    ]);
    expect(faultsAfter("ja-easy", (text) => text.replace(/^party-short,GBR,.*\n/m, ""))).toEqual(["“UK” has no words"]);
  });
  test("so is one of nothing that there is, and one that stands there twice", () => {
    expect(faultsAfter("zh-Hans", (text) => `${text}region,moon,月球,\n`)).toEqual([
      "region/moon is nothing that a kiosk shows",
    ]);
    expect(faultsAfter("zh-Hans", (text) => `${text}region,asean,东南亚,\n`)).toEqual([
      "region/asean stands there twice",
    ]);
  });
  test("a reading over other words than those of the package, and kanji without one", () => {
    expect(faultsAfter("ja-easy", (text) => text.replace("{英国|えいこく}", "{英|えい}"))).toHaveLength(1);
    expect(faultsAfter("ja-easy", (text) => text.replace("{英国|えいこく}", "英国"))).toHaveLength(1);
  });
});

describe("furigana", () => {
  test("pieces put together are the plain text, and readings are in hiragana", () => {
    for (const { names } of HALL_TONGUES)
      for (const text of Object.values(names)) {
        expect(
          piecesOf(text)
            .map((p) => p.text)
            .join(""),
        ).toBe(plainOf(text));
        for (const { reading } of piecesOf(text)) expect(reading ?? "あ").toMatch(/^[ぁ-ゖー]+$/);
      }
  });
  test("lines may end after a phrase, not within", () => {
    const lines = (text: string) =>
      phrasesOf(piecesOf(text))
        .map((p) => p.text || " ")
        .join("");
    expect(lines("{日本|にほん}とむすばれた{国|くに}や{地域|ちいき}")).toBe("日本とむすばれた 国や 地域");
    expect(lines("2008{年|ねん}12{月|がつ}{1日|ついたち}、はじめての{協定|きょうてい}")).toBe(
      "2008年12月1日、 はじめての 協定",
    );
    expect(lines("はじめてのEPAはシンガポール")).toBe("はじめての EPAは シンガポール");
    expect(lines("{協定|きょうてい}（{国|くに}の{約束|やくそく}）でむすぶ")).toBe("協定（国の 約束）でむすぶ");
  });
  test("braces that say no reading stay", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          piecesOf(text)
            .map((p) => p.text)
            .join(""),
        ).toBe(plainOf(text));
      }),
    );
    for (const text of ["{国}", "国|くに", "{|くに}", "{国|}"]) expect(plainOf(text)).toBe(text);
  });
  test("days of the month are read as they are said", () => {
    const easy = HALL_TONGUES.find((tongue) => tongue.id === "ja-easy");
    expect(
      [1, 2, 10, 11, 14, 20, 24, 30].map((d) => easy?.t.dates.day(2020, 1, d, false).replace(/^.*がつ\}/, "")),
    ).toEqual([
      "{1日|ついたち}",
      "{2日|ふつか}",
      "{10日|とおか}",
      "11{日|にち}",
      "{14日|じゅうよっか}",
      "{20日|はつか}",
      "{24日|にじゅうよっか}",
      "30{日|にち}",
    ]);
  });
});

describe("Korean particles", () => {
  test("follow the sound with which a word ends", () => {
    expect([
      eun("일본"),
      eun("캐나다"),
      i("협정"),
      i("페루"),
      eul("베트남"),
      eul("칠레"),
      gwa("일본"),
      gwa("호주"),
    ]).toEqual(["일본은", "캐나다는", "협정이", "페루가", "베트남을", "칠레를", "일본과", "호주와"]);
  });
  test("euro has no vowel after ㄹ", () => {
    expect([euro("브라질"), euro("일본"), euro("페루")]).toEqual(["브라질로", "일본으로", "페루로"]);
  });
  test("so do digits, letters and what stands in brackets", () => {
    expect([
      eun("2020"),
      eun("2022"),
      eul("EU"),
      i("RCEP"),
      i("AJCEP"),
      i("CPTPP"),
      gwa("유럽연합(EU)"),
      euro("2021"),
    ]).toEqual(["2020은", "2022는", "EU를", "RCEP이", "AJCEP이", "CPTPP가", "유럽연합(EU)과", "2021로"]);
  });
});

test("a line of Chinese ends between words, and never within one, within a date, or before a point", () => {
  const lines = (text: string): string =>
    wordsOf(text)
      .map((p) => p.text || "/")
      .join("");
  expect(lines("与日本缔结协定的国家和地区")).toBe("与/日本/缔结/协定/的/国家/和/地区");
  expect(lines("2026年7月1日")).not.toMatch(/[0-9年月]\//);
  expect(lines("与CPTPP的协定，已生效。")).not.toMatch(/\/[，。]/);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."与日本缔结协定的国家和地区，。《》0123456789年月ABC ") }),
      (text) => {
        expect(
          wordsOf(text)
            .map((p) => p.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});
