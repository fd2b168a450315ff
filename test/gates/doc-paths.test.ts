// A path that a document names is there: in backticks, in a shell command, or behind a link.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./sources.ts";

const PATH = /^(src|test|tools|data|docs|public)\/\S+/;
/** Paths that a recipe makes up, and those with a place to fill in. */
const MADE_UP = /[<>…]|\/capitals(\/|\b)/;

const documents = sourceFiles(".").filter((f) => f.path.endsWith(".md"));
const names = readdirSync("test", { recursive: true, encoding: "utf8" }).map((name) => `test/${name}`);

function isThere(path: string): boolean {
  if (!path.includes("*")) return existsSync(path);
  const pattern = new RegExp(`^${basename(path).replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
  return existsSync(dirname(path)) && readdirSync(dirname(path)).some((name) => pattern.test(name));
}

/** In a command a path may also be the beginning of the names of tests, as `npm test -- test/store/address`. */
const isFilter = (path: string): boolean => names.some((name) => name.replaceAll("\\", "/").startsWith(path));

/** A sentence for each path that is named and not there. */
function missingIn({ path: document, text }: SourceFile): string[] {
  const blocks = [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)].map((m) => m[1] ?? "");
  const prose = text.replace(/^ *```[\s\S]*?^ *```/gm, "");
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? "");
  const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((m) => m[1] ?? "");
  const commands = [...blocks.flatMap((b) => b.split("\n")), ...spans.filter((s) => s.startsWith("np"))];
  const inCommands = commands
    .flatMap((line) => line.replace(/(^|\s)#.*/, "").split(/[\s'"]+/))
    .filter((w) => PATH.test(w));
  const named = spans.flatMap((span) => PATH.exec(span)?.[0].replace(/[,;:]$/, "") ?? []);
  const lost = [
    ...named.filter((path) => !MADE_UP.test(path) && !isThere(path)),
    ...inCommands.filter((path) => !MADE_UP.test(path) && !isThere(path) && !isFilter(path)),
    ...links.filter((to) => !existsSync(join(dirname(document), to))),
  ];
  return lost.map((path) => `${document} names ${path}, which is not there`);
}

test("every path in a document is there", () => {
  expect(documents.length).toBeGreaterThan(25);
  expect(documents.flatMap(missingIn)).toEqual([]);
});

/** Headings of a document as an address names them. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gm, "").matchAll(/^#+ (.+)$/gm)].map((m) =>
    (m[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
/** A sentence for each link to a heading that is not there; `read` gives the text of a file. */
function lostAnchors({ path, text }: SourceFile, read = (file: string) => readFileSync(file, "utf8")): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
  return links
    .map(
      ([, to = "", anchor = ""]) => [to === "" ? path : join(dirname(path), to), decodeURIComponent(anchor)] as const,
    )
    .filter(([file, anchor]) => file.endsWith(".md") && !anchorsOf(file === path ? text : read(file)).includes(anchor))
    .map(([file, anchor]) => `${path} leads to #${anchor} of ${file}, which is not there`);
}

test("every heading to which a document leads is there", () => {
  expect(documents.flatMap((document) => lostAnchors(document))).toEqual([]);
  const text = "# What it *is*: a `b`\n[a](#what-it-is-a-b) [b](#what-it-was) [c](other.md#two)";
  expect(lostAnchors({ path: "docs/a.md", text }, () => "## One\n")).toHaveLength(2);
});

/** Files that a comment of the code names, and records by number. */
function missingInComments({ path: file, text }: SourceFile): string[] {
  const comments = [...text.matchAll(/^\s*\/\/(.*)$|\/\*([\s\S]*?)\*\//gm)].map((m) => m[1] ?? m[2] ?? "");
  const named = comments.flatMap((said) => [
    ...[...said.matchAll(/\b(?:src|test|tools|data|docs|public)\/[\w/.-]*\.(?:tsx?|js|css|md|csv|json)\b/g)].map(
      (m) => m[0],
    ),
    ...[...said.matchAll(/\bADR (\d+)/g)].map((m) => `docs/adr/${m[1]?.padStart(4, "0")}-*`),
  ]);
  return named.filter((path) => !isThere(path)).map((path) => `${file} names ${path}, which is not there`);
}

test("every file and record that a comment names is there", () => {
  const code = sourceFiles("src", "tools").filter(({ path }) => /\.(tsx?|css)$/.test(path));
  expect(code.length).toBeGreaterThan(500);
  expect(code.flatMap(missingInComments)).toEqual([]);
  const text = "// As in src/nowhere.ts (ADR 999).\n/* test/gates/doc-paths.test.ts, ADR 3 */ const a = 'src/x.ts';";
  expect(missingInComments({ path: "src/a.ts", text })).toHaveLength(2);
});

test("data/README.md names every table", () => {
  const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as { resources: { path: string }[] };
  const tables = resources.map(({ path }) => path).filter((path) => !path.includes("/"));
  const text = readFileSync("data/README.md", "utf8");
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((path) => !text.includes(`\`${basename(path, ".csv")}\``))).toEqual([]);
});

const planted = (text: string): string[] => missingIn({ path: "docs/planted.md", text });

test.each([
  ["See `src/scene/nowhere.ts`.", "src/scene/nowhere.ts"],
  ["Rows of `data/*.tsv`.", "data/*.tsv"],
  ["`npm test -- test/nowhere` runs it.", "test/nowhere"],
  ["```sh\nnpx tsx tools/nowhere.ts --runs 2   # seldom\n```", "tools/nowhere.ts"],
  ["[a record](adr/0000-nowhere.md)", "adr/0000-nowhere.md"],
])("the gate is red on %j", (text, path) => {
  expect(planted(text)).toEqual([`docs/planted.md names ${path}, which is not there`]);
});
test("and lets pass what is there, what is a filter, and what is made up", () => {
  const text =
    "`src/model/memoize.ts`, `data/*.csv`, `src/views/<id>/`, `npm test -- test/store/addr`, [here](adr/0001-tools.md#x)";
  expect(planted(text)).toEqual([]);
});
