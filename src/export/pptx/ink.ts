// Colours of a deck: slots of its theme, lighter or darker by a share, never fixed values, so that another theme recolours
// everything. Which slot a token of the page takes, and how far it is lightened, is decided by the theme that the deck is made with.
import type { Layer } from "../../data/meta.ts";
import type { Token } from "../../scene/style/tokens.ts";

export const SLOTS = [
  "dk1",
  "lt1",
  "dk2",
  "lt2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;
type Slot = (typeof SLOTS)[number];
/** `#rrggbb` by slot. */
export type ThemeHues = Readonly<Record<Slot, string>>;

export type SchemeName = "bg1" | "tx1" | "bg2" | "tx2" | Exclude<Slot, "dk1" | "lt1" | "dk2" | "lt2">;
/** Lightness is multiplied by `mod` and raised by `off`, percent. */
export interface Ink {
  slot: SchemeName;
  mod?: number;
  off?: number;
}

/** The theme as a master sees it: `map` says which slot is the ground and which the text. */
export interface Hues {
  hues: ThemeHues;
  map: Readonly<Record<string, string>>;
  /** What slides stand on where it is not `bg1`, `#rrggbb`. */
  ground?: string | undefined;
}

export const MAPS = {
  light: { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" },
  dark: { bg1: "dk1", tx1: "lt1", bg2: "dk2", tx2: "lt2" },
} as const;

const channels = (hex: string): [number, number, number] => {
  const n = Number.parseInt(hex.slice(1, 7), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};
const lightness = (hex: string): number => {
  const all = channels(hex);
  return (Math.max(...all) + Math.min(...all)) / 510;
};
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
/** Contrast of WCAG. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour with this lightness, of the same hue and saturation. */
function withLightness(hex: string, to: number): string {
  const all = channels(hex).map((c) => c / 255);
  const [max, min] = [Math.max(...all), Math.min(...all)];
  const l = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * l - 1));
  const wanted = saturation * (1 - Math.abs(2 * to - 1));
  return `#${all
    .map((c) => {
      const share = chroma === 0 ? 0 : (c - l) / chroma;
      const byte = Math.round(255 * Math.min(1, Math.max(0, to + share * wanted)));
      return byte.toString(16).padStart(2, "0");
    })
    .join("")}`;
}

const hueOf = ({ hues, map }: Hues, slot: SchemeName): string => hues[(map[slot] ?? slot) as Slot] ?? "#000000";

/** What a theme makes of an ink, `#rrggbb`. */
export function resolved(theme: Hues, { slot, mod = 100, off = 0 }: Ink): string {
  const hex = hueOf(theme, slot);
  if (mod === 100 && off === 0) return hex;
  return withLightness(hex, Math.min(1, (lightness(hex) * mod + off) / 100));
}

const groundOf = (theme: Hues): string => theme.ground ?? hueOf(theme, "bg1");
const isDark = (theme: Hues): boolean => luminance(groundOf(theme)) < 0.3;

/** An ink of the slot that has this lightness in the theme: darkened by `mod` alone, lightened by both. */
function atLightness(theme: Hues, slot: SchemeName, to: number): Ink {
  const own = lightness(hueOf(theme, slot));
  if (Math.abs(own - to) < 0.02) return { slot };
  if (to < own) return { slot, mod: Math.round((to / own) * 100) };
  const mod = Math.round(((1 - to) / (1 - own)) * 100);
  return { slot, mod, off: 100 - mod };
}

/** The ink nearest to the slot with this contrast on the ground; the text colour where none has it. */
function legible(theme: Hues, slot: SchemeName, least: number, text: SchemeName): Ink {
  const ground = groundOf(theme);
  const own = lightness(hueOf(theme, slot));
  const dark = isDark(theme);
  for (let step = 0; step <= 12; step++) {
    const to = own + ((dark ? 0.95 : 0.05) - own) * (step / 12);
    const ink = step === 0 ? { slot } : atLightness(theme, slot, to);
    if (contrast(resolved(theme, ink), ground) >= least) return ink;
  }
  return { slot: text };
}

/** The ink nearest to the slot that stands off from the ground less than this. */
function quiet(theme: Hues, slot: SchemeName, most: number): Ink {
  const [own, ground] = [lightness(hueOf(theme, slot)), lightness(groundOf(theme))];
  for (let step = 0; step < 24; step++) {
    const ink = step === 0 ? { slot } : atLightness(theme, slot, own + (ground - own) * (step / 24));
    if (contrast(resolved(theme, ink), groundOf(theme)) < most * 0.9) return ink;
  }
  return { slot };
}

/** Lightness of land by number of agreements: more of them stand out more from the ground. */
const RAMP = { light: [0.86, 0.7, 0.5, 0.28], dark: [0.28, 0.42, 0.62, 0.85] } as const;
/** Contrast of words, and of lines and nodes. */
const WORD = 4.5;
const LINE = 2.6;
const FRAMEWORKS = ["accent3", "accent4", "accent5"] as const;

export type InkOf = (token: Token | "hatch") => Ink;

/** `layers` of the package, in order. */
export function inksFor(theme: Hues, layers: readonly Pick<Layer, "id" | "role">[]): InkOf {
  const dark = isDark(theme);
  const under = groundOf(theme);
  // On a dark background under a light theme, text takes the theme’s background colour.
  const isTurned = contrast(hueOf(theme, "bg1"), under) > contrast(hueOf(theme, "tx1"), under);
  const [paper, ink] = isTurned ? (["tx1", "bg1"] as const) : (["bg1", "tx1"] as const);
  const height = lightness(under);
  const isOwn = under === hueOf(theme, paper);
  const ground = (share: number): Ink =>
    isOwn
      ? { slot: paper, mod: 100 - share, ...(dark ? { off: share } : {}) }
      : atLightness(theme, paper, dark ? height + ((1 - height) * share) / 100 : (height * (100 - share)) / 100);
  const text = (share: number): Ink => ({ slot: ink, mod: 100 - share, ...(dark ? {} : { off: share }) });
  // On a ground of another lightness the steps of the ramp begin where it is.
  const ramp = RAMP[dark ? "dark" : "light"].map((to) =>
    atLightness(theme, "accent1", isOwn ? to : dark ? height + (1 - height) * (to - 0.08) : height * to),
  );
  const legibly = (slot: SchemeName, least: number): Ink => legible(theme, slot, least, ink);
  const made: Partial<Record<string, Ink>> = {
    paper: { slot: paper },
    panel: ground(4),
    blank: ground(2),
    land0: ground(12),
    rule: ground(18),
    graticule: ground(6),
    ink: { slot: ink },
    ink2: text(25),
    faint: text(45),
    talks: text(45),
    focal: legibly("accent2", LINE),
    bilateral: legibly("accent1", LINE),
    bilateralWord: legibly("accent1", WORD),
    assistance: legibly("accent6", LINE),
    bodyWorld: legibly("tx2", LINE),
    bodyRegion: atLightness(theme, "tx2", dark ? 0.66 : 0.52),
    link: legibly("hlink", WORD),
    focus: { slot: ink },
    hatch: quiet(theme, "accent6", contrast(resolved(theme, ramp[1] as Ink), under)),
  };
  for (const same of ["sea", "rim", "border", "focusGap"]) made[same] = { slot: paper };
  for (const [i, ink] of ramp.entries()) made[`land${i + 1}`] = ink;
  const focal = resolved(theme, made.focal as Ink);
  const onFocal = contrast(focal, hueOf(theme, "bg1")) >= contrast(focal, hueOf(theme, "tx1")) ? "bg1" : "tx1";
  made.onFocal = { slot: onFocal };
  let framework = 0;
  for (const { id, role } of layers) {
    const slot: SchemeName | undefined =
      role === "bilateral"
        ? "accent1"
        : role === "framework" || role === "plurilateral"
          ? (FRAMEWORKS[framework++ % FRAMEWORKS.length] as SchemeName)
          : role === "assistance"
            ? "accent6"
            : role === "unratified"
              ? "tx2"
              : undefined;
    made[`layer-${id}`] = slot ? legibly(slot, LINE) : text(45);
    made[`words-${id}`] = slot ? legibly(slot, WORD) : text(25);
  }
  return (token) => made[token] ?? { slot: ink };
}

/** Of red, green and blue together; above it a colour is another one. */
const SAME = 48;

/** The slot of text and ground whose colour this is, or nearly; undefined: a theme has none like it. */
export function slotLike(theme: Hues, hex: string): Ink | undefined {
  const wanted = channels(hex);
  const off = (slot: SchemeName): number =>
    channels(hueOf(theme, slot)).reduce((sum, c, i) => sum + Math.abs(c - (wanted[i] as number)), 0);
  const [best] = (["tx1", "bg1", "tx2", "bg2"] as const).toSorted((a, b) => off(a) - off(b));
  return best && off(best) <= SAME ? { slot: best } : undefined;
}
