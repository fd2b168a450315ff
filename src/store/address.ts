// State ↔ address. Law: decode(encode(s)) = s, and decode never throws: a bad value is named and the rest applies.
import { type Day, isoOf, parseDay, parsePartialDate } from "../data/day.ts";
import { BASES, STACKS, tradeYears } from "../model/coverage.ts";
import { encodeHypothesis, MOST_HYPOTHESES, parseHypothesis } from "../model/hypotheses.ts";
import { openable } from "../model/organisations.ts";
import { encodeSelection, parseSelection } from "../model/selection.ts";
import { COUNTINGS, knownSets } from "../model/sets.ts";
import { WEIGHTS } from "../model/weights.ts";
import { clampDay, rangesOf, type World } from "../model/world.ts";
import { type LonLat, PROJECTIONS } from "../scene/geo-types.ts";
import { type Addressed, MODES, type Notice, PINNABLE } from "./state.ts";
import { VIEWS, type ViewId } from "./view-ids.ts";

/** One of the comma-separated ids of a key by its new name. */
function renameIn(query: URLSearchParams, key: string, before: string, after: string): void {
  const ids = query.get(key)?.split(",");
  if (ids?.includes(before)) query.set(key, ids.map((id) => (id === before ? after : id)).join(","));
}

/** Old addresses to new ones, oldest first. Links made with any release keep working. */
const MIGRATIONS: readonly ((query: URLSearchParams) => void)[] = [
  // Until November 2026 the view of life lines had the slider's name.
  (query) => renameIn(query, "view", "timeline", "lifelines"),
];

const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (text: string): T | undefined =>
    allowed.find((a) => a === text);

/** Comma-separated ids out of a known set, in the set's order; undefined if any is unknown. */
function subset<T extends string>(text: string, all: readonly T[]): readonly T[] | undefined {
  const asked = text.split(",").filter(Boolean);
  if (asked.some((a) => !all.includes(a as T))) return undefined;
  return all.filter((id) => asked.includes(id));
}

/** Longer than any expression that is read. */
const LONGEST_QUERY = 2000;

interface Codec<K extends keyof Addressed> {
  encode(value: Addressed[K]): string | undefined;
  /** Undefined: the text cannot be used. */
  decode(text: string, world: World, range: number): Addressed[K] | undefined;
}
type Codecs = { [K in keyof Addressed]: Codec<K> & { key: string } };

function inRange(text: string, world: World, range: number): Day | undefined {
  const day = parseDay(text);
  return day !== undefined && clampDay(world, day, range) === day ? day : undefined;
}

