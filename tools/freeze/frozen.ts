// The frozen fingerprints of a package stand beside its tables; here they are read, compared and written.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Change, Fingerprints } from "./fingerprints.ts";

const FROZEN_FILE = "fingerprints.json";

export function readFrozen(folder: string): Fingerprints {
  const file = join(folder, FROZEN_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Fingerprints) : {};
}

/** One thing a line, so that a diff shows which agreements changed. */
export function writeFrozen(folder: string, now: Fingerprints): void {
  const lines = Object.entries(now).map(([thing, tables]) => `${JSON.stringify(thing)}: ${JSON.stringify(tables)}`);
  writeFileSync(join(folder, FROZEN_FILE), `{\n${lines.join(",\n")}\n}\n`);
}

/** A sentence for each change. */
export const changeSentence = ({ thing, how, tables }: Change): string =>
  how === "changed" ? `${thing} changed in ${tables.join(", ")}` : `${thing} is ${how}`;

/**
 * Agreements that changed without a word: the newest section of the change log names neither their id nor one of their names.
 * `namesOf` gives the names of an agreement.
 */
export function unsaid(changes: readonly Change[], log: string, namesOf: (agreement: string) => string[]): string[] {
  // By its heading, a version or a day: a log may begin or end with the newest.
  const [newest = ""] = log
    .split(/^## /m)
    .slice(1)
    .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return changes
    .filter(({ thing, how }) => thing.startsWith("agreements/") && how !== "new")
    .map(({ thing }) => thing.slice("agreements/".length))
    .filter((id) => ![id, ...namesOf(id)].some((name) => name !== "" && newest.includes(name)));
}
