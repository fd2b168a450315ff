// What the panels of the bodies tell: everything that the reference does, each in its place.
import { describe, expect, test } from "vitest";
import { TEXT_SECTIONS } from "../../src/data/body-types.ts";
import { BODY_WORDS } from "../../src/i18n/bodies.ts";
import { bodyWorld } from "../../src/model/bodies/world.ts";
import { bodiesOf } from "../../src/model/page-parts.ts";
import { tellableLayers } from "../../src/model/selection/selection.ts";
import { eventDays } from "../../src/model/time/events.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const world = indexWorld(dataset);
const bodies = bodyWorld(bodiesOf(dataset), world, undefined);
const layers = tellableLayers(world).map((l) => l.id);
const { texts, capacity, events } = dataset.bodies;

test.each(events)("$id stands in a panel, and with a day on the timeline of its layer", ({ topic, date, title }) => {
  const agreement = world.agreements.get(topic);
  expect(layers.includes(topic) || agreement !== undefined).toBe(true);
  // An agreement's panel shows its milestones.
  if (agreement) expect(dataset.milestones.some((m) => m.agreement === topic && m.title.en === title.en)).toBe(true);
  if (!date) return;
  const shown = bodies.eventsWith(eventDays(world), [agreement?.layer ?? topic]);
  const told = shown
    .filter((e) => e.day === date.day)
    .flatMap((e) => e.happenings)
    .map((h) => (h.kind === "told" ? h.title.en : h.kind === "milestone" ? h.milestone.title.en : ""));
  expect(told).toContain(title.en);
});

describe.each(["wto", "tfa", "apec", "asem", "wco", "capacity"])("%s", (topic) => {
  const own = texts.filter((x) => x.topic === topic);
  test("says what it is and what is done there, in both languages, with sources", () => {
    const sections = new Set(own.map((x) => x.section));
    expect(sections.has("what")).toBe(true);
    expect(["japan", "forms"].some((s) => sections.has(s as never))).toBe(true);
    for (const x of own) {
      expect(x.text.en).toMatch(/[a-z].*\.$/i);
      expect(x.text.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(x.sources.length).toBeGreaterThan(0);
    }
  });
});

test("the agreement on trade facilitation tells its three elements", () => {
  const sections = new Set(texts.filter((x) => x.topic === "tfa").map((x) => x.section));
  for (const section of ["measures", "treatment", "disputes"] as const) expect(sections.has(section)).toBe(true);
});

test("stated figures stand with their as-of, in a section that has a heading", () => {
  const stated = new Map(capacity.map((c) => [c.id, [c.value, c.asOf] as const]));
  expect(Object.fromEntries(stated)).toMatchObject({
    "wco-seconded-staff": [21, "2025"],
    "wco-statutory-share": [5.68, "2024/2025"],
    "wco-ccf-share": [21.3, "2022/2023"],
    "shortterm-experts": [129, "FY2024"],
    "shortterm-workshops": [62, "FY2024"],
    "workshops-in-japan": [26, "FY2024"],
    "workshops-in-japan-participants": [240, "FY2024"],
    "longterm-experts": [7, "2025-03"],
    "longterm-expert-countries": [6, "2025-03"],
    "rtc-world": [33, "2025"],
  });
  for (const { section, topic } of capacity) {
    expect(TEXT_SECTIONS).toContain(section);
    expect(layers).toContain(topic);
    for (const words of Object.values(BODY_WORDS)) expect(words.section(section, "X")).not.toBe("");
  }
});

test("the six countries of the long-term experts are named by no source: no place and no fact names them", () => {
  expect(dataset.bodies.places.some((p) => /expert/i.test(p.seat?.en ?? ""))).toBe(false);
});