/** `139.7,35.7`: degrees east and north. */
function lonLat(text: string): LonLat | undefined {
  if (!/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?$/.test(text)) return undefined;
  const [lon, lat] = text.split(",").map(Number) as LonLat;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

const CODECS: Codecs = {
  day: { key: "date", encode: (d) => isoOf(d), decode: inRange },
  selection: {
    key: "select",
    encode: encodeSelection,
    decode: (t, w) => {
      const { selection, unknown } = parseSelection(t, w);
      return unknown.length > 0 ? undefined : selection;
    },
  },
  to: {
    key: "to",
    encode: (d) => (d === undefined ? undefined : isoOf(d)),
    decode: (t, w, range) => inRange(t, w, range) ?? inRange(t, w, rangesOf(w)[1]),
  },
  sets: { key: "sets", encode: (ids) => ids.join(","), decode: (t, w) => subset(t, knownSets(w)) },
  counting: { key: "count", encode: (c) => c, decode: oneOf(...COUNTINGS) },
  mode: { key: "mode", encode: (m) => m, decode: oneOf(...MODES) },
  tour: { key: "tour", encode: (t) => t, decode: (t) => (/^[a-z0-9][a-z0-9-]{0,60}$/.test(t) ? t : undefined) },
  step: {
    key: "step",
    encode: String,
    decode: (t) => (/^[1-9]\d{0,2}$/.test(t) ? Number(t) : undefined),
  },
  whatif: {
    key: "whatif",
    encode: (list) => list.map(encodeHypothesis).join(",") || undefined,
    decode: (t, w) => {
      const asked = t.split(",").filter(Boolean);
      const read = asked.flatMap((one) => parseHypothesis(one, w) ?? []);
      return read.length === asked.length && read.length <= MOST_HYPOTHESES ? read : undefined;
    },
  },
  stack: { key: "stack", encode: (s) => s, decode: oneOf(...STACKS) },
  q: { key: "q", encode: (q) => q, decode: (t) => (t.length <= LONGEST_QUERY ? t : undefined) },
  layers: {
    key: "layers",
    encode: (l) => l.join(","),
    decode: (t, w) =>
      subset(
        t,
        w.dataset.meta.layers.map((l) => l.id),
      ),
  },
  views: {
    key: "view",
    encode: (v) => v.join(","),
    decode: (t) => {
      const views = subset<ViewId>(t, VIEWS);
      return views && views.length > 0 ? views : undefined;
    },
  },
  lang: { key: "lang", encode: (l) => l, decode: oneOf("en", "ja", "both") },
  theme: { key: "theme", encode: (t) => t, decode: oneOf("auto", "light", "dark", "contrast") },
  projection: { key: "projection", encode: (p) => p, decode: oneOf(...PROJECTIONS) },
  worldview: {
    key: "worldview",
    encode: (id) => id,
    decode: (t, w) => w.dataset.meta.worldviews.find((view) => view.id === t)?.id,
  },
  pin: { key: "pin", encode: (p) => p.join(",") || undefined, decode: (t) => subset(t, PINNABLE) },
  rotation: { key: "turn", encode: (t) => t?.map((n) => Math.round(n * 10) / 10).join(","), decode: lonLat },
  region: { key: "region", encode: (r) => r, decode: (t, w) => w.dataset.meta.regions.find((r) => r.id === t)?.id },
  expandedOrganisations: {
    key: "open",
    encode: (o) => o.join(",") || undefined,
    decode: (t, w) => subset(t, openable(w)),
  },
  morph: {
    key: "morph",
    encode: (m) => String(Math.round(m * 100) / 100),
    decode: (t) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(t) ? Number(t) : undefined),
  },
  weight: { key: "weight", encode: (w) => w, decode: oneOf(...WEIGHTS) },
  flow: { key: "coverage", encode: (f) => f, decode: oneOf("total", "exports", "imports") },
  basis: { key: "basis", encode: (b) => b, decode: oneOf(...BASES) },
  trade: {
    key: "trade",
    encode: String,
    decode: (t, w) => {
      if (t === "last") return "last";
      return /^\d{4}$/.test(t) && tradeYears(w).includes(Number(t)) ? Number(t) : undefined;
    },
  },
  known: {
    key: "known",
    encode: (k) => (k === undefined ? undefined : isoOf(k)),
    decode: (t) => parsePartialDate(t)?.last,
  },
  range: { key: "range", encode: String, decode: (t, w) => rangesOf(w).find((year) => String(year) === t) },
};
const FIELDS = Object.keys(CODECS) as (keyof Addressed)[];
export const ADDRESS_KEYS: readonly string[] = FIELDS.map((f) => CODECS[f].key);

const encodeField = <K extends keyof Addressed>(field: K, value: Addressed[K]): string | undefined =>
  CODECS[field].encode(value);

/** The query of a state, without what is at its default; in a fixed order. */
export function encodeAddress(state: Addressed, defaults: Addressed): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const text = encodeField(field, state[field]);
    if (text !== undefined && text !== encodeField(field, defaults[field])) query.set(CODECS[field].key, text);
  }
  // Commas and colons are legal in a query and easier to read.
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** The range comes first: it says which days there are. */
const READ_ORDER = FIELDS.toSorted((a, b) => Number(b === "range") - Number(a === "range"));

/**
 * Reads a query. Keys it does not know are left alone: they may belong to the page around it. `current`: the range that
 * holds where the query names none, and what is pinned, which a query cannot change.
 */
export function decodeAddress(
  search: string,
  world: World,
  current: Pick<Addressed, "range" | "pin"> = { range: rangesOf(world)[0], pin: [] },
): { patch: Partial<Addressed>; notices: Notice[] } {
  const query = new URLSearchParams(search);
  for (const migrate of MIGRATIONS) migrate(query);
  const patch: Partial<Addressed> = {};
  const notices: Notice[] = [];
  const read = <K extends keyof Addressed>(field: K): void => {
    const { key, decode } = CODECS[field];
    const text = query.get(key);
    if (text === null) return;
    if (current.pin.length > 0 && (field === "pin" || current.pin.some((p) => p === field))) {
      notices.push({ key, value: text, why: "pinned" });
      return;
    }
    if (field === "selection") {
      // Known ids of a selection apply even when others are not known.
      const { selection, unknown } = parseSelection(text, world);
      patch.selection = selection;
      for (const value of unknown) notices.push({ key, value });
      return;
    }
    const range = patch.range ?? current.range;
    const value = decode(text, world, range);
    const isEarlier = field === "day" && value === undefined && inRange(text, world, rangesOf(world)[1]) !== undefined;
    if (isEarlier) notices.push({ key, value: text, why: "range" });
    else if (value === undefined) notices.push({ key, value: text });
    else patch[field] = value;
  };
  for (const field of READ_ORDER) read(field);
  return { patch, notices };
}

export const addressedOf = (state: Addressed): Addressed =>
  Object.fromEntries(FIELDS.map((f) => [f, state[f]])) as unknown as Addressed;
