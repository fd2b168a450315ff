// Laws of the one path for change: which change of a state makes which input another, and that a picture can differ only
// where its input does.
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { asDay, type Day } from "../../src/data/day.ts";
import { type BodyWorld, bodyWorld } from "../../src/model/bodies/world.ts";
import { memoize } from "../../src/model/memoize.ts";
import { bodiesOf } from "../../src/model/page-parts.ts";
import { eventDays } from "../../src/model/time/events.ts";
import type { Hypothesis } from "../../src/model/world/with-hypotheses.ts";
import { indexWorld, type World } from "../../src/model/world/world.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import {
  bodyWorldOf,
  type PictureInputs,
  type PictureSources,
  type PictureState,
  pictureInputs,
} from "../../src/pictures/picture-input.ts";
import { defaultState } from "../../src/store/schema.ts";
import { type CompiledAtlas, compileAtlas } from "../../tools/atlas/compile-atlas.ts";

type Kind = keyof PictureInputs;
const KINDS: readonly Kind[] = ["map", "network", "bodies", "timeline", "figures", "date", "handle"];
const WORLD: readonly Kind[] = ["map", "network", "bodies", "timeline", "figures"];
const PICTURES: readonly Kind[] = ["map", "network", "bodies"];

const imagine = (agreement: string, party: string, day: Day): Hypothesis => ({ agreement, party, day });

let atlas: CompiledAtlas;
let base: PictureState;
/** The sources of one page; `haveCome` says whether the bodies have. */
let sourcesOf: (haveCome: () => boolean) => PictureSources;
let quiet: Day;
let CHANGES: { [K in keyof PictureState]: { to: Partial<PictureState>; changes: readonly Kind[] } };

beforeAll(async () => {
  atlas = await compileAtlas();
  const facts = indexWorld(atlas.dataset);
  const bodies = bodiesOf(atlas.dataset);
  const worlds = memoize((_of: object, known: Day | undefined, ...whatif: Hypothesis[]) =>
    indexWorld(atlas.dataset, known, whatif),
  );
  const eventsIn = memoize(eventDays);
  const bodiesIn = memoize((world: World, known: Day | undefined): BodyWorld => bodyWorld(bodies, world, known));
  sourcesOf = (haveCome) => {
    const bodyWorlds: PictureSources["bodyWorlds"] = {
      now: () => (haveCome() ? { status: "ready", value: bodiesIn } : { status: "loading" }),
    };
    return {
      bodyWorlds,
      worldOf: ({ known, whatif }) =>
        known === undefined && whatif.length === 0 ? facts : worlds(atlas, known, ...whatif),
      eventsOf: (world, state) => {
        const events = eventsIn(world);
        return bodyWorldOf({ bodyWorlds }, world, state)?.eventsWith(events, state.layers) ?? events;
      },
    };
  };
  const asOf = facts.dataset.meta.asOf;
  const { from, to } = facts.at(asDay(asOf - 400));
  // A day in an epoch of several days.
  quiet = from < to ? from : facts.at(asDay(to + 1)).from;
  const plain = defaultState(facts, "en");
  base = { ...plain, day: quiet, layers: [...plain.layers, "wto"] };
  CHANGES = {
    day: { to: { day: asDay(quiet + 1) }, changes: ["date", "handle"] },
    dayFraction: { to: { dayFraction: 0.5 }, changes: ["handle"] },
    range: { to: { range: 1948 }, changes: ["timeline", "handle"] },
    selection: { to: { selection: [{ kind: "party", id: "VNM" }] }, changes: PICTURES },
    hover: { to: { hover: { kind: "agreement", id: "cptpp" } }, changes: PICTURES },
    justBegun: { to: { justBegun: true }, changes: PICTURES },
    layers: { to: { layers: [...base.layers, "apec"] }, changes: [...PICTURES, "timeline"] },
    rule: { to: { rule: "states" }, changes: ["network", "figures"] },
    lang: { to: { lang: "ja" }, changes: [...PICTURES, "timeline", "date", "handle"] },
    projection: { to: { projection: "globe" }, changes: ["map", "bodies"] },
    worldview: { to: { worldview: "another" }, changes: ["map", "bodies"] },
    rotation: { to: { rotation: [10, 20] }, changes: ["map", "bodies"] },
    turning: { to: { turning: true }, changes: ["map", "bodies"] },
    // The stage is moved; nothing is drawn otherwise.
    region: { to: { region: "east-asia" }, changes: [] },
    camera: { to: { camera: [0.1, 0.2, 0.3, 0.4] }, changes: [] },
    networkCamera: { to: { networkCamera: [0.4, 0.5, 2] }, changes: [] },
    whatif: { to: { whatif: [imagine("cptpp", "CRI", quiet)] }, changes: WORLD },
    // The bundled package has one centre; of the projections, two have it in their middle.
    focal: { to: { focal: "KOR" }, changes: ["map", "bodies"] },
    known: { to: { known: asDay(quiet - 2000) }, changes: WORLD },
    expandedOrganisations: { to: { expandedOrganisations: ["EU"] }, changes: PICTURES },
    dragged: { to: { dragged: { VNM: { x: 1, y: 2 } } }, changes: ["network", "bodies"] },
    morph: { to: { morph: 0.5 }, changes: ["network", "bodies"] },
    weight: { to: { weight: "trade" }, changes: ["network"] },
    flow: { to: { flow: "exports" }, changes: ["timeline", "figures"] },
    basis: { to: { basis: "signed" }, changes: ["timeline", "figures"] },
    trade: { to: { trade: 2020 }, changes: ["network", "timeline", "figures"] },
  };
}, 120_000);

