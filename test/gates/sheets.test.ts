// The style sheets: every rule in a layer, the order of the layers declared before any sheet fills one, and what they share
// (levels, breakpoints) taken from one place by name.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withMedia } from "../../tools/vite/sheets.ts";
import { importsOf } from "./import-graph.ts";
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

/** Selectors that take a look from the pointer's rest, outside of `@media (hover: hover)`: on glass it stays after a tap. */
function stuckHovers(css: string): string[] {
  const out: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (let i = 0; i < css.length; i++) {
    if (!"{};".includes(css[i] ?? "")) continue;
    if (css[i] === "{") open.push(css.slice(from, i).trim());
    if (css[i] === "}") open.pop();
    from = i + 1;
    const selector = css[i] === "{" ? (open.at(-1) ?? "") : "";
    // What is hidden unless something rests on it is shown by a tap, which is right.
    const shown = selector.replace(/:not\([^)]*\)/g, "");
    if (/:hover\b/.test(shown) && !open.some((o) => o === "@media (hover: hover)")) out.push(selector);
  }
  return out;
}

test("what looks touched while a pointer rests on it does so only where something can rest", () => {
  expect(files.flatMap((f) => stuckHovers(bare(f)).map((selector) => `${f.path}: ${selector}`))).toEqual([]);
  expect(stuckHovers("@layer a { .b:hover { top: 0 } @media (hover: hover) { .c:hover { top: 0 } } }")).toEqual([
    ".b:hover",
  ]);
  expect(stuckHovers(".a:focus, .b :is(.c:hover) { top: 0; } .d:not(:hover, :focus) { top: 0 }")).toHaveLength(1);
});

/** Parts that may be half seen: they hold no words that a page must have, or are the shade of a picture. */
const FADED =
  /^(\.overlap-dot i|\.overlap-row\.is-empty i|\.curve-later|\.life-(suspended|via)|.*\.kiosk .*\.e-muted)$/;

/** Selectors of rules that let the page shine through what they hold. */
const faded = (css: string): string[] =>
  [...css.matchAll(/([^{};]+)\{[^{}]*[\s;{]opacity:\s*0?\.\d/g)].flatMap((m) =>
    (m[1] ?? "").split(",").map((selector) => selector.trim()),
  );

test("words are as dark as their colour: nothing that holds them is half seen", () => {
  const found = files.flatMap((f) => faded(bare(f)).map((selector) => [f.path, selector] as const));
  expect(found.length).toBeGreaterThan(4);
  expect(found.filter(([, selector]) => !FADED.test(selector))).toEqual([]);
  expect(faded("@layer a { .b { fill-opacity: 0.4 } .c { top: 0; opacity: 0.8; } .d { opacity: 1 } }")).toEqual([".c"]);
});

/** Class names that a component writes out. */
const classesIn = (tsx: string): string[] =>
  [...tsx.matchAll(/className=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g)]
    .flatMap((m) => [...(m[1] ?? "").matchAll(/["`]([^"`]*)["`]/g)])
    .flatMap((m) => (m[1] ?? "").split(/[\s${}]+/))
    .filter((name) => /^[a-z][\w-]*$/.test(name));
const classesOf = (css: string): string[] =>
  [...css.replace(/\{[^{}]*\}/g, "{}").matchAll(/\.([a-z][\w-]*)/gi)].map((m) => m[1] ?? "");

/** Classes of components whose rules stand only in sheets that need not be there when the component is, as sentences. */
function unstyled(sources: readonly SourceFile[], entry: string): string[] {
  const known = new Map(sources.map((f) => [f.path, f]));
  const isLate = ({ text }: SourceFile, to: string): boolean =>
    new RegExp(`import\\("[./\\w-]*${to.split("/").at(-1)?.replace(".", "\\.")}"\\)`).test(text);
  const imports = new Map(sources.map((f) => [f.path, importsOf(f).map(({ to }) => ({ to, late: isLate(f, to) }))]));
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from) || !known.has(from)) return seen;
    seen.add(from);
    for (const { to, late } of imports.get(from) ?? []) if (!late) reached(to, seen);
    return seen;
  };
  // What is there when a late part is: itself, and what was there when it was first asked for.
  const roots = new Map([[entry, reached(entry)]]);
  for (const [root, there] of roots)
    for (const file of reached(root))
      for (const { to, late } of imports.get(file) ?? [])
        if (late && known.has(to) && !roots.has(to)) roots.set(to, new Set([...reached(to), ...there]));
  const sheetsOf = new Map<string, string[]>();
  for (const { path, text } of sources)
    if (path.endsWith(".css"))
      for (const name of classesOf(text)) sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), path]);
  const faults = new Set<string>();
  for (const [root, there] of roots)
    for (const file of there)
      for (const name of file.endsWith(".tsx") ? classesIn(known.get(file)?.text ?? "") : []) {
        const sheets = sheetsOf.get(name) ?? [];
        if (sheets.length > 0 && !sheets.some((s) => there.has(s)))
          faults.add(`${file} writes .${name}, whose rules ${root} does not load: ${[...new Set(sheets)].join(", ")}`);
      }
  return [...faults].sort();
}

