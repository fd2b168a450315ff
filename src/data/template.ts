// A small package to be filled in: every mandatory table and the usual others, with a few invented rows that show how they are meant.
// It passes the checks, so that whoever replaces the rows one by one always has an atlas.
import { formatCsv } from "./package/csv.ts";
import { PACKAGE_FILE } from "./package/schema.ts";

interface Column {
  name: string;
  title: string;
  hint?: string;
  type?: string;
}

interface TemplateTable {
  name: string;
  title: string;
  key: readonly string[];
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
}

const column = (name: string, en: string, ja: string, rest: Partial<Column> = {}): Column => ({
  name,
  title: `${en} / ${ja}`,
  ...rest,
});
const words = (name: string, en: string, ja: string): Column[] => [
  column(`${name}_en`, `${en} (en)`, `${ja}（en）`),
  column(`${name}_ja`, `${en} (ja)`, `${ja}（ja）`),
];
/** A date with its source and its grade. */
const dated = (name: string, en: string, ja: string, hint = "date"): Column[] => [
  column(name, `${en}: 2018, 2018-12 or 2018-12-30`, `${ja}：2018、2018-12、2018-12-30`, { hint }),
  column(`${name}_source`, `Sources of ${name}: ids, with spaces`, `${name} の出典：idを空白で区切る`, {
    hint: "date-source",
  }),
  column(`${name}_evidence`, `Grade of ${name}`, `${name} の確かさ`, { hint: "date-evidence" }),
];
const id = column("id", "Id: letters, digits, hyphens", "id：英数字とハイフン");
const note = words("note", "Note", "注");
const rowSource = [
  column("source", "Sources of the row: ids, with spaces", "この行の出典：idを空白で区切る", { hint: "sources" }),
  column("evidence", "Grade of the row", "この行の確かさ"),
];
const agreement = column("agreement", "Id in agreements", "agreements のid");
const party = column("party", "Id in parties", "parties のid");
const recorded = column("recorded", "Day printed in the source", "出典に書かれた日", { hint: "date" });

const DAY = ["gazette-1", "official"] as const;

const TABLES: readonly TemplateTable[] = [
  {
    name: "parties",
    title: "Parties: states, territories, organisations / 国・地域、機関",
    key: ["id"],
    columns: [
      column("id", "Alpha-3 code of ISO 3166-1, or an id of your own", "ISO 3166-1の3文字コードか、独自のid"),
      column("kind", "state, territory or organisation", "state、territory、organisation のいずれか"),
      column("iso2", "Alpha-2 code", "2文字コード"),
      ...words("name", "Full name", "正式な名前"),
      ...words("short", "Short name", "短い名前"),
      column("lat", "Latitude; empty: as the atlas has it", "緯度（空なら地図帳の位置）", { type: "number" }),
      column("lon", "Longitude", "経度", { type: "number" }),
    ],
    rows: [
      ["XAA", "state", "", "Republic of Alba (invented)", "アルバ共和国（架空）", "Alba", "アルバ", "10", "150"],
      ["XBB", "state", "", "Kingdom of Brun (invented)", "ブルン王国（架空）", "Brun", "ブルン", "-12", "-150"],
      ["XCC", "state", "", "Republic of Cora (invented)", "コラ共和国（架空）", "Cora", "コラ", "28", "-170"],
    ],
  },
  {
    name: "organisations",
    title: "Members of organisations that are parties / 機関の加盟国",
    key: ["organisation", "party"],
    columns: [
      column("organisation", "Id in parties", "parties のid"),
      party,
      ...dated("joined", "Joined", "加盟"),
      ...dated("left", "Last day, inclusive", "最後の日（その日を含む）", "date-end"),
      ...note,
    ],
    rows: [],
  },
  {
    name: "agreements",
    title: "Agreements and negotiations / 協定と交渉",
    key: ["id"],
    columns: [
      id,
      column("kind", "bilateral or plurilateral", "bilateral か plurilateral"),
      column("family", "partnership or related", "partnership か related"),
      column("layer", "Id of a layer in datapackage.json", "datapackage.json の layer のid"),
      ...words("name", "Full name", "正式な名前"),
      ...words("short", "Short name", "短い名前"),
      column("counted", "true or false: counted by the reference edition", "true か false：基準の資料が数えているか", {
        type: "boolean",
      }),
      ...note,
    ],
    rows: [
      [
        "alba-brun",
        "bilateral",
        "partnership",
        "bilateral",
        "Agreement between Alba and Brun (invented)",
        "アルバ・ブルン協定（架空）",
        "Alba-Brun",
        "アルバ・ブルン協定",
        "false",
        "",
        "",
      ],
      [
        "ocean-pact",
        "plurilateral",
        "partnership",
        "pact",
        "Ocean Pact (invented)",
        "大洋協定（架空）",
        "Ocean Pact",
        "大洋協定",
        "false",
        "",
        "",
      ],
    ],
  },
  {
    name: "stages",
    title: "Before signature / 署名の前",
    key: ["agreement", "stage", "from"],
    columns: [
      agreement,
      column("stage", "negotiating, agreed or suspended", "negotiating、agreed、suspended のいずれか"),
      ...dated("from", "From", "始まり"),
      ...note,
    ],
    rows: [["alba-brun", "negotiating", "2010-04", ...DAY, "", ""]],
  },
  {
    name: "memberships",
    title: "Who is bound by which agreement, since when / 誰が、どの協定に、いつから",
    key: ["agreement", "party"],
    columns: [
      agreement,
      party,
      column("via", "Organisation through which it is covered", "対象となるもとの機関"),
      column("accession", "true: joined later", "true：後から加入", { type: "boolean" }),
      ...dated("signed", "Signature", "署名"),
      ...dated("in_force", "Entry into force between the focal party and this one", "中心の国とこの国との間の発効"),
      ...dated("left", "Last day, inclusive", "最後の日（その日を含む）", "date-end"),
      ...rowSource,
      recorded,
      ...note,
    ],
    rows: [
      ["alba-brun", "XAA", "", "", "2012-05-01", ...DAY, "2013-01-01", ...DAY, "", "", "", ...DAY, "", "", ""],
      ["alba-brun", "XBB", "", "", "2012-05-01", ...DAY, "2013-01-01", ...DAY, "", "", "", ...DAY, "", "", ""],
      ["ocean-pact", "XAA", "", "", "2016-09-30", ...DAY, "2018-07-01", ...DAY, "", "", "", ...DAY, "", "", ""],
      ["ocean-pact", "XBB", "", "", "2016-09-30", ...DAY, "2018-07-01", ...DAY, "", "", "", ...DAY, "", "", ""],
      ["ocean-pact", "XCC", "", "", "2016-09-30", ...DAY, "2019-03", ...DAY, "", "", "", ...DAY, "", "", ""],
    ],
  },
  {
    name: "aliases",
    title: "Names that people type / 入力される別名",
    key: ["party", "alias"],
    columns: [party, column("alias", "Another name", "別の名前"), column("reading", "Kana reading", "読み")],
    rows: [],
  },
  {
    name: "sources",
    title: "Every document that a fact rests on / 事実の出典",
    key: ["id"],
    columns: [
      id,
      column("host", "Site, or the name of a paper", "サイト名か紙の資料の名前"),
      ...words("publisher", "Publisher", "発行元"),
      column("title", "Title", "題名"),
      column("url", "Address, if there is one", "アドレス（あれば）"),
      column("grade", "official or secondary", "official か secondary"),
      column("published", "Printed date", "書かれた日付", { hint: "date" }),
      ...note,
    ],
    rows: [
      [
        "gazette-1",
        "gazette",
        "Gazette of Alba (invented)",
        "アルバ官報（架空）",
        "Treaty series 1",
        "",
        "official",
        "2013",
        "",
        "",
      ],
    ],
  },
];

