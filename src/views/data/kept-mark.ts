// Whether the device keeps a package, as far as can be said at once: the package itself is read only where there is one.
import { forgetText, keepText, keptText } from "../../ui/permission/storage.ts";

const KEY = "musubi-own-data";

export const hasKept = (): boolean => typeof keptText("device", KEY) === "string";

/** False where the browser may not keep the mark: the package would not be found at the next start. */
export const markKept = (isKept: boolean): boolean =>
  isKept ? keepText("device", KEY, "1") === "kept" : forgetText("device", KEY);
