// The story that is being written while its editor is closed: views are set up in the atlas, and added from a bar there.
import { useSyncExternalStore } from "react";

export interface Writing {
  /** Id of the story. */
  story: string;
  /** From 1; the step whose view is being changed. */
  step?: number;
}

let writing: Writing | undefined;
const listeners = new Set<() => void>();

export function setWriting(next: Writing | undefined): void {
  writing = next;
  for (const listener of listeners) listener();
}

const now = (): Writing | undefined => writing;
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useWriting = (): Writing | undefined => useSyncExternalStore(subscribe, now, now);
