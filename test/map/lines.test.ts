// The lines of the map: one a party at rest, a fan for a party that is chosen, and what an agreement brings forward.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartyId } from "../../src/data/types.ts";
import { cornersOf, isInside } from "../../src/scene/map/arc-geometry.ts";
import { everOf } from "../../src/scene/map/ever.ts";
import { fanWays } from "../../src/scene/map/fan.ts";
import { restingTie } from "../../src/scene/map/resting.ts";
import { sceneMap } from "../../src/scene/map/scene.ts";
import { bent, endsOf, middleOf, type Way } from "../../src/scene/map/tie-path.ts";
import type { MapFacts, MapTie, MapView } from "../../src/scene/map/types.ts";
import type { Emphasis, Mark, PathMark } from "../../src/scene/mark.ts";
import { bundledAtlas } from "../bundled.ts";

const FOCAL = "JPN";
const ROLES = {
  epa: "bilateral",
  great: "framework",
  wide: "framework",
  late: "unratified",
  talks: "talks",
  cmaa: "assistance",
} as const;
const LAYERS = Object.keys(ROLES) as (keyof typeof ROLES)[];
const STYLE = { talks: "tie-talks", cmaa: "tie-assistance" } as const;
const tie = (party: PartyId, layer: keyof typeof ROLES, isSigned = false): MapTie => {
  const role = ROLES[layer];
  const style =
    layer === "talks" || layer === "cmaa" ? STYLE[layer] : (`${isSigned ? "tie-signed" : "tie"}/${layer}` as const);
  const id = `${layer} ${party}`;
  return {
    id,
    party,
    layer,
    role,
    rank: LAYERS.indexOf(layer),
    style,
    ...(role === "assistance" ? {} : { agreement: layer === "epa" ? id : layer }),
  };
};

const anyTies = (party: PartyId): fc.Arbitrary<MapTie[]> =>
  fc
    .subarray(LAYERS)
    .chain((layers) => fc.tuple(...layers.map((l) => fc.boolean().map((signed) => tie(party, l, signed)))));
const PARTIES = ["VNM", "AUS", "CHE", "BRA"];
const anyDay: fc.Arbitrary<MapTie[]> = fc.tuple(...PARTIES.map(anyTies)).map((all) => all.flat());

/** In the order of LAYERS, which is that of age here. */
const age = ({ rank }: MapTie): number => rank;

const ever = everOf(
  PARTIES.flatMap((p) => LAYERS.map((l, i) => ({ ...tie(p, l), from: i, to: 99, hasChapter: l === "great" }))),
);
const factsOf = (ties: readonly MapTie[]): MapFacts => ({
  focal: FOCAL,
  parties: new Map(
    PARTIES.map((p) => [p, { inForce: 0, hasLeft: false, isAssisted: false, ties: ties.filter((t) => t.party === p) }]),
  ),
});

interface Chosen {
  parties?: readonly PartyId[];
  agreement?: string;
}
/** As the model gives it out (src/model/selection/emphasis.ts). */
function focusOn({ parties = [], agreement }: Chosen): MapView["focus"] {
  const isAny = parties.length > 0 || agreement !== undefined;
  const stands = (is: boolean): Emphasis => (!isAny ? "normal" : is ? "raised" : "muted");
  return {
    party: (p) => stands(p === FOCAL || parties.includes(p) || agreement !== undefined),
    agreement: (id, p) => stands(id === agreement || parties.includes(p)),
    named: new Set(parties),
  };
}

function marksOf(ties: readonly MapTie[], chosen: Chosen = {}): Mark[] {
  const { geo } = bundledAtlas();
  return sceneMap({
    geo,
    focal: FOCAL,
    ever,
    facts: factsOf(ties),
    focus: focusOn(chosen),
    viewport: { width: 896, height: 434 },
    tied: PARTIES,
    covered: [],
    read: PARTIES,
    titles: { party: (id) => id },
    names: { party: (id) => [id], distance: String, worldview: (id) => [id] },
  }).marks;
}
const linesIn = (marks: readonly Mark[]): PathMark[] =>
  marks.filter((m): m is PathMark => m.kind === "path" && m.id.startsWith("tie/") && !m.hidden);