const layer = (role: string, layerId: string, en: string, ja: string) => ({
  id: layerId,
  role,
  on: true,
  name: { en, ja },
});

const description = {
  profile: "tabular-data-package",
  name: "my-package",
  version: "1",
  title: "Agreements of Alba (invented)",
  musubi: {
    focal: "XAA",
    asOf: "2026-01-01",
    start: "2010-01-01",
    centre: 180,
    reference: "gazette-1",
    title: { en: "Agreements of Alba (invented)", ja: "アルバの協定（架空）" },
    subtitle: { en: "a template to be filled in", ja: "書き込んで使うひな形" },
    layers: [
      layer("bilateral", "bilateral", "Bilateral agreements", "二国間協定"),
      layer("framework", "pact", "Ocean Pact", "大洋協定"),
      layer("talks", "talks", "In negotiation or suspended", "交渉中・交渉中断"),
    ],
  },
  resources: TABLES.map(({ name, title, key, columns }) => ({
    name,
    path: `${name}.csv`,
    title,
    profile: "tabular-data-resource",
    encoding: "utf-8",
    schema: {
      fields: columns.map(({ name: field, title: words, hint, type = "string" }) => ({
        name: field,
        type,
        title: words,
        ...(hint ? { musubi: hint } : {}),
      })),
      primaryKey: key,
    },
  })),
};

/** `notes`: the words of the file that says how to go on. Files by path; the CSV files begin with a mark that tells Excel their encoding. */
export function templateFiles(notes: readonly (readonly [en: string, ja: string])[]): Map<string, Uint8Array> {
  const readme = notes.map(([en, ja], i) => `${i === 0 ? "# " : ""}${en}\n\n${ja}\n`).join("\n");
  const texts: [string, string][] = [
    ["README.md", readme],
    [PACKAGE_FILE, `${JSON.stringify(description, null, 1)}\n`],
    ...TABLES.map(({ name, columns, rows }): [string, string] => [
      `${name}.csv`,
      `\ufeff${formatCsv([columns.map((c) => c.name), ...rows])}`,
    ]),
  ];
  const encoder = new TextEncoder();
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, encoder.encode(text)]));
}
