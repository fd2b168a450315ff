// The layers of ARCHITECTURE.md, no cycle of imports, and no foreign package below the store. Types count like values.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cyclesIn, forbidden, type Import, importsOf, packagesIn, upward } from "./import-graph.ts";
import { sourceFiles } from "./sources.ts";

const LAYERS = (/```layers\n([\s\S]*?)```/.exec(readFileSync("ARCHITECTURE.md", "utf8"))?.[1] ?? "").trim().split("\n");
/** Layers below the store: they run anywhere, also where there is no page. */
const PURE = LAYERS.slice(LAYERS.indexOf("store") + 1);
const PACKAGES = ["react", "react-dom", "zustand", "node:"];
/** Of these the widgets know nothing: they serve any atlas. */
const UNKNOWN_TO_UI = ["store", "model", "data"];

const imports = sourceFiles("src")
  .filter((f) => /\.tsx?$/.test(f.path))
  .flatMap(importsOf);

describe("src/", () => {
  test("has the folders that ARCHITECTURE.md lists as layers", () => {
    const folders = readdirSync("src", { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? [d.name] : []));
    expect(folders.sort()).toEqual([...LAYERS].sort());
  });
  test("imports only from its own layer and from below", () => {
    expect(imports.length).toBeGreaterThan(800);
    expect(upward(imports, LAYERS)).toEqual([]);
    expect(forbidden(imports, "ui", UNKNOWN_TO_UI)).toEqual([]);
  });
  test("has no cycle of imports but those known", () => {
    expect(cyclesIn(imports)).toEqual([]);
  });
  test("knows no React, no zustand and no Node below the store", () => {
    expect(packagesIn(imports, PURE, PACKAGES)).toEqual([]);
  });
});

/** What a tree of files imports, each written as its text. */
const planted = (files: Record<string, string>): Import[] =>
  Object.entries(files).flatMap(([path, text]) => importsOf({ path, text }));

describe("the gate is red", () => {
  const forms = [
    'import { x } from "../HIGH/x.ts";',
    'import type { X } from "../HIGH/x.ts";',
    'import {\n  type X,\n  y,\n} from "../HIGH/x.ts";',
    'export { x } from "../HIGH/x.ts";',
    'export type { X } from "../HIGH/x.ts";',
    'export * from "../HIGH/x.ts";',
    'import "../HIGH/x.ts";',
    'export const x = () => import("../HIGH/x.ts");',
    'export type X = typeof import("../HIGH/x.ts");',
    'const a = 1; import b, { c } from "../HIGH/x.ts";',
  ];
  test.each(forms)("on every upward pair by %s", (form) => {
    const pairs = LAYERS.flatMap((low, i) => LAYERS.slice(0, i).map((high) => [low, high] as const));
    expect(pairs).toHaveLength((LAYERS.length * (LAYERS.length - 1)) / 2);
    for (const [low, high] of pairs) {
      const tree = planted({ [`src/${low}/planted.ts`]: form.replace("HIGH", high) });
      expect(upward(tree, LAYERS)).toEqual([`src/${low}/planted.ts imports src/${high}/x.ts, which lies above it`]);
    }
  });
  test("where a widget knows the atlas", () => {
    for (const layer of UNKNOWN_TO_UI)
      expect(
        forbidden(planted({ "src/ui/a/B.tsx": `import { x } from "../../${layer}/x.ts";` }), "ui", UNKNOWN_TO_UI),
      ).toHaveLength(1);
  });
  test.each(PURE)("where %s takes React, zustand or Node", (layer) => {
    for (const name of ["react", "react/jsx-runtime", "react-dom/client", "zustand", "zustand/vanilla", "node:fs"])
      expect(packagesIn(planted({ [`src/${layer}/a.ts`]: `export * from "${name}";` }), PURE, PACKAGES)).toEqual([
        `src/${layer}/a.ts imports the package ${name}`,
      ]);
  });
  test("on a ring of two, also of types alone, and on a ring of three", () => {
    expect(
      cyclesIn(
        planted({
          "src/model/a.ts": 'import type { B } from "./b.ts";',
          "src/model/b.ts": 'import type { A } from "./a.ts";',
          "src/model/c.ts": 'import { a } from "./a.ts";',
        }),
      ),
    ).toEqual(["src/model/a.ts ↔ src/model/b.ts"]);
    expect(
      cyclesIn(
        planted({
          "src/model/a.ts": 'import { b } from "./b.ts";',
          "src/model/b.ts": 'export { c } from "../data/c.ts";',
          "src/data/c.ts": 'export const c = () => import("../model/a.ts");',
        }),
      ),
    ).toEqual(["src/data/c.ts ↔ src/model/a.ts ↔ src/model/b.ts"]);
  });
  test("and lets pass what is permitted, and what is only said in a comment", () => {
    const tree = planted({
      "src/store/a.ts": 'import { x } from "../scene/x.ts";\nimport { create } from "zustand";',
      "src/scene/x.ts": '// import { y } from "../views/y.ts";\n/* import "react"; */\nimport { z } from "d3-contour";',
    });
    expect(tree).toHaveLength(3);
    expect([...upward(tree, LAYERS), ...packagesIn(tree, PURE, PACKAGES), ...cyclesIn(tree)]).toEqual([]);
  });
});
