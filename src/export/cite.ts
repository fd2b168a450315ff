// Citations of a view or of a single fact. The address reopens the same day, selection and data version.
import type { Source } from "../data/details.ts";

export interface Cited {
  title: string;
  /** Description of what is cited, a sentence. */
  what: string;
  /** Day that is shown, ISO. */
  date: string;
  version: string;
  address: string;
  /** For a fact: its sources, and its evidence grade in words. */
  sources: readonly Pick<Source, "host" | "title" | "published" | "url">[];
  grade?: string;
}

const sourceLine = (s: Cited["sources"][number]): string =>
  [`${s.host}: ${s.title}`, s.published, s.url].filter(Boolean).join(", ");

export const citeText = (c: Cited): string =>
  [
    `${c.title}. ${c.what} (${c.date}). ${c.version}. ${c.address}`,
    ...c.sources.map((s) => `  ${sourceLine(s)}${c.grade ? ` [${c.grade}]` : ""}`),
  ].join("\n");

/** BibTeX escaping. Braces and backslashes could end a field and are removed. */
const escaped = (text: string): string => text.replace(/[\\{}]/g, "").replace(/([%&#$_])/g, "\\$1");

export const citeBibtex = (c: Cited): string =>
  [
    `@misc{musubi-${c.date},`,
    `  title = {${escaped(`${c.title}: ${c.what}`)}},`,
    `  year = {${c.date.slice(0, 4)}},`,
    `  note = {${escaped([`State of ${c.date}`, c.version, ...c.sources.map(sourceLine)].join("; "))}},`,
    `  howpublished = {\\url{${c.address}}}`,
    "}",
    "",
  ].join("\n");
