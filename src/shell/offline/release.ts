// Types shared by build, service worker and page.

/** Written into sw.js by the build: all files of the release with their integrity hashes. */
export interface Release {
  /** Hash of all files and the worker, so that no two releases share a cache. */
  id: string;
  /** Time in ms in which a page of this release must report that it has started. */
  patience: number;
  files: readonly { url: string; revision: string; integrity: string }[];
}

/** Messages from page to worker. */
export type Message = { type: "SKIP_WAITING" } | { type: "STARTED" };
