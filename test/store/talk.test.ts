// A talk and its windows: what a command does, and that no window hears of another talk.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCommand, readMessage, readTalk } from "../../src/store/presenter-protocol.ts";
import { elapsed, newTalk, reduceTalk, seen, type Talk, type TalkCommand } from "../../src/store/talk.ts";
import { Air, newTab } from "./talk-windows.ts";

const START: Talk = { ...newTalk("a", "coverage", 1, 0), count: 9 };
const done = (talk: Talk, ...commands: TalkCommand[]): Talk =>
  commands.reduce((t, command) => reduceTalk(t, command, 0), talk);
const by = (steps: 1 | -1): TalkCommand => ({ type: "by", steps });
const go = (step: number): TalkCommand => ({ type: "go", step });

const colour = fc.constantFrom("black" as const, "white" as const, undefined);
const view = fc.constantFrom("date=2018-12-30", "date=2022-01-01&select=KOR", undefined);
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** What changes what is shown. */
const showing: fc.Arbitrary<TalkCommand> = fc.oneof(
  fc.constantFrom(by(1), by(-1), { type: "first" } as const, { type: "last" } as const),
  fc.integer({ min: 1, max: 12 }).map(go),
  view.map((v): TalkCommand => ({ type: "view", view: v })),
  colour.map((c): TalkCommand => ({ type: "blank", colour: c })),
  fc.boolean().map((on): TalkCommand => ({ type: "progress", on })),
  fc.boolean().map((on): TalkCommand => ({ type: "laser", on })),
  fc.record({ x: share, y: share }).map((at): TalkCommand => ({ type: "point", at })),
);
const any: fc.Arbitrary<TalkCommand> = fc.oneof(
  { weight: 6, arbitrary: showing },
  fc.constantFrom({ type: "hold" } as const, { type: "release" } as const),
  fc.constantFrom("run" as const, "pause" as const, "reset" as const).map((to): TalkCommand => ({ type: "clock", to })),
);

describe("a command", () => {
  test("goes by one, to a number, to the ends, and never beyond them", () => {
    expect(seen(done(START, by(1), by(1))).step).toBe(3);
    expect(seen(done(START, by(-1))).step).toBe(1);
    expect(seen(done(START, { type: "last" })).step).toBe(9);
    expect(seen(done(START, { type: "last" }, by(1))).step).toBe(9);
    expect(seen(done(START, go(7), { type: "first" })).step).toBe(1);
    expect(seen(done(START, go(4), go(99))).step).toBe(4);
    expect(seen(done(START, go(4), go(0))).step).toBe(4);
  });
  test("before the story has come is kept, and afterwards within it", () => {
    const early = done({ ...START, count: 0 }, ...Array.from({ length: 12 }, () => by(1)));
    expect(seen(early).step).toBe(13);
    expect(seen(done(early, { type: "story", tour: "coverage", count: 9 })).step).toBe(9);
  });
  test("to the step that is shown shows it anew, without the view that somebody has gone to", () => {
    const moved = done(START, go(2), { type: "view", view: "date=2020-01-01" });
    const again = seen(done(moved, go(2)));
    expect(again.view).toBeUndefined();
    expect(again.told).toBeGreaterThan(seen(moved).told);
  });
  test("a blank screen stays blank until it is shown again, whatever step is gone to", () => {
    expect(seen(done(START, { type: "blank", colour: "black" }, by(1)))).toMatchObject({ blank: "black", step: 2 });
  });
  test("holds everything until it is released, and then it is there whole", () => {
    const law = (tried: TalkCommand[]): void => {
      const held = done(START, { type: "hold" }, ...tried);
      expect(held.shown).toBe(START.shown);
      const released = done(held, { type: "release" });
      expect(released.held).toBeUndefined();
      expect(released.shown).toEqual(seen(done(START, ...tried)));
    };
    fc.assert(fc.property(fc.array(showing), law));
  });
  test("the clock stands while it is stopped, and goes on from there", () => {
    const at = (talk: Talk, command: TalkCommand, now: number): Talk => reduceTalk(talk, command, now);
    const stopped = at(START, { type: "clock", to: "pause" }, 60_000);
    expect(elapsed(stopped.clock, 500_000)).toBe(60_000);
    expect(at(stopped, { type: "clock", to: "pause" }, 90_000).clock).toEqual(stopped.clock);
    const on = at(stopped, { type: "clock", to: "run" }, 100_000);
    expect(elapsed(on.clock, 101_000)).toBe(61_000);
    expect(elapsed(at(on, { type: "clock", to: "reset" }, 200_000).clock, 203_000)).toBe(3_000);
    expect(elapsed(at(stopped, { type: "clock", to: "reset" }, 0).clock, 9_000)).toBe(0);
  });
});

