// Sizes of the hall in px: what must be of some millimetres, whatever the screen.
import type { KioskConfig } from "./store/config.ts";

/** Height of a capital letter as a share of the font size. */
export const CAPITAL = 0.72;
/** Angle under which a capital is seen from the declared distance, degrees: large text, and the usual one (5 mm at 600). */
const LARGE_ANGLE = 0.7;
const USUAL_SHARE = 5 / 600;
/** Nobody's hand need go higher or lower, mm above the floor. */
export const REACH = { low: 400, high: 1100 };
/** A tap means what is nearest within this, mm. */
const FINGER_MM = 12;
/** mm: less does not hold the controls. */
const MIN_REACH_MM = 160;

/** The least side of a screen of 32 inches, mm: what stands well there stands as well on a larger glass, if it grows with it. */
const MODEL_MM = 398;
/** Lines of the usual text on the least side of that screen. */
const MODEL_LINES = 57;
const LARGER = 1.42;

export interface KioskMetrics {
  /** px per mm. */
  mm: number;
  /** px per unit of layout: a mm or more. */
  u: number;
  /** Font size of the smallest words, px. */
  text: number;
  /** px above the lower edge of the screen up to which a control may stand, and from which on. */
  reach: number;
  floor: number;
  /** All of the screen is within reach. */
  whole: boolean;
  /** The part of the screen in use is shorter than it could be. */
  lowered: boolean;
  /** px: height of the part in use. */
  height: number;
  /** Reach of a finger, px. */
  finger: number;
}

/** Capital letters of the usual and of the large text, mm, at a distance: no word is smaller. */
export const capitalMm = (viewMm: number, large: boolean): number =>
  large ? 2 * viewMm * Math.tan((LARGE_ANGLE * Math.PI) / 360) : viewMm * USUAL_SHARE;

interface Asked {
  /** px. */
  width: number;
  height: number;
  large: boolean;
  lowered: boolean;
}

export function roomOf(
  { cssMm, bottomMm, viewMm }: KioskConfig,
  { width, height, large, lowered }: Asked,
): KioskMetrics {
  const mm = 1 / cssMm;
  const whole = bottomMm + height * cssMm <= REACH.high;
  // Where even the lower edge hangs too high or too low, the nearest to it that still holds the controls.
  const reach = whole ? height : Math.max(Math.min(height, MIN_REACH_MM * mm), (REACH.high - bottomMm) * mm);
  const floor = Math.min(height / 3, Math.max(0, (REACH.low - bottomMm) * mm));
  const isLowered = lowered && !whole;
  const side = Math.min(width, isLowered ? reach : height);
  const least = (capitalMm(viewMm, large) / CAPITAL) * mm;
  return {
    mm,
    u: Math.max(mm, side / MODEL_MM),
    text: Math.max(least, (side / MODEL_LINES) * (large ? LARGER : 1)),
    reach,
    floor,
    whole,
    lowered: isLowered,
    height: isLowered ? reach : height,
    finger: FINGER_MM * mm,
  };
}
