// Words of the timeline.
import type { Language } from "../language.ts";

type S = string;

export type TimelineWords = Record<
  | "heading"
  | "slider"
  | "compare"
  | "play"
  | "pause"
  | "pace"
  | "previous"
  | "next"
  | "typeDate"
  | "go"
  | "noEvent"
  | "noInformation",
  S
> & {
  speed(s: number): S;
  /** Begins the slider with a year. */
  range(from: number): S;
  asOf(when: S): S;
};

const en: TimelineWords = {
  heading: "Timeline",
  compare: "Day to compare with",
  slider: "Date",
  play: "Play",
  pause: "Pause",
  pace: "Playback speed",
  speed: (s) => `${s}×`,
  previous: "Previous event",
  next: "Next event",
  typeDate: "Go to a date",
  go: "Go",
  range: (from) => `From ${from}`,
  noInformation: "no information",
  noEvent: "No event on or before this day",
  asOf: (when) => `Known up to ${when}`,
};

const ja: TimelineWords = {
  heading: "年表",
  compare: "比べる日",
  slider: "日付",
  play: "再生",
  pause: "一時停止",
  pace: "再生の速さ",
  speed: (s) => `${s}倍`,
  previous: "前の出来事",
  next: "次の出来事",
  typeDate: "日付を指定",
  go: "移動",
  range: (from) => `${from}年から`,
  noInformation: "情報なし",
  noEvent: "この日までの出来事はありません",
  asOf: (when) => `${when}現在`,
};

export const TIMELINE: Record<Language, TimelineWords> = { en, ja };
