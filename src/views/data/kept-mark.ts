// Whether the device keeps a package, as far as can be said at once: the package itself is read only where there is one.
import { forgetText, type Keeping, keepText, keptText } from "../../ui/permission/storage.ts";

export const MARK_KEY = "musubi-own-data";

/** Another one with every package that is kept, so that other windows are told; earlier versions had one for all. */
export const markThere = (): string | undefined => keptText("device", MARK_KEY) ?? undefined;

export const hasKept = (): boolean => markThere() !== undefined;

/** `undefined` takes the mark away. What is not kept is not found at the next start. */
export const setMark = (mark: string | undefined): Keeping =>
  mark === undefined ? (forgetText("device", MARK_KEY) ? "kept" : "denied") : keepText("device", MARK_KEY, mark);
