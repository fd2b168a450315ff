// npm start: builds the real thing when it is missing or older than its sources, serves it here and prints the address.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { builtFrom } from "./built-from.ts";
import { DATA, fromCaller, PLAIN, plainArguments } from "./data-option.ts";
import { fail, readOptions } from "./options.ts";
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
/** `data`: the package that is asked for; empty: data/. `asked`: the same with what was said about it. */
const isFresh = (data: string, asked: string): boolean =>
  existsSync(BUILT) &&
  builtFrom() === asked &&
  statSync(BUILT).mtimeMs > Math.max(...[...SOURCES, ...(data === "" ? [] : [data])].filter(existsSync).map(newestIn));

const { values } = readOptions({
  name: "start",
  does: "Builds the atlas if it is missing or older than its sources, serves it on this machine only and prints the address.",
  options: {
    data: DATA,
    ...PLAIN,
    port: {
      type: "string",
      value: "NUMBER",
      default: String(DEFAULT_PORT),
      says: "another is taken where this is not free",
    },
  },
  examples: ["", "--port 8080", "--data ../my-package", "--data memberships.csv --leave-out"],
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`--port ${values.port} is not a port: write a number from 0 to 65535.`);
const data = values.data === undefined ? "" : fromCaller(values.data);
const said = plainArguments(values);
if (!isFresh(data, [data, ...said].join(" ").trim())) {
  console.log("Building the atlas: seven stages, some fifteen seconds on a laptop …");
  const code = await run(tool("tsx"), ["tools/build.ts", ...(data === "" ? [] : ["--data", data, ...said])]);
  if (code !== 0) {
    console.error(`The atlas could not be built: see above.${data === "" ? " Did `npm ci` end well?" : ""}`);
    process.exit(code);
  }
}
const { origin } = await serve({ port });
console.log(`Musubi is open at ${origin}/  (Ctrl+C stops it)`);
