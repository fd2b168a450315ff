// What the worker of dist/ keeps: every file that the page can ask for, each with its own hash, and what the manifest names.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOKENS } from "../../src/scene/style/tokens.ts";
import type { Release } from "../../src/shell/offline/release.ts";

const worker = readFileSync("dist/sw.js", "utf8");
const release = JSON.parse(/^self\.musubiRelease=(.*);\n/.exec(worker)?.[1] ?? "{}") as Release;
const built = readdirSync("dist", { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => statSync(join("dist", path)).isFile());

/** Files that are not kept, that are kept though they are not there, and that would be refused. */
function faults(files: Release["files"], inFolder: readonly string[]): string[] {
  const kept = new Map(files.map((f) => [decodeURIComponent(f.url), f.integrity]));
  const integrity = (path: string): string =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join("dist", path)))
      .digest("base64")}`;
  return [
    ...inFolder.filter((path) => !kept.has(path)).map((path) => `${path} is not kept`),
    ...[...kept].flatMap(([path, hash]) => {
      if (!inFolder.includes(path)) return [`${path} is not there`];
      return hash === integrity(path) ? [] : [`${path} has another hash`];
    }),
  ];
}

describe("the worker", () => {
  /** The one file is another form; what the operator of a kiosk writes is not of the release. */
  const others = ["sw.js", "musubi.html", "kiosk.json"];
  const ofThePage = built.filter((path) => !others.includes(path));
  test("keeps every file of the hosted form, and checks it", () => {
    expect(ofThePage.length).toBeGreaterThan(20);
    expect(faults(release.files, ofThePage)).toEqual([]);
    expect(release.files.every((f) => /^[0-9a-f]{16}$/.test(f.revision))).toBe(true);
    expect(release.patience).toBeGreaterThanOrEqual(10_000);
  });
  test("sees planted faults", () => {
    const [first, ...rest] = release.files;
    if (!first) throw new Error("The worker keeps nothing.");
    expect(faults(rest, ofThePage)).toEqual([`${first.url} is not kept`]);
    expect(faults([{ ...first, integrity: "sha384-" }, ...rest], ofThePage)).toEqual([`${first.url} has another hash`]);
    expect(faults([...release.files, { ...first, url: "x.js" }], ofThePage)).toEqual(["x.js is not there"]);
  });
  test("is one script that runs under the policy and asks nobody else", () => {
    expect(worker).not.toMatch(/\beval\(|new Function\(|importScripts\(|process\.env/);
    expect(worker.length).toBeLessThan(60_000);
  });
});

describe("the manifest", () => {
  const html = readFileSync("dist/index.html", "utf8");
  const manifest = JSON.parse(readFileSync("dist/manifest.webmanifest", "utf8")) as {
    name: string;
    short_name: string;
    start_url: string;
    scope: string;
    display: string;
    theme_color: string;
    background_color: string;
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };
  /** Width and height stand in the first block of a PNG. */
  const sizeOf = (path: string): string => {
    const bytes = readFileSync(join("dist", path));
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  };

  test("belongs to the hosted page only, and looks like it", () => {
    expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest"');
    expect(readFileSync("dist/musubi.html", "utf8")).not.toMatch(/<link rel="(manifest|apple-touch-icon)"/);
    expect([manifest.theme_color, manifest.background_color]).toEqual([TOKENS.light.paper, TOKENS.light.paper]);
    const colours = [...html.matchAll(/<meta name="theme-color" media="[^"]*: (\w+)\)" content="([^"]*)"/g)];
    expect(colours.map((m) => [m[1], m[2]])).toEqual([
      ["light", TOKENS.light.paper],
      ["dark", TOKENS.dark.paper],
    ]);
  });
  test("starts within its scope, whatever folder it is hosted in", () => {
    const at = "https://example.org/some/folder/manifest.webmanifest";
    const [start, scope] = [new URL(manifest.start_url, at), new URL(manifest.scope, at)];
    expect([start.href, scope.href]).toEqual(Array(2).fill("https://example.org/some/folder/"));
    expect([manifest.name.includes("結"), manifest.short_name, manifest.display]).toEqual([
      true,
      "Musubi 結",
      "standalone",
    ]);
  });
  const iconFaults = (icons: typeof manifest.icons): string[] =>
    icons.flatMap(({ src, sizes, type }) => {
      if (!existsSync(join("dist", src))) return [`${src} is not there`];
      if (type !== "image/png" || sizeOf(src) === sizes) return [];
      return [`${src} is ${sizeOf(src)}, not ${sizes}`];
    });
  test("names icons that are there, of the size that it says", () => {
    expect(iconFaults(manifest.icons)).toEqual([]);
    const icon = { src: "apple-touch-icon.png", sizes: "192x192", type: "image/png", purpose: "any" };
    expect(iconFaults([icon, { ...icon, src: "none.png" }])).toEqual([
      "apple-touch-icon.png is 180x180, not 192x192",
      "none.png is not there",
    ]);
    const drawn = manifest.icons.map((icon) => `${icon.sizes} ${icon.purpose}`);
    expect(drawn).toEqual(expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]));
    expect(html).toContain('<link rel="apple-touch-icon" href="./apple-touch-icon.png"');
    expect(sizeOf("apple-touch-icon.png")).toBe("180x180");
  });
});
