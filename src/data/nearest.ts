// Suggestions for mistyped ids.

/** Edits (insert, delete, replace, swap of neighbours) from one text to the other: optimal string alignment. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (row: readonly number[], k: number) => row[k] ?? Number.POSITIVE_INFINITY;
      let cost = Math.min(
        at(previous, j) + 1,
        at(current, j - 1) + 1,
        at(previous, j - 1) + Number(a[i - 1] !== b[j - 1]),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? a.length;
}

/** Comparisons of texts for the suggestions of one package: a hundred thousand wrong rows must not take minutes to guess at. */
const PATIENCE = 1_000_000;
let left = PATIENCE;

/** Before a package is checked, so that the same package gets the same suggestions. */
export function refreshSuggestions(): void {
  left = PATIENCE;
}

/** The nearest candidate, if it is plausible. Ties: same first letter, then first in the list. */
export function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  if (text === "" || text.length > 80) return undefined;
  const asked = text.normalize("NFKC").toLowerCase();
  // One edit per three characters, at least one.
  const limit = Math.max(1, Math.floor(asked.length / 3));
  let best: { id: string; score: number } | undefined;
  for (const id of candidates) {
    if (left <= 0) return undefined;
    if (Math.abs(id.length - asked.length) > limit) continue;
    left--;
    const distance = editDistance(asked, id.toLowerCase());
    const score = distance + (id[0]?.toLowerCase() === asked[0] ? 0 : 0.5);
    if (distance <= limit && (!best || score < best.score)) best = { id, score };
  }
  return best?.id;
}

export function suggestOf(text: string, candidates: Iterable<string>): string {
  const near = nearestOf(text, candidates);
  return near === undefined ? "" : `did you mean ${near}?`;
}
