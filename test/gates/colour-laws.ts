// The laws of the palette, as one function from a theme's colours to its faults.
import { contrastOf, distanceSeen, labOf, linearOf, VISIONS } from "./colour-science.ts";

type Colours = Readonly<Record<string, string>>;

/** What is on by default, and the focal party: told apart by everyone. */
const TOLD_APART = ["focal", "epa", "cptpp", "rcep", "ajcep", "talks", "cmaa"];
const GROUNDS = ["paper", "panel", "sea"];
/** Colours that words are set in, beside ink. */
const WORDS = ["focal", "epa", "cptpp", "rcep", "ajcep", "tpp12"];
const LAND = ["land0", "land1", "land2", "land3", "land4"];

const DISTANCE = 15;
const LAND_DISTANCE = 6;
const AGAINST_GROUND = 3;

interface Want {
  /** Least contrast of words. */
  words: number;
  ink: number;
}

export function faultsOf(colours: Colours, want: Want): string[] {
  const faults: string[] = [];
  const of = (name: string): string => colours[name] ?? "";
  const contrast = (names: readonly string[], grounds: readonly string[], least: number): void => {
    for (const name of names)
      for (const ground of grounds) {
        const ratio = contrastOf(of(name), of(ground));
        if (ratio < least) faults.push(`${name} on ${ground} has contrast ${ratio.toFixed(2)}, wanted ${least}`);
      }
  };
  const distance = (a: string, b: string, least: number): void => {
    for (const [vision, see] of Object.entries(VISIONS)) {
      const d = distanceSeen(of(a), of(b), see);
      if (d < least) faults.push(`${a} and ${b} are ${d.toFixed(1)} apart under ${vision} vision, wanted ${least}`);
    }
  };
  TOLD_APART.forEach((a, i) => {
    for (const b of TOLD_APART.slice(i + 1)) distance(a, b, DISTANCE);
  });
  contrast([...TOLD_APART, "faint", "focus"], GROUNDS, AGAINST_GROUND);
  contrast(WORDS, GROUNDS, want.words);
  contrast(["ink", "ink2"], GROUNDS, want.ink);
  contrast(["onFocal"], ["focal"], want.words);
  const lightness = LAND.map((name) => labOf(linearOf(of(name)))[0]);
  const steps = lightness.slice(1).map((l, i) => l - (lightness[i] ?? 0));
  if (!steps.every((s) => s > 0) && !steps.every((s) => s < 0))
    faults.push(`land0 to land4 do not step one way in lightness: ${lightness.map((l) => l.toFixed(0)).join(", ")}`);
  for (const [i, name] of LAND.entries()) distance(LAND[i - 1] ?? "sea", name, LAND_DISTANCE);
  return faults;
}
