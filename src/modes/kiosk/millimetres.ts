// Sizes of the hall in px: what must be of some millimetres, whatever the screen.
import type { KioskConfig } from "../../store/kiosk/config.ts";

/** Height of a capital letter as a share of the font size. */
export const CAPITAL = 0.72;
/** Angle under which a capital is seen from the declared distance, degrees: large text, and the usual one (5 mm at 600). */
const LARGE_ANGLE = 0.7;
const USUAL_SHARE = 5 / 600;
/** Nobody's hand need go higher or lower, mm above the floor. */
export const REACH = { low: 400, high: 1100 };
/** A tap means what is nearest within this, mm. */
const FINGER_MM = 12;

export interface Room {
  /** px per mm. */
  mm: number;
  /** Font size of the smallest words, px. */
  text: number;
  /** px above the lower edge of the screen up to which a control may stand, and from which on. */
  reach: number;
  floor: number;
  /** All of the screen is within reach. */
  whole: boolean;
  /** Reach of a finger, px. */
  finger: number;
}

/** Capital letters of the usual and of the large text, mm, at a distance. */
export const capitalMm = (viewMm: number, large: boolean): number =>
  large ? 2 * viewMm * Math.tan((LARGE_ANGLE * Math.PI) / 360) : viewMm * USUAL_SHARE;

export function roomOf({ cssMm, bottomMm, viewMm }: KioskConfig, height: number, large: boolean): Room {
  const mm = 1 / cssMm;
  const top = bottomMm + height * cssMm;
  const whole = top <= REACH.high;
  // Where even the lower edge hangs too high or too low, the nearest to it that still holds the controls.
  const reach = whole ? height : Math.max(Math.min(height, 160 * mm), (REACH.high - bottomMm) * mm);
  const floor = Math.min(height / 3, Math.max(0, (REACH.low - bottomMm) * mm));
  return { mm, text: (capitalMm(viewMm, large) / CAPITAL) * mm, reach, floor, whole, finger: FINGER_MM * mm };
}
