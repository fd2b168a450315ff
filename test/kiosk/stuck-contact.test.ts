// A contact that rests is nobody, whatever it did before it came to rest; nor is a key that something lies on.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { passTime, touch, WARNING_MS } from "../../src/modes/kiosk/store/idle.ts";
import { attachTouches } from "../../src/modes/kiosk/touches.ts";

let now = 0;
let seen: number[] = [];
let page: EventTarget;
let corners = 0;
let detach = (): void => undefined;

beforeEach(() => {
  now = 0;
  seen = [];
  corners = 0;
  page = Object.assign(new EventTarget(), { createElement: () => ({ style: {}, remove: () => undefined }) });
  vi.stubGlobal("document", page);
  vi.stubGlobal("Element", class extends EventTarget {});
  vi.stubGlobal("innerWidth", 1080);
  vi.stubGlobal("innerHeight", 1920);
  detach = attachTouches({ append: () => undefined } as unknown as HTMLElement, () => ({
    slop: 30,
    corner: 100,
    onHuman: () => seen.push(now),
    onCorners: () => corners++,
    now: () => now,
  }));
});
afterEach(() => {
  detach();
  vi.unstubAllGlobals();
});

const finger = (type: string, pointerId: number, clientX: number): void => {
  page.dispatchEvent(Object.assign(new Event(type), { pointerType: "touch", pointerId, clientX, clientY: 500 }));
};
const key = (repeat: boolean): void => {
  page.dispatchEvent(Object.assign(new Event("keydown"), { key: "ArrowRight", repeat }));
};
/** A second of time, a pixel to and fro, for each contact at its place. */
const tremble = (places: Readonly<Record<number, number>>, seconds: number): void => {
  for (let i = 0; i < seconds; i++) {
    now += 1000;
    for (const [id, x] of Object.entries(places)) finger("pointermove", Number(id), x + (i % 2));
  }
};

test("a finger that slid and then trembles is not seen again, and the visit ends", () => {
  finger("pointerdown", 1, 400);
  finger("pointermove", 1, 480);
  tremble({ 1: 480 }, 120);
  expect(seen).toEqual([0, 0]);
  const warning = passTime(touch(seen.at(-1) ?? 0), 35_000, { playing: false, idle: 15 });
  expect(warning.phase).toBe("warning");
  expect(passTime(warning, 35_000 + WARNING_MS, { playing: false, idle: 15 }).phase).toBe("attract");
});

test("one that slides twice is seen twice, and back at its beginning it rests as well", () => {
  finger("pointerdown", 1, 400);
  finger("pointermove", 1, 480);
  tremble({ 1: 480 }, 5);
  finger("pointermove", 1, 400);
  tremble({ 1: 400 }, 120);
  expect(seen).toEqual([0, 0, 5000]);
});

test("two contacts that slid and tremble do not keep each other alive", () => {
  for (const id of [1, 2]) finger("pointerdown", id, id * 300);
  for (const id of [1, 2]) finger("pointermove", id, id * 300 + 80);
  tremble({ 1: 380, 2: 680 }, 120);
  expect(Math.max(...seen)).toBe(0);
});

test("a slow drag is a person for as long as it goes on", () => {
  finger("pointerdown", 1, 100);
  for (let x = 101; x <= 700; x += 5) {
    now += 1000;
    finger("pointermove", 1, x);
  }
  expect(now - (seen.at(-1) ?? 0)).toBeLessThan(15_000);
});

test("a key that is held down counts once", () => {
  key(false);
  for (let i = 0; i < 100; i++) {
    now += 1000;
    key(true);
  }
  expect(seen).toEqual([0]);
});

describe("a panel that reports itself as a mouse", () => {
  const [LEFT, RIGHT] = [20, 1060];
  const mouse = (type: string, clientX: number, clientY = 1900): void => {
    page.dispatchEvent(Object.assign(new Event(type), { pointerType: "mouse", pointerId: 1, clientX, clientY }));
  };
  const hold = (x: number, ms = 5_100): void => {
    mouse("pointerdown", x);
    vi.advanceTimersByTime(ms);
    now += ms;
    mouse("pointerup", x);
  };
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("lets staff in who hold one lower corner and then the other", () => {
    hold(LEFT);
    expect(corners).toBe(0);
    hold(RIGHT);
    expect(corners).toBe(1);
  });
  test("not by the same corner twice, a short press, a slide out of it, or the other one a quarter of a minute later", () => {
    hold(LEFT);
    hold(LEFT);
    hold(RIGHT, 3_000);
    mouse("pointerdown", RIGHT);
    mouse("pointermove", 600);
    vi.advanceTimersByTime(6_000);
    mouse("pointerup", 600);
    expect(corners).toBe(0);
    hold(LEFT);
    now += 15_000;
    hold(RIGHT);
    expect(corners).toBe(0);
  });
  test("and each press is a person's, however long it lasts", () => {
    hold(LEFT);
    expect(seen).toEqual([0]);
  });
});
