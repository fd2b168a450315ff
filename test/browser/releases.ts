// Releases for the tests of changing over: the atlas as it was built, and a small page that is quicker to have many times.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const mark = (html: string, release: string): string => html.replace(/<html\b/, `<html data-release="${release}"`);

export function atlas(folder: string): void {
  cpSync("dist", folder, { recursive: true, filter: (path) => !path.endsWith("musubi.html") });
}

/** The atlas again, told from the first by its page only. */
export const atlasAgain =
  (release: string) =>
  (folder: string): void => {
    const path = join(folder, "index.html");
    writeFileSync(path, mark(readFileSync(path, "utf8"), release));
  };

/** In the middle of the list of files, and long enough to be cut in the middle. */
export const VICTIM = "assets/part-12.txt";
export const victimText = (release: string): string => `${release} `.repeat(50_000);

interface Small {
  release: string;
  /** The page’s side of working offline, as a script that sets `musubiOffline`. */
  pageSide: string;
  starts?: boolean;
}

/** A page of two dozen files which holds on to the worker as the atlas does, if it starts. */
export const small =
  ({ release, pageSide, starts = true }: Small) =>
  (folder: string): void => {
    const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
    mkdirSync(join(folder, "assets"), { recursive: true });
    const html = `<!doctype html><html lang="en"><head><title>Small</title><link rel="manifest" href="./manifest.webmanifest">
      <link rel="icon" href="data:,"></head><body><div id="root"></div><script src="./assets/page-${release}.js"></script></body></html>`;
    // As `src/ui/trusted.ts` does: without it the policy that the server sends lets no worker be named by a string.
    const trust = 'window.trustedTypes?.createPolicy("default", { createScriptURL: (url) => url });';
    const start = `document.querySelector("#root").append(document.createElement("p"));
      window.musubi = { ready: Promise.resolve() }; window.offline = musubiOffline.startOffline();`;
    write("index.html", mark(html, release));
    write("manifest.webmanifest", "{}");
    write(
      `assets/page-${release}.js`,
      `${trust}${pageSide};${starts ? start : 'throw new Error("This release does not start.")'}`,
    );
    for (let i = 10; i < 30; i++) write(`assets/part-${i}.txt`, `${release} ${i}`);
    write(VICTIM, victimText(release));
  };
