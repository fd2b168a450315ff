// Lint, types and the search for dead code are seen to be red on faults planted in a copy of the project.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isLong } from "../long.ts";
import { plantedTree } from "./planted-tree.ts";

const tree = plantedTree("data", "ARCHITECTURE.md");
afterAll(() => tree.remove());

test("lint is red on a cycle of imports", () => {
  tree.plant("src/model/ring-a.ts", 'import { b } from "./ring-b.ts";\nexport const a = (): number => b();\n');
  tree.plant("src/model/ring-b.ts", 'import { a } from "./ring-a.ts";\nexport const b = (): number => a();\n');
  const { ok, said } = tree.run("biome", "lint", "--only=suspicious/noImportCycles", "src/model");
  expect(ok).toBe(false);
  expect(said).toContain("ring-a.ts");
});

test("the gate of imports is red on a cycle of types alone and on an import from above", () => {
  tree.plant("src/model/kin-a.ts", 'import type { B } from "./kin-b.ts";\nexport interface A {\n  b?: B;\n}\n');
  tree.plant("src/model/kin-b.ts", 'import type { A } from "./kin-a.ts";\nexport interface B {\n  a?: A;\n}\n');
  tree.plant("src/data/climbs.ts", 'export type { AtlasState } from "../store/state.ts";\n');
  const { ok, said } = tree.run("vitest", "run", "--project", "gates", "test/gates/imports.test.ts");
  expect(ok).toBe(false);
  expect(said).toContain("src/model/kin-a.ts ↔ src/model/kin-b.ts");
  expect(said).toContain("src/data/climbs.ts imports src/store/state.ts, which lies above it");
});

test("lint is red on a picture without a name", () => {
  tree.plant("src/ui/Nameless.tsx", 'export const Nameless = () => <img src="a.png" />;\n');
  const { ok, said } = tree.run("biome", "lint", "--only=a11y", "src/ui/Nameless.tsx");
  expect(ok).toBe(false);
  expect(said).toContain("useAltText");
});

test.runIf(isLong)("dead code and unused packages are found", () => {
  tree.plant("src/model/nobody-asks.ts", "export const nobody = 1;\n");
  const { ok, said } = tree.run("knip");
  expect(ok).toBe(false);
  expect(said).toContain("src/model/nobody-asks.ts");
});

test.runIf(isLong)("types are strict", () => {
  tree.plant("src/model/loose.ts", "export const first = (a: readonly number[]): number => a[0];\n");
  const { ok, said } = tree.run("tsc", "--noEmit");
  expect(ok).toBe(false);
  expect(said).toContain("loose.ts");
});

test("CI runs the command of the README", () => {
  const readme = readFileSync("README.md", "utf8");
  const ci = readFileSync(join(".ci", "run"), "utf8").trim().split("\n");
  expect(ci.at(-1)).toBe("npm ci && npm test");
  expect(readme).toMatch(/^npm ci && npm test$/m);
});
