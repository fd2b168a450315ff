// Names and words of data/hall for one language of a hall: read, checked against the dataset, and keyed for the page.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import { parseCsv } from "../../src/data/package/csv.ts";
import type { Issue } from "../../src/data/package/issue.ts";
import type { Story } from "../../src/data/story.ts";
import type { LocalizedText } from "../../src/data/types.ts";
import { milestoneKey, storyKey } from "../../src/modes/kiosk/tongues/keys.ts";
import { plainOf } from "../../src/modes/kiosk/tongues/ruby.ts";

/** Files of data/hall. `ja-easy` has readings for what is in kanji, the others everything that is shown. */
export const HALL_FILES = ["zh-Hans", "ko", "ja-easy"] as const;
export type HallFile = (typeof HALL_FILES)[number];

export interface HallRow {
  what: string;
  id: string;
  text: string;
  source: string;
}

/** The story of the attract view. */
const STORY = "kiosk";
/** What is shorter than its name only sometimes. */
const SHORTER: Readonly<Record<string, string>> = { "party-short": "party-name" };
/** In plain Japanese the words are other ones; elsewhere, the same with readings. */
const SIMPLER = new Set(["title", "story-headline", "story-caption"]);
const KANJI = /[\u3400-\u9fff々]/;

export const hallRows = (text: string): HallRow[] =>
  parseCsv(text)
    .records.slice(1)
    .map(({ cells: [what = "", id = "", text = "", source = ""] }) => ({ what, id, text, source }));

/** Everything of the package that a kiosk shows, by its key. */
function shownIn(dataset: Dataset, stories: readonly Story[]): Map<string, LocalizedText> {
  const { meta } = dataset;
  const shown = new Map<string, LocalizedText>([[`title/musubi`, meta.title]]);
  for (const { id, name } of meta.regions) shown.set(`region/${id}`, name);
  for (const { id, name } of meta.worldviews) shown.set(`worldview/${id}`, name);
  for (const [kind, list] of [
    ["party", dataset.parties],
    ["agreement", dataset.agreements],
  ] as const)
    for (const { id, name, short } of list) {
      shown.set(`${kind}-name/${id}`, name);
      shown.set(`${kind}-short/${id}`, short);
    }
  for (const { fact, title } of dataset.milestones) shown.set(milestoneKey(fact), title);
  for (const { publisher, grade } of dataset.sources)
    if (publisher && grade === "official") shown.set(`publisher/${publisher.en}`, publisher);
  for (const [i, step] of (stories.find((s) => s.id === STORY)?.steps ?? []).entries()) {
    if (step.headline) shown.set(storyKey("headline", STORY, i), step.headline);
    shown.set(storyKey("caption", STORY, i), step.caption);
  }
  return shown;
}

/** Whether a tongue says it with the words of the package. */
const isLeft = (file: HallFile, key: string, { ja }: LocalizedText): boolean =>
  file === "ja-easy" && (key.startsWith("milestone/") || !KANJI.test(ja));

export function loadHallNames(
  folder: string,
  file: HallFile,
  dataset: Dataset,
  stories: readonly Story[],
): { names: Record<string, string>; issues: Issue[] } {
  const path = `hall/${file}.csv`;
  const issues: Issue[] = [];
  const fault = (line: number, found: string, expected: string, cause: string): void => {
    issues.push({ file: path, line, found, expected, cause, severity: "error" });
  };
  // A package of its own may have no languages but its own.
  if (!existsSync(join(folder, path))) return { names: {}, issues };
  const shown = shownIn(dataset, stories);
  const rows = hallRows(readFileSync(join(folder, path), "utf8"));
  const names: Record<string, string> = {};
  for (const [i, { what, id, text }] of rows.entries()) {
    const key = `${what}/${id}`;
    const own = shown.get(key);
    const isIndex = what === "party-index" && dataset.parties.some((p) => p.id === id);
    if (!own && !isIndex)
      fault(i + 2, `${key} is nothing that a kiosk shows`, "what and id of the package", "renamed?");
    if (names[key] !== undefined) fault(i + 2, `${key} stands there twice`, "one row", "");
    if (own && file === "ja-easy" && !SIMPLER.has(what) && plainOf(text) !== own.ja)
      fault(i + 2, `“${plainOf(text)}” is not “${own.ja}”`, "the same words with their readings", "changed since?");
    if (file === "ja-easy" && KANJI.test(text.replace(/\{[^{}|]+\|[^{}|]+\}/g, "")))
      fault(i + 2, `“${text}” has kanji without a reading`, "{漢字|かんじ}", "");
    names[key] = text;
  }
  for (const [key, own] of shown) {
    if (names[key] !== undefined || isLeft(file, key, own)) continue;
    const [what = "", ...id] = key.split("/");
    const longer = names[`${SHORTER[what]}/${id.join("/")}`];
    if (longer !== undefined && file !== "ja-easy") names[key] = longer;
    else fault(0, `“${own.en}” has no words`, `a row ${what},${id.join("/")},…`, "new in the package?");
  }
  return { names, issues };
}
