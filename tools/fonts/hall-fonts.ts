// Faces for the letters of a hall's languages that the atlas does not have: cut from the faces of the same family, each to the
// words of its language, so that what is said in it never needs another.
import { characterSets, type Face, JAPANESE, rangeOf, writeSheet } from "./cut-fonts.ts";
import { HALL_WORDS, type HallFaces, hallCharacters } from "./used-characters.ts";

const FACES: Record<HallFaces, { family: string; from: string; file: string; source: string }> = {
  "zh-Hans": {
    family: "Musubi Sans SC",
    from: "@expo-google-fonts/noto-sans-sc",
    file: "chinese",
    source: "NotoSansSC",
  },
  ko: { family: "Musubi Sans KR", from: "@expo-google-fonts/noto-sans-kr", file: "korean", source: "NotoSansKR" },
  // More of the same family.
  "ja-easy": { family: "Musubi Sans JP", from: JAPANESE, file: "plain-japanese", source: "NotoSansJP" },
};
const WEIGHTS = { 400: "400Regular", 700: "700Bold" };

export const HALL_FACES = Object.keys(HALL_WORDS) as HallFaces[];

/** Characters of a language beyond those that a page has anyway: the Latin ones and, in Japanese, the atlas's own. */
export function hallGlyphs(of: HallFaces): string {
  const { latin, japanese } = characterSets();
  const there = new Set(FACES[of].from === JAPANESE ? latin + japanese : latin);
  return [...hallCharacters(of)]
    .map((c) => c.codePointAt(0) as number)
    .filter((code) => code >= 0x20 && !there.has(String.fromCodePoint(code)))
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join("");
}

/** The path of a style sheet that declares the faces of a language. */
export function cutHallFonts(of: HallFaces): Promise<string> {
  const { family, from, file, source } = FACES[of];
  const characters = hallGlyphs(of);
  const faces = Object.entries(WEIGHTS).map(
    ([weight, name]): Face => ({
      family,
      from,
      file: `${file}-${weight}`,
      weight,
      source: `${name}/${source}_${name}.ttf`,
      characters,
      range: rangeOf(characters),
    }),
  );
  return writeSheet(`fonts-${of}.css`, faces);
}
