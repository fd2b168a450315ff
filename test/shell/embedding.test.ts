// What a page around the atlas gets wrong is told there, and costs the atlas nothing: listeners, patches, messages.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { asDay, parseDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { announceEmbedding } from "../../src/shell/embedding.ts";
import { addressedOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { type AtlasState, type AtlasStore, createAtlasStore } from "../../src/store/state.ts";
import { bundledDataset } from "../bundled.ts";

const today = indexWorld(bundledDataset());
const initial = defaultState(today, "en");

type Message = Record<string, unknown>;
/** The page around: what it hears has gone through a structured clone, as between windows. */
class Around extends EventTarget {
  heard: Message[] = [];
  postMessage(message: Message): void {
    this.heard.push(structuredClone(message));
  }
}

let around: Around;
let page: EventTarget & { parent: unknown; musubi: Window["musubi"] };
let store: AtlasStore;
const reported = vi.fn();

/** The interface of an atlas that stands in this state. */
async function attached(state: Partial<AtlasState> = {}): Promise<Window["musubi"]> {
  store = createAtlasStore({ ...initial, ...state });
  const facts = () => indexWorld(bundledDataset(), store.getState().known);
  const wire = announceEmbedding();
  wire({ store, world: facts, facts, today, defaults: addressedOf(initial), ready: Promise.resolve() });
  await page.musubi.ready;
  await vi.waitFor(() => expect(around.heard).toEqual([{ musubi: "ready" }]));
  return page.musubi;
}

beforeEach(() => {
  around = new Around();
  page = Object.assign(new EventTarget(), { parent: around as unknown, musubi: {} as Window["musubi"] });
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", { documentElement: { toggleAttribute: () => {} } });
  vi.stubGlobal("reportError", reported);
});
afterEach(() => {
  reported.mockClear();
  vi.unstubAllGlobals();
});

describe("a listener", () => {
  test("that throws is reported; the others are told, and so is the atlas itself", async () => {
    const musubi = await attached();
    const heard: (string | undefined)[] = [];
    musubi.on("change", () => {
      throw new Error("a fault of the host");
    });
    musubi.on("change", ({ state }) => heard.push(state.date));
    // Whatever of the atlas was told after the host: a step of what plays, and the picture.
    const own = vi.fn();
    store.subscribe(own);
    for (const days of [1, 2]) store.setState({ playing: true, day: asDay(initial.day - days) });
    expect(musubi.set({ date: "2018-12-30" })).toEqual([]);
    expect(heard).toEqual(["2026-06-30", "2026-06-29", "2018-12-30"]);
    expect(own).toHaveBeenCalledTimes(3);
    expect(reported.mock.calls.map(([e]) => String(e))).toEqual(Array(3).fill("Error: a fault of the host"));
  });

  test.each([5, undefined, null, "console.log", {}])(
    "that is %o is refused at once, not at the next change",
    async (none) => {
      const musubi = await attached();
      expect(() => musubi.on("change", none as never)).toThrow('musubi.on takes "change" and a function');
      expect(musubi.set({ date: "2018-12-30" })).toEqual([]);
      expect(store.getState().day).toBe(parseDay("2018-12-30"));
    },
  );

  test("of something that never happens is refused too", async () => {
    const musubi = await attached();
    expect(() => musubi.on("step" as never, () => {})).toThrow(TypeError);
  });
});

describe("a patch", () => {
  test.each([5, null, undefined, ["date"], "date=2018-12-30", new Map([["date", "2018-12-30"]]), new Date(0)])(
    "that is %o is refused with how it is written",
    async (patch) => {
      const musubi = await attached();
      expect(() => musubi.set(patch as never)).toThrow('{ date: "2018-12-30" }');
    },
  );

  test.each([
    ["kiosk", "explore"],
    ["explore", "kiosk"],
    ["", "kiosk"],
    ["present", "kiosk"],
  ] as const)("mode=%s while it is %s is told, and nothing is changed by it", async (to, from) => {
    const musubi = await attached({ mode: from });
    const value = to || "explore";
    expect(musubi.set({ mode: to, date: "2018-12-30" })).toEqual([{ key: "mode", value, why: "start" }]);
    expect(store.getState()).toMatchObject({ mode: from, day: parseDay("2018-12-30") });
  });

  test("other modes may be changed", async () => {
    const musubi = await attached();
    expect(musubi.set({ mode: "present", tour: "coverage" })).toEqual([]);
    expect(store.getState().mode).toBe("present");
  });

  test.each(["Date", "dates", "selected", "data"])(
    "with the key %s, that there is not, names it; the rest applies",
    async (key) => {
      const musubi = await attached();
      expect(musubi.set({ [key]: "x", date: "2018-12-30" })).toEqual([{ key, value: "x", why: "unknown" }]);
      expect(musubi.set({ [key]: "" })).toEqual([{ key, value: "", why: "unknown" }]);
      expect(store.getState().day).toBe(parseDay("2018-12-30"));
    },
  );

  test("a kiosk may be told that it is one", async () => {
    expect((await attached({ mode: "kiosk" })).set({ mode: "kiosk" })).toEqual([]);
  });
});

describe("a message", () => {
  const send = (data: unknown): Message | undefined => {
    const before = around.heard.length;
    page.dispatchEvent(Object.assign(new Event("message"), { data, source: around }));
    expect(around.heard.length - before).toBeLessThan(2);
    return around.heard[before];
  };

  test("that can be answered is, with its id", async () => {
    await attached();
    expect(around.heard).toEqual([{ musubi: "ready" }]);
    expect(send({ musubi: "get", id: 3 })).toMatchObject({ musubi: "state", id: 3, state: { date: "2026-07-01" } });
    expect(send({ musubi: "set", id: { a: [1] }, patch: { date: "2018-12-30", select: "nobody" } })).toMatchObject({
      id: { a: [1] },
      notices: [{ key: "select", value: "nobody" }],
      state: { date: "2018-12-30" },
    });
  });

  const { port1: port } = new MessageChannel();
  const stream = new ReadableStream();
  test.each([
    ["get", port],
    ["set", port],
    ["get", stream],
    ["get", () => {}],
  ])("“%s” whose id cannot be sent back is done and told so", async (musubi, id) => {
    await attached();
    const answered = send({ musubi, id, patch: { date: "2018-12-30" } });
    expect(answered?.musubi).toBe("error");
    expect(answered?.error).toMatch(/^the id cannot be sent back, use a number or a text: /);
    expect(store.getState().day).toBe(musubi === "set" ? parseDay("2018-12-30") : initial.day);
  });

  test.each([
    [{ musubi: "set", id: 1 }, "keys and values"],
    [{ musubi: "set", id: 1, patch: { date: { toString: 1, valueOf: 1 } } }, "primitive"],
    [{ musubi: "sett", id: 1 }, "get, set, subscribe"],
    [{ musubi: {}, id: 1 }, "get, set, subscribe"],
  ])("%o is answered with what is wrong", async (data, said) => {
    await attached();
    expect(send(data)).toMatchObject({ musubi: "error", id: 1, error: expect.stringContaining(said) });
  });

  test("of the atlas that comes back, or of somebody else, is not answered", async () => {
    await attached();
    for (const musubi of ["ready", "state", "change", "error"]) expect(send({ musubi })).toBeUndefined();
    expect(send({ other: "get" })).toBeUndefined();
    page.dispatchEvent(Object.assign(new Event("message"), { data: { musubi: "get" }, source: new Around() }));
    expect(around.heard).toHaveLength(1);
  });

  test("“subscribe” is answered by every change, once however often it is sent", async () => {
    await attached();
    expect(send({ musubi: "subscribe" })).toBeUndefined();
    expect(send({ musubi: "subscribe" })).toBeUndefined();
    store.setState({ day: asDay(initial.day - 1) });
    expect(around.heard.slice(1)).toEqual([expect.objectContaining({ musubi: "change" })]);
  });

  test("“subscribe” with an id is answered with the state, every time", async () => {
    await attached();
    for (const id of [7, "again"])
      expect(send({ musubi: "subscribe", id })).toMatchObject({ musubi: "state", id, state: { date: "2026-07-01" } });
  });
});

test("what can be set does not hang on what was known before", async () => {
  // Nothing of talks with the GCC was on record then.
  const musubi = await attached({ known: parseDay("2005-01-01") });
  expect(musubi.set({ known: "", open: "GCC" })).toEqual([]);
  expect(store.getState().expandedOrganisations).toEqual(["GCC"]);
  expect(musubi.set({ known: "2005-01-01", open: "GCC,EU" })).toEqual([]);
  expect(musubi.set({ open: "GCC,XXX" })).toEqual([{ key: "open", value: "GCC,XXX" }]);
});
