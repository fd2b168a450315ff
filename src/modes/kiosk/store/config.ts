// Configuration of a kiosk, from the address or kiosk.json with the same keys; the address takes precedence. Invalid values
// are reported and ignored; the rest applies.

import { type Day, parsePartialDate } from "../../../data/day.ts";
import { isTongue, type TongueId } from "../tongues/ids.ts";
import { type DayRange, type Minute, parseDayList, parseHours, parseMinute, type Rule } from "./hours.ts";

export interface KioskConfig {
  /** Languages of the site, in the order in which they are spoken while nobody is there. */
  languages: readonly TongueId[];
  /** Millimetres per CSS px, as measured with the ruler on the staff page. */
  cssMm: number;
  /** Height of the display's lower edge above the floor, mm. */
  bottomMm: number;
  /** Viewing distance, mm. */
  viewMm: number;
  /** Seconds without a touch until the warning. */
  idle: number;
  /** Address of the hosted atlas, for QR codes; without it there are none. */
  base: string | undefined;
  /** PIN of the staff page; without it there is none. */
  pin: string | undefined;
  /** Opening hours; outside them the screen is dark. */
  hours: readonly Rule[] | undefined;
  /** Days on which it is closed, and days with the hours of holidays. */
  closed: readonly DayRange[];
  holidays: readonly DayRange[];
  /** Time of the daily reload. */
  reload: Minute | undefined;
  /** Day from which the staff page reminds of installing a newer release. */
  review: Day | undefined;
  /** Whether visits are counted (anonymously). */
  counts: boolean;
  /** Whether the page requests `alive` from its host every two seconds. */
  heartbeat: boolean;
}

export interface ConfigFault {
  key: string;
  value: string;
  /** `unknown`: no such key; `bad`: invalid value; `file`: kiosk.json itself cannot be read. */
  why: "unknown" | "bad" | "file";
}

interface Field<T> {
  key: string;
  atFirst: T;
  read(text: string): T | undefined;
}

const number =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    if (!/^\d{1,4}(\.\d{1,6})?$/.test(text)) return undefined;
    const n = Number(text);
    return n >= least && n <= most ? n : undefined;
  };

const onOff = (text: string): boolean | undefined =>
  ["on", "true", "1"].includes(text) ? true : ["off", "false", "0"].includes(text) ? false : undefined;

/** Characters. A longer base would leave no room for the view in the QR code. */
const MAX_BASE = 160;
function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  // Percent-encoded length: a non-ASCII character takes up to nine characters.
  const address = `${url.origin}${url.pathname}`;
  return address.length <= MAX_BASE ? address : undefined;
}

/** Each once; plain Japanese only beside Japanese. */
function languageList(text: string): readonly TongueId[] | undefined {
  const ids = text.split(",").map((id) => id.trim());
  if (!ids.every(isTongue) || new Set(ids).size !== ids.length) return undefined;
  return ids.includes("ja-easy") && !ids.includes("ja") ? undefined : ids;
}

const FIELDS: { [K in keyof KioskConfig]: Field<KioskConfig[K]> } = {
  languages: { key: "languages", atFirst: ["ja", "en"], read: languageList },
  // 96 dpi until measured.
  cssMm: { key: "css_mm", atFirst: 0.2646, read: number(0.05, 3) },
  bottomMm: { key: "bottom_mm", atFirst: 650, read: number(0, 2000) },
  viewMm: { key: "view_mm", atFirst: 600, read: number(200, 3000) },
  idle: { key: "idle", atFirst: 60, read: number(15, 600) },
  base: { key: "base", atFirst: undefined, read: webAddress },
  pin: { key: "staff_pin", atFirst: undefined, read: (t) => (/^\d{4,8}$/.test(t) ? t : undefined) },
  hours: { key: "hours", atFirst: undefined, read: parseHours },
  closed: { key: "closed", atFirst: [], read: parseDayList },
  holidays: { key: "holidays", atFirst: [], read: parseDayList },
  reload: { key: "reload", atFirst: undefined, read: (t) => (t.startsWith("24") ? undefined : parseMinute(t)) },
  review: { key: "review", atFirst: undefined, read: (t) => parsePartialDate(t)?.last },
  counts: { key: "counts", atFirst: false, read: onOff },
  heartbeat: { key: "heartbeat", atFirst: false, read: onOff },
};
const NAMES = Object.keys(FIELDS) as (keyof KioskConfig)[];
export const CONFIG_KEYS: readonly string[] = NAMES.map((n) => FIELDS[n].key);

export function readKioskConfig(query: URLSearchParams): { config: KioskConfig; faults: ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const readField = <K extends keyof KioskConfig>(name: K): KioskConfig[K] => {
    const { key, atFirst, read } = FIELDS[name];
    const text = query.get(key);
    if (text === null || text === "") return atFirst;
    const value = read(text);
    if (value !== undefined) return value;
    faults.push({ key, value: text, why: "bad" });
    return atFirst;
  };
  return { config: Object.fromEntries(NAMES.map((n) => [n, readField(n)])) as unknown as KioskConfig, faults };
}

/** Characters of a value shown to staff. */
const MAX_VALUE = 80;
const textOf = (value: unknown): string =>
  (typeof value === "string" ? value : JSON.stringify(value)).slice(0, MAX_VALUE);

/** What joins the entries of a list in the file. */
const JOINTS: Record<string, string> = { languages: ",", hours: ";", closed: ",", holidays: "," };

/** A value of the file as it would stand in the address; undefined if it could not. */
function plainOf(key: string, value: unknown): string | undefined {
  if (["string", "number", "boolean"].includes(typeof value)) return String(value);
  const joint = JOINTS[key];
  const isList = Array.isArray(value) && value.every((v) => typeof v === "string");
  return joint !== undefined && isList ? value.join(joint) : undefined;
}

/** Merges the address's query over the file (any JSON). `known`: keys of the atlas's own address. */
export function mergeConfig(
  json: unknown,
  search: string,
  known: readonly string[],
): { query: URLSearchParams; faults: ConfigFault[] } {
  const query = new URLSearchParams(search);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { query, faults: [{ key: "kiosk.json", value: textOf(json), why: "file" }] };
  const faults: ConfigFault[] = [];
  for (const [key, value] of Object.entries(json)) {
    if (![...CONFIG_KEYS, ...known].includes(key)) faults.push({ key, value: textOf(value), why: "unknown" });
    else {
      const text = plainOf(key, value);
      if (text === undefined) faults.push({ key, value: textOf(value), why: "bad" });
      else if (!query.has(key)) query.set(key, text);
    }
  }
  return { query, faults };
}
