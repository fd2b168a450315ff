// What is wrong with a theme's colours, as sentences; none when all laws hold.
import { contrastOf, distanceSeen, labOf, linearOf, VISIONS } from "./colour-science.ts";

type Colours = Readonly<Record<string, string>>;

/** What is drawn of layers: their colours, and those that words take. */
export interface LayerNames {
  /** Told apart by everyone, with the focal party, talks and assistance. */
  apart: readonly string[];
  /** Legible, but less far apart: those that are off by default, and the later ones of the palette. */
  others: readonly string[];
  words: readonly string[];
}

const ALWAYS = ["focal", "bilateral", "talks", "assistance"];
/** Two hues that the bodies share: told apart from each other, and as far from the rest as these leave room for. */
const BODIES = ["bodyWorld", "bodyRegion"] as const;
const BODIES_APART = 8;
const GROUNDS = ["paper", "panel", "sea"];
/** Colours that words are set in. */
const WORDS = ["ink", "ink2", "focal", "bilateralWord"];
const LAND = ["land0", "land1", "land2", "land3", "land4"];

const APART = 15;
const LAND_APART = 6;
const AGAINST_GROUND = 3;

/** `words`: least contrast of text. */
export function colourFaults(colours: Colours, words: number, layers: LayerNames): string[] {
  const told = [...ALWAYS, ...layers.apart];
  const faults: string[] = [];
  const of = (name: string): string => colours[name] ?? "";
  const needContrast = (names: readonly string[], grounds: readonly string[], least: number): void => {
    for (const name of names)
      for (const ground of grounds) {
        const c = contrastOf(of(name), of(ground));
        if (c < least) faults.push(`${name} on ${ground} has contrast ${c.toFixed(2)}, less than ${least}`);
      }
  };
  const needDistance = (a: string, b: string, least: number): void => {
    for (const [vision, see] of Object.entries(VISIONS)) {
      const d = distanceSeen(of(a), of(b), see);
      if (d < least) faults.push(`${a} and ${b} are ${d.toFixed(1)} apart for ${vision} vision, less than ${least}`);
    }
  };
  for (const [i, a] of told.entries()) for (const b of told.slice(i + 1)) needDistance(a, b, APART);
  needDistance(...BODIES, APART);
  for (const hue of BODIES) for (const other of told) needDistance(hue, other, BODIES_APART);
  // Faint draws the borders of controls.
  needContrast([...told, ...layers.others, ...BODIES, "faint", "focus"], GROUNDS, AGAINST_GROUND);
  needContrast([...WORDS, ...layers.words], GROUNDS, words);
  needContrast(["onFocal"], ["focal"], words);
  for (const [i, name] of LAND.entries()) needDistance(LAND[i - 1] ?? "sea", name, LAND_APART);
  const lightness = LAND.map((name) => labOf(linearOf(of(name)))[0]);
  const steps = lightness.slice(1).map((l, i) => l - (lightness[i] ?? l));
  if (!steps.every((s) => s > 0) && !steps.every((s) => s < 0))
    faults.push(`land0 to land4 do not step one way in lightness: ${lightness.map((l) => l.toFixed(0)).join(", ")}`);
  return faults;
}
