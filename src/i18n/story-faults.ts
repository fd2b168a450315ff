// Faults of a story file as sentences: in English the one that build and command line print, in the other language the same from
// the same parts.

import type { Issue } from "../data/package/issue.ts";
import { issueSentence } from "./issue-sentence.ts";
import type { Language } from "./locale.ts";

const JA: Readonly<Record<string, string>> = {
  "is missing": "ありません",
  "is not known here": "ここでは使えない項目です",
  "is nested too deeply": "入れ子が多すぎます",
  "uses aliases": "別名（*…）を使っています",
  "the same key twice": "同じ項目が二つあります",
  "a tab as indentation": "字下げにタブが使われています",
  "indentation that does not go with the lines around it": "字下げが前後の行と合いません",
  "a text that begins with a sign that needs quotes": "引用符の要る記号で始まっています",
  "a backslash in double quotes": "二重引用符の中に「\\」があります",
  "a quote, a comma, a bracket or a hyphen is missing": "引用符、コンマ、かっこ、ハイフンのどれかがありません",
  "a second colon in the line": "一行にコロンが二つあります",
  "a line without a key, a colon and a space": "「項目: 値」の形（半角のコロンと空白）になっていない行です",
  "more than one document": "一つのファイルに文書が二つ以上あります",
  "something that does not belong here": "ここに書けないものがあります",
  "a list": "一覧になっています",
  "keys with values": "項目と値になっています",
  bytes: "文ではなくデータ（!!binary）です",
  "0 steps": "場面がありません",
  "no such key": "この項目を消すこと",
  "at least one step": "場面が一つ以上",
  "plain values": "別名を使わない値",
  "a story": "解説",
  "a text": "文",
  "at most 4,000 characters": "4,000字以内",
  "texts in both languages: `en` and `ja`": "両言語の文（`en` と `ja`）",
  "a value as the address has it": "アドレスと同じ書き方の値",
  "keys of the address with their values": "アドレスの項目とその値",
  "a number": "数",
  "figures with their numbers": "数値の名前と数",
  "the id of a fact": "事実のid",
  "a list of facts": "事実の一覧",
  "a step with `show` and `caption`": "`show` と `caption` のある場面",
  "an id": "id",
  "small letters, digits and hyphens": "英小文字・数字・ハイフン",
  "a number of minutes": "分数",
  "0 or more": "0以上",
  "600 at most": "600以下",
  "a list of steps": "場面の一覧",
  "a story with `id`, `title`, `minutes` and `steps`": "`id`、`title`、`minutes`、`steps` のある解説",
  "a key that a story may set": "解説で指定できる項目",
  "a key of the address": "アドレスの項目",
  "a headline figure or an agreement": "主な数字の名前か協定のid",
  "the coverage that `says` checks": "`says` で確認される割合",
  "not a story?": "解説のファイルではないかもしれません",
  "indentation, or a sign that needs quotes?": "字下げか、引用符の要る記号を確かめてください",
  "written by another program?": "別のプログラムが書いたファイルかもしれません",
  "whoever looks decides it": "見る人が決める項目です",
  "another day, or changed data?": "日付かデータが違うのかもしれません",
  "not checked yet?": "まだ確認されていません",
};

/** Phrases with a part of their own. */
const PARTS: readonly [RegExp, string][] = [
  [/^null$/, "値がありません"],
  [/^has (\d+) characters$/, "$1字あります"],
  [/^(\d+) at most$/, "$1字以内"],
  [/^at most (\d+) steps$/, "$1場面以内（分けて保存してください）"],
  [/^at most (\d+) entries$/, "$1件以内"],
  [/^did you mean (.+)\?$/, "$1 ではありませんか"],
  [/^a value that (.+) can have$/, "$1 に使える値"],
  [/^(.+), as the data give it on that day$/, "その日のデータの値 $1"],
];

/** Undefined for a phrase that is not known. */
export function storyPhrase(phrase: string): string | undefined {
  if (JA[phrase] !== undefined) return JA[phrase];
  const [pattern, as] = PARTS.find(([pattern]) => pattern.test(phrase)) ?? [];
  return pattern && as ? phrase.replace(pattern, as) : undefined;
}
export const storyFault = (issue: Issue, language: Language): string => issueSentence(issue, language, storyPhrase);