test("the rules of a component come with it", () => {
  const sources = sourceFiles("src").map((f) => (f.path.endsWith(".css") ? { ...f, text: bare(f) } : f));
  // Explore says that a story is told over it; how it then looks comes with the story.
  const isOfMode = (fault: string): boolean => fault.startsWith("src/modes/explore/Explore.tsx writes .presenting,");
  expect(unstyled(sources, "src/shell/main.tsx").filter((fault) => !isOfMode(fault))).toEqual([]);
  const tree = (sheet: string): SourceFile[] => [
    { path: "src/main.tsx", text: 'import("./a.tsx"); import("./b.tsx");' },
    { path: "src/a.tsx", text: 'import "./a.css"; export const A = <p className="row" />;' },
    { path: "src/b.tsx", text: `import "./${sheet}"; export const B = <p className="row" />;` },
    { path: "src/a.css", text: ".rows > .row { top: 0 }" },
    { path: "src/b.css", text: ".other { top: 0 }" },
  ];
  expect(unstyled(tree("a.css"), "src/main.tsx")).toEqual([]);
  expect(unstyled(tree("b.css"), "src/main.tsx")).toHaveLength(1);
});

/** Whether code writes a class: as a word, from its beginning (`life-${stage}`), or as the style of a mark (`m-land-1`). */
function writtenIn(code: string): (name: string) => boolean {
  const words = new Set(code.match(/[\w-]+/g));
  const before = code.split("${").slice(0, -1);
  const beginnings = [...new Set(before.flatMap((text) => /[a-z][\w-]*-$/.exec(text.slice(-40))?.[0] ?? []))];
  return (name) =>
    words.has(name) || words.has(name.replace(/^m-/, "")) || beginnings.some((begun) => name.startsWith(begun));
}
const unwritten = (css: string, isWritten: (name: string) => boolean): string[] =>
  [...new Set(classesOf(css.replace(/"[^"]*"/g, "")))].filter((name) => !isWritten(name));

test("a sheet has rules only for classes that somebody writes", () => {
  const sources = sourceFiles("src", "index.html", "tools/first").filter(({ path }) => !path.endsWith(".css"));
  const code = [...sources.map(({ text }) => text), readFileSync("public/first-paint.js", "utf8")].join("\n");
  const isWritten = writtenIn(code);
  expect(files.flatMap((f) => unwritten(bare(f), isWritten).map((name) => `${f.path}: .${name}`))).toEqual([]);
  const planted =
    ".panel h2 { top: 0.5rem } .life-signed > .m-land-2 { top: 0 } @media (--narrow) { .lead-sentence { top: 0 } }";
  expect(unwritten(planted, writtenIn(`className="panel"; \`life-\${stage}\`; "land-2"`))).toEqual(["lead-sentence"]);
});
