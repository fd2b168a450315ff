// A small package about an invented world: FOC is the focal party, AAA to DDD are states, ORG an organisation.
// Tables are written as text so that every line number in a test can be counted by eye.

const text = (name: string, more: object = {}) => ({ name, type: "string", ...more });
const required = (name: string, more: object = {}) => ({ ...text(name, more), constraints: { required: true } });
const grade = { enum: ["official", "secondary", "unverified"] };
const dated = (name: string, hint = "date", constraints = {}) => [
  { name, type: "string", musubi: hint, constraints },
  text(`${name}_source`, { musubi: "date-source" }),
  { ...text(`${name}_evidence`, { musubi: "date-evidence" }), constraints: grade },
];
const row = [text("source", { musubi: "sources" }), { ...text("evidence"), constraints: { required: true, ...grade } }];
const note = [text("note_en"), text("note_ja")];
const words = (name: string) => [required(`${name}_en`), required(`${name}_ja`)];
const to = (fields: string, resource: string) => ({ fields, reference: { resource, fields: "id" } });

type Described = {
  name: string;
  path: string;
  schema: { fields: object[]; primaryKey: string[]; foreignKeys?: object[] };
  musubi?: object;
};
const table = (
  name: string,
  primaryKey: string[],
  fields: object[],
  foreignKeys: object[] = [],
  musubi?: object,
): Described => ({
  name,
  path: `${name}.csv`,
  schema: { fields, primaryKey, foreignKeys },
  ...(musubi ? { musubi } : {}),
});

const FIXTURE_DESCRIPTION = {
  name: "fiction",
  version: "1",
  musubi: {
    focal: "FOC",
    asOf: "2020-06-30",
    start: "2000-01-01",
    longStart: "1990-01-01",
    centre: 10,
    reference: "gazette",
    seed: 7,
    title: { en: "Fiction", ja: "架空" },
    subtitle: { en: "and more", ja: "その他" },
    layers: [{ id: "epa", role: "bilateral", on: true, name: { en: "Agreements", ja: "協定" } }],
    families: [{ id: "epa", kind: "partnership" }],
    assistanceForms: [
      { id: "cmaa", kind: "agreement" },
      { id: "epa-chapter", kind: "chapter" },
    ],
  },
  resources: [
    table(
      "parties",
      ["id"],
      [
        required("id"),
        { ...required("kind"), constraints: { required: true, enum: ["state", "territory", "organisation"] } },
        ...words("name"),
        ...words("short"),
        { name: "lat", type: "number" },
        { name: "lon", type: "number" },
        ...row,
        ...note,
      ],
    ),
    table(
      "aliases",
      ["party", "alias"],
      [required("party"), required("alias"), required("reading")],
      [to("party", "parties")],
    ),
    table(
      "organisations",
      ["organisation", "party"],
      [
        required("organisation"),
        required("party"),
        ...dated("joined", "date", { required: true }),
        ...dated("left", "date-end"),
      ],
    ),
    table(
      "agreements",
      ["id"],
      [
        required("id"),
        required("kind"),
        required("family"),
        required("layer"),
        ...words("name"),
        ...words("short"),
        text("name_source", { musubi: "sources" }),
        { ...text("name_evidence"), constraints: grade },
        { name: "counted", type: "boolean" },
        ...note,
      ],
    ),
    table(
      "stages",
      ["agreement", "stage", "from"],
      [required("agreement"), required("stage"), ...dated("from"), text("recorded", { musubi: "date" })],
    ),
    table(
      "memberships",
      ["agreement", "party"],
      [
        required("agreement"),
        required("party"),
        text("via"),
        { name: "accession", type: "boolean" },
        ...dated("signed"),
        ...dated("in_force"),
        ...dated("left", "date-end"),
        ...row,
        ...note,
      ],
    ),
    table(
      "assistance",
      ["party", "form", "refers_to"],
      [
        required("party"),
        required("form"),
        text("name_en"),
        text("name_ja"),
        text("refers_to"),
        ...dated("signed"),
        { name: "counts", type: "boolean" },
        ...row,
      ],
    ),
    table(
      "amendments",
      ["id", "event"],
      [required("id"), required("agreement"), ...words("name"), required("event"), ...dated("date")],
    ),
    table("milestones", ["date", "title_en"], [...dated("date"), ...words("title"), text("agreement")]),
    table(
      "trade",
      ["year", "party"],
      [
        { name: "year", type: "integer" },
        required("party"),
        { name: "exports", type: "number" },
        { name: "imports", type: "number" },
        text("partial"),
      ],
      [],
      { unit: "shells", source: "counts", evidence: "official" },
    ),
    table(
      "trade-supplement",
      ["year", "party"],
      [
        { name: "year", type: "integer" },
        required("party"),
        { name: "exports", type: "number" },
        { name: "imports", type: "number" },
        { name: "two_way", type: "number" },
        text("source", { musubi: "sources" }),
      ],
      [],
      { unit: "pearls", evidence: "secondary" },
    ),
    table(
      "published",
      ["figure", "date"],
      [
        required("figure"),
        ...dated("date"),
        { name: "value", type: "number" },
        { name: "approximate", type: "boolean" },
        required("definition"),
        ...words("words"),
      ],
    ),
    table(
      "sources",
      ["id"],
      [
        required("id"),
        required("host"),
        required("title"),
        text("url"),
        required("grade"),
        text("published", { musubi: "date" }),
      ],
    ),
    // A table that the compiler has never heard of.
    table(
      "harbours",
      ["id"],
      [
        required("id"),
        required("party"),
        { name: "depth", type: "number", constraints: { minimum: 1 } },
        ...dated("opened"),
        ...row,
      ],
      [to("party", "parties")],
    ),
  ],
};