const isAgreement = (t: MapTie): boolean => t.role !== "talks" && t.role !== "assistance";
const halos = (marks: readonly Mark[]): string[] =>
  marks.flatMap((m) => (m.id.startsWith("halo/") && !m.hidden ? [m.id.slice("halo/".length)] : []));

describe("at rest", () => {
  test("a party has one line, and only where there is an agreement", () => {
    fc.assert(
      fc.property(anyDay, (ties) => {
        const marks = marksOf(ties);
        const lines = linesIn(marks);
        const bound = [...new Set(ties.filter(isAgreement).map((t) => t.party))];
        expect(lines.map((m) => m.party).sort()).toEqual(bound.sort());
        for (const line of lines) expect(line.style).toMatch(/^arc(-signed)?\//);
        // Paper lies under each of them and under nothing else.
        expect(halos(marks).sort()).toEqual(bound);
        expect(marks.some((m) => m.id.startsWith("chapter/"))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("what is in force goes before what is signed, its own before a framework, and the oldest framework first", () => {
    fc.assert(
      fc.property(anyTies("VNM"), (ties) => {
        const shown = restingTie(ties, age);
        const agreements = ties.filter(isAgreement);
        expect(shown === undefined).toBe(agreements.length === 0);
        if (!shown) return;
        const inForce = (t: MapTie): boolean => t.style.startsWith("tie/") && t.role !== "unratified";
        if (agreements.some(inForce)) expect(inForce(shown)).toBe(true);
        const equals = agreements.filter((t) => inForce(t) === inForce(shown));
        if (equals.some((t) => t.role === "bilateral")) expect(shown.role).toBe("bilateral");
        for (const t of equals.filter((t) => t.role === shown.role)) expect(age(shown)).toBeLessThanOrEqual(age(t));
      }),
    );
  });

  test("a line keeps its colour while its own agreement is in force, whatever framework joins", () => {
    const [great, wide] = [tie("VNM", "great"), tie("VNM", "wide")];
    expect(restingTie([great], age)).toBe(great);
    expect(restingTie([wide, great], age)).toBe(great);
    expect(restingTie([wide], age)).toBe(wide);
  });
});

describe("the fan of a chosen party", () => {
  test("has a line for every tie of the day and takes the place of the line at rest", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PARTIES), (ties, party) => {
        const lines = linesIn(marksOf(ties, { parties: [party] }));
        const own = ties.filter((t) => t.party === party);
        expect(
          lines
            .filter((m) => m.party === party)
            .map((m) => m.id)
            .sort(),
        ).toEqual(own.map((t) => `tie/${party}/${t.id}`).sort());
        for (const line of lines.filter((m) => m.party !== party)) expect(line.emphasis).toBe("muted");
        // And then everything returns.
        expect(marksOf(ties)).toEqual(marksOf(ties, {}));
      }),
      { numRuns: 40 },
    );
  });

  test("stands in the same order on all days, the oldest first and assistance last", () => {
    const order = (ties: readonly MapTie[]): string[] =>
      linesIn(marksOf(ties, { parties: ["VNM"] })).flatMap((m) => (m.party === "VNM" ? [m.id] : []));
    const all = LAYERS.map((l) => tie("VNM", l));
    const whole = order(all);
    expect(whole).toEqual(["epa", "great", "wide", "late", "talks", "cmaa"].map((l) => `tie/VNM/${l} VNM`));
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (ties) => {
        const ids = new Set(ties.map((t) => `tie/VNM/${t.id}`));
        expect(order(ties)).toEqual(whole.filter((id) => ids.has(id)));
      }),
      { numRuns: 20 },
    );
  });

  const coordinate = fc.integer({ min: 0, max: 900 });
  const point = fc.record({ x: coordinate, y: coordinate });
  const anyWay: fc.Arbitrary<Way> = fc.oneof(
    fc.record({ from: point, control: point, to: point }),
    fc.array(point, { minLength: 3, maxLength: 12 }).map((points) => ({
      pieces: [
        { points, share: 1 },
        { points: points.slice(-1), share: 0.5 },
      ],
    })),
  );

  test("starts and ends in the same two points", () => {
    fc.assert(
      fc.property(anyWay, fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 3, 8), (way, count, k) => {
        const ways = fanWays(way, count, k);
        expect(ways).toHaveLength(count);
        for (const w of ways)
          for (const [i, end] of (endsOf(w) ?? []).entries()) {
            expect(end.x).toBeCloseTo(endsOf(way)?.[i]?.x ?? Number.NaN, 6);
            expect(end.y).toBeCloseTo(endsOf(way)?.[i]?.y ?? Number.NaN, 6);
          }
      }),
    );
  });

  test("runs apart in the middle by no less than the lines are wide", () => {
    const way = { from: { x: 0, y: 0 }, control: { x: 60, y: -30 }, to: { x: 120, y: 0 } };
    for (const k of [1, 4]) {
      const middles = fanWays(way, 4, k).map(middleOf);
      for (const [i, m] of middles.slice(1).entries()) expect((m.y - (middles[i]?.y ?? 0)) * k).toBeGreaterThan(3.4);
      // The oldest is outermost.
      expect(middles[0]?.y).toBeLessThan(middleOf(way).y);
    }
    expect(bent(way, 0)).toBe(way);
  });

  test("bears the marks of chapters, which the line at rest does not", () => {
    const ties = [{ ...tie("VNM", "great"), chapter: true }, tie("VNM", "wide")];
    const chapters = (chosen: Chosen) =>
      marksOf(ties, chosen).flatMap((m) => (m.id.startsWith("chapter/") ? [m.id] : []));
    expect(chapters({})).toEqual([]);
    expect(chapters({ parties: ["VNM"] })).toEqual(["chapter/VNM/great VNM"]);
  });
});

