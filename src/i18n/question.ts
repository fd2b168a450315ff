// Words around a question that is not an expression: when a figure passed a value, and what was probably meant.
import type { FigureKind } from "../data/figures.ts";
import type { Comparison } from "../model/coverage/crossings.ts";
import type { Language } from "./locale.ts";

type S = string;

interface QuestionWords {
  /** Before a question that can be asked instead. */
  meant: S;
  examples: S;
  figures: Record<FigureKind, S>;
  compared(comparison: Comparison, value: S): S;
  /** It holds on the last day, since `when`. */
  since(figure: S, compared: S, when: S): S;
  /** It held, but no longer. */
  was(figure: S, compared: S, until: S): S;
  always(figure: S, compared: S): S;
  /** `value`: the nearest it came, on `when`. */
  never(figure: S, compared: S, value: S, when: S): S;
  step(before: S, after: S): S;
  points(n: S, why: S): S;
  inAndOut(entered: S, ended: S): S;
  /** Beside the sentence: which definition. */
  basis: S;
}

const en: QuestionWords = {
  meant: "Did you mean",
  examples: "Examples of questions",
  figures: {
    coverage: "The share of goods trade covered",
    partners: "The number of partners",
    agreements: "The number of agreements in force",
    assistance: "The number of identified customs assistance partners",
  },
  compared: (comparison, value) =>
    ({ ">": `more than ${value}`, ">=": `at least ${value}`, "<": `less than ${value}`, "<=": `at most ${value}` })[
      comparison
    ],
  since: (figure, compared, when) => `${figure} has been ${compared} since ${when}.`,
  was: (figure, compared, until) => `${figure} was ${compared} until the day before ${until}, and is no longer.`,
  always: (figure, compared) => `${figure} was ${compared} on every day of the data.`,
  never: (figure, compared, value, when) =>
    `${figure} was never ${compared}: the nearest it came was ${value}, on ${when}.`,
  step: (before, after) => `from ${before} to ${after}`,
  points: (n, why) => `${n} points: ${why}`,
  inAndOut: (entered, ended) =>
    [entered && `${entered} in`, ended && `${ended} out`].filter(Boolean).join("; ") || "other agreements",
  basis: "Agreements in force; trade of the last full year that has figures; values as printed, to one decimal.",
};

const ja: QuestionWords = {
  meant: "次の問いではありませんか",
  examples: "問いの例",
  figures: {
    coverage: "貿易額に占める割合",
    partners: "相手の数",
    agreements: "発効済みの協定の数",
    assistance: "確認できた税関相互支援の相手の数",
  },
  compared: (comparison, value) =>
    ({ ">": `${value}を超える値`, ">=": `${value}以上`, "<": `${value}未満`, "<=": `${value}以下` })[comparison],
  since: (figure, compared, when) => `${figure}は${when}から${compared}です。`,
  was: (figure, compared, until) => `${figure}は${until}の前日まで${compared}でしたが、今は違います。`,
  always: (figure, compared) => `${figure}はデータのどの日にも${compared}です。`,
  never: (figure, compared, value, when) =>
    `${figure}が${compared}になった日はありません。最も近いのは${when}の${value}です。`,
  step: (before, after) => `${before}から${after}へ`,
  points: (n, why) => `${n}ポイント：${why}`,
  inAndOut: (entered, ended) =>
    [entered && `${entered}が加わる`, ended && `${ended}が離れる`].filter(Boolean).join("、") || "ほかの協定",
  basis: "発効済みの協定と、数字のある直近の1年の貿易によります。値は小数第1位までの表示値で比べます。",
};

export const QUESTION_WORDS: Record<Language, QuestionWords> = { en, ja };
