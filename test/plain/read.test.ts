// A table becomes a package: what is said in it and nothing else; what cannot be used is named.
import { describe, expect, test } from "vitest";
import { type Day, isoOf, parseDay } from "../../src/data/day.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { NO_WORDS } from "../../src/data/plain/about.ts";
import { deskFor } from "../../src/data/plain/desk.ts";
import type { PartyWord, PlainWords, SheetMapping } from "../../src/data/plain/types.ts";
import { PACKAGE_WORDS } from "../../src/i18n/plain-package.ts";
import { figuresOn } from "../../src/model/coverage/figures.ts";
import { setsAtFirst } from "../../src/model/overlap/sets.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bytesOf, cellsOf, csvOf, HEAD, knownParties, type MadeRow, madeRows, written } from "./made-table.ts";

const leaveOut: PlainWords = { ...NO_WORDS, leaveOut: true };

function looked(...texts: (string | Uint8Array)[]) {
  const desk = deskFor(knownParties());
  const found = desk.look(
    texts.map((text, i) => ({ name: `t${i}.csv`, bytes: typeof text === "string" ? bytesOf(text) : text })),
  );
  if (!found.ok) throw new Error(`refused: ${JSON.stringify(found.fault)}`);
  return { desk, ...found };
}

function opened(text: string, words: PlainWords = NO_WORDS, change: (m: SheetMapping) => SheetMapping = (m) => m) {
  const { desk, mappings } = looked(text);
  const own = mappings.map(change);
  const view = desk.read(own, words);
  expect(view.questions).toEqual([]);
  expect(view.isReady).toBe(true);
  if (!view.about) throw new Error("nothing can be used");
  const files = desk.pack(own, words, view.about, PACKAGE_WORDS);
  const loaded = loadPackage(files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues.slice(0, 3)));
  return { view, files, dataset: loaded.dataset };
}

const namesIn = (text: string): Record<string, string> => {
  const { sheets, mappings } = looked(text);
  const columns = mappings[0]?.columns ?? {};
  return Object.fromEntries(Object.entries(columns).map(([role, i]) => [role, sheets[0]?.columns[i] ?? ""]));
};

const dayIn = (iso: string): Day => parseDay(iso) as Day;
const rows = madeRows(1);
const whole = (own: readonly MadeRow[] = rows): string => csvOf([[...HEAD], ...cellsOf(own)]);

describe("what the columns hold", () => {
  test("is found by names and contents, in both languages", () => {
    expect(namesIn(whole())).toEqual({
      agreement: "agreement",
      title: "title",
      party: "party",
      signed: "signed",
      inForce: "in_force",
      left: "end",
    });
    const japanese = ["協定番号", "協定名", "締約国", "署名日", "発効日", "失効日"];
    expect(namesIn(csvOf([japanese, ...cellsOf(rows)]))).toEqual({
      agreement: "協定番号",
      title: "協定名",
      party: "締約国",
      signed: "署名日",
      inForce: "発効日",
      left: "失効日",
    });
  });

  test("of a party and of its agreement, the party’s own is taken; the other where somebody says so", () => {
    const text = csvOf([
      ["treatyID", "stateID", "Signature", "StateSignature", "Force", "StateForce", "Ratification"],
      ["X", "CHL", "2001-01-01", "2001-02-01", "2002-01-01", "", "2001-05-05"],
      ["X", "KOR", "2001-01-01", "2001-01-01", "2002-01-01", "2002-03-01", "2001-06-05"],
    ]);
    expect(namesIn(text)).toEqual({
      agreement: "treatyID",
      party: "stateID",
      signed: "StateSignature",
      inForce: "StateForce",
    });
    const days = (instead: SheetMapping["instead"]) =>
      opened(text, NO_WORDS, (m) => ({ ...m, instead })).dataset.memberships.map((m) => m.inForce?.text);
    expect(days({})).toEqual([undefined, "2002-03-01"]);
    expect(days({ inForce: 4 })).toEqual(["2002-01-01", "2002-03-01"]);
  });

  test("a column called “party” that names none is not taken for one", () => {
    const swapped = csvOf([["party", "agreement", "in_force"], ...rows.map((r) => [r.agreement, r.party, r.inForce])]);
    expect(namesIn(swapped).party).toBe("agreement");
    const without = csvOf([["party", "in_force"], ...rows.map((r) => [r.agreement, r.inForce])]);
    const { desk, mappings } = looked(without);
    expect(desk.read(mappings, NO_WORDS).questions).toContainEqual({ about: "column", sheet: 0, role: "party" });
  });
});

