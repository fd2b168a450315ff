// State ↔ address. Law: decode(encode(s)) = s. Decoding never throws: bad values are reported and the others apply.
import { parseSelection } from "../model/selection/selection.ts";
import { whyNotCentre } from "../model/world/centre.ts";
import { rangesOf, type World, worldAround } from "../model/world/world.ts";
import { inRange } from "./address-values.ts";
import { ADDRESSED, type Addressed, codecOf } from "./schema.ts";
import type { Notice } from "./state.ts";

/** Renames one of the comma-separated ids of a key. */
function renameIn(query: URLSearchParams, key: string, before: string, after: string): void {
  const ids = query.get(key)?.split(",");
  if (ids?.includes(before)) query.set(key, ids.map((id) => (id === before ? after : id)).join(","));
}

/** `&` as the text of a page writes it. */
const AMPERSAND = /(?:amp|#0*38|#x0*26);/i;
const LEADING_AMPERSAND = new RegExp(`^${AMPERSAND.source}`, "i");

/**
 * The query of an address. Where it was copied out of a page's text with `&#038;`, the sign # ended it, and the browser has put the rest
 * into the hash; that hash is then no place in the page (`isQuery`).
 */
export function queryOf({ search, hash }: Pick<Location, "search" | "hash">): { query: string; isQuery: boolean } {
  if (!LEADING_AMPERSAND.test(hash)) return { query: search, isQuery: false };
  return { query: `${search.replace(/&$/, "")}&${hash.replace(LEADING_AMPERSAND, "")}`, isQuery: true };
}

/** Migrations of old addresses, oldest first, so that links made with any release keep working. */
const MIGRATIONS: readonly ((query: URLSearchParams) => void)[] = [
  // An address that was copied out of the text of a page: its `&` are still `&amp;` or `&#038;`.
  (query) => {
    for (const [key, value] of [...query]) {
      const meant = LEADING_AMPERSAND.test(key) ? key.replace(LEADING_AMPERSAND, "") : "";
      if (meant === "") continue;
      query.delete(key);
      if (!query.has(meant)) query.set(meant, value);
    }
  },
  // Until November 2026 the view of life lines was called `timeline`, like the slider.
  (query) => renameIn(query, "view", "timeline", "lifelines"),
];

const encodeField = <K extends keyof Addressed>(field: K, value: Addressed[K]): string | undefined =>
  codecOf(field).encode(value);

/** Query string of a state, in a fixed order, without values that equal their default, but with the fields of `always`. */
export function encodeAddress(
  state: Addressed,
  defaults: Addressed,
  always: readonly (keyof Addressed)[] = [],
): string {
  const query = new URLSearchParams();
  for (const field of ADDRESSED) {
    const text = encodeField(field, state[field]);
    if (text === undefined) continue;
    if (always.includes(field) || text !== encodeField(field, defaults[field])) query.set(codecOf(field).key, text);
  }
  // Commas and colons are legal in a query and easier to read.
  return query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** Read first: the party in the centre says which agreements there are, and the range which days are valid. */
const FIRST: readonly (keyof Addressed)[] = ["focal", "range"];
const READ_ORDER = [...FIRST, ...ADDRESSED.filter((field) => !FIRST.includes(field))];

/**
 * Parses a query string. Unknown keys are ignored, since they may belong to the embedding page. Of a key that is said twice the
 * first applies. `facts`: the world without
 * hypotheses, around any party, and with everything known: what an address means must not depend on what the page before it knew.
 * `current`: what the query need not say, the range and the party in the centre (default: the package’s own), and the pinned settings,
 * which it cannot change.
 */
export function decodeAddress(
  search: string,
  facts: World,
  current: Pick<Addressed, "range" | "pin"> & Partial<Pick<Addressed, "focal">> = {
    range: rangesOf(facts)[0],
    pin: [],
  },
): { patch: Partial<Addressed>; notices: Notice[] } {
  const query = new URLSearchParams(search);
  for (const migrate of MIGRATIONS) migrate(query);
  const patch: Partial<Addressed> = {};
  const notices: Notice[] = [];
  let world = worldAround(facts, current.focal ?? facts.whole.meta.home);
  const read = <K extends keyof Addressed>(field: K): void => {
    const { key, decode } = codecOf(field);
    const text = query.get(key);
    if (text === null) return;
    if (current.pin.length > 0 && (field === "pin" || current.pin.some((p) => p === field))) {
      notices.push({ key, value: text, why: "pinned" });
      return;
    }
    if (field === "selection") {
      // Known ids of a selection apply even if others are unknown.
      const { selection, unknown } = parseSelection(text, world);
      patch.selection = selection;
      for (const value of new Set(unknown)) notices.push({ key, value });
      return;
    }
    const range = patch.range ?? current.range;
    const value = decode(text, world, range);
    const isEarlier = field === "day" && value === undefined && inRange(text, world, rangesOf(world)[1]) !== undefined;
    if (field === "focal") {
      const why = whyNotCentre(world.whole, text);
      if (why === undefined) world = worldAround(world, text);
      else if (why !== "unknown") {
        notices.push({ key, value: text, why });
        return;
      }
    }
    if (isEarlier) notices.push({ key, value: text, why: "range" });
    else if (value === undefined) notices.push({ key, value: text });
    else patch[field] = value;
  };
  for (const field of READ_ORDER) read(field);
  for (const key of ADDRESSED.map((field) => codecOf(field).key)) {
    const [first, ...others] = query.getAll(key);
    for (const value of new Set(others)) {
      const isSaid = value === first || notices.some((n) => n.key === key && n.value === value);
      if (!isSaid) notices.push({ key, value, why: "twice" });
    }
  }
  return { patch, notices };
}

/** The defaults of the fields with these keys, for taking back what an address has said. Pinned ones and unknown keys are left out. */
export function defaultsOf(
  keys: readonly string[],
  defaults: Addressed,
  { pin }: Pick<Addressed, "pin">,
): Partial<Addressed> {
  const fields = ADDRESSED.filter((f) => keys.includes(codecOf(f).key) && f !== "pin" && !pin.some((p) => p === f));
  return Object.fromEntries(fields.map((f) => [f, defaults[f]]));
}

export const addressedOf = (state: Addressed): Addressed =>
  Object.fromEntries(ADDRESSED.map((f) => [f, state[f]])) as unknown as Addressed;
