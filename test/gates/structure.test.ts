// Rules of the house that no linter knows. Each is a function, so that each can be seen to fail.
import { describe, expect, test } from "vitest";
import { bundledDataset } from "../bundled.ts";
import { type SourceFile, sourceFiles } from "./sources.ts";

const src = sourceFiles("src").filter((f) => /\.tsx?$/.test(f.path));
const { parties } = bundledDataset();

/** A kind of file that is written like a code; the name of that party is still looked for. */
const FILE_FORMAT = "PNG";

/** Words in string literals and JSX text that name a party of the dataset. */
function countriesNamed(file: SourceFile): string[] {
  const text = file.text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
  const literals = [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`|>([^<>{}\n]+)</g)].map(
    (m) => m.slice(1).find(Boolean) ?? "",
  );
  const codes = new Set(parties.filter((p) => p.kind !== "organisation").map((p) => p.id));
  const names = parties
    .filter((p) => p.kind !== "organisation")
    .flatMap((p) => [p.name.en, p.name.ja, p.short.en])
    .filter((n) => n.length > 3);
  return literals.flatMap((literal) => [
    ...literal.split(/[^A-Z]+/).filter((word) => codes.has(word) && word !== FILE_FORMAT),
    ...names.filter((n) => literal.includes(n)),
  ]);
}

/** Below the store, time, chance and language come in as arguments. */
const impure = (file: SourceFile): string[] =>
  file.text.match(
    /Math\.random|Date\.now|new Date\(\)|requestAnimationFrame|performance\.now|\.localeCompare\(|\.toLocale\w+\(\)|Intl\.\w+\(\)/g,
  ) ?? [];
const isBelowStore = (f: SourceFile): boolean => /^src\/(data|i18n|model|scene|export)\//.test(f.path);

const REGISTRY = /registry\.(npmjs|yarnpkg)|npmjs\.org|deb\.debian\.org|unpkg\.com|jsdelivr|cdn\./;

describe("the house", () => {
  test("no code names a country", () => {
    expect(src.flatMap((f) => countriesNamed(f).map((name) => `${f.path}: ${name}`))).toEqual([]);
    expect(countriesNamed({ path: "x.ts", text: 'const a = "VNM";' })).toEqual(["VNM"]);
    expect(countriesNamed({ path: "x.tsx", text: "<p>Ties with Germany</p>" })).toContain("Germany");
  });
  test("below the store nothing asks the clock or chance", () => {
    expect(src.filter(isBelowStore).flatMap((f) => impure(f).map((w) => `${f.path}: ${w}`))).toEqual([]);
    for (const text of ["Math.random()", "Date.now()", "new Date()", "a.localeCompare(b)", "n.toLocaleString()"])
      expect(impure({ path: "x", text })).toHaveLength(1);
  });
  test("no file holds the address of a package registry", () => {
    const all = [...sourceFiles(".")].filter((f) => f.path !== "test/gates/structure.test.ts");
    expect(all.filter((f) => REGISTRY.test(f.text)).map((f) => f.path)).toEqual([]);
    expect(REGISTRY.test("https://registry.npmjs.org/react")).toBe(true);
  });
});
