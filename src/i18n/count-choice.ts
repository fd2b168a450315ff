// Words of the switch of counting. They come with it.
import type { Language } from "./language.ts";

type S = string;

interface ChoiceWords {
  heading: S;
  counted(rule: S): S;
  organisations: S;
  one: S;
  states: S;
  without: S;
  with: S;
  note(focal: S): S;
}

const en: ChoiceWords = {
  heading: "Counting",
  counted: (rule) => `Counted: ${rule}`,
  organisations: "An organisation counts",
  one: "as one",
  states: "as its states",
  without: "left out",
  with: "counted",
  note: (focal) =>
    `One rule for every number of parties: pictures, tables, answers, lists and files. A partner is another party by definition, so ${focal} is never among them; published figures, and members as a body counts its own, keep their own definitions.`,
};

const ja: ChoiceWords = {
  heading: "数え方",
  counted: (rule) => `数え方：${rule}`,
  organisations: "機関の数え方",
  one: "1と数える",
  states: "構成国ごとに数える",
  without: "除く",
  with: "含む",
  note: (focal) =>
    `国・地域の数は、図・表・一覧・ファイルのどこでもこの数え方によります。「相手」に${focal}は含みません。公表値と、国際機関が自ら数える加盟数は、それぞれの定義のままです。`,
};

export const COUNT_CHOICE: Record<Language, ChoiceWords> = { en, ja };
