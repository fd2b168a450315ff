// The fields of the state: initial value, owner, and form in the address. The codec, defaults, stories, the presenter's two
// windows and the table in docs/embedding.md are derived from this.
import { isoOf, parsePartialDate } from "../data/day.ts";
import { BASES, STACKS, tradeYears } from "../model/coverage/coverage.ts";
import { WEIGHTS } from "../model/coverage/weights.ts";
import { COUNTINGS, knownSets, setsAtFirst } from "../model/overlap/sets.ts";
import { encodeSelection, NOTHING, parseSelection } from "../model/selection/selection.ts";
import { whyNotCentre } from "../model/world/centre.ts";
import { COUNT_RULES, DEFAULT_RULE } from "../model/world/counting.ts";
import { encodeHypothesis, MAX_HYPOTHESES, parseHypothesis } from "../model/world/hypotheses.ts";
import { openable } from "../model/world/organisations.ts";
import { rangesOf, type World } from "../model/world/world.ts";
import { PROJECTIONS } from "../scene/geo/types.ts";
import { flag, inRange, layersIn, lonLat, mapPart, networkPart, oneOf, question, subset } from "./address-values.ts";
import { type AtlasState, type Lang, MODES, PINNABLE } from "./state.ts";
import { PICTURES, VIEWS, type ViewId } from "./view-ids.ts";

/**
 * `view`: what is shown; set by a story's step and copied to the presenter's other window. `viewer`: preference of the
 * viewer, never changed by a story. `window`: purpose of this window. `moment`: transient, never in the address.
 */
export type Owner = "view" | "viewer" | "window" | "moment";

export interface AddressCodec<T> {
  key: string;
  /** Undefined leaves the key out of the address. */
  encode(value: T): string | undefined;
  /** Undefined for text that cannot be used. `range`: year in which the slider starts. */
  decode(text: string, world: World, range: number): T | undefined;
}

type Field<T> = { default(world: World, lang: Lang): T } & (
  | { owner: Exclude<Owner, "moment">; address: AddressCodec<T> }
  | { owner: "moment" }
);

