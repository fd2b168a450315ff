// A problem in the data as a value, so that build, command line and page print the same sentence.
import { shortText } from "../short-text.ts";

export interface Issue {
  /** Path inside the package. */
  file: string;
  /** Line of the file, from 1; 0 for a problem of the file as a whole. */
  line: number;
  /** Column of the table, or dotted path in datapackage.json. */
  column?: string;
  /** The value found, or a phrase that says what is wrong (`2002-11-30 is before signed 2022-01-13`). */
  found: string;
  /** The value expected; empty where `found` is sufficient. */
  expected: string;
  /** The likely cause; empty if unknown. */
  cause: string;
  severity: "error" | "warning";
}

/** An error in a file, or in one of its lines. */
export const issueAt = (
  file: string,
  line: number,
  found: string,
  expected: string,
  cause = "",
  column?: string,
): Issue => ({
  file,
  line,
  ...(column === undefined ? {} : { column }),
  found,
  expected,
  cause,
  severity: "error",
});

/** The same of a file as a whole, unless a line is said. */
export const issueOf = (file: string, found: string, expected: string, cause = "", line = 0, column?: string): Issue =>
  issueAt(file, line, found, expected, cause, column);

/** A cell's text for use in a sentence: a single word as it is, other text in quotes, shortened to one line. */
export function formatFound(text: string): string {
  if (text === "") return "is empty";
  const short = shortText(text);
  return /^[\p{L}\p{N}._/+-]+$/u.test(short) ? short : JSON.stringify(short);
}

/** One sentence: `memberships.csv:41 in_force 2002-11-30 is before signed 2022-01-13 — swapped years?` */
export function formatIssue(issue: Issue): string {
  const place = issue.line > 0 ? `${issue.file}:${issue.line}` : issue.file;
  const expected = issue.expected === "" ? "" : `, expected ${issue.expected}`;
  const cause = issue.cause === "" ? "" : ` — ${issue.cause}`;
  const warning = issue.severity === "warning" ? "warning: " : "";
  return `${warning}${[place, issue.column, issue.found].filter(Boolean).join(" ")}${expected}${cause}`;
}

/** Ordered by file (in the package's order), then line. Stable for issues of the same line. */
export function sortIssues(issues: readonly Issue[], files: readonly string[]): Issue[] {
  const rank = (i: Issue) => files.indexOf(i.file);
  return issues.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line);
}
