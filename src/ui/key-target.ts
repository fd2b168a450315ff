// Decides whether a key press belongs to the focused control, so that page-wide shortcuts leave it alone.

/** Focus is in a text field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]") !== null;

/** The element is activated by Space and Enter. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary, input, [role=button]") !== null;

/** The element uses arrow keys, Home and End. */
export const isSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role=slider]") !== null;

/** Signs that are shortcuts and that some keyboards have only with AltGr (Ctrl and Alt at once) or with a Mac's Option. */
const isTypedSign = (e: KeyboardEvent): boolean =>
  /^[[\]/?]$/.test(e.key) && (e.getModifierState("AltGraph") || (e.altKey && !e.ctrlKey && !e.metaKey));

/** The key belongs to the browser, the system or an input method (whose last key Safari sends as 229). */
export const isChord = (e: KeyboardEvent): boolean =>
  ((e.ctrlKey || e.metaKey || e.altKey) && !isTypedSign(e)) || e.isComposing || e.keyCode === 229;

/** The key with single letters in lower case, because Caps Lock may be on. */
export const keyOf = (e: { key: string }): string => (e.key.length === 1 ? e.key.toLowerCase() : e.key);
