// Dates as people type them: what the atlas prints in either language, ISO, eight digits, eras, signs of full width.
// Where two readings are possible both are given, for somebody to choose; nothing is guessed.
import { type Day, dayOf, type PartialDate, parsePartialDate } from "./day.ts";
import { ERAS } from "./era.ts";

export type TypedDay =
  | { kind: "date"; date: PartialDate }
  | { kind: "either"; dates: readonly [PartialDate, PartialDate] }
  /** It is a date, but no calendar has that day: `days` is the length of the month. */
  | { kind: "no-such-day"; month: Day; days: number }
  | { kind: "unread" };

const UNREAD: TypedDay = { kind: "unread" };
const MONTHS = "january february march april may june july august september october november december".split(" ");

/** First letters of a month, three at least (`Sept.`); 0 if it is none. */
const monthNamed = (name: string): number => (name.length < 3 ? 0 : MONTHS.findIndex((m) => m.startsWith(name)) + 1);

/** Year before the first one of each era, by its signs. */
const BEFORE = new Map(ERAS.flatMap((era) => [era.name, ...era.signs].map((sign) => [sign, era.before] as const)));

/** A year, month and day as numbers; month and day may be left out. */
function partsOf(year: number, month?: number, date?: number): TypedDay {
  const two = (n: number | undefined): string => (n === undefined ? "" : `-${String(n).padStart(2, "0")}`);
  const found = parsePartialDate(`${String(year).padStart(4, "0")}${two(month)}${two(date)}`);
  if (found) return { kind: "date", date: found };
  if (month === undefined || month < 1 || month > 12 || date === undefined || date < 1 || date > 99) return UNREAD;
  const first = dayOf(year, month, 1);
  return { kind: "no-such-day", month: first, days: dayOf(year, month + 1, 1) - first };
}

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Day and month in either order before a year. */
function eitherWay(a: number, b: number, year: number): TypedDay {
  const ways = [partsOf(year, b, a), partsOf(year, a, b)];
  const dates = ways.flatMap((way) => (way.kind === "date" ? [way.date] : []));
  const [first, second] = dates;
  if (first && second && first.text !== second.text) return { kind: "either", dates: [first, second] };
  return first ? { kind: "date", date: first } : (ways.find((way) => way.kind === "no-such-day") ?? UNREAD);
}

/** A weekday beside the date says nothing new; nor do “the” and 西暦, the time of a midnight, and signs of direction in a copied text. */
const BESIDE =
  /\p{Cf}|\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?|(?<=\D|^)[日月火水木金土]曜日?|^the |^西暦|[t ]00:00(?::00(?:\.0+)?)?z?$/gu;

/** Numerals and signs of full width become plain ones, kanji numerals digits, and marks of no meaning go. */
const plain = (raw: string): string =>
  raw
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[（(][^（）()]*[)）]/g, " ")
    .replace(KANJI, (kanji) => String(fromKanji(kanji)))
    // The long mark is on the key of the hyphen of a Japanese keyboard.
    .replace(/[\u2010-\u2015\u2212]|(?<=\d)ー(?=\d)/g, "-")
    .replace(/[,、。]/g, " ")
    .replace(BESIDE, " ")
    .replace(/(?<=\d) ?([-/.·]) ?(?=\d)/g, (_, sign) => (sign === "·" ? "." : sign))
    .replace(/\s+/g, " ")
    .trim();

/** 0 to 9 and 10 in kanji; escaped, since no page prints all of them. */
const DIGITS = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
const TEN = "\u5341";
const KANJI = new RegExp(`[${DIGITS}${TEN}]+(?=[年月日])`, "g");

/** 0 to 99 in words, and years digit by digit. */
function fromKanji(kanji: string): number {
  if (!kanji.includes(TEN)) return Number([...kanji].map((sign) => DIGITS.indexOf(sign)).join(""));
  const [tens = "", ones = ""] = kanji.split(TEN);
  const of = (text: string, empty: number): number => (text === "" ? empty : DIGITS.indexOf(text));
  return 10 * of(tens, 1) + of(ones, 0);
}

type Reader = readonly [form: RegExp, read: (m: RegExpExecArray) => TypedDay];
const ERA = [...BEFORE.keys()].sort((a, b) => b.length - a.length).join("|");
const NTH = "(\\d{1,2})(?:st|nd|rd|th)?";
const NAME = "([a-z]{3,9})\\.?";
const named = (name: string | undefined, read: (month: number) => TypedDay): TypedDay => {
  const month = monthNamed(name ?? "");
  return month === 0 ? UNREAD : read(month);
};
const ofEra = (m: RegExpExecArray): TypedDay => {
  const year = m[2] === "元" ? 1 : Number(m[2]);
  return year === 0 ? UNREAD : partsOf((BEFORE.get(m[1] ?? "") ?? 0) + year, number(m[3]), number(m[4]));
};

const READERS: readonly Reader[] = [
  // 2018, 2018-12, 2018/12/3, 2018.12.30
  [/^(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?\.?$/, (m) => partsOf(Number(m[1]), number(m[2]), number(m[3]))],
  // 20181230, 201812
  [/^(\d{4})(\d{2})(\d{2})?$/, (m) => partsOf(Number(m[1]), number(m[2]), number(m[3]))],
  // 2018年12月30日
  [/^(\d{1,4}) ?年 ?(?:(\d{1,2}) ?月 ?(?:(\d{1,2}) ?日)?)?$/, (m) => partsOf(Number(m[1]), number(m[2]), number(m[3]))],
  // 令和4年1月1日, 平成元年, R4.1.1, 令4-1
  [new RegExp(`^(${ERA}) ?(\\d{1,2}|元) ?年 ?(?:(\\d{1,2}) ?月 ?(?:(\\d{1,2}) ?日)?)?$`), ofEra],
  [new RegExp(`^(${ERA})\\.? ?(\\d{1,2}|元)(?:[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?)?$`), ofEra],
  // 30 December 2018, 30-Dec-2018, 30th of December 2018; December 2018
  [
    new RegExp(`^(?:${NTH}[-/. ](?:of )?)?${NAME}[-/ ](\\d{4})$`),
    (m) => named(m[2], (month) => partsOf(Number(m[3]), month, number(m[1]))),
  ],
  // December 30, 2018
  [new RegExp(`^${NAME} ${NTH} (\\d{4})$`), (m) => named(m[1], (month) => partsOf(Number(m[3]), month, number(m[2])))],
  // 2018 December 30
  [
    new RegExp(`^(\\d{4})[-/ ]${NAME}(?:[-/ ]${NTH})?$`),
    (m) => named(m[2], (month) => partsOf(Number(m[1]), month, number(m[3]))),
  ],
  // 12/2018
  [/^(\d{1,2})[-/. ](\d{4})$/, (m) => partsOf(Number(m[2]), Number(m[1]))],
  // 30/12/2018, 1.2.2022
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, (m) => eitherWay(Number(m[1]), Number(m[2]), Number(m[3]))],
];

export function readTypedDay(raw: string): TypedDay {
  const text = plain(raw);
  let failed: TypedDay = UNREAD;
  for (const [form, read] of READERS) {
    const match = form.exec(text);
    const found = match ? read(match) : UNREAD;
    if (found.kind === "date" || found.kind === "either") return found;
    if (found.kind === "no-such-day") failed = found;
  }
  return failed;
}
