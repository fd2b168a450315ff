// Who is meant by a cell: by an ISO 3166 code of three letters, two letters or digits, or by a name in English or Japanese.
import { nearestOf } from "../nearest.ts";
import type { Party, PartyId } from "../types.ts";
import { coreOf, foldName, turnedName } from "./names.ts";

/** How a column names parties. */
export const PARTY_FORMS = ["alpha3", "alpha2", "numeric", "name"] as const;
export type PartyForm = (typeof PARTY_FORMS)[number];

export interface Directory {
  parties: ReadonlyMap<PartyId, Party>;
  find(cell: string, form: PartyForm): PartyId | undefined;
  /** Names that several parties bear. */
  isShared(cell: string): boolean;
  /** Somebody who may be meant. */
  suggest(cell: string): PartyId | undefined;
}

/** What a directory is made from. */
export interface Known {
  parties: readonly Party[];
  aliases: readonly { party: PartyId; text: string }[];
  /** ISO 3166 numeric code → id. */
  numeric: Readonly<Record<string, PartyId>>;
}

/** Letters of the longest code. */
const MAX_CODE = 3;
const LANGUAGES = ["en", "ja"] as const;
const STYLES = ["long", "short", "narrow"] as const;

/** Further names from the Unicode CLDR that every browser and Node brings along. */
function furtherNames(parties: readonly Party[]): (readonly [PartyId, string])[] {
  const names: (readonly [PartyId, string])[] = [];
  for (const language of LANGUAGES)
    for (const style of STYLES) {
      const say = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
      for (const { id, iso2 } of parties) {
        const name = iso2 && /^[A-Z]{2}$/.test(iso2) ? say.of(iso2) : undefined;
        if (name) names.push([id, name]);
      }
    }
  return names;
}

export function directoryOf({ parties, aliases, numeric }: Known): Directory {
  const names = new Map<string, Set<PartyId>>();
  const cores = new Map<string, Set<PartyId>>();
  const put = (index: Map<string, Set<PartyId>>, key: string, id: PartyId): void => {
    if (key === "") return;
    index.set(key, (index.get(key) ?? new Set()).add(id));
  };
  const add = (id: PartyId, name: string): void => {
    put(names, foldName(name), id);
    put(cores, coreOf(name), id);
  };
  for (const { id, name, short } of parties)
    for (const said of new Set([name.en, name.ja, short.en, short.ja])) add(id, said);
  for (const { party, text } of aliases) add(party, text);
  // A party's own names win over those that others bear in another list.
  const own = new Set(names.keys());
  for (const [id, name] of furtherNames(parties)) if (!own.has(foldName(name))) add(id, name);
  const ids = new Map(parties.map((p) => [p.id, p]));
  const twoLetters = new Map(parties.flatMap((p) => (p.iso2 ? [[p.iso2, p.id] as const] : [])));
  const byNumber = new Map(Object.entries(numeric));
  const only = (found: Set<PartyId> | undefined): PartyId | undefined =>
    found?.size === 1 ? [...found][0] : undefined;
  const code = (cell: string): string => cell.normalize("NFKC").trim().toUpperCase();
  const byCode: Record<Exclude<PartyForm, "name">, (cell: string) => PartyId | undefined> = {
    alpha3: (cell) => (ids.has(code(cell)) ? code(cell) : undefined),
    alpha2: (cell) => twoLetters.get(code(cell)),
    numeric: (cell) => {
      const id = /^\d{1,3}$/.test(code(cell)) ? byNumber.get(code(cell).padStart(3, "0")) : undefined;
      return id !== undefined && ids.has(id) ? id : undefined;
    },
  };
  const byName = (cell: string): PartyId | undefined => {
    const turned = turnedName(cell);
    return only(names.get(foldName(cell))) ?? (turned === undefined ? undefined : only(names.get(foldName(turned))));
  };
  /** The only party whose name begins so. */
  const begins = (start: string): PartyId | undefined =>
    start.length < MAX_CODE
      ? undefined
      : only(new Set([...names].flatMap(([name, of]) => (name.startsWith(start) ? [...of] : []))));
  const shown = (): string[] => parties.flatMap((p) => [p.id, p.name.en, p.name.ja]);
  const idOf = new Map(parties.flatMap((p) => [p.id, p.name.en, p.name.ja].map((text) => [text, p.id] as const)));
  return {
    parties: ids,
    find: (cell, form) => (form === "name" ? (byName(cell) ?? byCode.alpha3(cell)) : byCode[form](cell)),
    isShared: (cell) => (names.get(foldName(cell))?.size ?? 0) > 1,
    suggest: (cell) => {
      const begun = /^([A-Z]{3})[^A-Z]/.exec(code(cell))?.[1];
      if (begun !== undefined && ids.has(begun)) return begun;
      const known = byName(cell) ?? only(cores.get(coreOf(cell))) ?? begins(foldName(cell));
      // Every code is like some other code: only names are compared by their letters.
      const near = known === undefined && cell.length > MAX_CODE ? nearestOf(cell, shown()) : undefined;
      return known ?? (near === undefined ? undefined : idOf.get(near));
    },
  };
}
