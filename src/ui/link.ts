// Connection between windows on one computer, without a server: by a BroadcastChannel of the origin, and by messages between a window
// and the one that opened it, which alone is there when the atlas was opened as a file. Both carry everything; whoever hears the
// same twice takes it once.

const MARK = "musubi-talk";

export interface Link {
  /** Name of this window, as others see it. */
  self: string;
  send(message: unknown): void;
  /** A window that this one has opened. */
  with(opened: Window): void;
  close(): void;
}

export type OnMessage = (message: unknown, from: string) => void;

interface Letter {
  mark: typeof MARK;
  from: string;
  n: number;
  message: unknown;
}

const isLetter = (data: unknown): data is Letter =>
  typeof data === "object" &&
  data !== null &&
  "mark" in data &&
  data.mark === MARK &&
  "from" in data &&
  typeof data.from === "string" &&
  "n" in data &&
  typeof data.n === "number" &&
  "message" in data;

const isFile = (): boolean => location.protocol === "file:";
/** Accepts only windows of the same origin. Pages opened as files have no origin; there the window itself is compared. */
export const isOurOrigin = (e: MessageEvent): boolean =>
  e.origin === location.origin || (isFile() && (e.origin === "null" || e.origin === "file://"));
export const ourOrigin = (): string => (isFile() ? "*" : location.origin);

/** Not `randomUUID`, which is there on secure pages only. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36).padStart(7, "0")).join("");

/** A page that may keep nothing may have no channel either. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return isFile() ? undefined : new BroadcastChannel(MARK);
  } catch {
    return undefined;
  }
}

export function openLink(onMessage: OnMessage): Link {
  const self = newId();
  const last = new Map<string, number>();
  const peers = new Set<Window>();
  const opener = window.opener as Window | null;
  if (opener) peers.add(opener);
  let n = 0;
  const take = (data: unknown): void => {
    if (!isLetter(data) || data.from === self || data.n <= (last.get(data.from) ?? 0)) return;
    last.set(data.from, data.n);
    onMessage(data.message, data.from);
  };
  const wide = openChannel();
  if (wide) wide.onmessage = (e) => take(e.data);
  const listen = (e: MessageEvent): void => {
    const from = e.source as Window | null;
    if (!from || from === window || !isOurOrigin(e) || !isLetter(e.data)) return;
    // A window that was opened before this one was reloaded is known by its opener.
    if (!peers.has(from) && from.opener !== window) return;
    peers.add(from);
    take(e.data);
  };
  addEventListener("message", listen);
  return {
    self,
    send: (message) => {
      const letter: Letter = { mark: MARK, from: self, n: ++n, message };
      wide?.postMessage(letter);
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(letter, ourOrigin());
      }
    },
    with: (opened) => void peers.add(opened),
    close: () => {
      removeEventListener("message", listen);
      wide?.close();
    },
  };
}
