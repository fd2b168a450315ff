import type { KeyWords } from "../../i18n/keys.ts";
import type { KeyTable } from "./key-table.ts";

export type TalkKey = keyof KeyWords["talk"];

/** Keys of a talk, the same in both of its windows. */
export const TALK_KEYS: KeyTable<TalkKey> = {
  next: ["PageDown", "ArrowRight", "ArrowDown", " ", "MediaTrackNext"],
  previous: ["PageUp", "ArrowLeft", "ArrowUp", "Backspace", "MediaTrackPrevious"],
  first: ["Home"],
  last: ["End"],
  overview: ["o"],
  black: ["b", "."],
  white: ["w", ","],
  laser: ["l"],
  progress: ["p"],
  freeze: ["z"],
  hold: ["h"],
  full: ["f"],
  keys: ["?"],
  escape: ["Escape"],
};
