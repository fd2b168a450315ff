// The lock file must carry a fresh machine through `npm ci`, whatever its platform.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}
type Lock = Readonly<Record<string, Entry>>;

const lock = (JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Lock }).packages;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Entry;

/** Looks where Node looks: beside the package, then further out. */
function isLocked(packages: Lock, from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}

/** Packages that `npm ci` would miss; npm leaves out those for other platforms when it cannot ask for them. */
const missing = (packages: Lock): string[] =>
  Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || "package.json"} asks for ${name}`),
  );

test("holds every package that any package asks for, also those of other platforms", () => {
  expect(missing(lock)).toEqual([]);
  expect(missing({ "": {}, "node_modules/a": { optionalDependencies: { "a-darwin": "1.0.0" } } })).toEqual([
    "node_modules/a asks for a-darwin",
  ]);
});

test("names no registry", () => {
  expect(Object.values(lock).filter((entry) => entry.resolved)).toEqual([]);
});

test("agrees with package.json, where every version is pinned", () => {
  for (const field of ["dependencies", "devDependencies"] as const) {
    expect(lock[""]?.[field]).toEqual(manifest[field]);
    for (const version of Object.values(manifest[field] ?? {})) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
