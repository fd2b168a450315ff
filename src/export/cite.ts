// Citations: of a view, and of one fact. The address leads back to the same day, selection and data.
import type { Source } from "../data/details.ts";

export interface Cited {
  title: string;
  /** What is cited, as a sentence. */
  what: string;
  /** ISO day that it speaks of. */
  date: string;
  version: string;
  address: string;
  /** Sources of a fact, with its grade in words. */
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

/** Braces and backslashes would end a field; `%` and `&` are BibTeX's own. */
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
