// Wrapper of what the browser stores for the page: on the device, or for the tab. A browser may keep nothing for a page, in a
// frame or by its settings, and may have no room: both are answers here, never errors.

export type Area = "device" | "tab";

/** Whether a text is kept: there is no room for it, or the page may not keep anything. */
export type Keeping = "kept" | "full" | "denied";

const areaOf = (area: Area): Storage => (area === "device" ? localStorage : sessionStorage);

/** Null where nothing is kept, undefined where the page may not look. */
export function keptText(area: Area, key: string): string | null | undefined {
  try {
    return areaOf(area).getItem(key);
  } catch {
    return undefined;
  }
}

export function keepText(area: Area, key: string, text: string): Keeping {
  try {
    areaOf(area).setItem(key, text);
    return "kept";
  } catch (error) {
    return error instanceof DOMException && error.name !== "SecurityError" ? "full" : "denied";
  }
}

/** False where it may still be there. */
export function forgetText(area: Area, key: string): boolean {
  try {
    areaOf(area).removeItem(key);
    return true;
  } catch {
    return false;
  }
}

export function keptKeys(area: Area): string[] {
  try {
    const store = areaOf(area);
    return Array.from({ length: store.length }, (_, i) => store.key(i) ?? "");
  } catch {
    return [];
  }
}