describe("what comes in from other windows", () => {
  test("is read back as it was sent", () => {
    fc.assert(
      fc.property(fc.array(any), any, (commands, command) => {
        const talk = done(START, ...commands);
        expect(readTalk(JSON.parse(JSON.stringify(talk)))).toEqual(JSON.parse(JSON.stringify(talk)));
        expect(readCommand(structuredClone(command))).toEqual(command);
      }),
    );
  });
  test("is taken only as what it says it is", () => {
    for (const wrong of [null, 1, "x", {}, { type: "command", talk: "a", asked: 1, command: { type: "go", step: 0 } }])
      expect(readMessage(wrong)).toBeUndefined();
    expect(readMessage({ type: "hello", talk: "../x" })).toBeUndefined();
    expect(readCommand({ type: "story", tour: "x", count: 3 })).toBeUndefined();
    expect(readCommand({ type: "point", at: { x: 2, y: 0 } })).toBeUndefined();
  });
});

const SETTLED = 6_000;
const paired = (air: Air, tour: string) => {
  const tabs = { hall: newTab(), desk: newTab() };
  const hall = air.hall(tabs.hall, tour);
  const desk = air.desk(tabs.desk, tour, hall.talk().id);
  air.run(1_000);
  return { tabs, hall, desk };
};

interface Act {
  /** In which window. */
  at: "hall" | "desk";
  command: TalkCommand;
  wait: number;
}
const act: fc.Arbitrary<Act> = fc.record({
  at: fc.constantFrom("hall" as const, "desk" as const),
  command: any,
  wait: fc.integer({ min: 0, max: 150 }),
});
const acts = fc.array(fc.tuple(fc.constantFrom("a" as const, "b" as const), act), { maxLength: 40 });

