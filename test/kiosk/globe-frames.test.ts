// Laws of what a globe costs: no more frames than are wanted, nobody is asked between them, and ground that does not turn is
// drawn once.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFrames } from "../../src/modes/kiosk/globe/frames.ts";
import { GLOBE_COLOURS } from "../../src/modes/kiosk/globe/globe-colours.ts";
import { globeLand } from "../../src/modes/kiosk/globe/globe-land.ts";
import { createGround } from "../../src/modes/kiosk/globe/ground.ts";
import type { GlobePicture } from "../../src/modes/kiosk/globe/picture.ts";
import { eyeOver, type GlobeView } from "../../src/modes/kiosk/globe/sphere.ts";
import type { LonLat } from "../../src/scene/geo/types.ts";

describe("frames", () => {
  /** A display that offers a frame each `every` ms to those who have asked. */
  let asked: Map<number, (now: number) => void>;
  let askings = 0;
  const play = (every: number, ms: number): void => {
    const end = performance.now() + ms;
    while (performance.now() < end) {
      vi.advanceTimersByTime(every);
      const now = performance.now();
      const due = [...asked.values()];
      asked.clear();
      for (const draw of due) draw(now);
    }
  };
  beforeEach(() => {
    vi.useFakeTimers();
    asked = new Map();
    askings = 0;
    vi.stubGlobal("requestAnimationFrame", (draw: (now: number) => void) => {
      asked.set(++askings, draw);
      return askings;
    });
    vi.stubGlobal("cancelAnimationFrame", (id: number) => asked.delete(id));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test.each([60, 75, 120])("thirty a second on a display of %i, and the browser is asked once for each", (hertz) => {
    let painted = 0;
    createFrames(1000 / 32).play(() => {
      painted++;
      return true;
    });
    play(1000 / hertz, 3_000);
    expect(painted).toBeGreaterThanOrEqual(hertz === 75 ? 74 : 88);
    expect(painted).toBeLessThanOrEqual(98);
    // Twice where its frames come so fast that one is too early.
    expect(askings).toBeLessThanOrEqual(painted * (hertz > 60 ? 2 : 1) + 1);
  });
  test("what rests asks for nothing, what is stopped paints no more, and what begins anew paints once a frame", () => {
    const frames = createFrames(1000 / 32);
    let painted = 0;
    frames.play(() => ++painted < 3);
    play(1000 / 60, 1_000);
    expect(painted).toBe(3);
    const before = askings;
    play(1000 / 60, 1_000);
    expect(askings).toBe(before);
    frames.play(() => ++painted > 0);
    frames.play(() => ++painted > 0);
    play(1000 / 60, 17);
    expect(painted).toBe(4);
    frames.stop();
    play(1000 / 60, 1_000);
    expect(painted).toBe(4);
  });
});

describe("ground", () => {
  const SQUARE: LonLat[] = [
    [100, 0],
    [120, 0],
    [120, 20],
    [100, 20],
    [100, 0],
  ];
  const land = globeLand(
    {
      shapes: [
        { party: "A", status: undefined, polygons: [[SQUARE]] },
        { party: "B", status: undefined, polygons: [[SQUARE.map(([x, y]): LonLat => [x + 30, y])]] },
      ],
      lines: [],
      places: [
        { party: "A", lon: 110, lat: 10 },
        { party: "B", lon: 140, lat: 10 },
      ],
    } as unknown as Parameters<typeof globeLand>[0],
    "B",
  );
  const view: GlobeView = { at: [125, 10], x: 500, y: 400, radius: 300 };
  const resting: GlobePicture = {
    ...{
      view,
      isTurning: false,
      paper: { colour: "#000", sky: undefined },
      ties: [],
      about: new Set(["A"]),
      focal: "B",
    },
    ...{
      covered: new Set<string>(),
      size: { width: 1000, height: 800, floor: 800, ceiling: 0, side: 0, text: 20, line: 2 },
      names: [],
    },
  };
  /** A canvas that notes how often land is filled. */
  let fills = 0;
  const canvas = (): HTMLCanvasElement => {
    const own = { width: 1000, height: 800 };
    const context = new Proxy({} as Record<string, unknown>, {
      get: (of, key: string) => {
        if (key === "canvas") return own;
        if (key in of) return of[key];
        return () => {
          if (key === "fill") fills++;
          return { addColorStop: () => {} };
        };
      },
    });
    return Object.assign(own, { getContext: () => context }) as unknown as HTMLCanvasElement;
  };
  beforeEach(() => {
    vi.stubGlobal("document", { createElement: canvas });
    vi.stubGlobal(
      "Path2D",
      class {
        moveTo() {}
        lineTo() {}
        arc() {}
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());
  const painter = () => {
    const ground = createGround();
    const context = canvas().getContext("2d") as CanvasRenderingContext2D;
    const backdrop = { paper: { canvas: canvas(), x: 0, y: 0 }, edges: [] };
    const colours = GLOBE_COLOURS.dark;
    const draw = (of: GlobePicture): number => {
      fills = 0;
      ground.draw(context, { land, of, eye: eyeOver(of.view.at), colours, backdrop, scale: 1 });
      return fills;
    };
    draw(resting);
    return { ground, draw };
  };

  test("that rests is drawn once, however far ways have risen", () => {
    const { draw } = painter();
    const way = (grown: number) => [{ party: "A", grown, arrived: undefined }];
    for (const grown of [0, 0.3, 0.9]) expect(draw({ ...resting, ties: way(grown) })).toBe(0);
    // It has arrived, and its land has another colour.
    expect(draw({ ...resting, ties: way(1) })).toBeGreaterThan(0);
    expect(draw({ ...resting, ties: way(1) })).toBe(0);
  });
  test("that turns, stands elsewhere or was lost is drawn", () => {
    const { draw, ground } = painter();
    expect(draw({ ...resting, isTurning: true })).toBeGreaterThan(0);
    expect(draw({ ...resting, view: { ...view, x: 510 } })).toBeGreaterThan(0);
    expect(draw({ ...resting, view: { ...view, x: 510 } })).toBe(0);
    ground.forget();
    expect(draw({ ...resting, view: { ...view, x: 510 } })).toBeGreaterThan(0);
  });
});
