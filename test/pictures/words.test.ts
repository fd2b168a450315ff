// The law of the one sentence: its numbers and names are those that the pictures show, in both languages. What is shown is read off
// the marks, which the engine of the sentence does not see.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CoreDataset } from "../../src/data/dataset.ts";
import { asDay, type Day } from "../../src/data/day.ts";
import type { Layer } from "../../src/data/meta.ts";
import { formatClaim, formatDay, type Language, localeOf } from "../../src/i18n/locale.ts";
import { agreementShort, partyShort, refName } from "../../src/i18n/names.ts";
import { figuresOn } from "../../src/model/coverage/figures.ts";
import { memoize } from "../../src/model/memoize.ts";
import type { Spotlight } from "../../src/model/selection/emphasis.ts";
import type { Ref } from "../../src/model/selection/selection.ts";
import { type EventDay, eventDays, latestEventDay } from "../../src/model/time/events.ts";
import { COUNT_RULES, countsCentre, countsStates } from "../../src/model/world/counting.ts";
import { indexWorld, scanDay, type World } from "../../src/model/world/world.ts";
import { dayOfEvent, headlineOf } from "../../src/pictures/headline.ts";
import { mapPicture } from "../../src/pictures/map-picture.ts";
import { networkPicture } from "../../src/pictures/network-picture.ts";
import { type PictureInputs, pictureInputs } from "../../src/pictures/picture-input.ts";
import { shownFigures } from "../../src/pictures/shown-figures.ts";
import { viewParts } from "../../src/pictures/words/parts.ts";
import { nameAll, sayView } from "../../src/pictures/words/say.ts";
import type { GeoPackage } from "../../src/scene/geo/types.ts";
import { createLayoutMap, type LayoutMap } from "../../src/scene/map/layout.ts";
import { createPlaceNodes } from "../../src/scene/map/places.ts";
import type { Mark } from "../../src/scene/mark.ts";
import { createLayoutNetwork, type LayoutNetwork } from "../../src/scene/network/layout.ts";
import type { Placement } from "../../src/scene/network/types.ts";
import { defaultState } from "../../src/store/schema.ts";
import type { AtlasState } from "../../src/store/state.ts";
import type { PictureId } from "../../src/store/view-ids.ts";
import { bundledAtlas } from "../bundled.ts";
import { randomDataset } from "../model/random-dataset.ts";
import { geoOf, placementOf, shownIn } from "../scenes/random-package.ts";

interface Stage {
  world: World;
  geo: GeoPackage;
  placement: Placement;
  inputs: PictureInputs;
  events: readonly EventDay[];
  /** Lists of layers of which a state shows one, each with its layouts: days share them. */
  layers: readonly (readonly string[])[];
  layoutsOf(layers: readonly string[]): { network: LayoutNetwork; map: LayoutMap; opened: LayoutMap };
}
const stageOf = (dataset: CoreDataset, geo: GeoPackage, placement: (world: World) => Placement): Stage => {
  const world = indexWorld(dataset);
  const events = eventDays(world);
  const inputs = pictureInputs({
    worldOf: () => world,
    eventsOf: () => events,
    bodyWorlds: { now: () => ({ status: "none" }) },
  });
  const { layers } = dataset.meta;
  const ids = (is: (layer: Layer, i: number) => boolean): string[] => layers.filter(is).map((l) => l.id);
  const map = (): LayoutMap => createLayoutMap(createPlaceNodes());
  return {
    world,
    geo,
    placement: placement(world),
    inputs,
    events,
    layers: [
      ids((l) => l.on),
      ids(() => true),
      ids((_, i) => i % 2 === 0),
      ids((l, i) => i % 3 > 0 && l.role !== "talks"),
      [],
    ],
    layoutsOf: memoize((_: readonly string[]) => ({ network: createLayoutNetwork(), map: map(), opened: map() })),
  };
};

const CAMERA = { k: 1, x: 0, y: 0 };
const VIEWPORT = { width: 900, height: 700 };

function* drawn(marks: readonly Mark[]): Generator<Mark> {
  for (const mark of marks) {
    if (mark.hidden) continue;
    yield mark;
    if (mark.kind === "group") yield* drawn(mark.children);
  }
}

type Kind = "inForce" | "signed" | "talks" | "assistance";
const KINDS: readonly Kind[] = ["inForce", "signed", "talks", "assistance"];
interface Tie {
  party: string;
  kind: Kind;
  agreement: string | undefined;
}

