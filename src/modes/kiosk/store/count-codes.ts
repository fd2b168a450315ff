// The counts as texts short enough for codes that a phone reads from the screen: browsers of kiosks allow no downloads.
import { type Counts, countRows } from "./counts.ts";

/** Bytes; codes of more are too dense for a phone (K9.6). */
export const MAX_CODE = 300;

/** Lines of CSV in as few texts as fit; each begins with the day of the first count, and with which of how many it is. */
export function countCodes(counts: Counts, release: string): string[] {
  const lines = countRows(counts).map(([of, what, n]) => [of, what ?? "", n].join(","));
  // Room for the number of a part, whatever it will be.
  const headOf = (part: string): string => `musubi ${release} since ${counts.since || "?"} ${part}`;
  const room = MAX_CODE - headOf("99/99").length;
  const parts: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + line.length + 1 > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += line.length + 1;
  }
  return parts.map((part, i) => [headOf(`${i + 1}/${parts.length}`), ...part].join("\n"));
}
