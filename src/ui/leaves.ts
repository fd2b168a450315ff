import type { FocusEvent } from "react";

/** The focus goes somewhere outside of the element that listens: not from a field to the button beside it. */
export const leaves = (e: FocusEvent): boolean => !e.currentTarget.contains(e.relatedTarget);