/** What a line of the picture stands for, by its look. */
function tieOf(mark: Mark, { dataset }: World): Tie | undefined {
  const { party, agreement } = mark;
  if (!party) return undefined;
  const [part = "", layer] = mark.style.split("/");
  const chapter = `chapter/${party}/`;
  if (mark.id.startsWith(chapter)) return { party, kind: "assistance", agreement: mark.id.slice(chapter.length) };
  if (["tie-talks", "tie-suspended"].includes(part)) return { party, kind: "talks", agreement };
  if (["tie-assistance", "tie-arrangement", "tie-private-arrangement"].includes(part))
    return { party, kind: "assistance", agreement };
  if (layer === undefined || mark.style.includes("halo")) return undefined;
  if (part === "tie-signed" || part === "fan-signed") return { party, kind: "signed", agreement };
  const isUnratified = dataset.meta.layers.find((l) => l.id === layer)?.role === "unratified";
  if (part === "fan") return { party, kind: isUnratified ? "signed" : "inForce", agreement };
  return part === "tie" && isUnratified ? { party, kind: "signed", agreement } : undefined;
}

const NONE: readonly string[] = [];

/** Every tie that the picture shows of whom it is asked for: all. `open`: organisations are drawn as their states. */
function shownTies(stage: Stage, state: AtlasState, kind: PictureId, open = NONE): Tie[] {
  const { world, geo, placement, inputs } = stage;
  const layouts = stage.layoutsOf(state.layers);
  const named = new Set(world.dataset.parties.map((p) => p.id));
  const calm: Spotlight = { party: () => "normal", agreement: () => "normal", named };
  const { marks } =
    kind === "map"
      ? mapPicture(
          { ...inputs.map(state), light: calm, expandedOrganisations: open },
          geo,
          VIEWPORT,
          1,
          open === NONE ? layouts.map : layouts.opened,
          true,
        )
      : networkPicture(
          { ...inputs.network(state), light: calm },
          placement,
          VIEWPORT,
          CAMERA,
          undefined,
          layouts.network,
        );
  return [...drawn(marks)].flatMap((mark) => tieOf(mark, world) ?? []);
}

/** Of each framework, the number that stands in the network beside its name. */
function shownNumbers({ world, placement, inputs, layoutsOf }: Stage, state: AtlasState): Map<string, string> {
  const { network } = layoutsOf(state.layers);
  const { marks } = networkPicture(inputs.network(state), placement, VIEWPORT, CAMERA, undefined, network);
  const found = new Map<string, string>();
  for (const mark of marks) {
    if (!mark.id.startsWith("region/") || mark.hidden || !mark.agreement) continue;
    const label = marks.find((m) => m.kind === "text" && m.agreement === mark.agreement);
    const text = label?.kind === "text" ? label.lines.join(" ") : "";
    found.set(
      mark.agreement,
      /\d+$/.exec(text)?.[0] ?? `no number beside ${mark.agreement} of ${world.dataset.meta.id}`,
    );
  }
  return found;
}

interface Expected {
  numbers: string[];
  names: Set<string>;
  dates: Set<string>;
}

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** What the marks of a state say, in no language. */
interface Shown {
  /** At rest, and where states count with every organisation opened. */
  atRest: Tie[];
  opened: Tie[];
  frameworks: ReadonlyMap<string, string>;
}
const organisationsOf = memoize((world: World): readonly string[] =>
  distinct(world.dataset.organisations.map((o) => o.organisation)),
);

