/** A host that does not answer within this time counts as none. The page itself waits a little longer (kiosk/launch.ts). */
const PATIENCE_MS = 2000;

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The file as the host has it; where no host answers, or answers with something else, the last good copy. */
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
  // Taken away by the operator: it must not come back when the network is off.
  if (answer.status === 404 || answer.status === 410) await cache.delete(url);
  // A portal’s page in place of the file is no word of the operator.
  else return (await cache.match(url)) ?? answer;
  return answer;
}
