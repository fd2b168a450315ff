// Wrapper for opening windows of our own, which browsers block where nobody has pressed, and sandboxes always.

/** Undefined where the browser opens none. */
export function openWindow(address: string, name: string, features: string): Window | undefined {
  try {
    return window.open(address, name, features) ?? undefined;
  } catch {
    return undefined;
  }
}
