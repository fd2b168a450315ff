// What a kiosk needs of the machine that it runs on. The shell gives it; tests give others.

export interface Offline {
  /** A newer version is here, whole and verified, and waits. */
  isWaiting(): boolean;
  /** Everything is kept: the page may be loaded again without a network. */
  isReady(): boolean;
  /** Looks for a newer version; never throws. */
  check(): Promise<void>;
  /** Switches to the waiting version and loads the page anew once it is in charge. */
  switchOver(): void;
  subscribe(listener: () => void): () => void;
}

export type ReloadReason = "start" | "daily" | "memory" | "update" | "crash" | "staff";

export interface Device {
  offline: Offline;
  /** Of the release. */
  version: string;
  /** Faults of the page since its start, the newest last. */
  problems(): readonly string[];
  /** When the page was loaded, and why. */
  started: { at: Date; reason: ReloadReason };
  /** Loads the page anew, if that can be done without a network or with one that answers. */
  reload(reason: ReloadReason): Promise<void>;
}
