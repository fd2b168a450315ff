// A fault of data or stories as a sentence, in either language.
import { formatIssue, type Issue } from "../data/package/issue.ts";
import type { Language } from "./language.ts";

/** `inJapanese` says a phrase of the checks in Japanese; what it does not know stands as it is. */
export function issueSentence(
  issue: Issue,
  language: Language,
  inJapanese: (phrase: string) => string | undefined,
): string {
  if (language === "en") return formatIssue(issue);
  const otherwise = (phrase: string): string => inJapanese(phrase) ?? phrase;
  const { file, line, column, found, expected, cause } = issue;
  const place = [file, line > 0 ? `${line}行目` : "", column ?? ""].filter(Boolean).join(" ");
  const needed = expected === "" ? "" : `　必要なもの：${otherwise(expected)}。`;
  const why = cause === "" ? "" : `　${otherwise(cause)}。`;
  return `${place}：${otherwise(found)}。${needed}${why}`;
}
