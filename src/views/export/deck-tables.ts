// Lists of a deck as tables that can be edited: agreements, answers and sources.
import type { Source } from "../../data/details.ts";
import type { DateClaim } from "../../data/types.ts";
import type { SlideContent } from "../../export/pptx/content.ts";
import type { Cell, SlideTable } from "../../export/pptx/table.ts";
import { DECK } from "../../i18n/deck.ts";
import { formatClaim, formatDay, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyName, partyShort } from "../../i18n/names.ts";
import { publishedOn, publisherOf, publishersOf } from "../../i18n/publisher.ts";
import { WORK } from "../../i18n/work.ts";
import { agreementStates } from "../../model/coverage/figure-lists.ts";
import { isBinding } from "../../model/coverage/figures.ts";
import type { QueryAnswer } from "../../model/query/evaluate.ts";
import { bodyWorldOf, type PictureInput } from "../../pictures/picture-input.ts";
import type { DeckOrder } from "./deck-order.ts";

const textOf = (cell: Cell | string): string => (typeof cell === "string" ? cell : cell.text);

/** Without columns in which nothing stands. */
function filledColumns(table: SlideTable): SlideTable {
  const isFilled = (_: unknown, i: number): boolean => table.rows.some((row) => textOf(row[i] ?? "") !== "");
  return { ...table, columns: table.columns.filter(isFilled), rows: table.rows.map((row) => row.filter(isFilled)) };
}

/** A table as the content of a slide. */
export function tableContent(
  given: SlideTable,
  { language }: Pick<DeckOrder, "language">,
  more: Pick<SlideContent, "role" | "title" | "note"> & Partial<SlideContent>,
): SlideContent {
  const words = DECK[language];
  const data = filledColumns(given);
  const first = (row: readonly (Cell | string)[] | undefined): string =>
    row?.[0] === undefined ? "–" : textOf(row[0]);
  return {
    text: [],
    notes: [],
    ...more,
    table: {
      data,
      describe: ({ from, to, rows }) =>
        words.alt.table(data.name, from, to, data.rows.length, first(rows[0]), first(rows.at(-1))),
      continued: words.continued,
    },
  };
}

/** Evidence of a date and who says it. */
function grounds(
  since: DateClaim | undefined,
  { stuff, language }: DeckOrder,
  { locale }: PictureInput,
): [string, string] {
  const sources = (since?.sources ?? []).flatMap((id) => stuff.sources.get(id) ?? []);
  const publishers = publishersOf(sources, language);
  return [since ? locale.t.evidence[since.evidence] : "–", publishers.slice(0, 2).join(" · ")];
}

function agreementsTable(input: PictureInput, order: DeckOrder): SlideTable {
  const { world, snapshot, locale } = input;
  const { language } = order;
  const words = DECK[language];
  const rows = agreementStates(world, snapshot)
    .filter((a) => isBinding(a.stage))
    .map(({ id, ties }) => {
      const own = ties.filter((t) => isBinding(t.stage) && !t.via).sort((a, b) => a.from - b.from);
      const names = own.map((t) => partyShort(world.parties.get(t.party), language, t.party));
      const since = own[0]?.since;
      return [
        { text: agreementShort(world.agreements.get(id), language, id), bold: true },
        names.join(language === "ja" ? "、" : ", "),
        since ? formatClaim(since, locale.t) : "–",
        ...grounds(since, order, input),
      ];
    });
  return {
    name: words.agreements,
    columns: [
      { title: words.agreement, share: 3.1 },
      { title: words.parties, share: 4.6 },
      { title: words.since, share: 2.8 },
      { title: words.evidence, share: 1.5 },
      { title: words.publisher, share: 3.2 },
    ],
    rows,
  };
}

export function agreementsSlide(input: PictureInput, order: DeckOrder, note: SlideContent["note"]): SlideContent {
  const words = DECK[order.language];
  const title = `${words.agreements}: ${formatDay(input.state.day, input.locale.t)}`;
  return tableContent(agreementsTable(input, order), order, { role: "table", title: [title], note });
}

/** Who answers a question, and since when. */
export function answerTable(answer: QueryAnswer, input: PictureInput, order: DeckOrder): SlideTable {
  const { world, state, locale } = input;
  const { language, stuff } = order;
  const words = DECK[language];
  const bodies = bodyWorldOf(stuff.atlas, world, state);
  const whatOf = (id: string): string => {
    const agreement = world.agreements.get(id);
    if (agreement) return wordsIn(agreement.short, language);
    const body = bodies?.data.bodies.find((b) => b.id === id);
    return body
      ? wordsIn(body.short, language)
      : world.parties.has(id)
        ? partyShort(world.parties.get(id), language, id)
        : WORK[language].overlaps.kinds.assistance;
  };
  const rows = answer.parties.flatMap(({ party, through, facts }) => {
    const via = facts.find((f) => f.via)?.via;
    const name = partyName(world.parties.get(party), language, party);
    const said =
      through && via ? locale.t.aside(name, words.through(partyShort(world.parties.get(via), language, via))) : name;
    const head = { text: said, bold: !through };
    if (facts.length === 0) return [[head, "–", "–", "–", ""]];
    // In every row: on the next slide it would be missing, and a reader of the screen hears rows.
    return facts.map((f, i) => [
      i === 0 ? head : said,
      whatOf(f.what),
      f.since ? formatClaim(f.since, locale.t) : "–",
      ...grounds(f.since, order, input),
    ]);
  });
  return {
    name: words.share,
    columns: [
      { title: WORK[language].columns.party, share: 3.6 },
      { title: WORK[language].columns.framework, share: 3.4 },
      { title: WORK[language].columns.since, share: 2.8 },
      { title: words.evidence, share: 1.5 },
      { title: words.publisher, share: 3.2 },
    ],
    rows,
  };
}

export function sourcesSlide(sources: readonly Source[], input: PictureInput, order: DeckOrder): SlideContent {
  const { language } = order;
  const words = DECK[language];
  const table: SlideTable = {
    name: words.sources,
    columns: [
      { title: words.publisher, share: 3.2 },
      { title: words.title, share: 7.4 },
      { title: words.publishedOn, share: 2 },
      { title: words.evidence, share: 1.5 },
    ],
    rows: sources.map((s) => [
      publisherOf(s, language),
      { text: s.title, link: s.url },
      publishedOn(s, input.locale.t) ?? "–",
      input.locale.t.evidence[s.grade],
    ]),
  };
  return tableContent(table, order, { role: "sources", title: [words.sources], note: [] });
}
