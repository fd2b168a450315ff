// What a release may be kept from: answers that have come to their end, and a cache that holds every file.

/** The part of a Workbox plugin that is used here. */
interface CachePlugin {
  cacheWillUpdate(asked: { response: Response }): Promise<Response | null>;
}

/** Bytes that the host promised; undefined where the number is of the packed form, or not said. */
function promisedBytes({ headers }: Response): number | undefined {
  const length = headers.get("Content-Length");
  return length === null || headers.has("Content-Encoding") ? undefined : Number(length);
}

/**
 * Lets nothing be kept that is an error or has not arrived whole. A fetch with an integrity resolves as soon as its headers are
 * there in some browsers (seen in Firefox), and `cache.put` then fails with something that is no Error and that Workbox
 * takes for success; so the body is read to its end first.
 */
export const onlyWholeResponses: CachePlugin = {
  async cacheWillUpdate({ response }) {
    if (response.status >= 400) return null;
    try {
      const { byteLength } = await response.clone().arrayBuffer();
      const promised = promisedBytes(response);
      return promised === undefined || promised === byteLength ? response : null;
    } catch {
      return null;
    }
  },
};

/** Throws a sentence that names the files of a release that `find` does not have. `urls`: as the release lists them. */
export async function expectAllKept(
  urls: readonly string[],
  find: (url: string) => Promise<Response | undefined>,
): Promise<void> {
  const missing: string[] = [];
  for (const url of urls) if (!(await find(url))?.ok) missing.push(url);
  if (missing.length > 0)
    throw new Error(
      `This release was not kept: ${missing.join(", ")} did not arrive whole. The connection may have dropped; it is tried again at the next look.`,
    );
}
