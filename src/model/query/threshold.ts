// Questions about a headline figure over time: `coverage > 50`, "when did partners reach 20", カバー率が50%を超えた. They find days,
// while expressions find parties.
import type { FigureKind } from "../../data/figures.ts";
import type { Comparison, Threshold } from "../coverage/crossings.ts";

const FIGURES: readonly (readonly [FigureKind, string])[] = [
  ["coverage", "(?:trade )?coverage|trade covered|share(?: of trade)?|カバー率|割合|貿易の割合|貿易額に占める割合"],
  ["partners", "(?:number of )?partners|相手(?:国|の数)?|締結相手"],
  ["agreements", "(?:number of )?agreements|協定(?:数|の数)?|EPAの数"],
  ["assistance", "customs(?: assistance)?(?: partners)?|assistance(?: partners)?|税関相互支援(?:の相手)?"],
];
/** The longer of two that begin alike comes first. */
const COMPARED: readonly (readonly [Comparison, string])[] = [
  [">=", ">=|≥|\u2267|at least|reach(?:ed|es)?|以上|に達し(?:た|て)?"],
  ["<=", "<=|≤|\u2266|at most|以下"],
  ["<", "<|below|under|less than|fewer than|(?:fell|falls|drop(?:ped|s)?) (?:below|under)|未満|を?下回(?:った|る)?"],
  [">", ">|over|above|more than|pass(?:ed|es)?|exceed(?:ed|s)?|を?超え(?:た|る)?"],
];

const NUMBER = String.raw`(\d{1,4}(?:\.\d+)?)`;
const UNIT = String.raw`(?:\s*(%|percent|か国|カ国|件))?`;
const ASKING = String.raw`(?:when\s+)?(?:did\s+|does\s+|has\s+|was\s+|is\s+)?(?:the\s+)?`;

const figureOf = (text: string): FigureKind | undefined =>
  FIGURES.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(text.trim()))?.[0];
const comparisonOf = (text: string): Comparison | undefined =>
  COMPARED.find(([, words]) => new RegExp(`^(?:${words})$`, "i").test(text.trim()))?.[0];

const ANY_FIGURE = FIGURES.map(([, words]) => words).join("|");
const ANY_COMPARED = COMPARED.map(([, words]) => words).join("|");
/** The comparison before the number, as in English; and after it, as in Japanese. A bare percentage can only be the coverage. */
const BEFORE = new RegExp(
  `^${ASKING}(${ANY_FIGURE})?\\s*(?:is\\s+|was\\s+)?(${ANY_COMPARED})\\s*${NUMBER}${UNIT}$`,
  "i",
);
const AFTER = new RegExp(
  `^(${ANY_FIGURE})?\\s*[がは]?\\s*(?:いつ\\s*)?${NUMBER}${UNIT}\\s*(${ANY_COMPARED})(?:のは)?(?:いつ)?(?:日|時|か|の?ですか)?$`,
  "i",
);

/** Undefined: it asks something else. Full-width digits and signs are read as well. */
export function thresholdOf(text: string): Threshold | undefined {
  const asked = text
    .normalize("NFKC")
    .trim()
    .replace(/[?。.]+$/, "")
    .trim();
  const before = BEFORE.exec(asked);
  const after = before ? null : AFTER.exec(asked);
  const [named, compared, number, unit] = before
    ? [before[1], before[2], before[3], before[4]]
    : after
      ? [after[1], after[4], after[2], after[3]]
      : [];
  if (compared === undefined || number === undefined) return undefined;
  const isShare = unit === "%" || unit === "percent";
  const figure = named === undefined ? (isShare ? "coverage" : undefined) : figureOf(named);
  const comparison = comparisonOf(compared);
  if (!figure || !comparison || (isShare && figure !== "coverage")) return undefined;
  return { figure, comparison, value: Number(number) };
}
