// What the page and the worker that reads plain tables say to each other.
import type { Looked, ReadView } from "../../data/plain/desk.ts";
import type { Known } from "../../data/plain/directory.ts";
import type { PackageWords } from "../../data/plain/package.ts";
import type { PlainFile } from "../../data/plain/sheet.ts";
import type { PlainAbout, PlainWords, SheetMapping } from "../../data/plain/types.ts";

interface Answers {
  mappings: readonly SheetMapping[];
  words: PlainWords;
}

export type PlainAsk =
  | { kind: "look"; files: readonly PlainFile[]; known: Known }
  /** `of`: number of the asking; a later one makes an earlier one void. */
  | ({ kind: "read"; of: number; centre: string } & Answers)
  | ({ kind: "pack"; about: PlainAbout; names: PackageWords } & Answers);

export type PlainSaid =
  | { kind: "looked"; looked: Looked }
  | { kind: "read"; of: number; view: ReadView }
  | { kind: "packed"; files: Map<string, Uint8Array> };
