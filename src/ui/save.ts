/** Offers content as a download. */
export function saveFile(name: string, content: string | Blob, type = "application/octet-stream"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // Release the URL only after the browser has surely started the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
