// npm start: builds the real thing when it is missing or older than its sources, serves it here and prints the address.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run, tool } from "./run.ts";
import { serve } from "./serve.ts";

const DEFAULT_PORT = 4173;
const SOURCES = ["src", "data", "tools", "public", "index.html", "vite.config.ts", "package-lock.json"];

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

const BUILT = "dist/musubi.html";
const isFresh = (): boolean =>
  existsSync(BUILT) && statSync(BUILT).mtimeMs > Math.max(...SOURCES.filter(existsSync).map(newestIn));

const { values } = parseArgs({ options: { port: { type: "string" } } });
const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port ${values.port} is not a port: write a number from 0 to 65535.`);
  process.exit(2);
}
if (!isFresh()) {
  console.log("Building the atlas (about ten seconds) …");
  const code = await run(tool("tsx"), ["tools/build.ts"]);
  if (code !== 0) {
    console.error("The atlas could not be built: see above. Did `npm ci` end well?");
    process.exit(code);
  }
}
const { origin } = await serve({ port });
console.log(`Musubi is open at ${origin}/  (Ctrl+C stops it)`);