/** What the pictures show, in one language. */
function expectedOf(stage: Stage, state: AtlasState, shown: Shown, language: Language): Expected {
  const { world, inputs, events } = stage;
  const { atRest, frameworks } = shown;
  const { day, rule, selection, layers } = state;
  const { t } = localeOf(language);
  const { meta } = world.dataset;
  const today = scanDay(world, day);
  const statesOf = (id: string): string[] =>
    world.dataset.organisations
      .filter((o) => o.organisation === id && o.joined.day <= day && (o.left?.day ?? day) >= day)
      .map((o) => o.party);
  const covered = (id: string): string[] =>
    today.ties.filter((tie) => tie.via === id && tie.stage !== "left").map((tie) => tie.party);
  const organisations = organisationsOf(world).filter((id) => statesOf(id).length + covered(id).length > 0);
  // An organisation without states on the day is itself.
  const unopened = atRest.filter(
    ({ party }) => organisationsOf(world).includes(party) && !organisations.includes(party),
  );
  const ties = countsStates(rule) ? [...shown.opened, ...unopened] : atRest;
  const partiesWith = (kind: Kind, agreement?: string): string[] =>
    distinct(
      ties.filter((tie) => tie.kind === kind && (!agreement || tie.agreement === agreement)).map((tie) => tie.party),
    );
  // Frameworks that the authority does not count are drawn; those of an organisation are its states' where these count.
  const isCounted = ({ party, agreement }: Tie): boolean =>
    world.dataset.assistance.some((a) => a.party === party && a.counts && a.refersTo === agreement);
  const assisted = distinct(
    atRest
      .filter((tie) => tie.kind === "assistance" && isCounted(tie))
      .flatMap(({ party }) => (countsStates(rule) && organisations.includes(party) ? statesOf(party) : [party])),
  );
  const parties: Record<Kind, string[]> = {
    inForce: partiesWith("inForce"),
    signed: partiesWith("signed"),
    talks: partiesWith("talks"),
    assistance: assisted,
  };
  const agreements = distinct(atRest.flatMap((tie) => (tie.kind === "inForce" ? (tie.agreement ?? []) : [])));
  const numbers = agreements.length === 0 ? [] : [`${agreements.length}`, `${parties.inForce.length}`];
  for (const kind of KINDS.slice(1)) if (parties[kind].length > 0) numbers.push(`${parties[kind].length}`);
  const names = new Set([
    partyShort(world.parties.get(meta.focal), language, meta.focal),
    ...KINDS.flatMap((kind) => parties[kind]).map((id) => partyShort(world.parties.get(id), language, id)),
    ...agreements.map((id) => agreementShort(world.agreements.get(id), language, id)),
    // The rule of counting names them.
    ...organisations
      .filter((id) => atRest.some((tie) => tie.party === id))
      .map((id) => partyShort(world.parties.get(id), language, id)),
  ]);
  const dates = new Set([formatDay(day, t)]);
  const event = latestEventDay(events, day);
  if (event) {
    names.add(headlineOf(event, world, t, language));
    dates.add(dayOfEvent(event, t));
  }
  numbers.push(...frameworks.values());
  const share = shownFigures(inputs.figures(state)).find((f) => f.kind === "coverage");
  if (share?.value)
    numbers.push(
      share.print(t).replace(/\s?%$/, ""),
      ...(share
        .more(t, language)
        .match(/^\D*(\d{4})/)
        ?.slice(1) ?? []),
    );
  for (const ref of selection) names.add(refName(ref, world, language));
  const last = selection.at(-1);
  if (last?.kind === "agreement") {
    const bound = partiesWith("inForce", last.id);
    const named = today.ties.filter((tie) => tie.agreement === last.id && tie.stage === "in-force");
    // An agreement of a layer that is not shown is told of all the same: it has been chosen.
    const all = layers.includes(world.agreements.get(last.id)?.layer ?? "") ? bound : undefined;
    const counted = (all ?? distinct(named.filter((tie) => countedBy(tie)).map((tie) => tie.party))).concat(
      countsCentre(rule) && named.length > 0 ? [meta.focal] : [],
    );
    if (counted.length > 0) numbers.push(`${counted.length}`);
    for (const id of counted) names.add(partyShort(world.parties.get(id), language, id));
    const signed = distinct(
      today.ties
        .filter((tie) => tie.agreement === last.id && tie.stage === "signed" && countedBy(tie))
        .map((tie) => tie.party),
    );
    if (signed.length > 0) numbers.push(`${signed.length}`);
  }
  function countedBy({ party, via }: { party: string; via?: string }): boolean {
    return countsStates(rule) ? !organisations.includes(party) : via === undefined;
  }
  if (last?.kind === "party" && last.id !== meta.focal) {
    names.add(partyShort(world.parties.get(last.id), language, last.id));
    for (const tie of today.ties.filter((one) => one.party === last.id && one.stage !== "left")) {
      const isDrawn = layers.includes(
        (tie.stage === "in-force" || tie.stage === "signed"
          ? world.agreements.get(tie.agreement)?.layer
          : meta.layers.find((l) => l.role === "talks")?.id) ?? "",
      );
      if (!isDrawn) continue;
      names.add(agreementShort(world.agreements.get(tie.agreement), language, tie.agreement));
      if (tie.stage === "in-force" && tie.since) dates.add(formatClaim(tie.since, t));
    }
  }
  for (const layer of meta.layers.filter((l) => layers.includes(l.id) !== l.on))
    if (layer.role !== "body" || layers.includes(layer.id)) names.add(layer.name[language]);
  return { numbers, names, dates };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Any of these, the longest first. In English a name is a word: “US” is none in “August”. */
const anyOf = (texts: readonly string[], language: Language): RegExp => {
  const all = texts
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
  return new RegExp(language === "en" ? `(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])` : all, "gu");
};
const everyName = memoize(
  ({ dataset }: World, language: Language): RegExp =>
    anyOf(
      [...dataset.parties, ...dataset.agreements].flatMap((one) => [one.short[language], one.name[language]]),
      language,
    ),
);

/** Takes the names and dates out of the text; each must be there, and no other party or agreement of the package. */
function leftOf(text: string, { names, dates }: Expected, world: World, language: Language): string {
  const shown = [...names, ...dates];
  const said = new Set(text.match(anyOf(shown, language)));
  const missing = shown.filter((part) => !said.has(part));
  expect(missing, `are shown, and not in: ${text}`).toEqual([]);
  const left = text.replace(anyOf(shown, language), " ");
  expect(left.match(everyName(world, language)) ?? [], `are not shown, and in: ${text}`).toEqual([]);
  return left;
}

const numbersIn = (text: string): string[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).sort();

/** Numbers of words of the language itself: “EU as one”, 「1と数える」. */
const countedAsOne = (text: string): string => text.replaceAll("は1と数える", "");

interface Case {
  day: number;
  layers: readonly string[];
  rule: AtlasState["rule"];
  selection: readonly Ref[];
  pictures: readonly PictureId[];
}

const casesOf = ({ world, layers }: Stage): fc.Arbitrary<Case> => {
  const { meta, parties, agreements } = world.dataset;
  const [first, last] = [meta.longStart, meta.asOf];
  return fc.record({
    day: fc.oneof(fc.integer({ min: first, max: last }), fc.constantFrom(...world.changeDays.filter((d) => d <= last))),
    layers: fc.constantFrom(...layers),
    rule: fc.constantFrom(...COUNT_RULES),
    selection: fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...parties.map((p): Ref => ({ kind: "party", id: p.id }))),
        fc.constantFrom(...agreements.map((a): Ref => ({ kind: "agreement", id: a.id }))),
      ),
      { maxLength: 3, selector: (ref) => ref.id },
    ),
    pictures: fc.constantFrom<readonly PictureId[]>(["map"], ["network"], ["map", "network"]),
  });
};

