// What `window.musubi` does, by messages of the page around a frame.

/** What the atlas itself says in messages: a page that sends it back is not answered, or the two would never end. */
const OWN_WORDS: readonly unknown[] = ["ready", "state", "change", "error"];

const reasonOf = (e: unknown): string => (e instanceof Error ? e.message : String(e));

/**
 * Messages: `{musubi: "get" | "set" | "subscribe", id?, patch?}` from the parent; answers `{musubi: "state" | "change", id?, …}`, or
 * `{musubi: "error", id?, error}`: each is answered.
 */
export function answerMessages(face: Window["musubi"]): void {
  const post = (target: MessageEventSource, message: object): void =>
    (target as Window).postMessage(message, { targetOrigin: "*" });
  const answer = (target: MessageEventSource, id: unknown, message: object): void => {
    try {
      post(target, { ...message, id });
    } catch (e) {
      // Ports and streams come over only once.
      post(target, { musubi: "error", error: `the id cannot be sent back, use a number or a text: ${reasonOf(e)}` });
    }
  };
  let subscribed = false;
  window.addEventListener("message", ({ data, source }) => {
    // Accept messages only from the embedding page.
    if (source !== window.parent || source === null || typeof data !== "object" || data === null || !("musubi" in data))
      return;
    const { musubi, id, patch } = data as { musubi: unknown; id?: unknown; patch?: unknown };
    if (OWN_WORDS.includes(musubi)) return;
    try {
      if (musubi === "get") answer(source, id, { musubi: "state", ...face.get() });
      else if (musubi === "set") {
        const notices = face.set(patch as Record<string, string>);
        answer(source, id, { musubi: "state", notices, ...face.get() });
      } else if (musubi !== "subscribe") throw new TypeError("musubi is one of get, set, subscribe");
      else {
        if (!subscribed) face.on("change", (state) => post(source, { musubi: "change", ...state }));
        subscribed = true;
        // Changes are its answer; one with an id waits for its own.
        if (id !== undefined) answer(source, id, { musubi: "state", ...face.get() });
      }
    } catch (e) {
      answer(source, id, { musubi: "error", error: reasonOf(e) });
    }
  });
  post(window.parent, { musubi: "ready" });
}
