// Citations of a view or of a single fact. The address reopens the same day, selection and data version.
import type { Source } from "../data/details.ts";
import type { Language } from "../i18n/language.ts";
import { publisherOf } from "../i18n/publisher.ts";
import { digestOf } from "./digest.ts";
import { inOneLine } from "./xml.ts";

type CitedSource = Pick<Source, "host" | "publisher" | "title" | "published" | "url"> & Partial<Pick<Source, "grade">>;

export interface Cited {
  language: Language;
  title: string;
  /** Description of what is cited, a sentence. */
  what: string;
  /** Day that is shown, ISO. */
  date: string;
  version: string;
  address: string;
  sources: readonly CitedSource[];
  /** A grade in words. Each source has its own: a fact may rest on several. */
  gradeIn?: (grade: Source["grade"]) => string;
  /** Day on which the citation was made, ISO. */
  accessed?: string;
}

const sourceLine = (s: CitedSource, { gradeIn, language }: Pick<Cited, "gradeIn" | "language">): string =>
  [`${publisherOf(s, language)}: ${s.title}`, s.published, s.url].filter(Boolean).join(", ") +
  (s.grade && gradeIn ? ` [${gradeIn(s.grade)}]` : "");

export const citeText = (c: Cited): string =>
  [
    `${c.title}. ${c.what} (${c.date}). ${c.version}. ${c.address}${c.accessed ? ` (${c.accessed})` : ""}`,
    ...c.sources.map((s) => `  ${sourceLine(s, c)}`),
  ]
    .map(inOneLine)
    .join("\n");

/** BibTeX escaping. Braces and backslashes could end a field and are removed. */
const escaped = (text: string): string =>
  inOneLine(text)
    .replace(/[\\{}]/g, "")
    .replace(/([%&#$_])/g, "\\$1");

/** Two citations have two keys, and the same citation has the same one on every day. */
const keyOf = ({ what, date, version, address }: Cited): string => `musubi-${date}-${digestOf(what, version, address)}`;

export const citeBibtex = (c: Cited): string =>
  [
    `@misc{${keyOf(c)},`,
    `  title = {${escaped(`${c.title}: ${c.what}`)}},`,
    `  year = {${c.date.slice(0, 4)}},`,
    `  note = {${escaped([`State of ${c.date}`, c.version, ...c.sources.map((s) => sourceLine(s, c))].join("; "))}},`,
    ...(c.accessed ? [`  urldate = {${c.accessed}},`] : []),
    `  howpublished = {\\url{${c.address}}}`,
    "}",
    "",
  ].join("\n");
