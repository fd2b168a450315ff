// A read table as the files of a package: checked, opened, saved and completed like any other.
import { isoOf } from "../day.ts";
import { formatCsv } from "../package/csv.ts";
import { PACKAGE_FILE } from "../package/schema.ts";
import { shortText } from "../short-text.ts";
import type { LocalizedText, Party } from "../types.ts";
import type { Directory } from "./directory.ts";
import { agreementIds } from "./ids.ts";
import { layersFor, SEVERAL_PARTIES, type Sized, TWO_PARTIES } from "./layers.ts";
import { describedTables, PLAIN_TABLES, type PlainTable } from "./tables.ts";
import { DATE_ROLES, type DateRole, type PlainAbout, type PlainMembership, type PlainReading } from "./types.ts";

/** Words that the package needs in both languages. */
export interface PackageWords {
  two: LocalizedText;
  several: LocalizedText;
  subtitle: LocalizedText;
}

type Cells = Readonly<Record<string, string>>;

const TABLE = "table";
const COLUMN: Readonly<Record<DateRole, string>> = { signed: "signed", inForce: "in_force", left: "left" };
/** Letters of a name in a crowded picture. */
const SHORT = 32;

const shortened = (text: string): string => shortText(text, SHORT);

const csvOf = (table: PlainTable, rows: readonly Cells[]): string => {
  const columns = PLAIN_TABLES[table].map((c) => c.name);
  return formatCsv([columns, ...rows.map((row) => columns.map((c) => (Object.hasOwn(row, c) ? (row[c] ?? "") : "")))]);
};

const partyRow = (party: Party): Cells => ({
  id: party.id,
  kind: party.kind,
  iso2: party.iso2 ?? "",
  name_en: party.name.en,
  name_ja: party.name.ja,
  short_en: party.short.en,
  short_ja: party.short.ja,
  place: party.place ?? "",
  lat: party.lat === undefined ? "" : String(party.lat),
  lon: party.lon === undefined ? "" : String(party.lon),
  region: party.region ?? "",
  evidence: "unverified",
});

/** Somebody whom the atlas does not know has the name that stands in the table, and no place. */
const strangerRow = (id: string): Cells => ({
  id,
  kind: "organisation",
  name_en: id,
  name_ja: id,
  short_en: id,
  short_ja: id,
  evidence: "unverified",
});

/** All states and territories, so that the map can name them, and whoever else has a row. */
function partyRows(used: readonly PlainMembership[], { parties }: Directory): Cells[] {
  const ids = new Set(used.map((row) => row.party));
  const known = [...parties.values()].filter((p) => p.kind !== "organisation" || ids.has(p.id));
  return [...known.map(partyRow), ...[...ids].filter((id) => !parties.has(id)).map(strangerRow)];
}

interface Named extends Sized {
  text: string;
  rows: PlainMembership[];
}

/** Agreements in the order of the table; their titles from the first row that has one. */
function namedAgreements(
  used: readonly PlainMembership[],
  titles: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): Named[] {
  const groups = new Map<string, PlainMembership[]>();
  for (const row of used) {
    const own = groups.get(row.agreement);
    if (own) own.push(row);
    else groups.set(row.agreement, [row]);
  }
  const ids = agreementIds(groups.keys(), taken);
  return [...groups].map(([text, rows]) => {
    const said = rows.find((r) => r.title !== "")?.title ?? titles.get(text) ?? "";
    const inJapanese = rows.find((r) => r.titleJa !== "")?.titleJa ?? "";
    const en = said || inJapanese || text;
    return { text, rows, id: ids.get(text) ?? text, size: rows.length, name: { en, ja: inJapanese || en } };
  });
}

/** Addresses that rows cite → id of the source. */
function citedAddresses(used: readonly PlainMembership[]): Map<string, string> {
  const addresses = [...new Set(used.map((row) => row.source))].filter((url) => url !== "");
  return new Map(addresses.map((url, i) => [url, `web-${i + 1}`]));
}

function membershipRow(
  row: PlainMembership,
  agreement: string,
  grade: string,
  addresses: ReadonlyMap<string, string>,
): Cells {
  const cells: Record<string, string> = { agreement, party: row.party };
  for (const role of DATE_ROLES) {
    const date = row.dates[role];
    if (!date) continue;
    cells[COLUMN[role]] = date.text;
    cells[`${COLUMN[role]}_source`] = TABLE;
    cells[`${COLUMN[role]}_evidence`] = grade;
  }
  const cited = addresses.get(row.source);
  return { ...cells, source: cited === undefined ? TABLE : `${TABLE} ${cited}`, evidence: grade };
}

/** Names of agreements that stand in tables without parties. */
export function packageOf(
  reading: PlainReading,
  about: PlainAbout,
  directory: Directory,
  words: PackageWords,
  titles: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const { used } = reading;
  const grade = about.source.grade;
  const parties = partyRows(used, directory);
  const taken = new Set([TWO_PARTIES, SEVERAL_PARTIES, ...parties.map((p) => (p.id ?? "").toLowerCase())]);
  const agreements = namedAgreements(used, titles, taken);
  const { layers, layerOf } = layersFor(
    agreements.map((a) => ({ ...a, name: { en: shortened(a.name.en), ja: shortened(a.name.ja) } })),
    reading.parties.length,
    words,
  );
  const addresses = citedAddresses(used);
  const year = reading.first === undefined ? about.asOf.slice(0, 4) : isoOf(reading.first, "year");
  const description = {
    profile: "tabular-data-package",
    name: "own-table",
    version: about.asOf,
    title: about.title.en,
    musubi: {
      focal: about.focal,
      dates: "party",
      asOf: about.asOf,
      start: `${year}-01-01`,
      reference: TABLE,
      title: about.title,
      subtitle: words.subtitle,
      layers,
    },
    resources: describedTables(),
  };
  const files = new Map([[PACKAGE_FILE, `${JSON.stringify(description, null, 1)}\n`]]);
  const write = (table: PlainTable, rows: readonly Cells[]): void => void files.set(`${table}.csv`, csvOf(table, rows));
  write("parties", parties);
  write(
    "agreements",
    agreements.map((a) => ({
      id: a.id,
      kind: a.size > 2 ? "plurilateral" : "bilateral",
      family: "partnership",
      layer: layerOf(a),
      name_en: a.name.en,
      name_ja: a.name.ja,
      short_en: shortened(a.name.en),
      short_ja: shortened(a.name.ja),
      name_source: TABLE,
      name_evidence: grade,
      counted: "false",
    })),
  );
  write(
    "agreement-aliases",
    agreements.filter((a) => a.text !== a.id && a.text !== a.name.en).map((a) => ({ agreement: a.id, alias: a.text })),
  );
  write(
    "memberships",
    agreements.flatMap((a) => a.rows.map((row) => membershipRow(row, a.id, grade, addresses))),
  );
  const sourceGrade = grade === "official" ? "official" : "secondary";
  write("sources", [
    { id: TABLE, host: about.source.host, title: about.source.title, grade: sourceGrade },
    ...[...addresses].map(([url, id]) => ({
      id,
      host: new URL(url).host,
      title: url,
      url,
      grade: "secondary",
    })),
  ]);
  return files;
}
