// Connection between two windows on one computer, without a server: by messages between opener and opened window. A window
// opened by hand finds the other through a BroadcastChannel of the same origin, if available.

const MARK = "musubi-room";

export interface Link<T> {
  send(message: T): void;
  close(): void;
}

const isOurs = (data: unknown): data is { mark: typeof MARK; message: unknown } =>
  typeof data === "object" && data !== null && "mark" in data && data.mark === MARK;

/** Accepts only windows of the same origin. Pages opened as files have no origin, so there the window itself is compared. */
const isTrusted = (e: MessageEvent): boolean =>
  e.origin === location.origin || (location.protocol === "file:" && e.origin === "null");
const target = (): string => (location.protocol === "file:" ? "*" : location.origin);

function channel(onMessage: (message: unknown) => void): { post(data: unknown): void; close(): void } {
  if (location.protocol === "file:" || typeof BroadcastChannel === "undefined")
    return { post: () => {}, close: () => {} };
  const open = new BroadcastChannel(MARK);
  open.onmessage = (e) => {
    if (isOurs(e.data)) onMessage(e.data.message);
  };
  return { post: (data) => open.postMessage(data), close: () => open.close() };
}

/** Audience side: replies to the window that contacts it. */
export function audienceLink<T>(onMessage: (message: unknown) => void): Link<T> {
  let other: Window | undefined;
  const listen = (e: MessageEvent): void => {
    const from = e.source as Window | null;
    if (!isOurs(e.data) || !isTrusted(e) || !from || from.opener !== window) return;
    other = from;
    onMessage(e.data.message);
  };
  addEventListener("message", listen);
  const wide = channel(onMessage);
  return {
    send: (message) => {
      other?.postMessage({ mark: MARK, message }, target());
      wide.post({ mark: MARK, message });
    },
    close: () => {
      removeEventListener("message", listen);
      wide.close();
    },
  };
}

/** Console side: contacts the window that opened it, or any window on the channel. */
export function consoleLink<T>(onMessage: (message: unknown) => void): Link<T> {
  const opener = window.opener as Window | null;
  if (!opener) {
    const wide = channel(onMessage);
    return { send: (message) => wide.post({ mark: MARK, message }), close: wide.close };
  }
  const listen = (e: MessageEvent): void => {
    if (e.source === opener && isOurs(e.data) && isTrusted(e)) onMessage(e.data.message);
  };
  addEventListener("message", listen);
  return {
    send: (message) => opener.postMessage({ mark: MARK, message }, target()),
    close: () => removeEventListener("message", listen),
  };
}
