import type { FocusEvent } from "react";

/** Whether focus leaves the listening element, rather than moving within it. */
export const leaves = (e: FocusEvent): boolean => !e.currentTarget.contains(e.relatedTarget);
