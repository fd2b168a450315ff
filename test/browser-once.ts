// Before any browser test: one looks for the browser, or installs it, for all workers; and there is something to look at.
import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { findTestBrowser } from "../tools/browser.ts";

export default function setup(project: TestProject): void {
  process.env.MUSUBI_TEST_BROWSER = findTestBrowser();
  // Copies of the tree that gates make are not built, and need not be.
  if (project.name === "browser" && !existsSync("dist/index.html"))
    throw new Error(
      "Browser tests look at dist/, which is not there: run `npm run build` first, or `npm test -- FILTER`.",
    );
}
