// Laws of the configuration: reading is total, what cannot be used is named, and the address wins over the file.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/data/day.ts";
import { CONFIG_KEYS, type KioskConfig, mergeConfig, readKioskConfig } from "../../src/modes/kiosk/store/config.ts";

const read = (query: string | [string, string][]) => readKioskConfig(new URLSearchParams(query));
const FIRST = read("").config;
const FIELD: Record<string, keyof KioskConfig> = {
  languages: "languages",
  css_mm: "cssMm",
  bottom_mm: "bottomMm",
  view_mm: "viewMm",
  idle: "idle",
  base: "base",
  staff_pin: "pin",
  hours: "hours",
  closed: "closed",
  holidays: "holidays",
  reload: "reload",
  review: "review",
  counts: "counts",
  heartbeat: "heartbeat",
};

const rule = (weekdays: number[], ...spans: [number, number][]) => ({
  weekdays: new Set(weekdays),
  onHolidays: false,
  spans: spans.map(([from, to]) => ({ from, to })),
});
const daily = (...spans: [number, number][]) => [rule([0, 1, 2, 3, 4, 5, 6], ...spans)];

const key = fc.oneof(fc.constantFrom(...CONFIG_KEYS), fc.string());
const likely = fc.constantFrom(
  "0.369",
  "60",
  "on",
  "9:00-17:00",
  "https://example.org/atlas/",
  "2027",
  "1234",
  "07:00",
);
const value = fc.oneof(fc.string({ unit: "binary" }), likely);
const pairs = fc.array(fc.tuple(key, value), { maxLength: 14 });

test("the keys are those that are tested here", () => {
  expect(CONFIG_KEYS.toSorted()).toEqual(Object.keys(FIELD).sort());
});

describe("whatever the texts", () => {
  test("a bad value is named and left at its default, and every other applies as if it stood alone", () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { config, faults } = read(all);
        const query = new URLSearchParams(all);
        for (const [name, field] of Object.entries(FIELD)) {
          const text = query.get(name);
          const alone = read(text === null ? "" : [[name, text]]);
          expect(config[field]).toEqual(alone.config[field]);
          const own = faults.filter((f) => f.key === name);
          expect(own).toEqual(alone.faults);
          if (own.length > 0) {
            expect(own).toEqual([{ key: name, value: text, why: "bad" }]);
            expect(config[field]).toEqual(FIRST[field]);
          }
        }
        expect(faults.filter((f) => !CONFIG_KEYS.includes(f.key))).toEqual([]);
      }),
    );
  });
  test("a file of any content merges, and each of its keys applies, is in the address, or is named", () => {
    const someFile = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()));
    fc.assert(
      fc.property(someFile, fc.string(), fc.array(fc.string()), (json, search, known) => {
        const { query, faults } = mergeConfig(json, search, known);
        readKioskConfig(query);
        if (typeof json !== "object" || json === null || Array.isArray(json)) {
          expect(faults.map((f) => [f.key, f.why])).toEqual([["kiosk.json", "file"]]);
          return;
        }
        const named = faults.map((f) => f.key);
        for (const name of Object.keys(json)) {
          const isKnown = [...CONFIG_KEYS, ...known].includes(name);
          expect(named.filter((n) => n === name).length <= 1 && (isKnown || named.includes(name))).toBe(true);
          const inAddress = new URLSearchParams(search).get(name);
          if (inAddress !== null) expect(query.get(name)).toBe(inAddress);
          else expect(query.has(name)).toBe(!named.includes(name));
        }
      }),
    );
  });
});

