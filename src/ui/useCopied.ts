import { useEffect, useRef, useState } from "react";
import { copyText } from "./permission/clipboard.ts";

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
  /** `field`: where the text stands, marked if the browser refuses, so that a hand can copy it. */
  copy(what: What, text: string, field?: HTMLInputElement | HTMLTextAreaElement): void;
} {
  const [copied, setCopied] = useState<Copied<What>>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (next: Copied<What>): void => {
    clearTimeout(timer.current);
    setCopied(next);
    if (!next.failed) timer.current = setTimeout(() => setCopied(undefined), SHOWN_MS);
  };
  return {
    copied,
    copy: (what, text, field) =>
      void copyText(text).then((went) => {
        tell({ what, failed: !went });
        if (went) return;
        field?.focus();
        field?.select();
      }),
  };
}