test("an agreement that is chosen brings forward the lines of its own parties, in its own colour", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom("great", "wide", "late", "talks"), (ties, agreement) => {
      const lines = linesIn(marksOf(ties, { agreement }));
      const forward = lines.filter((m) => m.emphasis === "raised");
      const own = ties.filter((t) => t.agreement === agreement);
      expect(forward.map((m) => m.party).sort()).toEqual(own.map((t) => t.party).sort());
      for (const line of forward) expect(line.style).toMatch(agreement === "talks" ? /^tie-talks$/ : `/${agreement}`);
      for (const line of lines) if (!forward.includes(line)) expect(line.emphasis).toBe("muted");
    }),
    { numRuns: 40 },
  );
});

test("the middle of every fan lies within the sphere", () => {
  const { geo } = bundledAtlas();
  const ties = PARTIES.flatMap((p) => LAYERS.map((l) => tie(p, l)));
  const marks = marksOf(ties, { parties: PARTIES });
  const ground = marks.find((m) => m.id === "ground");
  if (ground?.kind !== "group") throw new Error("the map has no ground");
  const { x: dx = 0, y: dy = 0, scale = 1 } = ground;
  const outline = cornersOf(geo.sphere);
  for (const line of linesIn(marks)) {
    const [x0, y0, x1, y1, x2, y2] = (line.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const middle = { x: (x0 + 2 * x1 + x2) / 4, y: (y0 + 2 * y1 + y2) / 4 };
    expect(isInside({ x: (middle.x - dx) / scale, y: (middle.y - dy) / scale }, outline), line.id).toBe(true);
  }
});
