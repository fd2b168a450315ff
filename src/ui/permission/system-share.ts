// Wrapper of the system's share sheet.

/** Not there on many desktops, nor in a frame that its page does not allow it. */
export const canHandOver = (data: ShareData): boolean =>
  typeof navigator.share === "function" && (navigator.canShare?.(data) ?? true);

/** False where the system refuses. Whoever closes the sheet has chosen not to share, which is no fault. */
export async function handOver(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
