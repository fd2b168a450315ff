// A question built by clicking can be read whenever it does not end in a joint or an open bracket.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addJoint, addName, dropLast, type Joint, type JointWords } from "../../src/model/query/compose.ts";
import { parseQuery } from "../../src/model/query/parse.ts";
import { tokensOf } from "../../src/model/query/tokens.ts";
import { vocabularyOf } from "../../src/model/query/words.ts";
import { indexWorld } from "../../src/model/world/world.ts";
import { bundledDataset } from "../bundled.ts";

const words = vocabularyOf(indexWorld(bundledDataset()));
const joints: JointWords = { and: "and", or: "or", not: "not", open: "(", close: ")" };

test("names alone, with not or with brackets that close, can always be read", () => {
  const name = fc.constantFrom("CPTPP", "RCEP", "bilateral", "日EU・EPA", "東南アジア");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.subarray<Joint>(["or", "not"]), name), { minLength: 1 }), (clicks) => {
      let text = "";
      for (const [before, n] of clicks) {
        // `or` at the very beginning is nobody's wish; it is read as a fault, and said.
        for (const j of before) if (j !== "or" || text !== "") text = addJoint(text, j, words, joints);
        text = addName(text, n, words, joints);
      }
      if ("fault" in parseQuery(text, words)) expect(text).toBe("can be read");
    }),
    { numRuns: 60 },
  );
});

test("brackets, and the way back word by word to nothing", () => {
  let text = addName("", "CPTPP", words, joints);
  text = addJoint(text, "open", words, joints);
  text = addName(text, "RCEP", words, joints);
  text = addJoint(text, "or", words, joints);
  text = addName(text, "bilateral", words, joints);
  text = addJoint(text, "close", words, joints);
  expect(text).toBe("CPTPP and ( RCEP or bilateral )");
  expect("ast" in parseQuery(text, words)).toBe(true);
  for (let n = tokensOf(text).length; n > 0; n--) {
    expect(tokensOf(text)).toHaveLength(n);
    text = dropLast(text);
  }
  expect(text).toBe("");
  expect(dropLast("")).toBe("");
});
