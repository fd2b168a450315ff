// Laws of the driver: a visit ends with everything as it was, home is one step away, and back is where one came from.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOf } from "../../src/data/day.ts";
import { createKioskDriver, type Screen } from "../../src/modes/kiosk/driver.ts";
import { ownTongue } from "../../src/modes/kiosk/tongues/load.ts";
import type { AtlasState } from "../../src/store/state.ts";
import type { Zooming } from "../../src/views/paint/useZoom.ts";
import { fakeAtlas, fakeSetup } from "./fake-atlas.ts";
import { HALL_TONGUES } from "./hall-tongues.ts";
import { anyParty, anyScreen, anySteps, BASE, hall, hallAfter } from "./random-visit.ts";

/** The page as far as the driver touches it. */
const page = { documentElement: { dataset: {} as Record<string, string> } };
beforeEach(() => {
  page.documentElement.dataset = {};
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Of a map that a hand has moved. */
const hands = (): Zooming => ({
  show: () => {},
  zoomBy: () => {},
  panBy: () => {},
  byHand: () => true,
  justPanned: () => false,
  visit: () => {},
  goBack: () => {},
  take: () => {},
  forget: () => {},
  handFrame: () => undefined,
  isVisiting: () => false,
  whole: () => {},
});

describe("a reset", () => {
  test("leaves the atlas and the kiosk as they were at first, but for the number of the visit", () => {
    const first = hall().state();
    fc.assert(
      fc.property(anySteps, (done) => {
        const { kiosk, state, atlas } = hallAfter(done);
        const { visit } = state();
        kiosk.zooming = hands();
        kiosk.reset();
        expect(atlas()).toEqual(BASE);
        expect(Object.keys(atlas()).sort()).toEqual(Object.keys(BASE).sort());
        expect(state()).toEqual({ ...first, visit: visit + 1 });
        expect(page.documentElement.dataset).toEqual({});
        expect(kiosk.zooming).toBeUndefined();
      }),
    );
  });
  test("comes by itself once nobody has answered the warning", () => {
    fc.assert(
      fc.property(anySteps, (done) => {
        const { kiosk, state, atlas, wait } = hallAfter(done);
        kiosk.touch();
        const { visit } = state();
        kiosk.set({ telling: false });
        kiosk.atlas.store.setState({ playing: false });
        wait(60_000);
        expect(state()).toMatchObject({ visit, idle: { phase: "warning" } });
        wait(29_999);
        expect(state().idle.phase).toBe("warning");
        wait(1);
        expect(state()).toMatchObject({
          visit: visit + 1,
          screen: { id: "home" },
          trail: [],
          idle: { phase: "attract" },
        });
        expect(atlas()).toEqual(BASE);
      }),
    );
  });
});

describe("ways", () => {
  test("home is one step from anywhere; language, theme and size of words stay", () => {
    fc.assert(
      fc.property(anySteps, (done) => {
        const { kiosk, state, atlas } = hallAfter(done);
        const [{ lang, theme }, { large, still, lowered }] = [atlas(), state()];
        kiosk.home();
        expect(state()).toMatchObject({
          ...{ screen: { id: "home" }, trail: [], picture: "map", telling: false, taking: false },
          ...{ large, still, lowered },
        });
        expect(atlas()).toEqual({ ...BASE, lang, theme });
      }),
    );
  });
  test("home shows the whole map again", () => {
    const { kiosk } = hall();
    const show = vi.fn();
    kiosk.zooming = { ...hands(), show };
    kiosk.home();
    expect(show).toHaveBeenCalledExactlyOnceWith(undefined, expect.anything());
  });
  test("back goes through the screens in the order in which they came, and ends at home", () => {
    fc.assert(
      fc.property(fc.array(anyScreen, { maxLength: 20 }), (screens) => {
        const { kiosk, state } = hallAfter([]);
        const seen: Screen[] = [{ id: "home" }];
        for (const next of screens) {
          kiosk.go(next);
          if (JSON.stringify(next) !== JSON.stringify(seen.at(-1))) seen.push(next);
        }
        for (const expected of seen.toReversed()) {
          expect(state().screen).toEqual(expected);
          kiosk.back();
        }
        kiosk.back();
        expect(state()).toMatchObject({ screen: { id: "home" }, trail: [] });
      }),
    );
  });
  test("what was asked is selected, and nothing else of the screen before remains", () => {
    fc.assert(
      fc.property(anySteps, anyParty, (done, id) => {
        const { kiosk, state, atlas } = hallAfter(done);
        kiosk.home();
        kiosk.ask({ kind: "party", id });
        expect(state()).toMatchObject({ screen: { id: "party", party: id }, trail: [{ id: "home" }] });
        const { lang, theme } = atlas();
        expect(atlas()).toEqual({ ...BASE, lang, theme, selection: [{ kind: "party", id }] });
        kiosk.back();
        expect(atlas().selection).toEqual([]);
      }),
    );
  });
});

describe("touches", () => {
  test("the first one lets the loop go and leaves everything else in its place", () => {
    const { kiosk, state, atlas } = hall();
    const { screen: before, visit } = state();
    kiosk.atlas.store.setState({ tour: "kiosk", step: 4, day: dayOf(2019, 2, 1), views: ["network"], playing: true });
    kiosk.touch();
    expect(atlas()).toEqual(BASE);
    expect(state()).toMatchObject({ screen: before, visit, idle: { phase: "session" } });
  });
  test("during the warning they extend the visit, more often than ten times, and lose nothing", () => {
    const { kiosk, state, atlas, wait, told } = hall();
    kiosk.touch();
    kiosk.go({ id: "party", party: "VNM" });
    kiosk.atlas.store.setState({ lang: "en" });
    for (let i = 0; i < 25; i++) {
      wait(60_000);
      wait(29_000);
      expect(state().idle.phase).toBe("warning");
      kiosk.touch();
      expect(state()).toMatchObject({ visit: 0, screen: { id: "party", party: "VNM" }, idle: { phase: "session" } });
    }
    expect(atlas()).toMatchObject({ lang: "en", selection: [{ kind: "party", id: "VNM" }] });
    expect(told).toEqual([]);
  });
  test("they light a dark screen", () => {
    const { kiosk, state } = hall();
    kiosk.set({ dark: true });
    kiosk.touch();
    expect(state().dark).toBe(false);
  });
});

describe("languages", () => {
  const site = (lang: AtlasState["lang"], ...ids: readonly ("ja" | "en" | "zh-Hans" | "ja-easy")[]) => {
    const all = [ownTongue("ja"), ownTongue("en"), ...HALL_TONGUES];
    const tongues = ids.flatMap((id) => all.find((tongue) => tongue.id === id) ?? []);
    return createKioskDriver(fakeAtlas({ ...structuredClone(BASE), lang }), { ...fakeSetup(60), tongues });
  };
  test("are spoken in turn, in the order of the site; plain Japanese only when asked for", () => {
    expect(site("both", "ja", "en", "zh-Hans", "ja-easy").languages).toEqual(["ja", "en", "zh-Hans"]);
    expect(site("both", "zh-Hans", "ja").languages).toEqual(["zh-Hans", "ja"]);
  });
  test("one alone where the address asks for it and the site has it", () => {
    expect(site("en", "ja", "en", "zh-Hans").languages).toEqual(["en"]);
    expect(site("en", "ja", "zh-Hans").languages).toEqual(["ja", "zh-Hans"]);
  });
  test("what a visitor has chosen ends with the visit, and what is taken away is in a language of the atlas", () => {
    const kiosk = site("both", "ja", "zh-Hans", "ja-easy");
    const now = () => [kiosk.store.getState().tongue, kiosk.atlas.store.getState().lang];
    kiosk.touch();
    expect(now()).toEqual(["ja", "ja"]);
    kiosk.speak("zh-Hans");
    expect(now()).toEqual(["zh-Hans", "en"]);
    kiosk.speak("ja-easy");
    expect(now()).toEqual(["ja-easy", "ja"]);
    kiosk.go({ id: "time" });
    kiosk.home();
    expect(now()).toEqual(["ja-easy", "ja"]);
    kiosk.reset();
    expect(now()).toEqual(["ja", "ja"]);
  });
  test("the language in which the attract view was read stays with the first touch", () => {
    const kiosk = site("both", "ja", "zh-Hans");
    kiosk.speak("zh-Hans");
    kiosk.touch();
    expect(kiosk.store.getState().tongue).toBe("zh-Hans");
  });
  test("the first one is that of the atlas, too, once it is spoken", () => {
    const kiosk = site("both", "ja", "en");
    expect(kiosk.atlas.store.getState().lang).toBe("both");
    kiosk.speak("ja");
    expect(kiosk.atlas.store.getState().lang).toBe("ja");
  });
  test("one that the site does not have is not spoken", () => {
    const kiosk = site("both", "ja", "en");
    kiosk.speak("ko");
    expect(kiosk.store.getState().tongue).toBe("ja");
    expect(() => kiosk.spoken("ko")).toThrow("ko is not a language of this site");
  });
});

describe("what is counted", () => {
  test("each visit once, at its end, with how long somebody was there, and no hour of it", () => {
    const { kiosk, wait, told } = hall();
    for (const [i, stay] of [0, 12_000, 59_000].entries()) {
      kiosk.touch();
      kiosk.go({ id: "party", party: "VNM" });
      kiosk.go({ id: "time" });
      kiosk.speak("en");
      wait(stay);
      kiosk.touch();
      wait(60_000);
      wait(30_000);
      expect(told).toHaveLength(i + 1);
      expect(told[i]).toEqual({ seconds: stay / 1000, lang: "en", asked: ["VNM"], screens: ["party", "time"] });
    }
    kiosk.reset();
    kiosk.reset();
    wait(3_600_000);
    expect(told).toHaveLength(3);
  });
  test("a visit that is started again by hand counts as one", () => {
    const { kiosk, told } = hall();
    kiosk.touch();
    kiosk.reset();
    expect(told).toEqual([{ seconds: 0, lang: "ja", asked: [], screens: [] }]);
  });
  test("as many as there were visits, whatever they did", () => {
    fc.assert(
      fc.property(anySteps, (done) => {
        const of = hall();
        let visits = 0;
        of.kiosk.store.subscribe((now, before) => {
          if (before.idle.phase === "attract" && now.idle.phase === "session") visits++;
        });
        of.kiosk.touch();
        for (const one of done) one(of);
        of.kiosk.reset();
        expect(of.told).toHaveLength(visits);
      }),
    );
  });
  test("nothing, where nobody asked for it", () => {
    const kiosk = createKioskDriver(fakeAtlas(BASE), { ...fakeSetup(60), counts: undefined }, () => 0);
    kiosk.touch();
    expect(() => kiosk.reset()).not.toThrow();
  });
});
