// What the page and the worker that opens a package say to each other.
import type { Issue } from "../../data/package/issue.ts";
import type { Told } from "../../data/package/text-files.ts";
import type { Made, Reference } from "./own-atlas.ts";

export interface Ask {
  /** By path; archives among them are unpacked. */
  files: ReadonlyMap<string, Uint8Array>;
  reference: Reference;
  /** Tables that replace those of `files`, by path. */
  instead?: ReadonlyMap<string, Uint8Array>;
}

type Stage = "reading" | "map" | "network";

export interface Ready extends Made {
  kind: "ready";
  /** Of the package, as they were brought, with the placement. */
  files: Map<string, Uint8Array>;
  warnings: Issue[];
  told: Told[];
}

export type Said =
  | { kind: "progress"; stage: Stage; share: number }
  | Ready
  | { kind: "faults"; issues: Issue[]; told: Told[] };
