// Files of a later part are fetched to their end before any of them is imported. A browser remembers a module that failed
// under its address, and with it everything that imports it (Firefox any failure, all of them a file that was cut off); a
// fetch remembers nothing. The build puts this in place of Vite's preloading (tools/vite/late-files.ts, ADR 13).

/** The last line of every script of the build (tools/vite/late-files.ts), so that one that was cut off is known. */
export const LAST_LINE = "//end";

const arrivals = new Map<string, Promise<void>>();
/** Asked past the browser's own cache the next time: a spoilt copy may lie there for a year. */
const spoilt = new Set<string>();

/** Scripts that the page itself began with: they run, or nothing does. */
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

/** A sheet that failed is taken out again, so that the next try adds it anew. */
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
 * Imports a part once its files are there whole. Rejects where one of them is not; asking again asks the host again, for
 * what is missing only. `files`: of the part and of what it imports, relative to `from`, the address of who asks.
 * @public The build names it (tools/vite/late-files.ts).
 */
export async function importWhole<T>(load: () => Promise<T>, files: readonly string[] = [], from = ""): Promise<T> {
  const urls = files.map((file) => new URL(file, from).href);
  await Promise.all(urls.map(arrive));
  try {
    return await load();
  } catch (error) {
    // Lost between the two, where the browser keeps nothing: looked at again before the next try.
    for (const url of urls) if (!isOfPage(url)) forget(url);
    throw error;
  }
}