describe("what each key takes", () => {
  test.each<[string, string, unknown]>([
    ["languages", "en", ["en"]],
    ["languages", "ja, en,zh-Hans,ko,ja-easy", ["ja", "en", "zh-Hans", "ko", "ja-easy"]],
    ["css_mm", "0.369", 0.369],
    ["css_mm", "0.05", 0.05],
    ["css_mm", "3", 3],
    ["bottom_mm", "0", 0],
    ["bottom_mm", "650.5", 650.5],
    ["bottom_mm", "2000", 2000],
    ["view_mm", "200", 200],
    ["view_mm", "3000", 3000],
    ["idle", "15", 15],
    ["idle", "600", 600],
    ["base", "https://example.org", "https://example.org/"],
    ["base", "https://example.org/atlas/?mode=kiosk&staff_pin=1234#top", "https://example.org/atlas/"],
    ["base", "http://192.168.0.7:8080/a", "http://192.168.0.7:8080/a"],
    ["staff_pin", "1234", "1234"],
    ["staff_pin", "00000000", "00000000"],
    ["hours", "9:30-17:00", daily([570, 1020])],
    ["hours", "09:30–17:00", daily([570, 1020])],
    ["hours", "18:00-02:00", daily([1080, 120])],
    ["hours", "00:00-23:59", daily([0, 1439])],
    ["hours", "09:30-12:00,13:00-17:00", daily([570, 720], [780, 1020])],
    ["hours", "Tue-Sun 09:30-17:00", [rule([2, 3, 4, 5, 6, 0], [570, 1020])]],
    ["hours", "火-日 09:30-17:00", [rule([2, 3, 4, 5, 6, 0], [570, 1020])]],
    ["hours", "火曜日～日曜日 ９：３０～１７：００", [rule([2, 3, 4, 5, 6, 0], [570, 1020])]],
    ["hours", "Tuesday to Sunday 09:30 – 17:00", [rule([2, 3, 4, 5, 6, 0], [570, 1020])]],
    ["hours", "土日祝 10:00-18:00", [{ ...rule([6, 0], [600, 1080]), onHolidays: true }]],
    ["hours", "月・水・金 10:00-18:00", [rule([1, 3, 5], [600, 1080])]],
    ["hours", "Mon Wed Fri 10:00-18:00", [rule([1, 3, 5], [600, 1080])]],
    ["hours", "Sat/Sun 10:00-18:00", [rule([6, 0], [600, 1080])]],
    ["hours", "Sat and Sun 10:00-18:00", [rule([6, 0], [600, 1080])]],
    ["hours", "Tues, Thurs 9:30-12:00、13:00-17:00", [rule([2, 4], [570, 720], [780, 1020])]],
    ["hours", "祝日 10:00-16:00", [{ ...rule([], [600, 960]), onHolidays: true }]],
    ["hours", "Mon,Wed 10:00-12:00; Fri-Mon 09:00-24:00", [rule([1, 3], [600, 720]), rule([5, 6, 0, 1], [540, 0])]],
    ["hours", "Hol 10:00-16:00", [{ ...rule([], [600, 960]), onHolidays: true }]],
    [
      "closed",
      "2026-12-28..2027-01-04, 2027-02",
      [
        { first: dayOf(2026, 12, 28), last: dayOf(2027, 1, 4) },
        { first: dayOf(2027, 2, 1), last: dayOf(2027, 2, 28) },
      ],
    ],
    [
      "closed",
      "2026-12-28～2027-01-04、2027/2/15...2027/2/16",
      [
        { first: dayOf(2026, 12, 28), last: dayOf(2027, 1, 4) },
        { first: dayOf(2027, 2, 15), last: dayOf(2027, 2, 16) },
      ],
    ],
    ["holidays", "2027-01-11", [{ first: dayOf(2027, 1, 11), last: dayOf(2027, 1, 11) }]],
    ["reload", "7:00", 420],
    ["reload", "00:00", 0],
    ["review", "2027-05-31", dayOf(2027, 5, 31)],
    ["review", "2027-05", dayOf(2027, 5, 31)],
    ["review", "2027", dayOf(2027, 12, 31)],
    ...["on", "true", "1"].flatMap((t): [string, string, boolean][] => [
      ["counts", t, true],
      ["heartbeat", t, true],
    ]),
    ...["off", "false", "0"].flatMap((t): [string, string, boolean][] => [
      ["counts", t, false],
      ["heartbeat", t, false],
    ]),
  ])("%s=%s", (name, text, wanted) => {
    const { config, faults } = read([[name, text]]);
    expect(faults).toEqual([]);
    expect(config[FIELD[name] ?? "idle"]).toEqual(wanted);
  });
  test("an empty one asks for nothing", () => {
    expect(read(CONFIG_KEYS.map((k) => [k, ""]))).toEqual({ config: FIRST, faults: [] });
  });
});