const changed = (inputs: PictureInputs, before: PictureState, after: PictureState): Kind[] =>
  KINDS.filter((kind) => inputs[kind](before) !== inputs[kind](after));

describe("an input is another object", () => {
  test("exactly when a field that it depends on is another", () => {
    for (const [field, { to, changes }] of Object.entries(CHANGES)) {
      const inputs = pictureInputs(sourcesOf(() => true));
      expect([field, ...changed(inputs, base, { ...base, ...to })]).toEqual([
        field,
        ...KINDS.filter((k) => changes.includes(k)),
      ]);
    }
  });

  test("never for a state with the same values", () => {
    const inputs = pictureInputs(sourcesOf(() => true));
    for (const { to } of Object.values(CHANGES)) {
      const state = { ...base, ...to };
      expect(changed(inputs, state, { ...state })).toEqual([]);
    }
  });

  test("when the epoch is", () => {
    const inputs = pictureInputs(sourcesOf(() => true));
    const next = asDay(
      sourcesOf(() => true)
        .worldOf(base)
        .at(quiet).to + 1,
    );
    expect(changed(inputs, base, { ...base, day: next })).toEqual(
      expect.arrayContaining(["map", "network", "figures"]),
    );
  });

  test("for a second hypothesis while one stands, for one that is taken back, and for another day of it", () => {
    const [one, two] = [imagine("cptpp", "CRI", quiet), imagine("cptpp", "URY", quiet)];
    const state = (...whatif: Hypothesis[]) => ({ ...base, whatif });
    const inputs = pictureInputs(sourcesOf(() => true));
    for (const [before, after] of [
      [state(one), state(one, two)],
      [state(one, two), state(two)],
      [state(one), state({ ...one, day: asDay(quiet - 1) })],
    ] as const)
      expect(changed(inputs, before, after)).toEqual(expect.arrayContaining(["map", "network", "timeline", "figures"]));
  });

  test.each([["selection"], ["hover"]] as const)("when the bodies come, while one is the %s", (how) => {
    let haveCome = false;
    const inputs = pictureInputs(sourcesOf(() => haveCome));
    const ref = { kind: "layer", id: "wto" } as const;
    const state: PictureState = { ...base, layers: [], ...(how === "hover" ? { hover: ref } : { selection: [ref] }) };
    const before = [inputs.map(state), inputs.network(state)];
    haveCome = true;
    const after = [inputs.map(state), inputs.network(state)];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    const lit = (input: (typeof after)[number] | undefined) => input?.light.party("BRA");
    expect(lit(before[0])).toBe("normal");
    expect(lit(after[0])).toBe(how === "hover" ? "strong" : "raised");
  });

  test("not when the bodies come and nothing shows them", () => {
    let haveCome = false;
    const inputs = pictureInputs(sourcesOf(() => haveCome));
    const state = { ...base, layers: ["epa"] };
    const before = KINDS.map((kind) => inputs[kind](state));
    haveCome = true;
    expect(KINDS.map((kind) => inputs[kind](state))).toEqual(before);
    for (const [i, kind] of KINDS.entries()) expect(inputs[kind](state)).toBe(before[i]);
  });
});

test("one spotlight serves map, network and bodies, and none is made on a quiet day", () => {
  const inputs = pictureInputs(sourcesOf(() => true));
  const state: PictureState = { ...base, selection: [{ kind: "party", id: "VNM" }] };
  const { light } = inputs.map(state);
  expect(inputs.network(state).light).toBe(light);
  expect(inputs.bodies(state).light).toBe(light);
  expect(inputs.map({ ...state, day: asDay(state.day + 1) }).light).toBe(light);
});

test("where the marks of two states differ, their inputs do", () => {
  const size = { width: 800, height: 600 };
  const draw: Record<"map" | "network", (state: PictureState) => unknown> = {
    // Each time with inputs of its own: nothing that was kept can hide a difference.
    map: (state) => mapPicture(pictureInputs(sourcesOf(() => true)).map(state), atlas.geo, size).marks,
    network: (state) =>
      networkPicture(
        pictureInputs(sourcesOf(() => true)).network(state),
        atlas.placement,
        size,
        { k: 1, x: 0, y: 0 },
        undefined,
      ).marks,
  };
  const days = (state: PictureState, n: number): PictureState => ({ ...state, day: asDay(state.day + n) });
  const anyPatch = fc.constantFrom(...Object.values(CHANGES).map(({ to }) => to));
  // The second differs from the first in one field, and often in one that the picture does not depend on.
  const anyPair = fc
    .tuple(fc.array(anyPatch, { maxLength: 2 }), anyPatch, fc.integer({ min: -60, max: 60 }), fc.boolean())
    .map(([ground, change, n, isDay]): [PictureState, PictureState] => {
      const first: PictureState = Object.assign({ ...base }, ...ground);
      return [first, isDay ? days(first, n) : { ...first, ...change }];
    });
  let compared = 0;
  fc.assert(
    fc.property(anyPair, fc.constantFrom("map" as const, "network" as const), ([a, b], kind) => {
      const inputs = pictureInputs(sourcesOf(() => true));
      if (inputs[kind](a) !== inputs[kind](b)) return;
      compared++;
      expect(draw[kind](a)).toEqual(draw[kind](b));
    }),
    { numRuns: 80 },
  );
  expect(compared).toBeGreaterThan(10);
}, 60_000);
