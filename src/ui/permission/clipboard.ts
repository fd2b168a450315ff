// Wrapper of the clipboard: says whether something was copied, never an error. The browser has none for pages that did not come over a
// secure connection, whatever the types say, and a frame or a setting of the site may keep it from the page.

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Takes a promise, so that the clipboard is still open to the press when the picture is made. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  // Without a clipboard nobody waits for it, and its failure must not go uncaught.
  picture.catch(() => {});
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