export const SCHEMA = {
  focal: {
    default: (world) => world.whole.meta.home,
    owner: "view",
    address: {
      key: "focal",
      encode: (id) => id,
      decode: (t, w) => (whyNotCentre(w.whole, t) === undefined ? t : undefined),
    },
  },
  day: {
    default: (world) => world.dataset.meta.asOf,
    owner: "view",
    address: { key: "date", encode: (d) => isoOf(d), decode: inRange },
  },
  selection: {
    default: () => NOTHING,
    owner: "view",
    address: {
      key: "select",
      encode: encodeSelection,
      decode: (t, w) => {
        const { selection, unknown } = parseSelection(t, w);
        return unknown.length > 0 ? undefined : selection;
      },
    },
  },
  to: {
    default: () => undefined,
    owner: "view",
    address: {
      key: "to",
      encode: (d) => (d === undefined ? undefined : isoOf(d)),
      decode: (t, w, range) => inRange(t, w, range) ?? inRange(t, w, rangesOf(w)[1]),
    },
  },
  sets: {
    default: (world) => setsAtFirst(world),
    owner: "view",
    address: { key: "sets", encode: (ids) => ids.join(","), decode: (t, w) => subset(t, knownSets(w)) },
  },
  counting: {
    default: () => "exclusive",
    owner: "view",
    address: { key: "count", encode: (c) => c, decode: oneOf(...COUNTINGS) },
  },
  rule: {
    default: () => DEFAULT_RULE,
    owner: "view",
    address: { key: "rule", encode: (r) => r, decode: oneOf(...COUNT_RULES) },
  },
  mode: {
    default: () => "explore",
    owner: "window",
    address: { key: "mode", encode: (m) => m, decode: oneOf(...MODES) },
  },
  tour: {
    default: () => undefined,
    owner: "window",
    address: { key: "tour", encode: (t) => t, decode: (t) => (/^[a-z0-9][a-z0-9-]{0,60}$/.test(t) ? t : undefined) },
  },
  step: {
    default: () => 1,
    owner: "window",
    address: { key: "step", encode: String, decode: (t) => (/^[1-9]\d{0,2}$/.test(t) ? Number(t) : undefined) },
  },
  whatif: {
    default: () => [],
    owner: "view",
    address: {
      key: "whatif",
      encode: (list) => list.map(encodeHypothesis).join(",") || undefined,
      decode: (t, w) => {
        const asked = t.split(",").filter(Boolean);
        const read = asked.flatMap((one) => parseHypothesis(one, w) ?? []);
        return read.length === asked.length && read.length <= MAX_HYPOTHESES ? read : undefined;
      },
    },
  },
  stack: {
    default: () => "agreement",
    owner: "view",
    address: { key: "stack", encode: (s) => s, decode: oneOf(...STACKS) },
  },
  q: {
    default: () => undefined,
    owner: "view",
    address: { key: "q", encode: (q) => q, decode: question },
  },
  layers: {
    default: (world) => world.dataset.meta.layers.filter((l) => l.on).map((l) => l.id),
    owner: "view",
    address: { key: "layers", encode: (l) => l.join(","), decode: layersIn },
  },
  views: {
    default: () => PICTURES,
    owner: "view",
    address: {
      key: "view",
      encode: (v) => v.join(","),
      decode: (t) => {
        const views = subset<ViewId>(t, VIEWS);
        return views && views.length > 0 ? views : undefined;
      },
    },
  },
  lang: {
    default: (_, lang) => lang,
    owner: "viewer",
    address: { key: "lang", encode: (l) => l, decode: oneOf("en", "ja", "both") },
  },
  era: {
    default: () => false,
    owner: "viewer",
    address: flag("era", "1", "0"),
  },
  theme: {
    default: () => "auto",
    owner: "viewer",
    address: { key: "theme", encode: (t) => t, decode: oneOf("auto", "light", "dark", "contrast") },
  },
  letterKeys: { default: () => true, owner: "viewer", address: flag("keys", "letters", "none") },
  projection: {
    default: () => "equal-earth",
    owner: "view",
    address: { key: "projection", encode: (p) => p, decode: oneOf(...PROJECTIONS) },
  },
  worldview: {
    default: (world) => world.dataset.meta.worldviews[0].id,
    owner: "viewer",
    address: {
      key: "worldview",
      encode: (id) => id,
      decode: (t, w) => w.dataset.meta.worldviews.find((view) => view.id === t)?.id,
    },
  },
  pin: {
    default: () => [],
    owner: "viewer",
    address: { key: "pin", encode: (p) => p.join(",") || undefined, decode: (t) => subset(t, PINNABLE) },
  },
  rotation: {
    default: () => undefined,
    owner: "view",
    address: { key: "turn", encode: (t) => t?.map((n) => Math.round(n * 10) / 10).join(","), decode: lonLat },
  },
  region: {
    default: () => undefined,
    owner: "view",
    address: { key: "region", encode: (r) => r, decode: (t, w) => w.dataset.meta.regions.find((r) => r.id === t)?.id },
  },
  camera: {
    default: () => undefined,
    owner: "view",
    address: { key: "camera", encode: (c) => c?.join(","), decode: mapPart },
  },
  networkCamera: {
    default: () => undefined,
    owner: "view",
    address: { key: "net", encode: (c) => c?.join(","), decode: networkPart },
  },
  expandedOrganisations: {
    default: () => [],
    owner: "view",
    address: { key: "open", encode: (o) => o.join(",") || undefined, decode: (t, w) => subset(t, openable(w)) },
  },
  morph: {
    default: () => 1,
    owner: "view",
    address: {
      key: "morph",
      encode: (m) => String(Math.round(m * 100) / 100),
      decode: (t) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(t) ? Number(t) : undefined),
    },
  },
  weight: {
    default: () => "equal",
    owner: "view",
    address: { key: "weight", encode: (w) => w, decode: oneOf(...WEIGHTS) },
  },
  flow: {
    default: () => "total",
    owner: "view",
    address: { key: "coverage", encode: (f) => f, decode: oneOf("total", "exports", "imports") },
  },
  basis: {
    default: () => "in-force",
    owner: "view",
    address: { key: "basis", encode: (b) => b, decode: oneOf(...BASES) },
  },
  trade: {
    default: () => "last",
    owner: "view",
    address: {
      key: "trade",
      encode: String,
      decode: (t, w) =>
        t === "last" ? t : /^\d{4}$/.test(t) && tradeYears(w).includes(Number(t)) ? Number(t) : undefined,
    },
  },
  known: {
    default: () => undefined,
    owner: "viewer",
    address: {
      key: "known",
      encode: (k) => (k === undefined ? undefined : isoOf(k)),
      decode: (t) => parsePartialDate(t)?.last,
    },
  },
  range: {
    default: (world) => rangesOf(world)[0],
    owner: "view",
    address: { key: "range", encode: String, decode: (t, w) => rangesOf(w).find((year) => String(year) === t) },
  },
  dayFraction: { default: () => 0, owner: "moment" },
  playing: { default: () => false, owner: "moment" },
  justBegun: { default: () => false, owner: "moment" },
  speed: { default: () => 1, owner: "moment" },
  hover: { default: () => undefined, owner: "moment" },
  turning: { default: () => false, owner: "moment" },
  openFigure: { default: () => undefined, owner: "moment" },
  dragged: { default: () => ({}), owner: "moment" },
  arranged: { default: () => undefined, owner: "moment" },
  disambiguation: { default: () => undefined, owner: "moment" },
  sheet: { default: () => undefined, owner: "moment" },
  notices: { default: () => [], owner: "moment" },
} as const satisfies { [K in keyof AtlasState]: Field<AtlasState[K]> };

type AddressedField = {
  [K in keyof typeof SCHEMA]: (typeof SCHEMA)[K] extends { owner: "moment" } ? never : K;
}[keyof typeof SCHEMA];

/** The fields that appear in the address. */
export type Addressed = Pick<AtlasState, AddressedField>;

const ALL = Object.keys(SCHEMA) as (keyof AtlasState)[];
const isAddressed = (field: keyof AtlasState): field is AddressedField => SCHEMA[field].owner !== "moment";
export const ADDRESSED: readonly AddressedField[] = ALL.filter(isAddressed);

export const codecOf = <K extends AddressedField>(field: K): AddressCodec<Addressed[K]> =>
  SCHEMA[field].address as unknown as AddressCodec<Addressed[K]>;

export const ADDRESS_KEYS: readonly string[] = ADDRESSED.map((field) => codecOf(field).key);

/** The part of a state with the given owners: `ownedBy(state, "viewer")` is language, theme and so on. */
export const ownedBy = <O extends Exclude<Owner, "moment">>(
  state: Addressed,
  ...owners: readonly O[]
): Pick<Addressed, FieldOf<O>> =>
  Object.fromEntries(
    ADDRESSED.filter((field) => owners.some((o) => o === SCHEMA[field].owner)).map((field) => [field, state[field]]),
  ) as unknown as Pick<Addressed, FieldOf<O>>;
type FieldOf<O extends Owner> = {
  [K in AddressedField]: (typeof SCHEMA)[K]["owner"] extends O ? K : never;
}[AddressedField];

export const defaultState = (world: World, lang: Lang): AtlasState =>
  Object.fromEntries(ALL.map((field) => [field, SCHEMA[field].default(world, lang)])) as unknown as AtlasState;
