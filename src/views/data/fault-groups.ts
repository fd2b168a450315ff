// Faults that have one cause, as one: a wrong encoding or a shifted column makes the same fault in every row.
import type { Issue } from "../../data/package/issue.ts";

export interface FaultGroup {
  /** The first of them. */
  issue: Issue;
  count: number;
  /** Lines of the others, the first ones. */
  lines: number[];
}

const MOST_LINES = 12;

/** What is the same in all of them: what differs from row to row is taken out of the sentence. */
const kindOf = ({ file, column, expected, found, cause, severity }: Issue): string =>
  JSON.stringify([
    severity,
    file,
    column ?? "",
    expected.replace(/\d+/g, "0"),
    expected === "" ? found.replace(/[^\s]*[\d"][^\s]*/g, "0") : "",
    cause.replace(/^did you mean .*$/, "did you mean").replace(/\d+/g, "0"),
  ]);

/** In the order of their first fault. */
export function groupFaults(issues: readonly Issue[]): FaultGroup[] {
  const groups = new Map<string, FaultGroup>();
  for (const issue of issues) {
    const kind = kindOf(issue);
    const group = groups.get(kind);
    if (!group) groups.set(kind, { issue, count: 1, lines: [] });
    else {
      group.count++;
      if (group.lines.length < MOST_LINES && issue.line > 0) group.lines.push(issue.line);
    }
  }
  return [...groups.values()];
}