/** A fresh copy: its parts share objects above, and tests bend them. */
export const describeFixture = () => structuredClone(FIXTURE_DESCRIPTION);

export const FIXTURE: Readonly<Record<string, string>> = {
  "parties.csv": `id,kind,name_en,name_ja,short_en,short_ja,lat,lon,source,evidence,note_en,note_ja
FOC,state,Focalia,フォカリア,Focalia,フォカリア,10.5,20,gazette,official,,
AAA,state,Aland,アランド,Aland,アランド,-5,170.25,gazette,official,"First line,
second ""line""",一行目
BBB,state,Beland,ベランド,Beland,ベランド,1,2,,unverified,,
CCC,territory,Celand,セランド,Celand,セランド,3,4,,unverified,,
DDD,state,Deland,デランド,Deland,デランド,,,,unverified,,
ORG,organisation,Orga,オルガ,Orga,オルガ,,,,unverified,,
`,
  "aliases.csv": `party,alias,reading
AAA,安国,あんこく
AAA,アランド,あらんど
`,
  "organisations.csv": `organisation,party,joined,joined_source,joined_evidence,left,left_source,left_evidence
ORG,CCC,1995,gazette,official,2015-03,herald,secondary
`,
  "agreements.csv": `id,kind,family,layer,name_en,name_ja,short_en,short_ja,name_source,name_evidence,counted,note_en,note_ja
foc-aaa,bilateral,epa,epa,Treaty,条約,T,条,gazette,official,true,,
great,plurilateral,epa,epa,Great Treaty,大条約,GT,大,herald,secondary,true,,
`,
  "stages.csv": `agreement,stage,from,from_source,from_evidence,recorded
foc-aaa,agreed,2003-05,gazette,official,
foc-aaa,negotiating,2001-02,gazette,official,2001-03-01
great,negotiating,2010,herald,secondary,
`,
  "memberships.csv": `agreement,party,via,accession,signed,signed_source,signed_evidence,in_force,in_force_source,in_force_evidence,left,left_source,left_evidence,source,evidence,note_en,note_ja
foc-aaa,FOC,,,2004-01-13,gazette,official,2005-11-30,herald; month: gazette,secondary,,,,gazette,official,,
foc-aaa,AAA,,,2004-01-13,gazette,official,2005-11-30,herald; month: gazette,secondary,,,,gazette,official,,
great,FOC,,,2012-04-02,herald,secondary,2012-12-01,herald,secondary,,,,herald,secondary,,
great,BBB,,,2012-04-02,herald,secondary,2013-01-01,; year: gazette,unverified,2018,herald,secondary,herald,secondary,,
great,ORG,,,2012-04-02,herald,secondary,2012-12-01,herald,secondary,,,,herald,secondary,,
great,CCC,ORG,,,,,2012-12-01,herald,secondary,,,,herald,secondary,Note,注
great,DDD,,true,2016-01-01,herald,secondary,2017-01-01,herald,secondary,,,,,unverified,,
`,
  "assistance.csv": `party,form,name_en,name_ja,refers_to,signed,signed_source,signed_evidence,counts,source,evidence
BBB,cmaa,Customs pact,税関協定,,2009-09-09,gazette,official,true,gazette,official
AAA,epa-chapter,,,foc-aaa,,,,true,,unverified
`,
  "amendments.csv": `id,agreement,name_en,name_ja,event,date,date_source,date_evidence
p1,foc-aaa,Protocol,議定書,signed,2008-01-01,gazette,official
p1,foc-aaa,Protocol,議定書,in-force,2008-06-01,gazette,official
`,
  "milestones.csv": `date,date_source,date_evidence,title_en,title_ja,agreement
2005-11-30,gazette,official,Second,二,foc-aaa
1999,herald,secondary,First,一,
2005-11-30,gazette,official,Third,三,
`,
  "trade.csv": `year,party,exports,imports,partial
2018,AAA,100.5,50,
2018,BBB,10,,exports
2018,WLD,1000,900,
2019,AAA,120,60,
2019,WLD,1100,950,
`,
  "trade-supplement.csv": `year,party,exports,imports,two_way,source
2008,AAA,,,77.5,herald
2008,WLD,500,400,,counts
`,
  "published.csv": `figure,date,date_source,date_evidence,value,approximate,definition,words_en,words_ja
coverage,2018-05,gazette,official,78.5,true,in-force,Share,割合
agreements,2018-05,gazette,official,2,false,signed,Count,数
`,
  "sources.csv": `id,host,title,url,grade,published
gazette,gazette.example,Gazette,https://gazette.example/1,official,
herald,herald.example,Herald,,secondary,2013-02
counts,counts.example,Counts,https://counts.example/,official,2020-01-31
`,
  "harbours.csv": `id,party,depth,opened,opened_source,opened_evidence,source,evidence
north,AAA,12,1998,gazette,official,,unverified
`,
};

type Description = ReturnType<typeof describeFixture>;
type Change = (file: string, from: string, into: string) => void;

export interface Draft {
  files: Map<string, string>;
  description: Description;
  /** Replaces the first occurrence; a text that is not there is a mistake of the test. */
  replace: Change;
}

/** The fixture, after an edit, as files. */
export function draftPackage(edit: (draft: Draft) => void = () => {}): Map<string, string> {
  const files = new Map(Object.entries(FIXTURE));
  const description = describeFixture();
  const replace: Change = (file, from, into) => {
    const before = files.get(file);
    if (before === undefined || !before.includes(from)) throw new Error(`the fixture has no ${from} in ${file}`);
    files.set(
      file,
      before.replace(from, () => into),
    );
  };
  edit({ files, description, replace });
  return new Map([["datapackage.json", JSON.stringify(description)], ...files]);
}
