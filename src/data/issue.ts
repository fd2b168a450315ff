// Faults of a package as data. One formatter makes the sentence.

export interface Issue {
  file: string;
  /** 1 is the header; 0 speaks of the whole file. */
  line: number;
  column?: string;
  /** What stands there. */
  found: string;
  /** What should. */
  expected: string;
  /** The likely cause, as a question or a hint. */
  cause?: string;
  severity: "error" | "warning";
}

/** `memberships.csv:41 in_force 2002-11-30 is before signed 2022-01-13 — swapped years?` */
export function formatIssue(i: Issue): string {
  const place = i.line > 0 ? `${i.file}:${i.line}` : i.file;
  const what = [i.column, i.found].filter(Boolean).join(" ");
  return `${place} ${what} ${i.expected}${i.cause ? ` — ${i.cause}` : ""}`.replace(/\s+/g, " ").trim();
}

/** The nearest of some known words, if near enough to have been meant. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(word.length / 2) + 1);
  for (const candidate of known) {
    const d = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (d < least) [best, least] = [candidate, d];
  }
  return best;
}

/** Levenshtein distance, given up once it reaches `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
