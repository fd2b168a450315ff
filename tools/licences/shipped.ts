// Packages whose code, letters or data are in what the build makes, each with its licence.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Shipped {
  name: string;
  version: string;
  /** As SPDX writes it. */
  licence: string;
  /** The licence itself; undefined where the package brings no copy of it. */
  text: string | undefined;
}

/** Licences under which a package may be shipped; another one is looked at by a person first, and then stands here. */
const ALLOWED = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "MPL-2.0",
  "OFL-1.1",
  "Unicode-3.0",
];

/** Read by the build, not imported: letters, names of countries and languages, outlines of land. */
const READ = /^@expo-google-fonts\/|^cldr-localenames-full$|^world-atlas$/;
/** Types without code, and what Preact stands in for. */
const NOT_SHIPPED = /^@types\/|^react(?:-dom)?$/;

interface Manifest {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

function importedIn(folder: string): Set<string> {
  const names = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, type, , name = ""] of text.matchAll(
      /^(?:im|ex)port (type )?([^;]*?from )?"((?:@[\w.-]+\/)?[\w.-]+)[^"]*"/gm,
    ))
      if (type === undefined) names.add(name);
  }
  return names;
}

/** Looks where Node looks: beside the package, then further out. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (at === "") throw new Error(`${name}, asked for by ${from || "package.json"}, is not installed: run "npm ci".`);
  }
}

/** All of them, those that they bring included, in the order of their names. */
export function shippedPackages(): Shipped[] {
  const { dependencies = {}, devDependencies = {} } = manifestIn(".");
  const imported = importedIn("src");
  const roots = [
    ...Object.keys(dependencies),
    ...Object.keys(devDependencies).filter(
      (name) => (READ.test(name) || imported.has(name)) && !NOT_SHIPPED.test(name),
    ),
  ];
  const found = new Map<string, Shipped>();
  const add = (name: string, from: string): void => {
    if (NOT_SHIPPED.test(name)) return;
    const folder = folderOf(name, from);
    const { version = "", license = "", dependencies: brought = {} } = manifestIn(folder);
    const id = `${name} ${version}`;
    if (found.has(id)) return;
    const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
    const text = file && readFileSync(join(folder, file), "utf8").trim();
    found.set(id, {
      name,
      version,
      licence: license || (/OPEN FONT LICENSE/i.test(text ?? "") ? "OFL-1.1" : ""),
      text,
    });
    for (const next of Object.keys(brought)) add(next, folder);
  };
  for (const name of roots) add(name, "");
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** True if one of the licences between which the package lets choose, or all that it asks for together, may be shipped. */
export function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, "");
  const all = (text: string): boolean => text.split(" AND ").every((one) => ALLOWED.includes(one.trim()));
  return plain.split(" OR ").some(all);
}

/** The list as it is shipped beside the atlas: a table, then each licence once with those who use it. */
export function licenceNotice(all: readonly Shipped[]): string {
  const width = Math.max(...all.map(({ name, version }) => name.length + version.length + 1));
  const table = all.map(({ name, version, licence }) => `${`${name} ${version}`.padEnd(width)}  ${licence}`);
  const users = new Map<string, string[]>();
  for (const { name, licence, text } of all) {
    const whole = text ?? `(${licence}; the package brings no copy of the text)`;
    users.set(whole, [...(users.get(whole) ?? []), name]);
  }
  const texts = [...users].map(([text, names]) => `${"-".repeat(78)}\n${names.join(", ")}\n\n${text}`);
  return ["Packages in this atlas, with their licences", "", ...table, "", ...texts, ""].join("\n");
}
