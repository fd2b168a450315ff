// Looks of the layers of a package that somebody opened: the build wrote those of its own package as CSS.

/**
 * A sheet of the page’s own script, which the policy of the page allows. Its rules are in the same cascade layer as those of the
 * build and come after them. Returns a function that takes it off.
 */
export function wearLayers(css: string | undefined): () => void {
  if (css === undefined) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
