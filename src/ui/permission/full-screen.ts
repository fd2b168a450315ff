// Wrapper of the full screen, which a frame or a phone may not allow.

/** False where the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    // Some browsers do not have it at all.
    return false;
  }
}
