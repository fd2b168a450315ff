import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";

const PARENT = "test/output";
/** Below the project, so that npm finds its commands; what a line writes lands here. */
let folder = "";
beforeAll(() => {
  mkdirSync(PARENT, { recursive: true });
  folder = mkdtempSync(join(PARENT, "cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The commands in the shell blocks of a document that read the data and end by themselves. */
const documented = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line.startsWith("npm run data:"));

const lines = ["README.md", "docs/questions.md"].flatMap(documented);
const fileOf = (line: string): string | undefined => /(?:>|--out)\s+(\S+)$/.exec(line)?.[1];

const assertWellFormed = async (file: string, contents: string): Promise<void> => {
  if (file.endsWith(".json")) {
    expect(() => JSON.parse(contents), file).not.toThrow();
    return;
  }
  const { valid, rawOutput } = await validateXML({ xml: { fileName: file, contents }, normalization: "format" });
  expect(valid, `${file} begins ${JSON.stringify(contents.slice(0, 80))}: ${rawOutput}`).toBe(true);
};

describe("a command that the documents show", () => {
  it("is there, in more than one form, and some write files of both kinds", () => {
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.map(fileOf).filter((file) => file?.endsWith(".gexf"))).not.toEqual([]);
    expect(lines.map(fileOf).filter((file) => file?.endsWith(".json"))).not.toEqual([]);
  });

  it.each(lines)("%s", { timeout: 120_000 }, async (line) => {
    await promisify(execFile)("sh", ["-c", line], { cwd: folder });
    const file = fileOf(line);
    if (file) await assertWellFormed(file, readFileSync(join(folder, file), "utf8"));
  });
});
