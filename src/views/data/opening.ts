// The one opening of a package that may be under way, and how the last one ended. It outlives the view that began it: the page stays
// usable, and what was open stays until another atlas is ready.
import { useSyncExternalStore } from "react";
import { isArchive } from "../../data/archive/directory.ts";
import type { Issue } from "../../data/package/issue.ts";
import { sortIssues } from "../../data/package/issue.ts";
import { PACKAGE_FILE } from "../../data/package/schema.ts";
import type { Told } from "../../data/package/text-files.ts";
import type { Atlas, Exchange, OpenedPackage } from "../atlas.ts";
import type { Incoming } from "./incoming.ts";
import { openBeside, type Progress } from "./open-beside.ts";
import type { Unplaced } from "./own-atlas.ts";
import type { Ready } from "./protocol.ts";
import { readIncoming } from "./read-incoming.ts";

export type Opening =
  | { kind: "none" }
  | { kind: "working"; from: string; stage: Progress["stage"]; share: number }
  | { kind: "faults"; from: string; issues: readonly Issue[]; told: readonly Told[] }
  /** `plain`: tables that are none of the package's. */
  | { kind: "plain"; from: string; files: ReadonlyMap<string, Uint8Array> }
  | { kind: "slow" | "failed" | "cancelled"; from: string }
  /** What the device keeps is not there, cannot be read, or was not given by the browser. */
  | { kind: "kept"; why: "gone" | "unreadable" | "unread" }
  | { kind: "opened"; from: string; warnings: readonly Issue[]; told: readonly Told[]; unplaced: Unplaced };

let now: Opening = { kind: "none" };
let ending: AbortController | undefined;
const listeners = new Set<() => void>();

function become(next: Opening): void {
  now = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = (): Opening => now;
export const useOpening = (): Opening => useSyncExternalStore(subscribe, read, read);

/** Calls back now and with every change. Returns a function that ends it. */
export function followOpening(show: (opening: Opening) => void): () => void {
  show(now);
  return subscribe(() => show(now));
}

export function cancelOpening(): void {
  ending?.abort();
}

/** Takes what is said of the last opening from the screen. */
export function dismissOpening(): void {
  if (now.kind !== "working") become({ kind: "none" });
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** A package of its own; tables in place of those of the one that is shown; or tables of no package. */
function kindOf(files: ReadonlyMap<string, Uint8Array>, shown: readonly string[]): "package" | "instead" | "plain" {
  const paths = [...files.keys()];
  if (paths.some((path) => baseOf(path) === PACKAGE_FILE)) return "package";
  if ([...files.values()].some(isArchive)) return "package";
  if (!paths.every((path) => /\.(csv|tsv|txt)$/i.test(path))) return "package";
  const own = new Set(shown.map((path) => baseOf(path).toLowerCase()));
  return paths.some((path) => own.has(baseOf(path).toLowerCase())) ? "instead" : "plain";
}

/**
 * Waits for the files of a package, which have to be fetched or to be asked for. Whoever waits can cancel it, as all of the opening;
 * `patience`, ms: when it is given up.
 */
export async function awaitFiles<T>(
  from: string,
  work: (signal: AbortSignal) => Promise<T>,
  patience?: number,
): Promise<T | "cancelled" | "slow"> {
  ending?.abort();
  const own = new AbortController();
  ending = own;
  become({ kind: "working", from, stage: "reading", share: 0 });
  let why: "cancelled" | "slow" = "cancelled";
  const giveUp = (): void => {
    why = "slow";
    own.abort();
  };
  const timer = patience === undefined ? undefined : setTimeout(giveUp, patience);
  const ended = new Promise<never>((_, fail) => {
    own.signal.addEventListener("abort", () => fail(own.signal.reason));
  });
  try {
    return await Promise.race([work(own.signal), ended]);
  } catch (error) {
    if (own.signal.aborted) return why;
    throw error;
  } finally {
    clearTimeout(timer);
    if (ending === own) ending = undefined;
  }
}

interface Wanted {
  from: string;
  files: ReadonlyMap<string, Uint8Array>;
  instead?: ReadonlyMap<string, Uint8Array>;
  address?: string;
}

/** What the worker made, or undefined: then it is said why. */
export async function openWanted(
  { from, files, instead, address }: Wanted,
  reference: Exchange["reference"],
): Promise<[Ready["atlas"], OpenedPackage] | undefined> {
  ending?.abort();
  const own = new AbortController();
  ending = own;
  const isCurrent = (): boolean => ending === own;
  const progress = (stage: Progress["stage"], share: number): void => {
    if (isCurrent()) become({ kind: "working", from, stage, share });
  };
  progress("reading", 0);
  try {
    const answer = await openBeside(
      { files, reference: await reference(), ...(instead ? { instead } : {}) },
      { onProgress: ({ stage, share }) => progress(stage, share), signal: own.signal },
    );
    // Another one was begun meanwhile, and says how it ends.
    if (!isCurrent()) return undefined;
    if (answer.kind === "faults") {
      const files = [...new Set(answer.issues.map((i) => i.file))];
      become({ kind: "faults", from, issues: sortIssues(answer.issues, files), told: answer.told });
      return undefined;
    }
    if (answer.kind !== "ready") {
      become({ kind: answer.kind, from });
      return undefined;
    }
    const { warnings, told, unplaced } = answer;
    become({ kind: "opened", from, warnings, told, unplaced });
    return [answer.atlas, { from, files: answer.files, ...(address === undefined ? {} : { address }) }];
  } catch {
    // A part of the built atlas did not come.
    if (isCurrent()) become({ kind: "failed", from });
    return undefined;
  } finally {
    if (isCurrent()) ending = undefined;
  }
}

/**
 * Opens files as a package and shows it.
 * @public The dialog that makes a package of a plain table hands it over here.
 */
export async function openPackageFiles(wanted: Wanted, exchange: Exchange): Promise<void> {
  const opened = await openWanted(wanted, exchange.reference);
  if (opened) exchange.show(...opened);
}

/** Opens what somebody has dropped or chosen. `shown`: the package that is shown. */
export async function openIncoming(
  incoming: Incoming,
  exchange: Exchange,
  shown: Pick<Atlas, "files" | "paths">,
): Promise<void> {
  const brought = await readIncoming(incoming);
  const { from } = brought;
  if (!brought.ok) return become({ kind: "faults", from, issues: [brought.issue], told: [] });
  let wanted: Wanted = { from, files: brought.files };
  try {
    const kind = kindOf(brought.files, await shown.paths());
    if (kind === "plain") return become({ kind: "plain", from, files: brought.files });
    if (kind === "instead") wanted = { from, files: await shown.files(), instead: brought.files };
  } catch {
    return become({ kind: "failed", from });
  }
  await openPackageFiles(wanted, exchange);
}

/** For the start of the page: nothing was opened, and this is why. */
export const tellEnd = (end: Exclude<Opening, { kind: "none" | "working" | "plain" | "opened" }>): void => become(end);
