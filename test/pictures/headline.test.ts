// Those who join a body on a day: a few by name, the rest by number.
import { expect, test } from "vitest";
import { dayOf } from "../../src/data/day.ts";
import { CATALOGUE } from "../../src/i18n/catalogue.ts";
import type { EventDay } from "../../src/model/time/events.ts";
import type { World } from "../../src/model/world/world.ts";
import { headlineOf } from "../../src/pictures/headline.ts";

const words = (text: string) => ({ en: text, ja: text });
/** Names stand in what joins, and none is looked up. */
const NO_WORLD = {} as World;

test.each([
  [["A"], "Body: A joins", "A、Bodyに参加"],
  [["A", "B", "C"], "Body: A, B and C join", "A、B、C、Bodyに参加"],
  [["A", "B", "C", "D", "E"], "Body: A, B, C and 2 more join", "A、B、Cほか2、Bodyに参加"],
])("%s", (names, en, ja) => {
  const joined = { kind: "joined", body: words("Body"), parties: names.map(words) };
  const event = { day: dayOf(1995, 5, 31), happenings: [joined] } as unknown as EventDay;
  expect(headlineOf(event, NO_WORLD, CATALOGUE.en, "en")).toBe(en);
  expect(headlineOf(event, NO_WORLD, CATALOGUE.ja, "ja")).toBe(ja);
});
