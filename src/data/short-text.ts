// Texts of others in sentences of ours: at a length that a line has room for.

/** Letters of what somebody has written, in a sentence about it. */
const MOST_QUOTED = 60;

/** The text, or what it begins with and “…”; `most` is with the “…”. Signs of several code units stay whole. */
export function shortText(text: string, most: number = MOST_QUOTED + 1): string {
  const signs = [...text.slice(0, 2 * most + 2)];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
}
