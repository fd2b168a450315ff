// The style sheets: every rule in a layer, and the order of the layers declared before any sheet fills one.
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

const ORDER = "src/ui/css/layers.css";
const files = sourceFiles("src").filter((f) => f.path.endsWith(".css"));
const bare = ({ text }: SourceFile): string => text.replace(/\/\*[\s\S]*?\*\//g, "");
const declared = (/@layer ([^;{]+);/.exec(files.find((f) => f.path === ORDER)?.text ?? "")?.[1] ?? "").split(", ");

/** Preludes of the outermost blocks of a sheet. */
function outermost(css: string): string[] {
  const out: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < css.length; i++) {
    if (css[i] === "{" && depth++ === 0) out.push(css.slice(from, i).trim());
    if (css[i] === "}" && --depth === 0) from = i + 1;
  }
  return out;
}
const outside = (css: string): string[] =>
  outermost(css).filter((prelude) => !declared.includes(prelude.slice("@layer ".length)));

test("every rule stands in one of the declared layers", () => {
  expect(declared.length).toBeGreaterThan(3);
  expect(files.length).toBeGreaterThan(20);
  const faults = files.filter((f) => f.path !== ORDER).flatMap((f) => outside(bare(f)).map((p) => `${f.path}: ${p}`));
  expect(faults).toEqual([]);
  expect(outside(`@layer ${declared[0]} { .a { top: 0 } } .b { top: 0 } @layer unheard { }`)).toEqual([
    ".b",
    "@layer unheard",
  ]);
});

test("the order of the layers is the first thing that the page imports", () => {
  const main = sourceFiles("src/shell/main.tsx")[0]?.text ?? "";
  expect(/^import .*$/m.exec(main)?.[0]).toBe('import "../ui/css/layers.css";');
});
