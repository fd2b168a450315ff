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

/** Packages whose entry says where they were fetched from. */
const fetchedFrom = (packages: Lock): string[] =>
  Object.entries(packages).flatMap(([path, { resolved }]) => (resolved ? [`${path} comes from ${resolved}`] : []));

test("names no registry", () => {
  expect(fetchedFrom(lock)).toEqual([]);
  expect(fetchedFrom({ "node_modules/a": { resolved: "https://example.org/a.tgz" } })).toEqual([
    "node_modules/a comes from https://example.org/a.tgz",
  ]);
});

/** Where the lock file says another version than package.json, and versions that are a range. */
const disagreements = (packages: Lock, { dependencies, devDependencies }: Entry): string[] =>
  Object.entries({ dependencies, devDependencies }).flatMap(([field, wanted = {}]) => {
    const locked = packages[""]?.[field as "dependencies"] ?? {};
    return [...new Set([...Object.keys(wanted), ...Object.keys(locked)])].flatMap((name) => [
      ...(wanted[name] === locked[name] ? [] : [`${name}: ${wanted[name]} is asked for, ${locked[name]} locked`]),
      ...(/^\d+\.\d+\.\d+$/.test(wanted[name] ?? "") ? [] : [`${name}: ${wanted[name]} is no version`]),
    ]);
  });

test("agrees with package.json, where every version is pinned", () => {
  expect(disagreements(lock, manifest)).toEqual([]);
  const locked = { "": { dependencies: { a: "1.0.0", b: "^1.0.0" } } };
  expect(disagreements(locked, { dependencies: { a: "1.0.1", b: "^1.0.0" } })).toEqual([
    "a: 1.0.1 is asked for, 1.0.0 locked",
    "b: ^1.0.0 is no version",
  ]);
});
