// The network around any party: true regions, the same on every machine, placed once and kept.
import { describe, expect, test, vi } from "vitest";
import { centred, centresOf } from "../../src/model/world/centre.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { PLACED, type Placement, TIGHT } from "../../src/scene/network/types.ts";
import { placementInput } from "../../src/scene/placing/input.ts";
import { SOON } from "../../src/scene/placing/place.ts";
import { placeOnce } from "../../src/scene/placing/stored.ts";
import { centreAlone, createPlacings } from "../../src/views/centre/placings.ts";
import { measurePlacement, measurePlainForce } from "../../tools/network/measure.ts";
import { isLong } from "../long.ts";
import { containmentFaults } from "../network/containment.ts";
import { partyDataset } from "./package.ts";

const dataset = partyDataset();
const placeAnew = (focal: string) => placeOnce(centred(dataset, focal), undefined, undefined, SOON);
const placed = new Map<string, ReturnType<typeof placeAnew>>();
/** Each centre is placed once, where a test is not about placing it again. */
function place(focal: string) {
  const made = placed.get(focal) ?? placeAnew(focal);
  placed.set(focal, made);
  return made;
}

describe("placing around another party", () => {
  // An organisation, a state of it, and one of no organisation; in the long form two more.
  const centres = ["EU", "DEU", ...centresOf(dataset).slice(1, isLong ? 4 : 2)];
  test.each(centres)(
    "%s: every region holds exactly its members on every day, and the centre is in the middle",
    (focal) => {
      const input = placementInput(centred(dataset, focal));
      const { placement } = place(focal);
      expect(input.focal).toBe(focal);
      expect(containmentFaults(placement, input, PLACED.node / TIGHT)).toEqual({
        falseContainments: [],
        missingMembers: [],
        broken: [],
      });
      expect(placement.nodes.find((n) => n.id === focal)).toMatchObject({
        x: placement.size.width / 2,
        y: placement.size.height / 2,
      });
      const { everTied } = indexWorld(dataset, undefined, [], focal);
      expect(placement.nodes.map((n) => n.id).sort()).toEqual([focal, ...everTied].sort());
      const measure = measurePlacement(placement, input);
      expect(measure).toMatchObject({ labelOverlaps: 0, labelsOnNodes: 0, falseContainments: 0, missingMembers: 0 });
      expect(measure.crossings).toBeLessThan(Math.max(1, measurePlainForce(input).crossings));
    },
    60_000,
  );
  test("is the same every time, whatever the rest of the package's order of asking", () => {
    // The last of them: others were placed before it, and another was between the two times.
    const last = centres.at(-1) ?? "";
    const made = JSON.stringify(place(last));
    place(centres[0] ?? "");
    expect(JSON.stringify(placeOnce(structuredClone(centred(dataset, last)), undefined, undefined, SOON))).toBe(made);
  }, 60_000);
});

describe("the page's placements", () => {
  const own = centreAlone(dataset.meta.home);
  /** A worker that ends when it is told to. */
  function workshop() {
    const jobs: {
      focal: string;
      signal: AbortSignal;
      progress(share: number): void;
      end(p: Placement): void;
      fail(): void;
    }[] = [];
    const placings = createPlacings(
      dataset,
      own,
      (_whole, focal, { signal, progress }) =>
        new Promise((done, fail) => {
          jobs.push({ focal, signal, progress, end: done, fail: () => fail(new Error("broken")) });
          signal.addEventListener("abort", () => fail(signal.reason));
        }),
    );
    return { placings, jobs };
  }
  const settled = () => new Promise((next) => setTimeout(next));

  test("the package's own is there; another is placed once, with progress, however often it is asked for", async () => {
    const { placings, jobs } = workshop();
    const heard = vi.fn();
    placings.subscribe(heard);
    expect(placings.now(dataset.meta.home)).toEqual({ status: "ready", placement: own });
    expect(placings.now("EU")).toEqual({ status: "none" });
    placings.ask("EU");
    placings.ask("EU");
    const waited = placings.placed("EU");
    expect(jobs).toHaveLength(1);
    jobs[0]?.progress(0.4);
    expect(placings.now("EU")).toEqual({ status: "placing", share: 0.4 });
    const made = centreAlone("EU");
    jobs[0]?.end(made);
    expect(await waited).toBe(made);
    placings.ask("EU");
    expect(jobs).toHaveLength(1);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  test("what is cancelled ends its worker, and may be asked for again; a late word of the first is not heard", async () => {
    const { placings, jobs } = workshop();
    placings.ask("EU");
    const refused = expect(placings.placed("EU")).rejects.toThrow("cancelled");
    placings.cancel("EU");
    await refused;
    expect(jobs[0]?.signal.aborted).toBe(true);
    expect(placings.now("EU")).toEqual({ status: "cancelled" });
    placings.ask("EU");
    jobs[0]?.progress(0.9);
    await settled();
    expect(placings.now("EU")).toEqual({ status: "placing", share: 0 });
  });

  test("what failed says so, and may be tried again", async () => {
    const { placings, jobs } = workshop();
    placings.ask("EU");
    jobs[0]?.fail();
    await settled();
    expect(placings.now("EU")).toEqual({ status: "failed" });
    placings.ask("EU");
    jobs[1]?.end(centreAlone("EU"));
    await settled();
    expect(placings.now("EU").status).toBe("ready");
  });
});
