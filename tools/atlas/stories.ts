// The stories of a package on disk.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/data/dataset.ts";
import type { Issue } from "../../src/data/package/issue.ts";
import type { Story } from "../../src/data/story.ts";
import { packageStories } from "../../src/store/package-stories.ts";

export function loadStories(folder: string, dataset: Dataset): { stories: Story[]; issues: Issue[] } {
  let files: string[] = [];
  try {
    files = readdirSync(join(folder, "stories")).filter((f) => f.endsWith(".yaml"));
  } catch {
    // Stories are optional.
  }
  const texts = files.map((name): [string, string] => [
    `stories/${name}`,
    readFileSync(join(folder, "stories", name), "utf8"),
  ]);
  return packageStories(new Map(texts), dataset);
}
