// Whether the device keeps a package, as far as can be said at once: the package itself is read only where there is one.
const KEY = "musubi-own-data";

export function hasKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function markKept(isKept: boolean): void {
  if (isKept) localStorage.setItem(KEY, "1");
  else localStorage.removeItem(KEY);
}
