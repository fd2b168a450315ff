// Who says something, by name: a bare host tells a reader nothing.
import { parsePartialDate } from "../data/day.ts";
import type { Source } from "../data/details.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Language } from "./language.ts";
import { formatDay } from "./locale.ts";

/** Printed sources have their publisher where others have a host. */
const isHost = (host: string): boolean => /^[\w-]+(\.[\w-]+)+$/.test(host);

const SITE: Record<Language, (host: string) => string> = {
  en: (host) => `Website ${host}`,
  ja: (host) => `ウェブサイト ${host}`,
};

export function publisherOf({ publisher, host }: Pick<Source, "publisher" | "host">, language: Language): string {
  return publisher?.[language] ?? (isHost(host) ? SITE[language](host) : host);
}

type Said = Pick<Source, "publisher" | "host" | "grade">;

/** Each publisher once: institutions before sites that name nobody, official sources first; otherwise in the order given. */
export function publishersOf(sources: readonly Said[], language: Language): string[] {
  const rank = (s: Said): number => (s.publisher ? 0 : 2) + (s.grade === "official" ? 0 : 1);
  return [...new Set(sources.toSorted((a, b) => rank(a) - rank(b)).map((s) => publisherOf(s, language)))];
}

/** Institutions whose official sources these are: what is named where nobody can follow an address. */
export const institutionsOf = (sources: readonly Said[], language: Language): string[] =>
  publishersOf(
    sources.filter((s) => s.publisher && s.grade === "official"),
    language,
  );

/** The day of a document as people read it, as exactly as it is known; undefined where it has none. */
export function publishedOn({ published }: Pick<Source, "published">, t: Catalogue): string | undefined {
  const date = published === undefined ? undefined : parsePartialDate(published);
  return date ? formatDay(date.first, t, date.precision, true) : published;
}