describe("two talks in one browser", () => {
  test("never mix: each ends as it would have without the other", () => {
    const play = (list: readonly (readonly ["a" | "b", Act])[], heard: readonly string[]) => {
      const air = new Air((from, to) => 1 + ((from.length * 7 + to.charCodeAt(to.length - 1)) % 23));
      const talks = { a: paired(air, "coverage"), b: paired(air, "coverage") };
      for (const [which, { at, command, wait }] of list) {
        if (heard.includes(which)) talks[which][at].dispatch(command);
        air.run(wait);
      }
      air.run(SETTLED);
      const end = ({ hall, desk }: (typeof talks)["a"]) => ({ hall: hall.talk(), desk: desk.talk() });
      return { a: end(talks.a), b: end(talks.b) };
    };
    fc.assert(
      fc.property(acts, (list) => {
        const both = play(list, ["a", "b"]);
        expect(both.a).toEqual(play(list, ["a"]).a);
        expect(both.b).toEqual(play(list, ["b"]).b);
        expect(both.a.hall.id).not.toBe(both.b.hall.id);
      }),
    );
  });
  test("the two windows of one agree once nothing is on its way, whatever was done in either and whichever was reloaded", () => {
    const law = (
      delays: number[],
      list: readonly (readonly ["a" | "b", Act])[],
      reloads: readonly ("hall" | "desk")[],
    ): void => {
      const air = new Air((from, to) => delays[(from.length + to.length) % delays.length] ?? 3);
      let { tabs, hall, desk } = paired(air, "coverage");
      for (const [i, [, { at, command, wait }]] of list.entries()) {
        (at === "hall" ? hall : desk).dispatch(command);
        air.run(wait);
        const again = i % 5 === 4 ? reloads[(i - 4) / 5] : undefined;
        if (again === "hall") {
          hall.close();
          air.run(30);
          hall = air.hall(tabs.hall, "coverage");
        } else if (again === "desk") {
          desk.close();
          air.run(30);
          desk = air.desk(tabs.desk, "coverage", desk.talk().id);
        }
      }
      air.run(SETTLED);
      expect(desk.status().heard).toBe(true);
      expect(desk.talk().id).toBe(hall.talk().id);
      expect({ ...desk.talk(), held: undefined }).toEqual({ ...hall.talk(), held: undefined });
    };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
        acts,
        fc.array(fc.constantFrom("hall" as const, "desk" as const), { maxLength: 8 }),
        law,
      ),
    );
  });
  test("a duplicated tab is a talk of its own, and the first keeps its window", () => {
    const air = new Air();
    const { tabs, hall, desk } = paired(air, "coverage");
    const copy = air.hall({ memory: { ...tabs.hall.memory } }, "coverage");
    air.run(SETTLED);
    expect(copy.talk().id).not.toBe(hall.talk().id);
    desk.dispatch(by(1));
    air.run(1_000);
    expect([hall, copy].map((h) => h.talk().shown.step)).toEqual([2, 1]);
  });
});

describe("a presenter's window that was opened by hand", () => {
  test("finds the talk that tells its story, and no other", () => {
    const air = new Air();
    const [a, b] = [air.hall(newTab(), "coverage"), air.hall(newTab(), "customs")];
    air.run(100);
    const desk = air.desk(newTab(), "coverage");
    air.run(2_000);
    expect(desk.status().heard).toBe(true);
    desk.dispatch(by(1));
    air.run(1_000);
    expect([a, b].map((h) => h.talk().shown.step)).toEqual([2, 1]);
    expect(desk.talk().tour).toBe("coverage");
  });
  test("asks which, where several tell it", () => {
    const air = new Air();
    const [a, b] = [air.hall(newTab(), "coverage"), air.hall(newTab(), "coverage", 4)];
    const desk = air.desk(newTab(), "coverage");
    air.run(2_000);
    expect(desk.status().heard).toBe(false);
    expect(
      desk
        .status()
        .choices.map((c) => c.talk)
        .sort(),
    ).toEqual([a.talk().id, b.talk().id].sort());
    desk.dispatch(by(1));
    air.run(1_000);
    expect([a, b].map((h) => h.talk().shown.step)).toEqual([1, 4]);
    desk.choose(b.talk().id);
    air.run(1_000);
    expect(desk.status()).toMatchObject({ heard: true, choices: [] });
    expect(seen(desk.talk()).step).toBe(4);
  });
  test("waits for a talk that begins later", () => {
    const air = new Air();
    const desk = air.desk(newTab(), "coverage");
    air.run(20_000);
    expect(desk.status().heard).toBe(false);
    const hall = air.hall(newTab(), "coverage", 3);
    air.run(3_000);
    expect(desk.status().heard).toBe(true);
    expect(desk.talk().id).toBe(hall.talk().id);
  });
});

