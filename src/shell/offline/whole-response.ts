// Guards for caching a release: only complete responses, and only caches that contain every file.

/** The part of a Workbox plugin that is used here. */
interface CachePlugin {
  cacheWillUpdate(asked: { response: Response }): Promise<Response | null>;
}

/** Expected size in bytes; undefined if the header is missing or refers to the compressed form. */
function promisedBytes({ headers }: Response): number | undefined {
  const length = headers.get("Content-Length");
  return length === null || headers.has("Content-Encoding") ? undefined : Number(length);
}

/**
 * Rejects error responses and truncated ones. In some browsers (seen in Firefox) a fetch with integrity resolves when the
 * headers are there; `cache.put` then fails with something that is not an Error, which Workbox takes for success.
 * Therefore the body is read completely first.
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

/** Throws an error that names the files missing in the cache. `urls`: as listed in the release. */
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
