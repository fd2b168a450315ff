// Requirements of the display for pictures: minimum text size and touch radius. None on desktops; a kiosk derives them from
// physical sizes.
import { createContext, useContext, useMemo } from "react";

export interface Display {
  /** Minimum text size in pictures, px; 0: no minimum. */
  minText: number;
  /** Radius in which a tap selects the nearest thing, px. */
  finger: number;
  /** Maximum number of candidates offered for an ambiguous tap. */
  offers: number;
  /** A mouse reaches as far as a finger: in a hall it is a panel that reports itself as one. */
  anyPointer?: boolean;
}

/** `finger`: half the minimum target size. */
const DESK: Display = { minText: 0, finger: 22, offers: 6 };
export const DisplayContext = createContext<Display>(DESK);
export const useDisplay = (): Display => useContext(DisplayContext);

/** px of the words of the page that pictures are made for. */
const PAGE = 16;

/** px per unit of the page: more than 1 on a wall. The frame that the build makes is that of a page of 16 px. */
const pageUnit = (): number =>
  typeof document === "undefined"
    ? 1
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / PAGE || 1;

/** px per unit of a picture of that size, which changes with the page's: read at every step it would lay out the page once more. */
export function useUnit(size: { width: number }, smallest: number): number {
  const { minText } = useDisplay();
  const ofPage = useMemo(() => (size.width > 0 ? pageUnit() : 1), [size]);
  return Math.max(ofPage, unitFor(minText, smallest));
}

/** px per unit of a picture so that its text is at least `minText`. `smallest`: smallest text of the picture, units. */
export const unitFor = (minText: number, smallest: number): number => Math.max(1, minText / smallest);
