// `focal=` in the address, stories and the state.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, isoOf } from "../../src/data/day.ts";
import { atlasTitle, centreName, fullTitle } from "../../src/i18n/title.ts";
import { indexSearch, searchFor, withCentre } from "../../src/model/selection/search.ts";
import { centresOf } from "../../src/model/world/centre.ts";
import { indexWorld, worldAround } from "../../src/model/world/world.ts";
import { addressedOf, decodeAddress, encodeAddress } from "../../src/store/address.ts";
import { recentre } from "../../src/store/centre.ts";
import { defaultState } from "../../src/store/schema.ts";
import { seenIn, stateOfStep } from "../../src/store/story.ts";
import { checkViews } from "../../src/store/story-check.ts";
import { bundledDataset } from "../bundled.ts";
import { partyDataset } from "./package.ts";

const dataset = partyDataset();
const world = indexWorld(dataset);
const initial = defaultState(world, "en");
const defaults = addressedOf(initial);
const { home } = dataset.meta;
const centres = centresOf(dataset);
const others = centres.filter((id) => id !== home);
const absent = dataset.parties.find((p) => !centres.includes(p.id))?.id ?? "";
const bundled = indexWorld(bundledDataset());

describe("the address", () => {
  test("decode(encode(s)) = s around any party, with what is chosen there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...centres), fc.nat(), fc.nat(), (focal, m, n) => {
        const around = worldAround(world, focal);
        const agreements = [...around.agreements.keys()];
        const state = {
          ...defaults,
          focal,
          day: asDay(dataset.meta.start + (m % (dataset.meta.asOf - dataset.meta.start))),
          selection: [{ kind: "agreement" as const, id: agreements[n % agreements.length] ?? "" }],
        };
        const { patch, notices } = decodeAddress(encodeAddress(state, defaults), world);
        expect(notices).toEqual([]);
        expect({ ...defaults, ...patch }).toEqual(state);
      }),
    );
  });

  test("ids are those of the centre, wherever the key stands", () => {
    const focal = others[0] ?? "";
    const own = [...worldAround(world, focal).agreements.keys()];
    const foreign = [...world.agreements.keys()].find((id) => !own.includes(id)) ?? "";
    for (const query of [`select=${own[0]},${foreign}&focal=${focal}`, `focal=${focal}&select=${own[0]},${foreign}`]) {
      const { patch, notices } = decodeAddress(query, world);
      expect(patch).toEqual({ focal, selection: [{ kind: "agreement", id: own[0] }] });
      expect(notices).toEqual([{ key: "select", value: foreign }]);
    }
  });

  test("who cannot stand in the centre is named with the reason, and the rest applies", () => {
    const told = (query: string, facts = world) => decodeAddress(`${query}&lang=ja`, facts);
    expect(told("focal=nobody")).toEqual({ patch: { lang: "ja" }, notices: [{ key: "focal", value: "nobody" }] });
    expect(told(`focal=${absent}`)).toEqual({
      patch: { lang: "ja" },
      notices: [{ key: "focal", value: absent, why: "no-agreement" }],
    });
    expect(told("focal=KOR", bundled)).toEqual({
      patch: { lang: "ja" },
      notices: [{ key: "focal", value: "KOR", why: "own-dates" }],
    });
    expect(told(`focal=${bundled.dataset.meta.home}`, bundled).notices).toEqual([]);
  });

  test("without a centre it is the package's own, in whatever world it is read", () => {
    const around = worldAround(world, others[0] ?? "");
    const [id] = [...world.agreements.keys()].filter((a) => !around.agreements.has(a));
    expect(decodeAddress(`select=${id}`, around).notices).toEqual([]);
    const current = { range: initial.range, pin: [], focal: others[0] ?? "" };
    expect(decodeAddress(`select=${id}`, around, current).notices).toEqual([{ key: "select", value: id }]);
  });
});

