/** Offers content as a download. */
export function saveFile(name: string, content: string | Blob, type = "application/octet-stream"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // Release the URL only after the browser has surely started the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Whether a download can come: `no` where a frame around the page is known to forbid it, `unknown` in a frame of another site, whose
 * rules cannot be read.
 */
export function canSave(): "yes" | "no" | "unknown" {
  if (window.self === window.top) return "yes";
  if (window.origin === "null") return "unknown";
  try {
    const { frameElement } = window;
    if (!(frameElement instanceof HTMLIFrameElement)) return frameElement ? "yes" : "unknown";
    return frameElement.hasAttribute("sandbox") && !frameElement.sandbox.contains("allow-downloads") ? "no" : "yes";
  } catch {
    return "unknown";
  }
}
