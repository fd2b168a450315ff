// Proposes what each column of a table holds, from its name and from what stands in it. What stands in it wins: a column that
// is called “party” and names none is not taken for one.
import { columnDates } from "./dates.ts";
import { type Directory, PARTY_FORMS, type PartyForm } from "./directory.ts";
import { isMissing } from "./missing.ts";
import type { ColumnRole, DateRole, Sheet, SheetMapping } from "./types.ts";

const SAMPLE = 1_000;
/** Share of cells that say something from which on a column holds dates. */
const DATES = 0.6;

/** `StateForce`, `state_force` and `State Force` as words in small letters. */
const wordsOf = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_./-]+/g, " ")
    .toLowerCase();

const NAMES: Readonly<Record<Exclude<ColumnRole, "titleJa">, RegExp>> = {
  agreement: /agreement|treaty|many ?id|\brta\b|\bfta\b|instrument|accord|協定|条約|取極/,
  title: /title|name|label|名称|名$/,
  party: /part(y|ies)|stat(e|es)\b|countr|member|econom|nation|iso|partner|締約|国|地域|加盟/,
  signed: /sign|署名|調印/,
  inForce: /\bforce\b|in ?force|effect|\beif\b|発効|施行/,
  left: /\bend(s|ed|ing)?\b|\bleft\b|withdr|terminat|exit|denounc|expir|until|脱退|離脱|失効|終了|\u5ec3\u6b62/,
  source: /url|link|source|reference|website|出典|典拠|リンク/,
};
/** Dates of other steps, which none of the roles means. */
const OTHER_DATES = /ratif|deposit|accept|access|notif|provision|批准|寄託|受諾|加入|通告|暫定/;
const OF_PARTY = /part(y|ies)|stat(e|es)\b|countr|member|国|締約/;

interface Column {
  index: number;
  name: string;
  words: string;
  /** Shares of the cells that say something. */
  dates: number;
  urls: number;
  parties: Readonly<Record<PartyForm, number>>;
  said: number;
  distinct: number;
}

function look(sheet: Sheet, index: number, directory: Directory): Column {
  const name = sheet.columns[index] ?? "";
  const all = sheet.rows.map(({ cells }) => cells[index] ?? "");
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const sample = all.filter((_, i) => i % step === 0).filter((cell) => cell.length <= 500);
  const said = sample.filter((cell) => !isMissing(cell));
  const values = [...new Set(said)];
  const share = (is: (cell: string) => boolean): number => {
    if (said.length === 0) return 0;
    const right = new Set(values.filter(is));
    return said.filter((cell) => right.has(cell)).length / said.length;
  };
  const found = columnDates(sample);
  const dates = found.said === 0 ? 0 : (found.dates + found.open) / found.said;
  const parties = Object.fromEntries(
    PARTY_FORMS.map((form) => [form, share((cell) => directory.find(cell, form) !== undefined)]),
  ) as Record<PartyForm, number>;
  return {
    index,
    name,
    words: wordsOf(name),
    dates,
    urls: share((cell) => /^"?https?:\/\//i.test(cell)),
    parties,
    said: said.length,
    distinct: values.length,
  };
}

/** The form in which most cells name parties; letters before names, which may be codes too. */
function formOf({ parties }: Column): { form: PartyForm; share: number } {
  return PARTY_FORMS.map((form) => ({ form, share: parties[form] })).reduce((a, b) =>
    b.share > a.share + 0.02 ? b : a,
  );
}

const best = (columns: readonly Column[], score: (c: Column) => number): Column | undefined =>
  columns
    .map((column) => ({ column, score: score(column) }))
    .filter((c) => c.score > 0)
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index)[0]?.column;

const isDate = (c: Column): boolean => c.dates >= DATES;

function dateColumns(columns: readonly Column[]): Pick<SheetMapping, "columns" | "instead"> {
  const found: Partial<Record<DateRole, number>> = {};
  for (const role of ["signed", "inForce", "left"] as const) {
    const named = columns.filter((c) => NAMES[role].test(c.words) && !OTHER_DATES.test(c.words));
    const dated = named.filter(isDate);
    // A column with that name and no dates is no reason to take its rows for undated: they are told to be unreadable.
    const own = dated.length > 0 ? dated : named.filter((c) => c.said > 0);
    // Of a day of the agreement and one of the party, the party's own; what the other says is somebody's choice.
    const chosen = best(own, (c) => 1 + (OF_PARTY.test(c.words) ? 1 : 0));
    if (chosen) found[role] = chosen.index;
  }
  return { columns: found, instead: {} };
}

export function proposeMapping(sheet: Sheet, directory: Directory): SheetMapping {
  const columns = sheet.columns.map((_, i) => look(sheet, i, directory));
  const party = best(columns, (c) => {
    const { form, share } = formOf(c);
    if (share < 0.5 || isDate(c)) return 0;
    return share + (NAMES.party.test(c.words) ? 0.3 : 0) + (form === "name" ? 0 : 0.1);
  });
  const dates = dateColumns(columns.filter((c) => c !== party));
  const taken = new Set([party?.index, ...Object.values(dates.columns)]);
  const texts = columns.filter(
    (c) => !taken.has(c.index) && c.said > 0 && !isDate(c) && c.urls < 0.5 && formOf(c).share < 0.5,
  );
  const repeats = (c: Column): boolean => c.distinct < c.said || sheet.rows.length < 4;
  const isId = (c: Column): boolean => /\bid\b|code|番号|記号/.test(c.words);
  const agreement = best(texts, (c) => {
    const says = NAMES.agreement.test(c.words);
    if (!says && !(isId(c) || NAMES.title.test(c.words))) return 0;
    return (says ? 1 : 0) + (isId(c) ? 0.5 : 0) + (repeats(c) ? 0.5 : 0);
  });
  const titles = texts.filter(
    (c) => c !== agreement && (NAMES.title.test(c.words) || NAMES.agreement.test(c.words)) && !isId(c),
  );
  const inJapanese = titles.find((c) => /\bja\b|japanese|和名|和文|日本語/.test(c.words));
  const title = best(
    titles.filter((c) => c !== inJapanese && !NAMES.party.test(c.words.replace(/agreement|協定/g, ""))),
    (c) => (/title|名称|name/.test(c.words) ? 2 : 1),
  );
  const source = best(columns, (c) => (c.urls >= 0.5 ? 1 + (NAMES.source.test(c.words) ? 1 : 0) : 0));
  return {
    columns: {
      ...(agreement ? { agreement: agreement.index } : title ? { agreement: title.index } : {}),
      ...(title ? { title: title.index } : {}),
      ...(inJapanese ? { titleJa: inJapanese.index } : {}),
      ...(party ? { party: party.index } : {}),
      ...dates.columns,
      ...(source ? { source: source.index } : {}),
    },
    instead: dates.instead,
    orders: {},
    form: party ? formOf(party).form : "alpha3",
  };
}
