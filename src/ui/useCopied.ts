import { useEffect, useRef, useState } from "react";

/** ms that a button says so. */
const SHOWN_MS = 2500;

export interface Copied<What extends string> {
  what: What;
  /** The browser has no clipboard for this page, or refuses it. */
  failed: boolean;
}

/**
 * Writes text to the clipboard and tells for a while what came of it. A success is told for 2.5 s; a failure stays until
 * something else is copied, as it has to be read. Never throws.
 */
export function useCopied<What extends string>(): {
  copied: Copied<What> | undefined;
  copy(what: What, text: string): void;
} {
  const [copied, setCopied] = useState<Copied<What>>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (next: Copied<What>): void => {
    clearTimeout(timer.current);
    setCopied(next);
    if (!next.failed) timer.current = setTimeout(() => setCopied(undefined), SHOWN_MS);
  };
  const copy = async (what: What, text: string): Promise<void> => {
    try {
      // Missing, whatever the types say, where the page did not come over a secure connection: then this throws as well.
      await navigator.clipboard.writeText(text);
      tell({ what, failed: false });
    } catch {
      tell({ what, failed: true });
    }
  };
  return { copied, copy: (what, text) => void copy(what, text) };
}