describe("a package", () => {
  const { dataset, view } = opened(whole());
  test("says of each row what the table says, and of the dates whose they are", () => {
    expect(dataset.meta).toMatchObject({ dates: "party", asOf: view.last });
    const said = dataset.memberships.map((m) => [
      m.party,
      m.signed?.text ?? "",
      m.inForce?.text ?? "",
      m.left?.text ?? "",
    ]);
    expect(said).toEqual(rows.map((r) => [r.party, r.signed, r.inForce, r.left]));
    expect(dataset.agreements.map((a) => a.name.en)).toEqual([...new Set(rows.map((r) => r.title))]);
    expect(dataset.trade).toEqual([]);
  });

  test("two of whose parties are tied from the later beginning to the earlier end, as a count by hand finds", () => {
    const focal = dataset.meta.focal;
    const world = indexWorld(dataset, undefined, [], focal);
    const byHand = new Set<string>();
    const day = dataset.meta.asOf;
    const today = view.about?.asOf ?? "";
    for (const own of rows.filter((r) => r.party === focal && r.inForce !== ""))
      for (const other of rows.filter((r) => r.agreement === own.agreement && r.party !== focal && r.inForce !== "")) {
        const from = [own.inForce, other.inForce].sort()[1] ?? "";
        const to = [own.left, other.left].filter(Boolean).sort()[0] ?? "9999";
        if (from <= today && today <= to) byHand.add(`${own.title} ${other.party}`);
      }
    const found = world
      .at(day)
      .ties.filter((t) => t.stage === "in-force")
      .map((t) => `${world.agreements.get(t.agreement)?.name.en} ${t.party}`);
    expect(new Set(found)).toEqual(byHand);
    expect(byHand.size).toBeGreaterThan(0);
  });

  test("around any of its parties, on any day, has the ties and the figures that a scan of its rows finds", () => {
    const { dataset } = opened(whole(madeRows(7, 90)));
    const own = madeRows(7, 90);
    const counts = new Map<string, number>();
    for (const { party } of own) counts.set(party, (counts.get(party) ?? 0) + 1);
    const centres = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    let ties = 0;
    for (const focal of [...centres.slice(0, 4), ...centres.slice(-2)]) {
      const world = indexWorld(dataset, undefined, [], focal);
      for (const day of ["1970-01-01", "1985-06-30", "1999-12-31", "2015-03-01", isoOf(dataset.meta.asOf)]) {
        const [inForce, signed] = [new Set<string>(), new Set<string>()];
        for (const mine of own.filter((r) => r.party === focal))
          for (const other of own.filter((r) => r.agreement === mine.agreement && r.party !== focal)) {
            const isOver = [mine.left, other.left].some((left) => left !== "" && left < day);
            if (isOver) continue;
            const has = (a: string, b: string): boolean => a !== "" && b !== "" && a <= day && b <= day;
            if (has(mine.inForce, other.inForce)) inForce.add(`${mine.title}\t${other.party}`);
            else if (has(mine.signed, other.signed)) signed.add(`${mine.title}\t${other.party}`);
          }
        const at = [focal, day];
        const found = world
          .at(dayIn(day))
          .ties.filter((t) => t.stage === "in-force")
          .map((t) => `${world.agreements.get(t.agreement)?.name.en}\t${t.party}`);
        expect([at, found.sort()]).toEqual([at, [...inForce].sort()]);
        const many = (all: Iterable<string>, i: 0 | 1): number => new Set([...all].map((s) => s.split("\t")[i])).size;
        const { agreements, partners } = figuresOn(world, dayIn(day));
        expect([at, agreements, partners]).toEqual([
          at,
          { inForce: many(inForce, 0), signedOrInForce: many([...inForce, ...signed], 0) },
          { inForce: many(inForce, 1), signedOrInForce: many([...inForce, ...signed], 1) },
        ]);
        ties += inForce.size;
      }
    }
    expect(ties).toBeGreaterThan(100);
  });

  test("of few parties has regions for the three largest agreements, of many has none", () => {
    const roles = (agreements: number) => opened(whole(madeRows(2, agreements))).dataset.meta.layers.map((l) => l.role);
    expect(roles(8)).toEqual(["bilateral", "framework", "framework", "framework", "plurilateral"]);
    expect(roles(200)).toEqual(["bilateral", "plurilateral"]);
  });

  test("is overlapped by what it has: no assistance, and without frameworks its agreements of several parties", () => {
    const sets = (agreements: number) => setsAtFirst(indexWorld(opened(whole(madeRows(2, agreements))).dataset));
    expect(sets(200)).toEqual(["bilateral", "plurilateral"]);
    expect(sets(8)[0]).toBe("bilateral");
    for (const set of sets(8)) expect(["assistance", "plurilateral"]).not.toContain(set);
  });

  test("is the same in whatever way the table is written", () => {
    const facts = (text: string) => {
      const { dataset } = opened(text);
      return dataset.memberships.map((m) => [m.agreement, m.party, m.signed?.day, m.inForce?.day, m.left?.day]);
    };
    const dated = (order: "dmy" | "mdy", sign: string) =>
      cellsOf(rows).map(([a = "", t = "", p = "", ...dates]) => [
        a,
        t,
        p,
        ...dates.map((d) => written(d, order, sign)),
      ]);
    const inTwoLetters = new Map(knownParties().parties.map((p) => [p.id, p.iso2 ?? p.id]));
    const inJapanese = new Map(knownParties().parties.map((p) => [p.id, p.name.ja]));
    const named = (names: ReadonlyMap<string, string>) =>
      cellsOf(rows).map(([a = "", t = "", p = "", ...dates]) => [a, t, names.get(p) ?? p, ...dates]);
    const same = facts(whole());
    for (const text of [
      `\ufeff${whole()}`,
      csvOf([[...HEAD], ...cellsOf(rows)], ";"),
      csvOf([[...HEAD], ...cellsOf(rows)], "\t"),
      csvOf([[...HEAD], ...dated("dmy", ".")]),
      csvOf([[...HEAD], ...dated("mdy", "/")]),
      csvOf([[...HEAD], ...named(inTwoLetters)]),
      csvOf([[...HEAD], ...named(inJapanese)]),
    ])
      expect(facts(text)).toEqual(same);
  });
});

