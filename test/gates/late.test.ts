// Whatever is loaded late goes through the one loader (src/ui/late): a failure is told and can be tried again.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LAST_LINE } from "../../src/ui/late/whole-files.ts";
import { nameLoneFiles } from "../../tools/vite/late-files.ts";
import { type SourceFile, sourceFiles } from "./sources.ts";

const src = sourceFiles("src").filter((f) => /\.tsx?$/.test(f.path) && !f.path.endsWith(".d.ts"));

/** Late imports that do not stand directly in a call of the loader, and React’s own `lazy`. */
function outsideLoader({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  const imports = [...code.matchAll(/\bimport\s*\(/g)].filter((m) => {
    const before = code.slice(0, m.index);
    // The registry gives what a view's definition loads to the loader.
    if (/^src\/views\/\w+\/view\.ts$/.test(path) && /\bload: \(\) =>\s*$/.test(before)) return false;
    return !/\btypeof\s+$/.test(before) && !/\b(?:late|keptPart|loadPart)\(\s*\(\)\s*=>\s*$/.test(before);
  });
  return [...imports.map((m) => m[0]), ...(code.match(/\blazy\s*\(/g) ?? [])];
}

/** What nobody waits for, and nobody would hear of: it has to be asked for until it comes. */
const unheard = ({ text }: SourceFile): string[] => text.match(/\bvoid loadPart\(/g) ?? [];

describe("the source", () => {
  test("no failure of a late part is lost", () => {
    expect(src.flatMap((f) => unheard(f).map((what) => `${f.path}: ${what}`))).toEqual([]);
    expect(unheard({ path: "x.ts", text: 'void loadPart(() => import("./a.ts")).then((m) => m.a());' })).toHaveLength(
      1,
    );
    expect(unheard({ path: "x.ts", text: 'void loadUntilThere(() => loadPart(() => import("./a.ts")));' })).toEqual([]);
  });

  test("loads late through the loader only", () => {
    expect(src.flatMap((f) => outsideLoader(f).map((what) => `${f.path}: ${what}`))).toEqual([]);
    expect(src.filter((f) => f.text.includes("import(")).length).toBeGreaterThan(8);
  });
  test.each([
    'const a = await import("./a.ts");',
    'const A = lazy(() => loadPart(() => import("./A.tsx")));',
    'const load = () => import("./a.ts");',
    'const A = late(() => wait().then(() => import("./A.tsx")));',
  ])("a fault is seen: %s", (text) => {
    expect(outsideLoader({ path: "x.tsx", text })).toHaveLength(1);
  });
  test("what is permitted is let pass", () => {
    for (const text of [
      'const A = late(() => import("./A.tsx").then((m) => m.A));',
      'const a = await loadPart(() =>\n  import("./a.ts"));',
      'let a: typeof import("./a.ts");',
    ])
      expect(outsideLoader({ path: "x.tsx", text })).toEqual([]);
  });
});

describe("the build", () => {
  const assets = join("dist", "assets");
  const scripts = readdirSync(assets).filter((file) => file.endsWith(".js"));
  const read = (file: string): string => readFileSync(join(assets, file), "utf8");

  const isWhole = (text: string): boolean => text.endsWith(`\n${LAST_LINE}\n`);
  /** Late parts of a script, and whether they are among the files that it fetches first. */
  const partsOf = (text: string): { part: string; named: boolean }[] => {
    const files = /\bm\.f=\[([^\]]*)\]|\bm\.f\|\|\(m\.f=\[([^\]]*)\]/.exec(text);
    const listed = [...`${files?.[1] ?? files?.[2] ?? ""}`.matchAll(/"([^"]+)"/g)].map((m) => m[1]);
    return [...text.matchAll(/\bimport\(([`"'])(\.\/[^`"']+)\1\)/g)].map((m) => ({
      part: m[2] ?? "",
      named: listed.includes(m[2]) || text.includes(`[${m[1]}${m[2]}${m[1]}],import.meta.url`),
    }));
  };

  test("every script says where it ends", () => {
    expect(scripts.filter((file) => !isWhole(read(file)))).toEqual([]);
    const [first = ""] = scripts;
    expect(isWhole(read(first).slice(0, -2))).toBe(false);
  });
  test("every late part names itself among the files that are fetched first", () => {
    const late = scripts.flatMap((file) => partsOf(read(file)));
    expect(late.length).toBeGreaterThan(20);
    expect(late.filter((one) => !one.named)).toEqual([]);
    const forgotten = 'm.f=["./a.js"];p(()=>import("./a.js"),d([0]));p(()=>import("./b.js"),[],import.meta.url)';
    expect(partsOf(forgotten)).toEqual([
      { part: "./a.js", named: true },
      { part: "./b.js", named: false },
    ]);
  });
  test("a part without imports is named, and one with a list left as it is", () => {
    expect(nameLoneFiles("p(()=>import(`./a.js`).then(e=>e.d),[],import.meta.url)")).toBe(
      "p(()=>import(`./a.js`).then(e=>e.d),[`./a.js`],import.meta.url)",
    );
    const listed = "p(()=>import(`./a.js`),d([0]),import.meta.url),p(()=>import(`./b.js`),";
    expect(nameLoneFiles(`${listed}[],import.meta.url)`)).toBe(`${listed}[\`./b.js\`],import.meta.url)`);
  });
});
