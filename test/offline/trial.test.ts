// Which release is shown: a new one is on trial, and never at the cost of one that works.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge, order, succeed, type Trial } from "../../src/shell/offline/trial.ts";

const first = succeed(undefined, "a");
const proven = judge(first, "proven");

describe("a trial", () => {
  test("of the first release has nothing to go back to", () => {
    expect(first).toEqual({ now: "a", verdict: "on trial" });
    expect(order(judge(first, "failed"))).toEqual(["a"]);
  });
  test("keeps the release before until the new one has failed or been followed", () => {
    const second = succeed(proven, "b");
    expect(order(second)).toEqual(["b", "a"]);
    expect(order(judge(second, "failed"))).toEqual(["a", "b"]);
    expect(order(succeed(judge(second, "proven"), "c"))).toEqual(["c", "b"]);
    expect(order(succeed(judge(second, "failed"), "c"))).toEqual(["c", "a"]);
    expect(order(succeed(second, "c"))).toEqual(["c", "a"]);
  });
  test("has one verdict", () => {
    const failed = judge(succeed(proven, "b"), "failed");
    expect(judge(failed, "proven")).toBe(failed);
    expect(succeed(failed, "b")).toBe(failed);
  });
  test("of the release that still runs, published again, needs none", () => {
    const again = succeed(judge(succeed(proven, "b"), "failed"), "a");
    expect(again).toEqual({ now: "a", verdict: "proven" });
  });
});

test("whatever comes, a release that has started is kept until another has", () => {
  const step = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("proven", "failed", undefined));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let trial: Trial | undefined;
      let working: string | undefined;
      for (const [release, verdict] of steps) {
        trial = succeed(trial, release);
        const untried = trial.verdict === "on trial";
        if (verdict) trial = judge(trial, verdict);
        if (untried && verdict === "proven") working = release;
        if (working) expect(order(trial)).toContain(working);
        if (working && working !== release && trial.verdict === "failed") expect(order(trial)[0]).toBe(working);
      }
    }),
  );
});
