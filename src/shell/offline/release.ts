// What build, worker and page say to each other.

/** Written into sw.js by the build: every file of the release, with what the browser checks it against. */
export interface Release {
  /** Of all files and the worker itself, so that no two releases share a slot. */
  id: string;
  /** How long a page of this release may take to report that it has started, in milliseconds. */
  patience: number;
  files: readonly { url: string; revision: string; integrity: string }[];
}

/** From the page to a worker. */
export type Message = { type: "SKIP_WAITING" } | { type: "STARTED" };
