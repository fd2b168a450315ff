// A sheet over the screen, within reach; the bar below it stays. A touch beside it, or Escape, puts it away.
import { type MouseEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { useLatest } from "../../ui/useLatest.ts";

interface Props {
  /** Names for the style sheet. */
  shape: string;
  title: ReactNode;
  children: ReactNode;
  onClose(): void;
}

/** What lies under a sheet (KioskRoot.tsx). */
const COVERED = ".kiosk-top, .kiosk-screen, .kiosk-foot";

/**
 * A dialog that is not modal: `showModal()` would make the bar inert too, and home must be one tap from everywhere (K6.2),
 * as must larger words and the languages. So the rest is made inert here, and the bar is left.
 */
function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const covered = [...document.querySelectorAll<HTMLElement>(COVERED)];
    // First shown, then the rest inert, and the other way round at its end: else there is no focus to keep or to give back.
    element?.show();
    for (const part of covered) part.inert = true;
    return () => {
      for (const part of covered) part.inert = false;
      element?.close();
    };
  }, []);
  return dialog;
}

export function Sheet({ shape, title, children, onClose }: Props): ReactNode {
  const id = useId();
  const dialog = useOpenDialog();
  const close = useLatest(onClose);
  useEffect(() => {
    // The platform closes only modal dialogs by Escape.
    const onKey = (e: KeyboardEvent): void => {
      if (e.key === "Escape" && !e.isComposing) close.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [close]);
  const beside = (e: MouseEvent): void => {
    if (e.target === e.currentTarget) onClose();
  };
  // The tap that opened it is followed by a press of the browser's own, which falls on what has come under the finger.
  const keepFocus = (e: MouseEvent): void => {
    if (!(e.target as Element).closest("button")) e.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by the button in the sheet
    // biome-ignore lint/a11y/useKeyWithClickEvents: and by Escape
    <div className="kiosk-veil over-bar" onClick={beside} onMouseDown={keepFocus}>
      <dialog ref={dialog} className={`kiosk-sheet ${shape}`} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
      </dialog>
    </div>
  );
}
