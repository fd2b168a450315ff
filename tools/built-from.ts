// Which package dist/ was built from, for whoever serves it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join("node_modules", ".cache", "musubi-built-from");

/** Path as the caller gave it; empty: data/. */
export const builtFrom = (): string => (existsSync(FILE) ? readFileSync(FILE, "utf8") : "");

export function recordBuild(): void {
  mkdirSync(join("node_modules", ".cache"), { recursive: true });
  writeFileSync(FILE, process.env.MUSUBI_DATA_NAME ?? "");
}
