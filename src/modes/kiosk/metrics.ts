// Converts physical sizes (mm) to px for the display at hand.
import type { KioskConfig } from "./store/config.ts";

/** Height of a capital letter as a share of the font size. */
export const CAPITAL = 0.72;
/** Visual angle of a capital letter at the configured distance, degrees: large text, and normal text (5 mm at 600 mm). */
const LARGE_ANGLE = 0.7;
const USUAL_SHARE = 5 / 600;
/** Range of reach that controls must stay in, mm above the floor. */
export const REACH = { low: 400, high: 1100 };
/** Radius in which a tap selects the nearest thing, mm. */
const FINGER_MM = 12;
/** Minimum height for the controls, mm. */
const MIN_REACH_MM = 160;

/** Shorter side of the 32-inch reference display, mm. Layouts for it are scaled up on larger displays. */
const MODEL_MM = 398;
/** Lines of normal text along the shorter side of the reference display. */
const MODEL_LINES = 57;
const LARGER = 1.42;

export interface KioskMetrics {
  /** px per mm. */
  mm: number;
  /** px per layout unit; a unit is 1 mm or more. */
  u: number;
  /** px per unit of what is only looked at, as of the model's 398 mm: less than a millimetre on a small display, so that large words fit. */
  display: number;
  /** Font size of the smallest text, px. */
  text: number;
  /** Upper and lower limit for controls, px above the lower edge of the screen. */
  reach: number;
  floor: number;
  /** The whole screen is within reach. */
  whole: boolean;
  /** Only the lower part of the screen is used. */
  lowered: boolean;
  /** Height of the used part, px. */
  height: number;
  /** Radius in which a tap selects the nearest thing, px. */
  finger: number;
}

/** Minimum height of capital letters at a viewing distance, mm, for normal or large text. */
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
  // If even the lower edge is out of reach, use the smallest height that fits the controls.
  const reach = whole ? height : Math.max(Math.min(height, MIN_REACH_MM * mm), (REACH.high - bottomMm) * mm);
  const floor = Math.min(height / 3, Math.max(0, (REACH.low - bottomMm) * mm));
  const isLowered = lowered && !whole;
  const side = Math.min(width, isLowered ? reach : height);
  const least = (capitalMm(viewMm, large) / CAPITAL) * mm;
  return {
    mm,
    u: Math.max(mm, side / MODEL_MM),
    display: side / MODEL_MM,
    text: Math.max(least, (side / MODEL_LINES) * (large ? LARGER : 1)),
    reach,
    floor,
    whole,
    lowered: isLowered,
    height: isLowered ? reach : height,
    finger: FINGER_MM * mm,
  };
}
