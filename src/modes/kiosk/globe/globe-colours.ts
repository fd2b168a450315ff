// Colours of the globe by theme. One ink for all ties: a hall has no key. Only whom the scene is about stands out.
import { type Theme, TOKENS } from "../../../scene/style/tokens.ts";

export interface GlobeColours {
  /** Of the sphere, from the light to the edge. */
  sea: readonly [string, string];
  glow: string | undefined;
  /** Where the light does not come, as #rrggbb; and of the thin air around it. */
  shade: string;
  rim: string | undefined;
  land: string;
  blank: string;
  tied: string;
  border: string;
  way: string;
  /** Whom the scene is about. */
  about: string;
  focal: string;
  focalName: string;
  names: string;
  halo: string;
}

export const GLOBE_COLOURS: Record<Theme, GlobeColours> = {
  dark: {
    sea: ["#182a57", "#070c1a"],
    glow: "#2f6fd0b0",
    shade: "#050a18",
    rim: "#9cc8ffd0",
    land: "#3a4b76",
    blank: TOKENS.dark.blank,
    tied: "#4a90da",
    border: "#0a1020",
    way: "#8fd0ff",
    about: "#ffd84f",
    focal: TOKENS.dark.focal,
    focalName: "#ffffff",
    names: "#ffffff",
    halo: "#070c1a",
  },
  light: {
    sea: ["#cddcec", "#a9c2dd"],
    glow: undefined,
    shade: "#234a78",
    rim: undefined,
    land: "#efece2",
    blank: TOKENS.light.blank,
    tied: "#3b86cb",
    border: "#f6f5f1",
    way: "#0a3570",
    about: "#00428c",
    focal: TOKENS.light.focal,
    focalName: "#1a1a1a",
    names: "#1a1a1a",
    halo: "#f6f5f1",
  },
  contrast: {
    sea: ["#d6d6d6", "#bdbdbd"],
    glow: undefined,
    shade: "#303030",
    rim: undefined,
    land: "#ffffff",
    blank: TOKENS.contrast.blank,
    tied: "#2765ab",
    border: "#595959",
    way: "#001a62",
    about: "#000000",
    focal: TOKENS.contrast.focal,
    focalName: "#000000",
    names: "#000000",
    halo: "#ffffff",
  },
};
