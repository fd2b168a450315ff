// Who says something, by name: a bare host tells a reader nothing.
import type { Source } from "../data/details.ts";
import type { Language } from "./language.ts";

/** Printed sources have their publisher where others have a host. */
const isHost = (host: string): boolean => /^[\w-]+(\.[\w-]+)+$/.test(host);

const SITE: Record<Language, (host: string) => string> = {
  en: (host) => `Website ${host}`,
  ja: (host) => `ウェブサイト ${host}`,
};

export function publisherOf({ publisher, host }: Pick<Source, "publisher" | "host">, language: Language): string {
  return publisher?.[language] ?? (isHost(host) ? SITE[language](host) : host);
}
