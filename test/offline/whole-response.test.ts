// A release is kept whole or not at all: what broke off on its way is refused before it reaches the cache.
import { describe, expect, test, vi } from "vitest";
import { expectAllKept, onlyWholeResponses } from "../../src/shell/offline/whole-response.ts";

/** Headers and half a body, then the connection drops: what reading it throws need be no Error. */
const brokenOff = (reason: unknown): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(to) {
        to.enqueue(new TextEncoder().encode("half of "));
      },
      pull(to) {
        to.error(reason);
      },
    }),
  );

/** A connection may also end early without a fault. */
const shorter = (): Response => new Response("half of ", { headers: { "Content-Length": "16" } });

const bad = [
  ["a body that breaks off", () => brokenOff(new TypeError("network"))],
  ["a body that breaks off with something that is no Error", () => brokenOff(undefined)],
  ["fewer bytes than promised", shorter],
  ["status 500", () => new Response("Sorry.", { status: 500 })],
  ["status 404", () => new Response("Not found.", { status: 404 })],
] as const;

describe("what may be kept", () => {
  test.each(bad)("refuses %s", async (_, answer) => {
    expect(await onlyWholeResponses.cacheWillUpdate({ response: answer() })).toBeNull();
  });

  test("Workbox alone lets the broken ones through, which is why there is a check of our own", async () => {
    // It expects the global of a worker.
    vi.stubGlobal("self", globalThis);
    const { PrecacheStrategy } = await import("workbox-precaching");
    vi.unstubAllGlobals();
    const { cacheWillUpdate } = PrecacheStrategy.defaultPrecacheCacheabilityPlugin;
    for (const response of [brokenOff(undefined), shorter()])
      expect(await cacheWillUpdate?.({ response } as never)).toBe(response);
  });

  test("keeps what is whole, and leaves it to be read", async () => {
    const whole = new Response("half and half of", { headers: { "Content-Length": "16" } });
    expect(await onlyWholeResponses.cacheWillUpdate({ response: whole })).toBe(whole);
    expect(await whole.text()).toBe("half and half of");
  });

  test("does not compare the length of a packed answer with that of the file", async () => {
    const packed = new Response("unpacked by the browser", {
      headers: { "Content-Length": "9", "Content-Encoding": "gzip" },
    });
    expect(await onlyWholeResponses.cacheWillUpdate({ response: packed })).toBe(packed);
  });
});

describe("the cache after an installation", () => {
  const kept = new Map([
    ["index.html", new Response("page")],
    ["assets/a.js", new Response("part")],
    ["assets/error.js", new Response("no", { status: 500 })],
  ]);
  const find = async (url: string): Promise<Response | undefined> => kept.get(url);

  test("is enough when it holds every file", async () => {
    await expectAllKept(["index.html", "assets/a.js"], find);
  });
  test.each(["assets/b.js", "assets/error.js"])("is refused by name where %s is missing", async (url) => {
    await expect(expectAllKept(["index.html", url], find)).rejects.toThrow(`${url} did not arrive whole`);
  });
});
