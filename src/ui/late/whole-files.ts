// Fetches all files of a part completely before importing any of them. Browsers cache the failure of a module import, and
// of everything that imports it (Firefox every failure, all browsers a truncated file); a failed fetch is not cached.
// The build puts this in place of Vite's preloading (tools/vite/late-files.ts, ADR 13).

/** Last line of every script of the build (tools/vite/late-files.ts), to recognise truncated files. */
export const LAST_LINE = "//end";

const arrivals = new Map<string, Promise<void>>();
/** Files to request without the HTTP cache next time, where a broken copy might stay for a year. */
const spoilt = new Set<string>();

/** Scripts loaded by the page itself; they are known to be running. */
const isOfPage = (url: string): boolean =>
  [...document.querySelectorAll<HTMLElement>("script[src], link[rel=modulepreload]")].some(
    (e) => (e as HTMLScriptElement).src === url || (e as HTMLLinkElement).href === url,
  );

async function script(url: string): Promise<void> {
  if (isOfPage(url)) return;
  const answer = await fetch(url, { credentials: "same-origin", cache: spoilt.has(url) ? "reload" : "default" });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url}: status ${answer.status}`);
  if (!text.trimEnd().endsWith(LAST_LINE)) throw new Error(`${url} was cut off, or is another file`);
}

/** Adds a style sheet. If it fails, its element is removed, so that the next attempt adds it again. */
function sheet(url: string): Promise<void> {
  if ([...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].some((e) => e.href === url))
    return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = url;
  return new Promise((done, fail) => {
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => {
      link.remove();
      fail(new Error(`${url} could not be loaded`));
    });
    document.head.append(link);
  });
}

function arrive(url: string): Promise<void> {
  const known = arrivals.get(url);
  if (known) return known;
  const arrival = new URL(url).pathname.endsWith(".css") ? sheet(url) : script(url);
  arrivals.set(url, arrival);
  arrival.catch(() => forget(url));
  return arrival;
}

function forget(url: string): void {
  arrivals.delete(url);
  spoilt.add(url);
}

/**
 * Imports a part after its files have been fetched completely. Rejects if one fails; calling again requests only what is
 * missing. `files`: those of the part and its imports, relative to `from`, the address of the importing script.
 * @public The build names it (tools/vite/late-files.ts).
 */
export async function importWhole<T>(load: () => Promise<T>, files: readonly string[] = [], from = ""): Promise<T> {
  const urls = files.map((file) => new URL(file, from).href);
  await Promise.all(urls.map(arrive));
  try {
    return await load();
  } catch (error) {
    // The import failed although the fetches succeeded (e.g. without an HTTP cache): fetch again before the next attempt.
    for (const url of urls) if (!isOfPage(url)) forget(url);
    throw error;
  }
}
