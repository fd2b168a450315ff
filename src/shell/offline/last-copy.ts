/** A host that does not answer in this time counts as unreachable. The page waits a little longer (kiosk/launch.ts). */
const PATIENCE_MS = 2000;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The file from the host, or the last good copy if the host does not answer or answers with something else. */
export async function freshOrLastCopy(cacheName: string, url: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  let answer: Response;
  try {
    answer = await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok && isJson(await answer.clone().text())) {
      await cache.put(url, answer.clone());
      return answer;
    }
  } catch (error) {
    const kept = await cache.match(url);
    if (kept) return kept;
    throw error;
  }
  // The operator has deleted it: it must not reappear when offline.
  if (answer.status === 404 || answer.status === 410) await cache.delete(url);
  // A captive portal's page in place of the file must not replace the copy.
  else return (await cache.match(url)) ?? answer;
  return answer;
}
