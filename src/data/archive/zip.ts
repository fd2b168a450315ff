// Packs files into an archive whose bytes depend on names and contents alone.
import { zipSync } from "fflate";

/** The first day that ZIP can write; local time, as fflate takes it. */
const THEN = new Date(1980, 0, 1);

/** Sorted by name, all of one date: the same files give the same bytes on every day and every machine. */
export function packZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // Not a plain object of names: one may be called __proto__.
  const all = Object.assign(Object.create(null) as Record<string, Uint8Array>, Object.fromEntries(sorted));
  return zipSync(all, { level: 9, mtime: THEN, os: 3 });
}