describe("what people and spreadsheets put into a table besides", () => {
  const body = csvOf([[...HEAD], ...cellsOf(rows)]);
  const facts = (text: string) => opened(text).dataset.memberships.map((m) => [m.agreement, m.party, m.inForce?.text]);
  const same = facts(body);
  test.each([
    ["a title in a line of its own", `Free trade agreements of the world\r\n${body}`],
    ["a title, and commas up to the last column", `表1　経済連携協定,,,,,\r\n,,,,,\r\n${body}`],
    ["what two columns have in common", `,,,dates,,\r\n${body}`],
    ["the separator, said to a spreadsheet", `sep=;\r\n${csvOf([[...HEAD], ...cellsOf(rows)], ";")}`],
    [
      "signs that nobody sees",
      body.replace("AG-1,", "\u200bAG-1,").replace(",CHL,", ",CHL\u2060,").replace(/^/, "\ufeff\ufeff"),
    ],
  ])("%s", (_, text) => expect(facts(text)).toEqual(same));

  test("a space that does not break is a space", () => {
    const spaced = body.replaceAll("AG-", "AG ");
    expect(facts(spaced.replace("AG 1,", "AG\u00a01,"))).toEqual(facts(spaced));
  });

  test("a line of its own tells its number as before", () => {
    const { desk, mappings } = looked(`A title\r\n\r\n${body.replace(/\d{4}-\d\d-\d\d/, "soon")}`);
    expect(desk.read(mappings, NO_WORDS).groups[0]?.rows[0]).toMatchObject({ line: 4, found: "soon" });
  });

  test.each(["pending", "Not yet in force", "to be determined", "未発効"])(
    "“%s” for a day that is not known",
    (word) => {
      const pair = [rows[0], rows[1]].map((r) => ["A", "A", r?.party ?? "", "2001-01-01", word, ""]);
      const { dataset } = opened(csvOf([[...HEAD], ...pair]));
      expect(dataset.memberships.map((m) => m.inForce)).toEqual([undefined, undefined]);
    },
  );

  test.each([
    ["Shift_JIS", "8ba692e8", "Japan?Chile"],
    ["an encoding of Windows", "e9", "Japan?Perú"],
  ])("“?” that %s has in place of a letter is refused with its line", (_, hex, name) => {
    const bytes = (text: string) => Buffer.from(text.replace("ú", "\xfa"), "latin1");
    const head = bytes("agreement,party,in_force,note\nX,CHL,2007-09-03,");
    const all = [head, Buffer.from(hex, "hex"), bytes(`\n${name},CHL,2007-09-03,\n${name},JPN,2007-09-03,\n`)];
    const encoding = hex === "e9" ? { encoding: "windows-1252" as const } : {};
    const found = deskFor(knownParties()).look([
      { name: "t.csv", bytes: Uint8Array.from(Buffer.concat(all)), ...encoding },
    ]);
    expect(found.ok ? found : found.fault).toEqual({ why: "lost", found: name, line: 3 });
  });
});

