// Every date that the atlas prints can be typed back; so can the forms of others. What is doubtful is asked.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, type Day, dayOf, isoOf, type Precision } from "../../src/data/day.ts";
import { readTypedDay } from "../../src/data/typed-day.ts";
import { formatDay, localeFor } from "../../src/i18n/locale.ts";

const read = (text: string): string => {
  const found = readTypedDay(text);
  if (found.kind === "date") return found.date.text;
  if (found.kind === "either") return found.dates.map((d) => d.text).join(" or ");
  return found.kind === "unread" ? "?" : `${isoOf(found.month, "month")} has ${found.days}`;
};

describe("what the atlas prints is read back", () => {
  const anyDay = fc.integer({ min: dayOf(1868, 1, 1), max: dayOf(2400, 12, 31) }).map(asDay);
  const precision = fc.constantFrom<Precision>("day", "month", "year");
  test("as that day, month or year: every day, both languages, long and short, with the era and without", () => {
    fc.assert(
      fc.property(
        anyDay,
        precision,
        fc.constantFrom("en" as const, "ja" as const),
        fc.boolean(),
        fc.boolean(),
        (day, p, id, brief, era) => {
          const printed = formatDay(day, localeFor(id, era).t, p, brief);
          expect(read(printed), printed).toBe(isoOf(day, p));
          // As an input method or a spreadsheet hands it on.
          const wide = printed.replace(/[ -~]/g, (c) =>
            c === " " ? "\u3000" : String.fromCharCode(c.charCodeAt(0) + 0xfee0),
          );
          expect(read(wide), wide).toBe(isoOf(day, p));
          expect(read(`  ${printed.toUpperCase()} `)).toBe(isoOf(day, p));
        },
      ),
      { numRuns: 2000 },
    );
  });
  test("ISO and eight digits too, in every year of four digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }).map(asDay), (day) => {
        const iso = isoOf(day);
        expect(read(iso)).toBe(iso);
        expect(read(iso.replaceAll("-", ""))).toBe(iso);
        expect(read(iso.replaceAll("-", "/"))).toBe(iso);
      }),
    );
  });
});

describe("what others print", () => {
  test.each([
    ["Dec 2018", "2018-12"],
    ["Sept. 2018", "2018-09"],
    ["December 30, 2018", "2018-12-30"],
    ["30th of December 2018", "2018-12-30"],
    ["30-Dec-2018", "2018-12-30"],
    ["２０１８年１２月３０日", "2018-12-30"],
    ["2018年12月", "2018-12"],
    ["2018年", "2018"],
    ["2018年12月30日(日)", "2018-12-30"],
    ["二〇一八年十二月三十日", "2018-12-30"],
    ["令和4年1月1日", "2022-01-01"],
    ["令和四年一月一日", "2022-01-01"],
    ["令和元年5月", "2019-05"],
    ["R4.1.1", "2022-01-01"],
    ["Ｒ４．１．１", "2022-01-01"],
    ["r4/1", "2022-01"],
    ["平成30年12月30日", "2018-12-30"],
    ["平成元年", "1989"],
    ["昭和63年", "1988"],
    ["H30.12.30", "2018-12-30"],
    ["30.12.2018", "2018-12-30"],
    ["12/30/2018", "2018-12-30"],
    ["2/2/2022", "2022-02-02"],
    ["12/2018", "2018-12"],
    ["201812", "2018-12"],
    ["2018/12/3", "2018-12-03"],
    ["Sunday, 30 December 2018", "2018-12-30"],
    ["Sun 30 Dec. 2018", "2018-12-30"],
    ["2018年12月30日 日曜日", "2018-12-30"],
    ["西暦2018年12月30日日曜", "2018-12-30"],
    ["the 30th of December 2018", "2018-12-30"],
    ["30/Dec/2018", "2018-12-30"],
    ["2018. 12. 30.", "2018-12-30"],
    ["2018 / 12 / 30", "2018-12-30"],
    // The key of the hyphen on a Japanese keyboard, what comes with a copied text, and a midnight.
    ["2018ー12ー30", "2018-12-30"],
    ["\u200e2018-12-30\u200e", "2018-12-30"],
    ["2018-12-30T00:00:00Z", "2018-12-30"],
  ])("%s is %s", (text, date) => expect(read(text)).toBe(date));
});

describe("what is doubtful or wrong", () => {
  test.each([
    ["1/2/2022", "2022-02-01 or 2022-01-02"],
    ["1.2.2022", "2022-02-01 or 2022-01-02"],
    ["2023-02-30", "2023-02 has 28"],
    ["30 February 2024", "2024-02 has 29"],
    ["平成元年2月30日", "1989-02 has 28"],
    ["20181330", "?"],
    ["2018-13", "?"],
    ["1/2/22", "?"],
    ["令和0年", "?"],
    ["next week", "?"],
    ["Sunday", "?"],
    ["2018-12-30 17:00", "?"],
    ["30 Ma 2018", "?"],
    ["", "?"],
    ["年", "?"],
  ])("%s: %s", (text, found) => expect(read(text)).toBe(found));

  test("never throws, and never invents a day", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
        const found = readTypedDay(text);
        if (found.kind === "date") expect(found.date.text).toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
    );
  });

  test("the first hundred years are themselves, not the twentieth century", () => {
    expect(read("0018-12-30")).toBe("0018-12-30");
    expect(read("0099")).toBe("0099");
    expect(isoOf(dayOf(18, 12, 30))).toBe("0018-12-30");
    expect(dayOf(100, 1, 1) - dayOf(99, 12, 31)).toBe(1);
  });
});

describe("years with their era", () => {
  const ja = (day: Day, p?: Precision) => formatDay(day, localeFor("ja", true).t, p);
  test.each([
    [dayOf(2018, 12, 30), "day", "2018（平成30）年12月30日"],
    [dayOf(2019, 4, 30), "day", "2019（平成31）年4月30日"],
    [dayOf(2019, 5, 1), "day", "2019（令和元）年5月1日"],
    [dayOf(2019, 4, 1), "month", "2019（平成31）年4月"],
    [dayOf(2019, 1, 1), "year", "2019（令和元）年"],
    [dayOf(1989, 1, 7), "day", "1989（昭和64）年1月7日"],
    [dayOf(1989, 1, 8), "day", "1989（平成元）年1月8日"],
    [dayOf(1860, 1, 1), "year", "1860年"],
  ] as const)("%s %s", (day, p, printed) => expect(ja(day, p)).toBe(printed));
  test("English keeps its years, and without the setting nothing changes", () => {
    expect(formatDay(dayOf(2018, 12, 30), localeFor("en", true).t)).toBe("30 December 2018");
    expect(formatDay(dayOf(2018, 12, 30), localeFor("ja").t)).toBe("2018年12月30日");
  });
});
