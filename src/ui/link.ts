// Two windows of one person, without a server: the one that opened and the one that was opened, by messages between them.
// A window that was opened by hand finds the other over a channel of the same origin, where there is one.

const MARK = "musubi-room";

export interface Link<T> {
  send(message: T): void;
  close(): void;
}

const isOurs = (data: unknown): data is { mark: typeof MARK; message: unknown } =>
  typeof data === "object" && data !== null && "mark" in data && data.mark === MARK;

/** Only windows of the same origin; files have none that could be compared, so the window itself must be the known one. */
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

/** The side that is watched: answers whoever speaks to it. */
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

/** The side that leads: speaks to the window that opened it, or to whoever listens. */
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
