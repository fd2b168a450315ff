// One word for one thing, in the signs of its language: what the catalogues say is read as text.
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "../gates/sources.ts";

const catalogues = sourceFiles("src/i18n", "src/modes/kiosk/words", "data/stories");
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** What stands between quotes, with what is filled in as `{}`; regular expressions are none. */
const textsOf = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map((m) => m[1] ?? m[2] ?? "")
    .map((s) => s.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "{}"));

/** Words that once stood beside the one that is used everywhere else. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/できごと/, "出来事"],
  [/ストーリー/, "解説"],
  [/ブラウザ(?!ー)/, "ブラウザー"],
  [/アトラス/, "地図帳"],
  [/表題/, "題名"],
  [/発行者/, "発行元"],
  [/発表者用のウィンドウ|発表者の画面/, "発表者用ウィンドウ"],
  [/会場の画面/, "聴衆の画面"],
  [/公式の(?:出典|表|数値)/, "公的な"],
  [/加盟国に(?:分けて|開)/, "構成国に"],
  [/又は/, "または"],
  [/覚え書き/, "メモ"],
  [/〜/, "～"],
];
const faultsOf = ({ path, text }: SourceFile): string[] =>
  textsOf(text).flatMap((said) => {
    const wrong: string[] = [];
    if (JAPANESE.test(said)) {
      for (const [word, instead] of OTHERWISE) if (word.test(said)) wrong.push(`write ${instead}`);
      if (/[\u3040-\u30ff\u4e00-\u9fff][,;!?]|[,;!?()][\u3040-\u30ff\u4e00-\u9fff]/.test(said))
        wrong.push("wide signs");
      if (/\{\}つ/.test(said)) wrong.push("つ counts to nine");
    } else if (/[a-z]'[a-z]/.test(said)) wrong.push("’ for '");
    return wrong.map((why) => `${path}: “${said}”: ${why}`);
  });

test("the catalogues have one word for one thing", () => {
  expect(catalogues.length).toBeGreaterThan(60);
  expect(catalogues.flatMap(faultsOf)).toEqual([]);
});

const planted = (text: string): string[] =>
  faultsOf({ path: "x.ts", text }).map((fault) => fault.split("”: ")[1] ?? "");

test.each([
  ['"ブラウザが認めていません。"', "write ブラウザー"],
  ['"次のできごと"', "write 出来事"],
  [`\`\${sets.map((s) => s.id)}つの集合\``, "つ counts to nine"],
  ['"開けません,もう一度"', "wide signs"],
  [`"the publisher's own list"`, "’ for '"],
])("the test is red on %s", (text, why) => {
  expect(planted(text)).toEqual([why]);
});
test("and lets pass what is right", () => {
  expect(planted(`\`ブラウザーの\${n}件、\${name} は.pptxです。\` + "the publisher’s own list"`)).toEqual([]);
});