describe("encodings", () => {
  const text = csvOf([
    ["協定", "締約国", "発効日"],
    ["日智協定", "チリ", "2007-09-03"],
    ["日智協定", "日本", "2007-09-03"],
  ]);
  const sjis = Uint8Array.from(
    Buffer.from(
      "8ba692e82c92f796f18d912c94ad8cf893fa0d0a93fa92718ba692e82c8360838a2c323030372d30392d30330d0a93fa92718ba692e82c93fa967b2c323030372d30392d3033",
      "hex",
    ),
  );
  test("what a Japanese spreadsheet writes is read, and said", () => {
    const { sheets } = looked(sjis);
    expect(sheets[0]).toMatchObject({ encoding: "shift_jis", columns: ["協定", "締約国", "発効日"], damaged: [] });
    expect(looked(text).sheets[0]).toMatchObject({ encoding: "utf-8" });
  });

  test("one byte that is no letter does not make the file one of another encoding; its row is used if it can be", () => {
    const head = ["agreement", "party", "name", "in_force", "città"];
    const own = csvOf([head, ...rows.map((r) => [r.agreement, r.party, "São", r.inForce, "è"])]);
    const broken = bytesOf(own);
    const at = own.split("\r\n").slice(0, 5).join("\r\n").length + 40;
    broken[at] = 0xca;
    const { desk, sheets, mappings } = looked(broken);
    expect(sheets[0]?.encoding).toBe("utf-8");
    expect(sheets[0]?.damaged).toHaveLength(1);
    const { line, column } = sheets[0]?.damaged[0] ?? {};
    const view = desk.read(mappings, leaveOut);
    const isNeeded = column === "agreement" || column === "party";
    expect(view.groups.filter((g) => g.why === "damaged").map((g) => g.rows[0]?.line)).toEqual(isNeeded ? [line] : []);
  });

  test("letters that can be read in two ways are asked", () => {
    const desk = deskFor(knownParties());
    const bytes = Uint8Array.from(
      Buffer.from("agreement,party,in_force\nAccord,C\xf4te d'Ivoire,2001-01-01\n", "latin1"),
    );
    const found = desk.look([{ name: "t.csv", bytes }]);
    expect(found.ok ? found : found.fault).toMatchObject({ why: "encoding" });
    const chosen = desk.look([{ name: "t.csv", bytes, encoding: "windows-1252" }]);
    expect(chosen.ok && chosen.mappings[0]?.columns.party).toBe(1);
  });
});

