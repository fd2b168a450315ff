// Words in one language only: shown in the other too, and said to be of their own language.
import { expect, test } from "vitest";
import { wordsThere } from "../../src/i18n/locale.ts";
import type { GeoPackage } from "../../src/scene/geo/types.ts";
import { roundedPart } from "../../src/store/address-values.ts";
import { partFrame, partIn } from "../../src/views/map/frames.ts";

test.each([
  [{ en: "a", ja: "あ" }, "ja", { words: "あ", lang: "ja" }],
  [{ en: "a", ja: "" }, "ja", { words: "a", lang: "en" }],
  [{ en: " \n", ja: "あ" }, "en", { words: "あ", lang: "ja" }],
  [{ en: "", ja: " " }, "en", { words: "", lang: "en" }],
] as const)("%j in %s", (words, language, there) => expect(wordsThere(words, language)).toEqual(there));

test("a part of the map is the same frame again in a picture of that size, and wholly seen in any other", () => {
  const geo = { view: { x: 10, y: 20, width: 800, height: 400 }, width: 820, height: 440 } as GeoPackage;
  for (const size of [
    { width: 1440, height: 724 },
    { width: 1008, height: 724 },
    { width: 390, height: 700 },
  ]) {
    const frame = { x: 300, y: 200, width: 200, height: 100 };
    const again = partFrame(geo, size, roundedPart(partIn(geo, size, frame)));
    for (const key of ["x", "y", "width", "height"] as const)
      expect(Math.abs(again[key] - frame[key])).toBeLessThan(0.2);
  }
});