describe("when a window goes", () => {
  test("a hall that was closed and opened anew goes on where the presenter is, with the clock", () => {
    const air = new Air();
    const { hall, desk } = paired(air, "coverage");
    desk.dispatch(go(5));
    desk.dispatch({ type: "blank", colour: "white" });
    air.run(500);
    hall.close();
    air.run(500);
    expect(desk.status().heard).toBe(false);
    desk.dispatch(by(1));
    air.run(10_000);
    const { clock, id } = desk.talk();
    const anew = air.hall(newTab(), "coverage");
    air.run(4_000);
    expect(desk.status().heard).toBe(true);
    expect(anew.talk()).toMatchObject({ id, clock, shown: { step: 6, blank: "white" } });
  });
  test("what was asked while the hall was being reloaded is there afterwards", () => {
    const air = new Air();
    const { tabs, hall, desk } = paired(air, "coverage");
    hall.close();
    air.run(50);
    desk.dispatch(by(1));
    desk.dispatch(by(1));
    air.run(300);
    const again = air.hall(tabs.hall, "coverage");
    air.run(1_500);
    expect(again.talk().shown.step).toBe(3);
    expect(seen(desk.talk()).step).toBe(3);
  });
  test("a talk that was ended gives nothing to the next, and its window follows the next one", () => {
    const air = new Air();
    const { tabs, hall, desk } = paired(air, "coverage");
    desk.dispatch(go(5));
    air.run(500);
    hall.close(true);
    air.run(500);
    expect(desk.status()).toMatchObject({ heard: false, ended: true });
    const next = air.hall(tabs.hall, "coverage");
    air.run(2_500);
    expect(desk.status().heard).toBe(true);
    expect(next.talk().shown.step).toBe(1);
    expect(seen(desk.talk()).step).toBe(1);
  });
  test("another step in the address of the same tab is gone to, in the same talk", () => {
    const air = new Air();
    const { tabs, hall, desk } = paired(air, "coverage");
    desk.dispatch(go(5));
    desk.dispatch({ type: "view", view: "date=2020-01-01" });
    air.run(500);
    hall.close();
    const again = air.hall(tabs.hall, "coverage", 7);
    air.run(2_000);
    expect(again.talk()).toMatchObject({ id: desk.talk().id, shown: { step: 7 } });
    expect(again.talk().shown.view).toBeUndefined();
    expect(seen(desk.talk()).step).toBe(7);
  });
  test("a hold outlives a reload of the presenter's window", () => {
    const air = new Air();
    const { tabs, hall, desk } = paired(air, "coverage");
    desk.dispatch({ type: "hold" });
    desk.dispatch(go(5));
    air.run(500);
    desk.close();
    const again = air.desk(tabs.desk, "coverage", desk.talk().id);
    air.run(1_000);
    again.dispatch(by(1));
    air.run(500);
    expect(hall.talk().shown.step).toBe(1);
    again.dispatch({ type: "release" });
    air.run(500);
    expect(hall.talk().shown.step).toBe(6);
  });
});

test("a press is never undone by a report that was on its way", () => {
  const air = new Air((from) => (from.startsWith("hall") ? 80 : 20));
  const { hall, desk } = paired(air, "coverage");
  const steps: number[] = [];
  desk.subscribe(() => steps.push(seen(desk.talk()).step));
  for (let n = 0; n < 5; n++) {
    hall.report();
    desk.dispatch(by(1));
    hall.report();
    air.run(37);
  }
  air.run(1_000);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(hall.talk().shown.step).toBe(6);
});

test("a frozen hall takes nothing until it is thawed, from either window, and the presenter's window shows what it shows", () => {
  const air = new Air();
  const { hall, desk } = paired(air, "coverage");
  hall.dispatch({ type: "freeze", on: true });
  air.run(500);
  expect(desk.talk().frozen).toBe(true);
  desk.dispatch(by(1));
  air.run(500);
  expect([hall.talk().shown.step, seen(desk.talk()).step]).toEqual([1, 1]);
  desk.dispatch({ type: "freeze", on: false });
  desk.dispatch(by(1));
  air.run(500);
  expect([hall.talk().shown.step, seen(desk.talk()).step]).toEqual([2, 2]);
});