describe("what is refused", () => {
  const LONG = `https://example.org/${"a".repeat(160)}`;
  test.each([
    ["languages", "fr"],
    ["languages", "ja,ja"],
    ["languages", "ja,"],
    ["languages", "en,ja-easy"],
    ["css_mm", "0"],
    ["css_mm", "0.04"],
    ["css_mm", "3.1"],
    ["css_mm", "-1"],
    ["css_mm", "1e2"],
    ["css_mm", "0,369"],
    ["css_mm", " 0.369"],
    ["bottom_mm", "2001"],
    ["view_mm", "199"],
    ["view_mm", "60cm"],
    ["idle", "14"],
    ["idle", "601"],
    ["idle", "NaN"],
    ["base", "example.org"],
    ["base", "ftp://example.org/"],
    ["base", "file:///home/kiosk/index.html"],
    ["base", "javascript:alert(1)"],
    ["base", "data:text/html,hello"],
    ["base", "https://me@example.org/"],
    ["base", "https://me:secret@example.org/"],
    ["base", "https://:secret@example.org/"],
    ["base", LONG],
    ["base", `https://example.org/${"結".repeat(60)}`],
    ["staff_pin", "123"],
    ["staff_pin", "123456789"],
    ["staff_pin", "12a4"],
    ["staff_pin", "１２３４"],
    ["hours", "9:00"],
    ["hours", "9:00-9:00"],
    ["hours", "9:00-12:00-17:00"],
    ["hours", "9:00-25:00"],
    ["hours", "9-17"],
    ["hours", "Tue-Sun"],
    ["hours", "Foo 09:30-17:00"],
    ["hours", "Tue-Foo 09:30-17:00"],
    // Read in part, these would be other days than somebody wrote.
    ["hours", "Sunshine 09:30-17:00"],
    ["hours", "火-日(月休) 09:30-17:00"],
    ["hours", "土日平日 09:30-17:00"],
    ["hours", "Tue-Thu-Sat 09:30-17:00"],
    ["closed", "2026-12-28.."],
    ["closed", "..2027-01-04"],
    ["closed", "2026-12-28..2027-01-04..2027-01-06"],
    ["hours", "09:30-12:00,13:00"],
    ["hours", "09:30-17:00; nonsense"],
    ["hours", "24:00-10:00"],
    ["closed", "2027-02-30"],
    ["closed", "2027-01-04..2026-12-28"],
    ["closed", "Mon"],
    ["holidays", "2027-01-11,soon"],
    ["reload", "24:00"],
    ["reload", "7"],
    ["reload", "07:60"],
    ["review", "soon"],
    ["review", "2027-02-30"],
    ["counts", "yes"],
    ["heartbeat", "ON"],
  ])("%s=%s is named, and the rest applies", (name, text) => {
    const other = name === "idle" ? "view_mm" : "idle";
    const { config, faults } = read([
      [name, text],
      [other, "222"],
    ]);
    expect(faults).toEqual([{ key: name, value: text, why: "bad" }]);
    expect(config).toEqual({ ...FIRST, [other === "idle" ? "idle" : "viewMm"]: 222 });
  });
  test("no base leaves more than 160 characters or anything but a plain address of the web", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), value), (text) => {
        const { base } = read([["base", text]]).config;
        if (base === undefined) return;
        expect(base).toMatch(/^https?:\/\/[^/?#@\s]+\/[^?#\s]*$/);
        expect(base.length).toBeLessThanOrEqual(160);
      }),
    );
  });
});

describe("the file beside the page", () => {
  const merged = (json: unknown, search: string) => mergeConfig(json, search, ["lang", "view"]);
  test("gives what the address does not", () => {
    const { query, faults } = merged({ css_mm: 0.369, idle: 90, counts: true, lang: "ja" }, "?idle=45&mode=kiosk");
    expect(faults).toEqual([]);
    expect(Object.fromEntries(query)).toEqual({
      idle: "45",
      mode: "kiosk",
      css_mm: "0.369",
      counts: "true",
      lang: "ja",
    });
    expect(readKioskConfig(query).config).toEqual({ ...FIRST, cssMm: 0.369, idle: 45, counts: true });
  });
  test("the address wins, by any values", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONFIG_KEYS), fc.string(), fc.string(), (name, ofAddress, ofFile) => {
        const search = `?${new URLSearchParams([[name, ofAddress]])}`;
        expect(merged({ [name]: ofFile }, search).query.get(name)).toBe(new URLSearchParams(search).get(name));
        expect(merged({ [name]: ofFile }, "").query.get(name)).toBe(new URLSearchParams([[name, ofFile]]).get(name));
      }),
    );
  });
  test("keys that nobody knows are named and do not apply", () => {
    const { query, faults } = merged({ css_mm: 0.5, ccs_mm: 0.4, Idle: 60 }, "");
    expect(faults).toEqual([
      { key: "ccs_mm", value: "0.4", why: "unknown" },
      { key: "Idle", value: "60", why: "unknown" },
    ]);
    expect(String(query)).toBe("css_mm=0.5");
  });
  test("a bad value in it is named like one in the address", () => {
    expect(readKioskConfig(merged({ css_mm: "small", idle: 60 }, "").query).faults).toEqual([
      { key: "css_mm", value: "small", why: "bad" },
    ]);
  });
  test.each([
    [{ from: "9:00", to: "17:00" }, '{"from":"9:00","to":"17:00"}'],
    [null, "null"],
    [[900], "[900]"],
  ])("hours of %j are named, and the rest of the file applies", (hours, value) => {
    const { query, faults } = merged({ hours, css_mm: 0.369 }, "");
    expect(faults).toEqual([{ key: "hours", value, why: "bad" }]);
    expect(String(query)).toBe("css_mm=0.369");
  });
  test("lists of hours and days may stand there as lists", () => {
    const file = {
      hours: ["Tue-Sun 09:30-17:00", "Hol 10:00-16:00"],
      closed: ["2026-12-28..2027-01-04", "2027-02-15"],
    };
    const { config, faults } = readKioskConfig(merged(file, "").query);
    expect(faults).toEqual([]);
    expect(config.hours).toHaveLength(2);
    expect(config.closed).toHaveLength(2);
  });
  test.each([[null], ["text"], [7], [[]], [[{ idle: 60 }]]])(
    "%j is no configuration: the file is named and the address applies",
    (json) => {
      const { query, faults } = merged(json, "?idle=45");
      expect(faults).toEqual([{ key: "kiosk.json", value: expect.any(String), why: "file" }]);
      expect(String(query)).toBe("idle=45");
    },
  );
});
