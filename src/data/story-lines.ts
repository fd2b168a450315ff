// Reading a story where its result must be sent elsewhere: the lines of its parts as a table instead of a function.
import { type LineOf, type ReadStory, readStory, type Story } from "./story.ts";

/** `lines`: by path, joined by spaces; only of parts that a check may name. */
export type SentStory =
  | { ok: true; story: Story; lines: Readonly<Record<string, number>> }
  | Extract<ReadStory, { ok: false }>;

/** Paths of all parts of a story that a check may name. */
const pathsOf = ({ steps }: Story): (string | number)[][] =>
  steps.flatMap((step, i) =>
    [
      [],
      ["caption", "en"],
      ["caption", "ja"],
      ...Object.keys(step.show).map((key) => ["show", key]),
      ...Object.keys(step.says ?? {}).map((name) => ["says", name]),
      ...(step.facts ?? []).map((_, k) => ["facts", k]),
    ].map((rest) => ["steps", i, ...rest]),
  );

export function sendStory(source: string, file: string): SentStory {
  const read = readStory(source, file);
  if (!read.ok) return read;
  const { story, lineOf } = read;
  return { ok: true, story, lines: Object.fromEntries(pathsOf(story).map((path) => [path.join(" "), lineOf(path)])) };
}

/** The line of a part, or of the nearest one around it. */
export const linesOf =
  (lines: Readonly<Record<string, number>>): LineOf =>
  (path) => {
    for (let n = path.length; n > 0; n--) {
      const line = lines[path.slice(0, n).join(" ")];
      if (line !== undefined) return line;
    }
    return 1;
  };
