// Story files: steps that show a view with a caption. Read by build and page; errors name line and reason.
import * as v from "valibot";
import { type ErrorCode, isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import type { Issue } from "./package/issue.ts";
import type { FactId, LocalizedText } from "./types.ts";

export interface StoryStep {
  /** The view, by the keys of the address. */
  show: Readonly<Record<string, string>>;
  caption: LocalizedText;
  /** Short text, to be read from a distance on a kiosk. */
  headline?: LocalizedText | undefined;
  notes?: LocalizedText | undefined;
  /** Figures stated in the caption; recomputed and compared whenever the story is checked. */
  says?: Readonly<Record<string, number>> | undefined;
  /** Facts that support the caption. */
  facts?: readonly FactId[] | undefined;
}

export interface Story {
  id: string;
  title: LocalizedText;
  /** Planned duration, minutes. */
  minutes: number;
  steps: readonly StoryStep[];
}

/** Maximum size of a file, characters; larger ones are refused before parsing. */
export const MAX_STORY = 400_000;
export const MAX_STEPS = 200;
/** Characters (UTF-16 units) of one text. */
export const MAX_TEXT = 4000;

/** Entries of one list of a step, and keys of one view: more than any has, so that checking them never takes long. */
const MAX_ENTRIES = 500;

const few = <T extends object>(most = MAX_ENTRIES) =>
  v.check<T, string>((of) => Object.keys(of).length <= most, `at most ${most} entries`);
const text = v.pipe(v.string("a text"), v.maxLength(MAX_TEXT, "at most 4,000 characters"));
const words = v.strictObject({ en: text, ja: text }, "texts in both languages: `en` and `ja`");
const plain = v.union([text, v.number(), v.boolean()], "a value as the address has it");
const step = v.strictObject(
  {
    show: v.pipe(
      v.record(v.string(), plain, "keys of the address with their values"),
      few(),
      v.transform((of) => Object.fromEntries(Object.entries(of).map(([key, value]) => [key, String(value)]))),
    ),
    caption: words,
    headline: v.optional(words),
    notes: v.optional(words),
    says: v.optional(v.pipe(v.record(v.string(), v.number("a number"), "figures with their numbers"), few())),
    facts: v.optional(v.pipe(v.array(v.string("the id of a fact"), "a list of facts"), few())),
  },
  "a step with `show` and `caption`",
);
/** A story as plain data; one without steps is being written. */
export const STORY_SCHEMA = v.strictObject(
  {
    id: v.pipe(v.string("an id"), v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/, "small letters, digits and hyphens")),
    title: words,
    minutes: v.pipe(v.number("a number of minutes"), v.minValue(0, "0 or more"), v.maxValue(600, "600 at most")),
    steps: v.pipe(v.array(step, "a list of steps"), v.maxLength(MAX_STEPS, `at most ${MAX_STEPS} steps`)),
  },
  "a story with `id`, `title`, `minutes` and `steps`",
);

/** Line of a part of the file, given by its path of keys and indexes. */
export type LineOf = (path: readonly (string | number)[]) => number;

export type ReadStory = { ok: true; story: Story; lineOf: LineOf } | { ok: false; issues: Issue[] };

/** What the reader of YAML finds, in the words of somebody who writes a story. */
const YAML_FAULTS: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: "the same key twice",
  TAB_AS_INDENT: "a tab as indentation",
  BAD_INDENT: "indentation that does not go with the lines around it",
  BAD_SCALAR_START: "a text that begins with a sign that needs quotes",
  BAD_DQ_ESCAPE: "a backslash in double quotes",
  MISSING_CHAR: "a quote, a comma, a bracket or a hyphen is missing",
  BLOCK_AS_IMPLICIT_KEY: "a second colon in the line",
  MULTILINE_IMPLICIT_KEY: "a line without a key, a colon and a space",
  MULTIPLE_DOCS: "more than one document",
};
const NO_YAML = "something that does not belong here";
const NO_KEY = YAML_FAULTS.MULTILINE_IMPLICIT_KEY as string;
const faultOf = ({ code, message }: { code: ErrorCode; message: string }): string =>
  message.startsWith("Implicit map key") ? NO_KEY : (YAML_FAULTS[code] ?? NO_YAML);

/** What stands where a text, a number or a list should, in words: the reader names it as programs do. */
const KINDS: Partial<Record<string, string>> = {
  Array: "a list",
  Object: "keys with values",
  Uint8Array: "bytes",
  Buffer: "bytes",
};

/** `file`: name for error messages; `leastSteps`: 0 while the story is being written. */
export function readStory(source: string, file: string, leastSteps = 1): ReadStory {
  const issue = (line: number, found: string, expected: string, cause = "", column?: string): Issue => ({
    file,
    line,
    ...(column ? { column } : {}),
    found,
    expected,
    cause,
    severity: "error",
  });
  if (source.length > MAX_STORY)
    return {
      ok: false,
      issues: [issue(0, `has ${source.length} characters`, `${MAX_STORY} at most`, "not a story?")],
    };
  const lines = new LineCounter();
  // No YAML aliases: a small file could expand to millions of nodes.
  let doc: ReturnType<typeof parseDocument>;
  try {
    doc = parseDocument(source.replace(/\r\n?/g, "\n"), { lineCounter: lines, schema: "core", uniqueKeys: true });
  } catch {
    return { ok: false, issues: [issue(1, "is nested too deeply", "a story", "not a story?")] };
  }
  const isDeep = doc.errors.some((e) => e.message.includes("call stack"));
  if (isDeep) return { ok: false, issues: [issue(1, "is nested too deeply", "a story", "not a story?")] };
  if (doc.errors.length > 0)
    return {
      ok: false,
      issues: doc.errors.map((e) =>
        issue(lines.linePos(e.pos[0]).line, faultOf(e), "", "indentation, or a sign that needs quotes?"),
      ),
    };
  const lineOf: LineOf = (path) => {
    for (let n = path.length; n >= 0; n--) {
      const node = n === 0 ? doc.contents : doc.getIn(path.slice(0, n), true);
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  let plainData: unknown;
  try {
    plainData = doc.toJS({ maxAliasCount: 0 });
  } catch {
    return { ok: false, issues: [issue(1, "uses aliases", "plain values", "written by another program?")] };
  }
  const read = v.safeParse(STORY_SCHEMA, plainData);
  if (read.success && read.output.steps.length < leastSteps)
    return { ok: false, issues: [issue(lineOf(["steps"]), "0 steps", "at least one step", "", "steps")] };
  if (read.success) return { ok: true, story: read.output, lineOf };
  return {
    ok: false,
    issues: read.issues.map((i) => {
      const path = (i.path ?? []).map((p) => p.key as string | number);
      const missing = i.received === "undefined";
      const found = missing
        ? "is missing"
        : i.expected === "never"
          ? "is not known here"
          : (KINDS[i.received] ?? i.received);
      return issue(lineOf(path), found, i.expected === "never" ? "no such key" : i.message, "", path.join("."));
    }),
  };
}

/** Law: reading the result gives the same story. */
export const writeStory = (story: Story): string =>
  stringify(JSON.parse(JSON.stringify(story)), { lineWidth: 110, schema: "core" });
