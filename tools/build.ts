// npm run build: dist/ (or the folder of --out) for hosting, and musubi.html in it, the whole atlas in a single file that opens with a double-click.

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import configured from "../vite.config.ts";
import { type PagePart, partText } from "./atlas/page-data.ts";
import { recordBuild } from "./built-from.ts";
import { DATA, fromCaller, PLAIN, packageFolder, plainArguments, plainChoices } from "./data-option.ts";
import { licenceNotice, shippedPackages } from "./licences/shipped.ts";
import { sealRelease } from "./offline/seal-release.ts";
import { fail, readOptions } from "./options.ts";
import { run, tool } from "./run.ts";
import { firstPaintScript } from "./vite/first-paint.ts";
import { fontsCss } from "./vite/fonts.ts";
import { contentSecurityPolicy } from "./vite/policy.ts";

/** Passes the configuration directly; otherwise Vite would bundle vite.config.ts again to read it. */
const settings = () => ({ ...configured(), configFile: false as const });

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Removes references to icons, manifest and first script, which the single-file form does not have beside it. */
const withoutNeighbours = (html: string): string =>
  html
    .replace(/ *<link rel="(?:manifest|apple-touch-icon)"[^>]*>\n/g, "")
    .replace('<a href="./">', '<a href="#">')
    .replace('<script src="./first-paint.js"></script>', () => `<script>${firstPaintScript()}</script>`)
    .replace(
      'href="./icon.svg"',
      () => `href="data:image/svg+xml;base64,${readFileSync("public/icon.svg").toString("base64")}"`,
    );

/** Adds a policy that allows exactly the scripts and styles in the page and no requests. */
function sealPage(html: string): string {
  const scripts = [...html.matchAll(/<script(?: type="module"[^>]*)?>([\s\S]*?)<\/script>/g)].map((m) =>
    hashOf(m[1] ?? ""),
  );
  // Ignore scripts: they contain markup in strings, which are not styles of the page.
  const markup = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "");
  const styles = [...markup.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((m) => hashOf(m[1] ?? ""));
  const policy = contentSecurityPolicy({
    "script-src": scripts,
    "style-src": styles,
    "img-src": ["data:", "blob:"],
    "font-src": ["data:"],
    "connect-src": ["'none'"],
    // A page that was opened as a file has no origin that would be itself.
    "frame-src": ["'self'", "file:"],
    "worker-src": ["blob:"],
    "manifest-src": ["'none'"],
  });
  return html.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start: string) => `${start}${policy}`,
  );
}

/** In one file a worker stands within it, and is started from there. */
const workersWithin = (): Plugin => ({
  name: "musubi-workers-within",
  enforce: "pre",
  resolveId(id, from) {
    return id.endsWith("?worker") ? this.resolve(`${id}&inline`, from) : undefined;
  },
});

async function buildOneFile(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "musubi-"));
  try {
    const { plugins, build: usual, ...own } = settings();
    await build({
      ...own,
      // The plugin warns of the policy that sealPage replaces; the first build has shown all other warnings.
      logLevel: "error",
      plugins: [workersWithin(), plugins, viteSingleFile({ removeViteModuleLoader: true })],
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

/** Prints one line per stage with its duration. */
async function stage(name: string, work: () => unknown): Promise<void> {
  const start = Date.now();
  process.stdout.write(`${name} …`);
  await work();
  process.stdout.write(` ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}

const { values } = readOptions({
  name: "build",
  does: "Builds dist/, to host anywhere, and dist/musubi.html, the whole atlas in one file.",
  options: {
    data: DATA,
    ...PLAIN,
    out: { type: "string", default: "dist", value: "FOLDER", says: "where it goes; its contents are replaced" },
  },
  examples: ["", "--data ../my-package", "--data my-package.zip --out ../my-atlas"],
});
const ONE_FILE = "musubi.html";
const out = values.out === "dist" ? "dist" : fromCaller(values.out);
// What is in the folder goes: it holds an earlier build, or nothing.
if (out !== "dist" && existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, ONE_FILE)))
  fail(
    `--out ${values.out}: the folder holds something other than a build, which would be deleted. Name a new or an empty folder.`,
  );
// The folder of the package is fixed when the modules of the build are loaded: it is built by a process that has them load it.
if (values.data !== undefined)
  process.exit(
    await run(tool("tsx"), ["tools/build.ts", "--out", out], {
      MUSUBI_DATA: await packageFolder(values.data, plainChoices(values)),
      MUSUBI_DATA_NAME: [fromCaller(values.data), ...plainArguments(values)].join(" "),
    }),
  );
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
await stage("Page", () => {
  const { build: usual, ...own } = settings();
  return build({ ...own, build: { ...usual, outDir: out, emptyOutDir: true }, logLevel: "warn" });
});
copyFileSync("node_modules/@expo-google-fonts/noto-sans-jp/LICENSE_FONT", join(out, "font-licence.txt"));
writeFileSync(join(out, "licences.txt"), licenceNotice(shippedPackages()));
await stage("Offline worker", () => sealRelease(out));
await stage("The one file", () => buildOneFile(join(out, ONE_FILE)));
if (out === "dist") recordBuild();
console.log(`Built ${out}/ (to host) and ${join(out, ONE_FILE)} (one file).`);
