// Data of the page as JSON text. Made once per process before bundling: the hosted and the single-file form share it, and
// the dev server remakes it only after a change.
import { packZip } from "../../src/data/archive/zip.ts";
import { compactCore } from "../../src/data/compact.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { formatIssue } from "../../src/data/package/issue.ts";
import { bodiesOf, coreOf, detailsOf } from "../../src/model/page-parts.ts";
import { glyphOutlines } from "../fonts/glyph-outlines.ts";
import { ALPHA3 } from "../map/iso-numeric.ts";
import { readPackageFolder } from "../read-package.ts";
import { compileLand, compileMap, DATA_FOLDER, loadDataset } from "./compile-atlas.ts";
import { type HallFile, loadHallNames } from "./hall-names.ts";
import { placementFor } from "./placement-store.ts";
import { loadStories } from "./stories.ts";

const storiesIn = () => {
  const { stories, issues } = loadStories(DATA_FOLDER, dataset());
  if (issues.length > 0) throw new Error(issues.map(formatIssue).join("\n"));
  return stories;
};

const hallNames = (file: HallFile) => (): Record<string, string> => {
  const { names, issues } = loadHallNames(DATA_FOLDER, file, dataset(), storiesIn());
  if (issues.length > 0) throw new Error(issues.map(formatIssue).join("\n"));
  return names;
};

/** Parts by name. Each throws a single error that lists all issues of data/. */
const PARTS = {
  dataset: () => compactCore(coreOf(dataset())),
  geo: () => compileMap(dataset()),
  placement: () => placementFor(dataset(), DATA_FOLDER),
  details: () => detailsOf(dataset()),
  bodies: () => bodiesOf(dataset()),
  stories: storiesIn,
  "hall-zh-Hans": hallNames("zh-Hans"),
  "hall-ko": hallNames("ko"),
  "hall-ja-easy": hallNames("ja-easy"),
  land: () => compileLand(dataset()),
  glyphs: glyphOutlines,
  numeric: () => Object.fromEntries(ALPHA3),
  package: () => {
    // It brings its placement.
    partText("placement");
    return Buffer.from(packZip(readPackageFolder(DATA_FOLDER))).toString("base64");
  },
} satisfies Record<string, () => unknown>;
export type PagePart = keyof typeof PARTS;

let loaded: Dataset | undefined;
const made = new Map<PagePart, string>();

function dataset(): Dataset {
  loaded ??= loadDataset();
  return loaded;
}

/** A part as JSON. */
export function partText(part: PagePart): string {
  const text = made.get(part) ?? JSON.stringify(PARTS[part]());
  made.set(part, text);
  return text;
}

/** Call after a change of data/. */
export function forgetParts(): void {
  loaded = undefined;
  made.clear();
}