describe("another party in the centre", () => {
  const focal = others[0] ?? "";
  const around = worldAround(world, focal);
  const shared = [...around.agreements.keys()].find((id) => world.agreements.has(id)) ?? "";
  const foreign = [...world.agreements.keys()].find((id) => !around.agreements.has(id)) ?? "";
  const chosen = [
    { kind: "agreement" as const, id: shared },
    { kind: "agreement" as const, id: foreign },
    { kind: "party" as const, id: focal },
  ];

  test("keeps the viewer's and the day, and of what is chosen what is there again", () => {
    const state = {
      ...initial,
      lang: "ja" as const,
      day: asDay(dataset.meta.asOf - 2000),
      selection: chosen,
      camera: [0, 0, 0.5, 0.5] as never,
    };
    const next = { ...state, ...recentre(state, world, focal) };
    expect(next).toMatchObject({ focal, lang: "ja", day: state.day, camera: undefined, dragged: {} });
    expect(next.selection).toEqual([{ kind: "agreement", id: shared }]);
  });

  test("there and back is where one was, but for what was chosen", () => {
    const state = { ...initial, day: asDay(dataset.meta.asOf - 100) };
    const there = { ...state, ...recentre(state, world, focal) };
    expect({ ...there, ...recentre(there, around, home) }).toEqual(state);
    expect(recentre(state, world, home)).toEqual({});
  });

  test("is refused with a notice where it cannot be", () => {
    const plain = defaultState(bundled, "en");
    expect(recentre(plain, bundled, "KOR")).toEqual({ notices: [{ key: "focal", value: "KOR", why: "own-dates" }] });
    expect(recentre(initial, world, "nobody")).toEqual({ notices: [{ key: "focal", value: "nobody" }] });
  });
});

describe("a step of a story", () => {
  const step = {
    show: { focal: others[0] ?? "", date: isoOf(asDay(dataset.meta.asOf - 3000)) },
    caption: { en: "", ja: "" },
  };
  test("has its own centre, and the next one without a word has the package's again", () => {
    const there = stateOfStep(step, defaults, defaults, world);
    expect(there.focal).toBe(others[0]);
    const seen = seenIn(step, world);
    expect(seen.world).toBe(worldAround(world, others[0] ?? ""));
    expect(isoOf(seen.day)).toBe(step.show.date);
    expect(stateOfStep({ show: {}, caption: step.caption }, there, defaults, world).focal).toBe(home);
  });
  test("is a fault of the story where the party cannot stand there, with the cause", () => {
    const story = {
      id: "s",
      title: { en: "", ja: "" },
      steps: [{ show: { focal: "KOR" }, caption: { en: "", ja: "" } }],
    };
    const [issue] = checkViews(story as never, bundled, () => 1, "s.json");
    expect(issue).toMatchObject({ column: "steps.0.show.focal", found: "KOR", cause: expect.stringContaining("JPN") });
  });
});

describe("words", () => {
  test("the atlas is called after its centre, and under it stands the package", () => {
    expect(atlasTitle(world)).toEqual({ title: dataset.meta.title, subtitle: dataset.meta.subtitle });
    const eu = worldAround(world, "EU");
    expect(atlasTitle(eu)).toEqual({
      title: { en: "Agreements of the EU", ja: "EUの協定" },
      subtitle: dataset.meta.title,
    });
    expect(fullTitle(eu, "en")).toBe("Agreements of the EU (Treaties by seed)");
    expect(fullTitle(eu, "ja")).toBe("EUの協定（乱数による条約集）");
  });
  test.each([
    ["USA", "the United States"],
    ["GBR", "the UK"],
    ["PHL", "the Philippines"],
    ["NLD", "the Netherlands"],
    ["CHL", "Chile"],
    ["NZL", "New Zealand"],
    ["KOR", "Korea"],
    ["KNA", "St Kitts and Nevis"],
  ])("%s stands in a sentence as %s", (id, name) => {
    const named = { parties: world.parties, dataset: { meta: { ...dataset.meta, focal: id } } };
    expect(centreName(named as never, "en")).toBe(name);
  });
});

describe("the search", () => {
  const names = { aliases: dataset.aliases, agreementAliases: dataset.agreementAliases };
  const found = (text: string, facts = world) => withCentre(searchFor(indexSearch(facts, names), text), facts);
  test("offers the first party for the centre, once, and not who stands there", () => {
    const hits = found("European Union");
    expect(hits.filter((h) => h.isCentre).map((h) => h.ref.id)).toEqual(["EU"]);
    expect(hits.findIndex((h) => h.isCentre)).toBe(1);
    expect(found("Chile").filter((h) => h.ref.id === home && h.isCentre)).toEqual([]);
    expect(found("Chile", worldAround(world, "EU")).some((h) => h.isCentre && h.ref.id === home)).toBe(true);
  });
  test("offers nobody where the package has one centre", () => {
    const index = indexSearch(bundled, bundledDataset());
    expect(withCentre(searchFor(index, "Viet Nam"), bundled)).toEqual(searchFor(index, "Viet Nam"));
  });
});
