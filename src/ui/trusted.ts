// Trusted Types (W3C): where the browser has them, the content policy lets no string become markup or code. What may, passes here.

/** The part of the interface that is used; a browser without it checks nothing. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createHTML?(text: string): string; createScriptURL?(url: string): string },
  ): { createHTML(text: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };

/** Workers are files of this site, or stand within the page. */
function isOwnScript(url: string, page: URL): boolean {
  const script = new URL(url, page);
  // `blob:` and files carry the origin that made them; that of a file is "null" for both.
  return script.origin === page.origin && ["http:", "https:", "blob:", "file:"].includes(script.protocol);
}

/** Asked by the browser for every script that is named by a string; a refused one throws there. */
trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    if (isOwnScript(url, new URL(location.href))) return url;
    throw new TypeError(`a script was asked for that is not of this site: ${url.slice(0, 200)}`);
  },
});

const drawings = trustedTypes?.createPolicy("musubi-drawings", { createHTML: (svg) => svg });

/** Marks what the atlas has drawn itself, letter by letter escaped (`src/export/svg.ts`), as markup for a parser. */
export const ownDrawing = (svg: string): string => drawings?.createHTML(svg) ?? svg;
