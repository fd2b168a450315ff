// Korean particles: which of two forms follows a word depends on the consonant with which it ends as it is spoken.

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
/** Final consonant of a syllable, by its place in the Unicode block: 0 is none, 8 is ㄹ. */
const RIEUL = 8;
const NONE = 0;
/** Any other. */
const SOME = 1;

/** As digits are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const DIGITS = [SOME, RIEUL, NONE, SOME, NONE, NONE, SOME, RIEUL, RIEUL, NONE];
/** Letters whose names end in a consonant: 엘 엠 엔 알. */
const LETTERS: Readonly<Record<string, number>> = { L: RIEUL, M: SOME, N: SOME, R: RIEUL };
/** Abbreviations that are read as a word and not by their letters (알셉). */
const READ_AS_WORD = /[A-Z]CEP$/;

/** What the spoken word ends with. What stands in brackets after it is not spoken. */
function finalOf(word: string): number {
  const spoken = word.replace(/\s*[(（][^)）]*[)）]$/, "");
  const last = spoken.at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= FIRST && code <= LAST) return (code - FIRST) % FINALS;
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? NONE;
  if (READ_AS_WORD.test(spoken)) return SOME;
  return LETTERS[last.toUpperCase()] ?? NONE;
}

const withEither =
  (afterConsonant: string, afterVowel: string) =>
  (word: string): string =>
    `${word}${finalOf(word) === NONE ? afterVowel : afterConsonant}`;

/** Topic. */
export const eun = withEither("은", "는");
/** Subject. */
export const i = withEither("이", "가");
/** Object. */
export const eul = withEither("을", "를");
/** With, and. */
export const gwa = withEither("과", "와");
/** By means of: ㄹ counts as a vowel. */
export const euro = (word: string): string =>
  `${word}${finalOf(word) === NONE || finalOf(word) === RIEUL ? "로" : "으로"}`;
