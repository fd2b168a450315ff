// What a first visit loads stays within the budget.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUDGET, type FirstLoad, firstLoad } from "../../tools/bench/sizes.ts";

const over = (sizes: FirstLoad): string[] =>
  (["total", "script", "japanese"] as const)
    .filter((part) => sizes[part] > BUDGET[part])
    .map((part) => `${part}: ${sizes[part]} bytes, ${BUDGET[part]} are allowed`);

test("a first visit loads no more than its budget", () => {
  const sizes = firstLoad();
  expect(sizes.page).toBeGreaterThan(10_000);
  expect(sizes.script).toBeGreaterThan(10_000);
  expect(over(sizes)).toEqual([]);
});

test("the gate is red on one byte more of a font, and on a script that does not pack", () => {
  const folder = mkdtempSync(join(tmpdir(), "musubi-size-"));
  const write = (script: string, japanese: number): void => {
    writeFileSync(join(folder, "index.html"), '<script type="module" src="./assets/a.js"></script>');
    writeFileSync(join(folder, "assets", "a.js"), script);
    writeFileSync(join(folder, "assets", "japanese-a.woff2"), new Uint8Array(japanese));
  };
  /** Words that do not repeat: what packs to less than 3 of its 7 characters is something else. */
  const words = Array.from({ length: 100_000 }, (_, i) => ((i * 2_654_435_761) % 2 ** 32).toString(36)).join("");
  try {
    mkdirSync(join(folder, "assets"));
    write("", BUDGET.japanese);
    expect(over(firstLoad(folder))).toEqual([]);
    write("", BUDGET.japanese + 1);
    expect(over(firstLoad(folder))).toEqual([expect.stringMatching(/^japanese: 120001 bytes/)]);
    write(words, 0);
    expect(over(firstLoad(folder)).map((fault) => fault.split(":")[0])).toEqual(["total", "script"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
