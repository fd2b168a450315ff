// The tables of the package that a plain table becomes: columns, in the order in which they stand.
import type { TableSchema } from "../package/schema.ts";

type Column = { name: string; type?: string; title?: string; musubi?: TableSchema["fields"][number]["musubi"] };

const GRADED = (name: string, isEnd = false): Column[] => [
  { name, musubi: isEnd ? "date-end" : "date" },
  { name: `${name}_source`, musubi: "date-source" },
  { name: `${name}_evidence`, musubi: "date-evidence" },
];
const ROW: Column[] = [{ name: "source", musubi: "sources" }, { name: "evidence" }];
const WORDS = (name: string): Column[] => [{ name: `${name}_en` }, { name: `${name}_ja` }];

export const PLAIN_TABLES = {
  parties: [
    { name: "id" },
    { name: "kind" },
    { name: "iso2" },
    ...WORDS("name"),
    ...WORDS("short"),
    { name: "place" },
    { name: "lat", type: "number" },
    { name: "lon", type: "number" },
    { name: "region" },
    ...ROW,
  ],
  agreements: [
    { name: "id" },
    { name: "kind" },
    { name: "family" },
    { name: "layer" },
    ...WORDS("name"),
    ...WORDS("short"),
    { name: "name_source", musubi: "sources" },
    { name: "name_evidence" },
    { name: "counted", type: "boolean" },
    ...WORDS("note"),
  ],
  "agreement-aliases": [{ name: "agreement" }, { name: "alias" }, { name: "reading" }],
  memberships: [
    { name: "agreement" },
    { name: "party" },
    { name: "via" },
    { name: "accession", type: "boolean" },
    ...GRADED("signed"),
    ...GRADED("in_force"),
    ...GRADED("left", true),
    ...ROW,
    { name: "recorded", musubi: "date" },
    ...WORDS("note"),
  ],
  sources: [
    { name: "id" },
    { name: "host" },
    { name: "title" },
    { name: "url" },
    { name: "grade" },
    { name: "published", musubi: "date" },
  ],
} as const satisfies Record<string, readonly Column[]>;

export type PlainTable = keyof typeof PLAIN_TABLES;

const KEYS: Readonly<Record<PlainTable, readonly string[]>> = {
  parties: ["id"],
  agreements: ["id"],
  "agreement-aliases": ["agreement", "alias"],
  memberships: ["agreement", "party"],
  sources: ["id"],
};

/** Their description in datapackage.json. Sets of values and references follow from the contract. */
export const describedTables = () =>
  Object.entries(PLAIN_TABLES).map(([name, fields]) => ({
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    encoding: "utf-8",
    schema: {
      fields: fields.map((f: Column) => ({ type: "string", ...f })),
      primaryKey: KEYS[name as PlainTable],
    },
  }));
