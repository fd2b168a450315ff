// What was probably meant by a question that cannot be read; and it can always be asked.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "../../src/model/query/parse.ts";
import { repairOf } from "../../src/model/query/repair.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const dataset = bundledDataset();
const words = vocabularyOf(indexWorld(dataset), dataset.bodies.bodies, dataset.aliases);

const repaired = (text: string): string | undefined => {
  const read = parseQuery(text, words);
  return "fault" in read ? repairOf(text, read.fault, words)?.text : undefined;
};

test.each([
  ["cmaa and no epa", "cmaa and not epa"],
  ["no epa and no epa", "not epa and not epa"],
  ["CPTTP and RCEP", "CPTPP and RCEP"],
  ["countries in CPTPP", "CPTPP"],
  ["CPTPP RCEP", "CPTPP and RCEP"],
  ["CPTPP with RCEP", "CPTPP and RCEP"],
  ["CPTPP except RCEP", "CPTPP and not RCEP"],
  ["(CPTPP and RCEP", "(CPTPP and RCEP)"],
  ["CPTPP and RCEP)", "CPTPP and RCEP"],
  ["CPTPP and", "CPTPP"],
  ["which countries have CPTPP and not the RCEP", "CPTPP and not RCEP"],
  ["Who are the parties to RCEP?", "RCEP?"],
  ["all parties of RCEP", "RCEP"],
  ["both CPTPP and RCEP", "CPTPP and RCEP"],
  ["customs assistance without EPA", "customs assistance and without EPA"],
  ["neither CPTPP nor RCEP", "not CPTPP and not RCEP"],
  ["CPTPP/RCEP", "CPTPP and RCEP"],
  ["CPTPPとRCEP", "CPTPP and RCEP"],
  ["RCEPなし", "not RCEP"],
  ["EPAがない国", "not EPA"],
  ["EPA のない国", "EPA でない"],
  ["CPTPP and non-RCEP", "CPTPP and not RCEP"],
  ["EPA in force", "EPA"],
  ["RCEP signed", "signed(RCEP)"],
  ["at least two of (CPTPP, RCEP)", "at least 2 of (CPTPP, RCEP)"],
  ["at least 2 of CPTPP, RCEP", "at least 2 of (CPTPP, RCEP)"],
])("%s → %s", (asked, meant) => expect(repaired(asked)).toBe(meant));

test("what has no meaning is not given one", () => {
  for (const text of ["", "?", "qqqqqqqqqqqqqqqq wwwwwwwwwwwwwww"]) expect(repaired(text)).toBeUndefined();
});

test("what denies a name is never repaired to that name", () => {
  for (const name of ["RCEP", "CPTPP", "AJCEP", "EPA"])
    for (const text of [
      `!${name}`,
      `no${name}`,
      `non-${name}`,
      `${name}なし`,
      `${name}以外の国`,
      `${name}に入っていない`,
    ]) {
      const read = parseQuery(text, words);
      const ast = "ast" in read ? read.ast : repairOf(text, read.fault, words)?.ast;
      expect(ast?.op ?? "not", text).toBe("not");
    }
});

test("the words that the atlas prints, quotes, and a stage before one name need no repair", () => {
  for (const text of [
    "customs assistance and not EPA",
    "税関協力 かつ EPA でない",
    "“South Korea” and RCEP",
    "signed RCEP",
    "!CPTPP and RCEP?",
  ])
    expect(parseQuery(text, words), text).toHaveProperty("ast");
});

test("whatever is typed, a repair can be read and says another text", () => {
  const piece = fc.constantFrom(
    "CPTPP",
    "RCEP",
    "no",
    "and",
    "or",
    "not",
    "(",
    ")",
    ",",
    "the",
    "CPTTP",
    "zzz",
    "at least",
    "2",
    "epa",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join(" ");
      const found = repaired(text);
      if (found === undefined) return;
      expect(found).not.toBe(text);
      expect("ast" in parseQuery(found, words)).toBe(true);
    }),
  );
});
