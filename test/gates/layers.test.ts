// The layers: read from ARCHITECTURE.md, enforced by lint, and the lint is seen to be red on planted violations.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const listed = (/```layers\n([\s\S]*?)```/.exec(readFileSync("ARCHITECTURE.md", "utf8"))?.[1] ?? "").trim().split("\n");

const PLANTED = "planted-violation";

/** What lint says of a file planted in a layer. */
function lintPlanted(layer: string, code: string): string {
  const folder = join("src", layer);
  const file = join(folder, `${PLANTED}.ts`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
  try {
    execFileSync("node_modules/.bin/biome", ["lint", "--only=style/noRestrictedImports", file], {
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    return (
      String((error as { stdout?: string; stderr?: string }).stdout) + String((error as { stderr?: string }).stderr)
    );
  } finally {
    rmSync(file, { force: true });
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}

describe("layers", () => {
  test("ARCHITECTURE.md lists the folders of src/", () => {
    const folders = readdirSync("src", { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? [d.name] : []));
    for (const folder of folders) expect(listed).toContain(folder);
    expect(listed).toHaveLength(10);
  });
  const upward = listed.slice(1).map((layer, i) => [layer, listed[i] as string] as const);
  test.each(upward)("%s may not import from %s", (low, high) => {
    expect(lintPlanted(low, `import "../${high}/anything.ts";\n`)).toContain("noRestrictedImports");
  });
  test.each(["export", "scene", "model", "i18n", "data"])("%s may not import React or zustand", (layer) => {
    expect(lintPlanted(layer, 'import { useState } from "react";\nexport const x = useState;\n')).toContain(
      "noRestrictedImports",
    );
    expect(
      lintPlanted(layer, 'import { createStore } from "zustand/vanilla";\nexport const x = createStore;\n'),
    ).toContain("noRestrictedImports");
  });
  test("a permitted import passes", () => {
    expect(lintPlanted("model", 'import { asDay } from "../data/day.ts";\nexport const x = asDay(1);\n')).toBe("");
  });
});
