// Where a key goes: keys that work anywhere on the page leave those alone that somebody types or presses a control with.

/** A text field has the key: every letter is typed. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]") !== null;

/** Space and Enter press it. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary, [role=button]") !== null;

/** Arrows, Home and End move it. */
export const isSlider = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role=slider]") !== null;

/** Belongs to the browser, the system or an input method. */
export const isChord = (e: KeyboardEvent): boolean => e.ctrlKey || e.metaKey || e.altKey || e.isComposing;

/** The key with letters small, as Caps Lock may be on: `B` is `b`, `PageDown` stays. */
export const keyOf = (e: KeyboardEvent): string => (e.key.length === 1 ? e.key.toLowerCase() : e.key);
