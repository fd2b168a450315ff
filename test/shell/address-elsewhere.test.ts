// The address in a frame, after a link within the page, and as other people's pages write it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { asDay, parseDay } from "../../src/data/day.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { syncAddress } from "../../src/shell/address-bar.ts";
import { followTitle } from "../../src/shell/title.ts";
import { addressedOf, decodeAddress, queryOf } from "../../src/store/address.ts";
import { defaultState } from "../../src/store/schema.ts";
import { type AtlasState, createAtlasStore } from "../../src/store/state.ts";
import { bundledDataset } from "../bundled.ts";

const world = indexWorld(bundledDataset());
const initial = defaultState(world, "en");

describe("on a page", () => {
  const [replaced, pushed] = [vi.fn(), vi.fn()];
  const place = { pathname: "/", search: "", hash: "" };
  let page: EventTarget & { parent?: unknown };
  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(place, { search: "", hash: "" });
    page = new EventTarget();
    page.parent = page;
    vi.stubGlobal("location", place);
    vi.stubGlobal("history", { replaceState: replaced, pushState: pushed });
    vi.stubGlobal("window", page);
  });
  afterEach(() => {
    vi.clearAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  test("a frame adds no entry to the history of the page around it, whatever is chosen", () => {
    page.parent = new EventTarget();
    const store = createAtlasStore(initial);
    syncAddress(store, world, addressedOf(initial));
    for (const id of ["VNM", "CHL", "CAN"]) store.setState({ selection: [{ kind: "party", id }] });
    store.setState({ views: ["map", "overlaps"] });
    expect(pushed).not.toHaveBeenCalled();
    expect(replaced).toHaveBeenCalledTimes(4);
  });

  test("a link within the page changes nothing that is shown: a step not yet written, a list that is open, what plays", () => {
    const store = createAtlasStore(initial);
    syncAddress(store, world, addressedOf(initial));
    store.setState({ day: asDay(initial.day - 400), openFigure: "partners", playing: true });
    place.hash = "#timeline";
    page.dispatchEvent(new Event("popstate"));
    const { day, openFigure, playing } = store.getState();
    expect({ day, openFigure, playing }).toEqual({ day: initial.day - 400, openFigure: "partners", playing: true });
    place.search = "?date=2018-12-30";
    page.dispatchEvent(new Event("popstate"));
    expect(store.getState().openFigure).toBeUndefined();
  });

  test.each([
    "?open=GCC",
    "?open=GCC&known=2005-01-01",
    "?known=2026-06-30&open=EU,GCC&select=GCC",
    "?trade=2024&whatif=cptpp:CRI:2026-07-01",
  ])("back to %s is what opening it is, whatever the page before knew", (query) => {
    const opened = decodeAddress(query, world);
    for (const known of [undefined, parseDay("2005-01-01"), parseDay("2018-12-30")]) {
      const store = createAtlasStore({ ...initial, known });
      const end = syncAddress(store, world, addressedOf(initial));
      place.search = query;
      page.dispatchEvent(new Event("popstate"));
      expect(store.getState().notices).toEqual(opened.notices);
      expect(addressedOf(store.getState())).toEqual({ ...addressedOf(initial), ...opened.patch });
      end();
      place.search = "";
    }
    // Of talks with the GCC nothing was on record in 2005, and yet it is known here.
    expect(opened.notices).toEqual([]);
  });
});

describe("copied out of the text of a page", () => {
  const meant = decodeAddress("?date=2018-12-30&select=rcep&lang=ja", world).patch;
  test.each([
    "?date=2018-12-30&amp;select=rcep&amp;lang=ja",
    "?date=2018-12-30&amp;select=rcep&lang=ja",
    "?date=2018-12-30&#038;select=rcep&#038;lang=ja",
    "?date=2018-12-30&#38;select=rcep&#38;lang=ja",
    "?date=2018-12-30&#x26;select=rcep&#x26;lang=ja",
  ])("%s", (text) => {
    const { search, hash } = new URL(text, "https://atlas.test/");
    const { patch, notices } = decodeAddress(queryOf({ search, hash }).query, world);
    expect(patch).toEqual(meant);
    expect(notices).toEqual([]);
  });
  test("a hash that is a place in the page stays one", () => {
    expect(queryOf({ search: "?lang=ja", hash: "#timeline" })).toEqual({ query: "?lang=ja", isQuery: false });
  });
});

test("titles tell views apart: what is chosen or asked, the tool, the day, in the language", () => {
  const page = { title: "", documentElement: { lang: "" } };
  vi.stubGlobal("document", page);
  vi.useFakeTimers();
  const store = createAtlasStore(initial);
  followTitle(store, () => world);
  const titles = new Set([page.title]);
  const next = (patch: Partial<AtlasState>): string => {
    store.setState(patch);
    vi.runAllTimers();
    titles.add(page.title);
    return page.title;
  };
  expect(next({ selection: [{ kind: "party", id: "VNM" }] })).toMatch(/^Viet Nam – /);
  expect(next({ selection: [], q: "CPTPP and RCEP" })).toMatch(/^CPTPP and RCEP – /);
  expect(next({ q: undefined, views: ["map", "overlaps"] })).not.toMatch(/^Japan/);
  expect(next({ views: initial.views, day: asDay(initial.day - 100) })).toMatch(/^23 March 2026 – /);
  expect(next({ lang: "ja" })).toMatch(/^2026年3月23日 – /);
  expect(titles.size).toBe(6);
  const before = page.title;
  store.setState({ playing: true, day: asDay(initial.day - 50) });
  vi.runAllTimers();
  expect(page.title).toBe(before);
  store.setState({ playing: false });
  vi.runAllTimers();
  expect(page.title).not.toBe(before);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
