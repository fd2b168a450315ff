// npm run build: dist/ to host, and dist/musubi.html, the whole atlas in one file that opens by double-click.
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import configured from "../vite.config.ts";
import { type PagePart, partText } from "./atlas/page-data.ts";
import { sealRelease } from "./offline/seal-release.ts";
import { readOptions } from "./options.ts";
import { fontsCss } from "./vite/fonts.ts";
import { contentSecurityPolicy } from "./vite/policy.ts";

/** The settings as they are: Vite would bundle their file once more to read it. */
const settings = () => ({ ...configured(), configFile: false as const });

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Icons, the manifest and the first script lie beside the hosted page; the one file has nothing beside it, and cannot be
 * installed. */
const withoutNeighbours = (html: string): string =>
  html
    .replace(/ *<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n/g, "")
    .replace('<a href="./">', '<a href="#">')
    .replace(
      '<script src="./first-paint.js"></script>',
      () => `<script>${readFileSync("public/first-paint.js", "utf8")}</script>`,
    )
    .replace(
      'href="./icon.svg"',
      () => `href="data:image/svg+xml;base64,${readFileSync("public/icon.svg").toString("base64")}"`,
    );

/** Allows exactly the scripts and styles that stand in the page, and asks nothing outside it. */
function sealPage(html: string): string {
  const scripts = [...html.matchAll(/<script(?: type="module"[^>]*)?>([\s\S]*?)<\/script>/g)].map((m) =>
    hashOf(m[1] ?? ""),
  );
  // Scripts hold texts of markup, which are no styles of the page.
  const markup = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "");
  const styles = [...markup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => hashOf(m[1] ?? ""));
  const policy = contentSecurityPolicy({
    "script-src": scripts,
    "style-src": styles,
    "img-src": ["data:", "blob:"],
    "font-src": ["data:"],
    "connect-src": ["'none'"],
    "worker-src": ["blob:"],
    "manifest-src": ["'none'"],
  });
  return html.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start: string) => `${start}${policy}`,
  );
}

async function buildOneFile(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "musubi-"));
  try {
    const { plugins, build: usual, ...own } = settings();
    await build({
      ...own,
      // The plugin warns of the policy that sealPage replaces; what else there is to warn of, the first build has said.
      logLevel: "error",
      plugins: [plugins, viteSingleFile({ removeViteModuleLoader: true })],
      build: {
        ...usual,
        outDir: folder,
        emptyOutDir: true,
        assetsInlineLimit: 10_000_000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    writeFileSync(target, sealPage(withoutNeighbours(readFileSync(join(folder, "index.html"), "utf8"))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One line a stage, with its seconds. */
async function stage(name: string, work: () => unknown): Promise<void> {
  const start = Date.now();
  process.stdout.write(`${name} …`);
  await work();
  process.stdout.write(` ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}

readOptions({
  name: "build",
  does: "Builds dist/, to host anywhere, and dist/musubi.html, the whole atlas in one file.",
  options: {},
  examples: [""],
});
const make =
  (...parts: PagePart[]) =>
  () =>
    parts.forEach(partText);
await stage("Data", make("dataset", "details", "bodies", "stories"));
await stage("Maps", make("geo", "land"));
await stage("Network", make("placement"));
await stage("Fonts", async () => {
  await fontsCss();
  partText("glyphs");
});
await stage("Page", () => build({ ...settings(), logLevel: "warn" }));
copyFileSync("node_modules/@expo-google-fonts/noto-sans-jp/LICENSE_FONT", "dist/font-licence.txt");
await stage("Offline worker", () => sealRelease("dist"));
await stage("The one file", () => buildOneFile("dist/musubi.html"));
console.log("Built dist/ (to host) and dist/musubi.html (one file).");
