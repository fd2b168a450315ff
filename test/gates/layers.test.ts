// The layers: read from ARCHITECTURE.md, enforced by lint, and the lint is seen to be red on faults planted in a copy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantedTree } from "./planted-tree.ts";

const listed = (/```layers\n([\s\S]*?)```/.exec(readFileSync("ARCHITECTURE.md", "utf8"))?.[1] ?? "").trim().split("\n");
const PURE = ["pictures", "export", "scene", "model", "i18n", "data"];

/** Layers of all imports of a file: `from "…"`, `import "…"` and `import("…")`. */
const importedLayers = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].flatMap((m) =>
    (m[1] ?? "")
      .split("/")
      .filter((part) => listed.includes(part))
      .slice(0, 1),
  );
const upward = (layer: string, text: string): string[] =>
  importedLayers(text).filter((other) => listed.indexOf(other) < listed.indexOf(layer));

describe("layers", () => {
  test("ARCHITECTURE.md lists the folders of src/", () => {
    const folders = readdirSync("src", { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? [d.name] : []));
    expect(folders.sort()).toEqual([...listed].sort());
  });

  test("no file of src/ imports from above", () => {
    const faults: string[] = [];
    for (const entry of readdirSync("src", { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).replaceAll("\\", "/");
      const layer = path.split("/")[1] ?? "";
      if (!entry.isFile() || !/\.tsx?$/.test(path) || !listed.includes(layer)) continue;
      faults.push(...upward(layer, readFileSync(path, "utf8")).map((other) => `${path} imports from ${other}`));
    }
    expect(faults).toEqual([]);
    expect(upward("scene", 'const x = await import("../../store/state.ts");')).toEqual(["store"]);
    expect(upward("store", 'import { x } from "../scene/tokens.ts";')).toEqual([]);
  });
});

describe("lint", () => {
  const tree = plantedTree();
  afterAll(() => tree.remove());
  let said = "";
  const pairs = listed.flatMap((low, i) => listed.slice(0, i).map((high) => [low, high] as const));

  beforeAll(() => {
    for (const [low, high] of pairs) {
      tree.plant(
        `src/${low}/planted/from-${high}.ts`,
        `import type { X } from "../../${high}/x.ts";\nexport type Y = X;\n`,
      );
      tree.plant(`src/${low}/planted/lazily-${high}.ts`, `export const x = () => import("../../${high}/x.ts");\n`);
    }
    for (const layer of PURE)
      for (const name of ["react", "react-dom/client", "zustand", "zustand/vanilla", "node:fs"])
        tree.plant(`src/${layer}/planted/takes-${name.replace(/\W/g, "-")}.ts`, `export * from "${name}";\n`);
    tree.plant("src/model/planted/permitted.ts", 'export * from "../../data/day.ts";\n');
    said = tree.run("biome", "lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "src").said;
  });

  test("is red on every upward pair, also of types and of lazy imports", () => {
    const planted = pairs.flatMap(([low, high]) => [
      `src/${low}/planted/from-${high}.ts`,
      `src/${low}/planted/lazily-${high}.ts`,
    ]);
    expect(planted).toHaveLength(listed.length * (listed.length - 1));
    expect(planted.filter((path) => !said.includes(path))).toEqual([]);
  });
  test.each(PURE)("is red where %s takes React, zustand or Node", (layer) => {
    for (const name of ["react", "react-dom-client", "zustand", "zustand-vanilla", "node-fs"])
      expect(said).toContain(`src/${layer}/planted/takes-${name}.ts`);
  });
  test("lets a permitted import pass", () => {
    expect(said).not.toContain("permitted.ts");
  });
});