function check(stage: Stage, { pictures, day, ...patch }: Case): number {
  const { world, events } = stage;
  const state: AtlasState = { ...defaultState(world, "en"), ...patch, day: asDay(day) as Day };
  const parts = viewParts(world, events, state, pictures);
  const shown: Shown = {
    atRest: shownTies(stage, state, pictures[0] ?? "map"),
    opened: countsStates(patch.rule) ? shownTies(stage, state, "map", organisationsOf(world)) : [],
    frameworks: pictures.includes("network") ? shownNumbers(stage, state) : new Map(),
  };
  const said = (["en", "ja"] as const).map((language) => {
    const { t } = localeOf(language);
    const sentence = sayView(parts, world, t, language);
    const expected = expectedOf(stage, state, shown, language);
    const whole = [sentence, ...nameAll(parts, world, t, language)].join("\n");
    const left = leftOf(whole, expected, world, language);
    expect(numbersIn(countedAsOne(left)), `${whole}\n${JSON.stringify(patch)} ${day}`).toEqual(expected.numbers.sort());
    expect(sentence).not.toMatch(/undefined|NaN|\s{2}|\(\)|（）|\.\.|。。/);
    return expected.numbers;
  });
  expect(said[0]).toEqual(said[1]);
  // With the layers of the package they are the headline figures.
  if (patch.layers === stage.layers[0]) {
    const { agreements, partners, assistance } = figuresOn(world, state.day, patch.rule);
    expect([parts.agreements.length, parts.parties.inForce.length, parts.parties.assistance.length]).toEqual([
      agreements.inForce,
      partners.inForce,
      assistance.identified,
    ]);
  }
  return said[0]?.length ?? 0;
}

const { dataset, geo, placement } = bundledAtlas();
const bundled = stageOf(dataset, geo, () => placement);

test("of the bundled package, in 120 states", () => {
  let numbers = 0;
  fc.assert(
    fc.property(casesOf(bundled), (c) => {
      numbers += check(bundled, c);
    }),
    { numRuns: 120, seed: 37 },
  );
  expect(numbers).toBeGreaterThan(300);
});

test("of 80 random packages, in a state each", () => {
  let numbers = 0;
  const packages = randomDataset
    .map((one) => shownIn(one, "plurilateral"))
    .chain((one) => {
      const stage = stageOf(one, geoOf(one), placementOf);
      return fc.tuple(fc.constant(stage), casesOf(stage));
    });
  fc.assert(
    fc.property(packages, ([stage, c]) => {
      numbers += check(stage, c);
    }),
    { numRuns: 80, seed: 37 },
  );
  expect(numbers).toBeGreaterThan(50);
});
