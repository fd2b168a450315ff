// Interface to the machine that a kiosk runs on. Provided by the shell, replaced in tests.

export interface Offline {
  /** A newer version is completely downloaded and verified. */
  isWaiting(): boolean;
  /** All files are cached: the page can be reloaded without a network. */
  isReady(): boolean;
  /** Checks for a newer version; resolves when one that was found is cached or has failed. Never throws. */
  check(): Promise<void>;
  /** Activates the waiting version and reloads the page when it is in control. */
  switchOver(): void;
  subscribe(listener: () => void): () => void;
}

export type ReloadReason = "start" | "daily" | "memory" | "update" | "crash" | "staff";

export interface Device {
  offline: Offline;
  /** Version of the release. */
  version: string;
  /** Errors since the start, newest last. */
  problems(): readonly string[];
  /** When the page was loaded, and why. */
  started: { at: Date; reason: ReloadReason };
  /** Reloads the page if it is cached or its host answers. */
  reload(reason: ReloadReason): Promise<void>;
}
