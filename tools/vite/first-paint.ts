// public/first-paint.js without its comments and spaces: every first visit waits for it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, type Plugin } from "vite";

const NAME = "first-paint.js";

/** The script as it is sent. Throws with the place of a fault of syntax. */
export function firstPaintScript(): string {
  const { code, errors } = minifySync(NAME, readFileSync(join("public", NAME), "utf8"));
  if (errors.length > 0) throw new Error(`public/${NAME}: ${errors.map((e) => e.message).join("; ")}`);
  return code;
}

export const firstPaint = (): Plugin => ({
  name: "musubi-first-paint",
  apply: "build",
  // Files of public/ are copied before.
  writeBundle: ({ dir }) => writeFileSync(join(dir ?? "dist", NAME), firstPaintScript()),
});
