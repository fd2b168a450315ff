// What the screen asks of pictures: how small words may be, and how far a finger reaches. A desk asks for nothing; a
// kiosk measures in millimetres and says so in px.
import { createContext, useContext } from "react";

export interface Display {
  /** px of the screen: no word of a picture is set smaller. 0: as the picture has it. */
  minText: number;
  /** px: a tap means what is nearest within this reach. */
  finger: number;
  /** So many things at most are offered where a tap may have meant several. */
  offers: number;
}

/** `finger`: half of the least size of a target. */
const DESK: Display = { minText: 0, finger: 22, offers: 6 };
export const DisplayContext = createContext<Display>(DESK);
export const useDisplay = (): Display => useContext(DisplayContext);

/** A picture is drawn in units of so many px: words, nodes and gaps grow together. `smallest`: its smallest words, in units. */
export const unitFor = (minText: number, smallest: number): number => Math.max(1, minText / smallest);
