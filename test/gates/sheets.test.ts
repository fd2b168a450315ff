// The style sheets: every rule in a layer, the order of the layers declared before any sheet fills one, and what they share
// (levels, breakpoints) taken from one place by name.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withMedia } from "../../tools/vite/sheets.ts";
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

/** Names of layers in the order in which the sheets that a page links name them first. */
const firstNamed = (css: string): string[] => [
  ...new Set([...css.matchAll(/@layer ([^;{]+)[;{]/g)].flatMap((m) => (m[1] ?? "").split(",").map((n) => n.trim()))),
];

test("each sheet of the build names the layers in their order, whichever is linked first", () => {
  const built = readdirSync("dist/assets").filter((name) => name.endsWith(".css"));
  expect(built.length).toBeGreaterThan(5);
  const inOrder = (css: string): boolean => {
    const named = firstNamed(css);
    return declared.slice(0, named.length).join() === named.join();
  };
  expect(built.filter((name) => !inOrder(readFileSync(`dist/assets/${name}`, "utf8")))).toEqual([]);
  expect(inOrder("@layer frame{.a{top:0}}")).toBe(false);
  expect(inOrder(`@layer ${declared.slice(0, 2).join(",")};@layer ${declared[2]}{.a{top:0}}`)).toBe(true);
});

/** Levels written as numbers, and media queries that state a size themselves. */
const numbers = (css: string): string[] => css.match(/z-index:\s*-?\d[^;]*/g) ?? [];
const sizes = (css: string): string[] => css.match(/@media[^{]*(width|height|aspect-ratio|orientation)[^{]*/g) ?? [];

test("levels and breakpoints are named, not written out", () => {
  const named = (find: (css: string) => string[]): string[] =>
    files.flatMap((f) => find(bare(f)).map((fault) => `${f.path}: ${fault}`));
  expect(named(numbers)).toEqual([]);
  expect(named(sizes)).toEqual([]);
  expect(numbers(".a { z-index: 4; } .b { z-index: var(--z-menu); }")).toEqual(["z-index: 4"]);
  expect(sizes("@media (max-width: 760px) {} @media print {} @media (--narrow) {}")).toHaveLength(1);
});

test("every level that a sheet takes is one of the scale", () => {
  const scale = new Set((files.find((f) => f.path === ORDER)?.text ?? "").match(/--z-\w+(?=:)/g));
  const taken = files.flatMap((f) => bare(f).match(/(?<=var\()--z-\w+/g) ?? []);
  expect(taken.length).toBeGreaterThan(20);
  expect(taken.filter((level) => !scale.has(level))).toEqual([]);
  expect([...scale].filter((level) => !taken.includes(level))).toEqual([]);
});

test("a named media query becomes what the table says, and an unknown one stops the build", () => {
  for (const f of files) expect(sizes(withMedia(f.text, f.path)).length).toBe(f.text.split("@media (--").length - 1);
  expect(withMedia("@media (--a) {}", "x.css", { "--a": "(max-width: 1px), print" })).toBe(
    "@media (max-width: 1px), print {}",
  );
  expect(() => withMedia("@media (--narow) {}", "x.css")).toThrow(/x\.css: there is no media query named --narow/);
});
