// Which file imports which: layers, cycles and packages, read from the text. Imports of types count like all others.
import { dirname, join } from "node:path/posix";
import type { SourceFile } from "./sources.ts";

export interface Import {
  from: string;
  /** Path in the tree for a relative import; the name of the package for any other. */
  to: string;
}

/** `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")` and `typeof import("x")`. */
const IMPORT = /(?:^|[\s;}])(?:import|export)\s[^"';()]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/[^\n]*/g, "$1");

export function importsOf({ path, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((m) => {
    const asked = (m[1] ?? m[2] ?? "").replace(/\?\w+$/, "");
    return { from: path, to: asked.startsWith(".") ? join(dirname(path), asked) : asked };
  });
}

const layerOf = (path: string): string => (path.startsWith("src/") ? (path.split("/")[1] ?? "") : "");

/** Imports from a higher layer than one's own, as sentences; `layers` from the highest to the lowest. */
export const upward = (imports: readonly Import[], layers: readonly string[]): string[] =>
  imports
    .filter(({ from, to }) => {
      const [own, other] = [layers.indexOf(layerOf(from)), layers.indexOf(layerOf(to))];
      return own >= 0 && other >= 0 && other < own;
    })
    .map(({ from, to }) => `${from} imports ${to}, which lies above it`);

/** Imports of one layer from others that it may not know, as sentences. */
export const forbidden = (imports: readonly Import[], layer: string, others: readonly string[]): string[] =>
  imports
    .filter(({ from, to }) => layerOf(from) === layer && others.includes(layerOf(to)))
    .map(({ from, to }) => `${from} imports ${to}, which ${layer} may not know`);

/** Imports of these packages (`react` also stands for `react/…`, `node:` for all of Node) in some layers, as sentences. */
export const packagesIn = (imports: readonly Import[], layers: readonly string[], names: readonly string[]): string[] =>
  imports
    .filter(({ from }) => layers.includes(layerOf(from)))
    .filter(({ to }) => names.some((n) => to === n || to.startsWith(n.endsWith(":") ? n : `${n}/`)))
    .map(({ from, to }) => `${from} imports the package ${to}`);

/**
 * Groups of files that import each other in a ring, each sorted and joined by " ↔ " (Tarjan's strongly connected
 * components of more than one file).
 */
export function cyclesIn(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file) ?? 0);
    stack.push(file);
    for (const other of next.get(file) ?? []) {
      if (!next.has(other)) continue;
      if (!order.has(other)) visit(other);
      if (stack.includes(other)) low.set(file, Math.min(low.get(file) ?? 0, low.get(other) ?? 0));
    }
    if (low.get(file) !== order.get(file)) return;
    const ring = stack.splice(stack.indexOf(file));
    if (ring.length > 1) cycles.push(ring.sort().join(" ↔ "));
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return cycles.sort();
}
