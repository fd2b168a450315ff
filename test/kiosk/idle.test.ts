// Laws of the idle clock: when it warns, what holds it, and that it never loses or invents a visitor.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AT_REST,
  HOLD_AFTER_MS,
  type Idle,
  MAX_HOLD_MS,
  passTime,
  secondsLeft,
  touch,
  WARNING_MS,
} from "../../src/modes/kiosk/store/idle.ts";

const seconds = fc.integer({ min: 15, max: 600 });
const start = fc.integer({ min: 0, max: 1e9 });
const quiet = (idle: number) => ({ playing: false, idle });

/** Lengths of the steps in which time is told, ms. */
const steps = (most: number) => fc.array(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 50 });

/** Longer than any visit with one touch. */
const MAX_MS = 1_000_000;
/** One touch at 0; something plays until `playsTo`. When the warning comes and when the visit ends. */
function oneVisit(idle: number, playsTo: number, cuts: readonly number[]): { warned: number; ended: number } {
  let state = touch(0);
  let warned = Number.NaN;
  let now = 0;
  for (let i = 0; state.phase !== "attract" && now < MAX_MS; i++) {
    now += cuts[i % cuts.length] ?? 1;
    state = passTime(state, now, { playing: now < playsTo, idle });
    if (state.phase === "warning" && Number.isNaN(warned)) warned = now;
  }
  return { warned, ended: now };
}

describe("without anybody", () => {
  test("it warns after exactly the seconds asked for, and ends 30 s later", () => {
    expect(WARNING_MS).toBe(30_000);
    fc.assert(
      fc.property(seconds, start, (idle, at) => {
        const session = touch(at);
        const due = at + idle * 1000;
        expect(passTime(session, due - 1, quiet(idle))).toBe(session);
        const warning = passTime(session, due, quiet(idle));
        expect(warning).toMatchObject({ phase: "warning", warned: due, touched: at });
        expect(passTime(warning, due + 29_999, quiet(idle))).toBe(warning);
        expect(passTime(warning, due + 30_000, quiet(idle))).toMatchObject({ phase: "attract", touched: at });
      }),
    );
  });
  test("the warning counts down from 30 to 0 in whole seconds", () => {
    const warning = passTime(touch(0), 60_000, quiet(60));
    expect([0, 1, 999, 1000, 29_001, 30_000, 99_000].map((ms) => secondsLeft(warning, 60_000 + ms))).toEqual([
      30, 30, 30, 29, 1, 0, 0,
    ]);
  });
  test("at rest nothing happens, whatever the time", () => {
    fc.assert(
      fc.property(start, fc.boolean(), seconds, (now, playing, idle) => {
        expect(passTime(AT_REST, now, { playing, idle })).toBe(AT_REST);
      }),
    );
  });
});

test("a touch ends the warning as often as one likes, and the seconds begin anew", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 29_999 }), { minLength: 10, maxLength: 40, size: "max" }),
      (waits) => {
        let state = touch(0);
        let now = 0;
        for (const wait of waits) {
          now += 60_000;
          state = passTime(state, now, quiet(60));
          expect(state.phase).toBe("warning");
          now += wait;
          state = passTime(state, now, quiet(60));
          expect(state.phase).toBe("warning");
          state = touch(now);
          expect(passTime(state, now + 59_999, quiet(60)).phase).toBe("session");
        }
      },
    ),
  );
});

describe("what plays", () => {
  const step = fc.integer({ min: 1, max: 2000 });
  test("holds the clock until 10 s after its end", () => {
    expect(HOLD_AFTER_MS).toBe(10_000);
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 90_000 }), seconds, step, (playsTo, idle, ms) => {
        const due = playsTo + 10_000 + idle * 1000;
        const { warned } = oneVisit(idle, playsTo, [ms]);
        expect(warned).toBeGreaterThanOrEqual(due - ms);
        expect(warned).toBeLessThan(due + ms);
      }),
    );
  });
  test("counts for somebody no longer than 90 s after the last touch", () => {
    expect(MAX_HOLD_MS).toBe(90_000);
    fc.assert(
      fc.property(seconds, step, (idle, ms) => {
        const due = 90_000 + 10_000 + idle * 1000;
        const { warned } = oneVisit(idle, Number.POSITIVE_INFINITY, [ms]);
        expect(warned).toBeGreaterThanOrEqual(due - ms);
        expect(warned).toBeLessThan(due + ms);
      }),
    );
  });
  test("does not hold a warning that has begun", () => {
    const warning = passTime(touch(0), 60_000, quiet(60));
    expect(passTime(warning, 90_000, { playing: true, idle: 60 }).phase).toBe("attract");
  });
});

test("time in other steps: the warning comes within a step of the same moment, and 30 s later the end", () => {
  const playsTo = fc.constantFrom(0, 5000, 60_000, Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(steps(1000), steps(1000), seconds, playsTo, (some, others, idle, until) => {
      const [a, b] = [oneVisit(idle, until, some), oneVisit(idle, until, others)];
      const longest = Math.max(...some, ...others);
      expect(Math.abs(a.warned - b.warned)).toBeLessThanOrEqual(2 * longest);
      for (const { warned, ended } of [a, b]) {
        expect(ended - warned).toBeGreaterThanOrEqual(WARNING_MS);
        expect(ended - warned).toBeLessThan(WARNING_MS + longest);
      }
    }),
  );
});

test("whatever happens: no visit begins without a touch or ends without a warning, and no time runs back", () => {
  const event = fc.record({
    ms: fc.integer({ min: 0, max: 200_000 }),
    touches: fc.boolean(),
    playing: fc.boolean(),
  });
  const follows = { attract: ["attract"], session: ["session", "warning"], warning: ["warning", "attract"] };
  fc.assert(
    fc.property(fc.array(event, { maxLength: 80, size: "max" }), seconds, (events, idle) => {
      let state: Idle = AT_REST;
      let now = 0;
      for (const { ms, touches, playing } of events) {
        now += ms;
        const next = touches ? touch(now) : passTime(state, now, { playing, idle });
        expect(touches ? ["session"] : follows[state.phase]).toContain(next.phase);
        expect(next.touched).toBeGreaterThanOrEqual(state.touched);
        expect(next.touched).toBeLessThanOrEqual(now);
        expect(next.heldUntil).toBeLessThan(next.touched + MAX_HOLD_MS + HOLD_AFTER_MS);
        if (next.phase === state.phase && !touches) {
          expect(next.heldUntil).toBeGreaterThanOrEqual(state.heldUntil);
          expect(secondsLeft(next, now)).toBeLessThanOrEqual(secondsLeft(state, now - ms));
        }
        state = next;
      }
    }),
  );
});