describe("rows that cannot be used", () => {
  const bad = csvOf([
    ["agreement", "party", "signed", "in_force", "end"],
    ["A", "CHL", "2001-01-01", "2002-01-01", ""],
    ["A", "KOR", "2001-01-01", "2002-01-01", ""],
    ["A", "KOR", "2001-01-01", "2003-01-01", ""],
    ["A", "KOR", "2001-01-01", "2002-01-01", ""],
    ["A", "EC", "2001-01-01", "2002-01-01", ""],
    ["A", "PER", "2001-01-01", "1999-01-01", ""],
    ["A", "MEX", "2001-02-30", "2002-01-01", ""],
    ["A", "", "2001-01-01", "2002-01-01", ""],
    ["", "MEX", "2001-01-01", "2002-01-01", ""],
    ["=HYPERLINK(1)", "MEX", "2001-01-01", "2002-01-01", ""],
    ["B", "CHL", "2001-01-01", "2002-01-01", ""],
    ["A", "NZL", "2001-01-01", "2002-01-01", "", "", "more"],
  ]);
  const { desk, mappings } = looked(bad);
  const why = (words: PlainWords) =>
    Object.fromEntries(desk.read(mappings, words).groups.map((g) => [g.why, g.rows.map((r) => r.line)]));

  test("are named with line and reason, and left out only by a word", () => {
    const found = {
      twice: [4],
      "unknown-party": [6],
      backwards: [7],
      date: [8],
      "no-party": [9],
      "no-agreement": [10],
      formula: [11],
      alone: [12],
      cells: [13],
    };
    expect(why(NO_WORDS)).toEqual(found);
    expect(desk.read(mappings, NO_WORDS).isReady).toBe(false);
    const view = desk.read(mappings, leaveOut);
    expect(view).toMatchObject({ isReady: true, used: 2, same: 1, agreements: 1 });
  });

  test("a value that nobody knows means what somebody says", () => {
    const said = (word: PartyWord): PlainWords => ({ ...leaveOut, parties: new Map([["EC", word]]) });
    expect(desk.read(mappings, NO_WORDS).strangers).toEqual([{ value: "EC", rows: 1 }]);
    expect(why(said({ as: "out" }))["unknown-party"]).toEqual([6]);
    for (const [word, id] of [
      [{ as: "own" }, "EC"],
      [{ as: "party", id: "AUS" }, "AUS"],
    ] as const) {
      const view = desk.read(mappings, said(word));
      expect(why(said(word))["unknown-party"]).toBeUndefined();
      expect(view.parties.map((p) => p.id)).toContain(id);
    }
  });
});

test("a table of agreements gives names to those of the others", () => {
  const { desk, mappings } = looked(
    csvOf([
      ["id", "party", "in_force"],
      ["x1", "CHL", "2001-01-01"],
      ["x1", "KOR", "2001-01-01"],
    ]),
    csvOf([
      ["id", "title"],
      ["x1", "The First Agreement"],
      ["x2", "Another One"],
    ]),
  );
  const view = desk.read(mappings, NO_WORDS);
  expect(view).toMatchObject({ questions: [], used: 2, isReady: true });
  if (!view.about) throw new Error("nothing can be used");
  const loaded = loadPackage(desk.pack(mappings, NO_WORDS, view.about, PACKAGE_WORDS));
  expect(loaded.ok && loaded.dataset.agreements.map((a) => a.name.en)).toEqual(["The First Agreement"]);
});
