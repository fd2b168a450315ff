// Views beside the pictures on slides: each as a chart, a table or shapes of its own, never as another picture.
import type { DateClaim, Stage } from "../../data/types.ts";
import type { Line, SlideContent } from "../../export/pptx/content.ts";
import type { SlideTable } from "../../export/pptx/table.ts";
import { ruleWords } from "../../i18n/counting.ts";
import { DECK } from "../../i18n/deck.ts";
import { formatClaim, formatDay } from "../../i18n/locale.ts";
import { agreementShort, partyName, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { groupBy } from "../../model/group.ts";
import { assistanceShown, type MatrixRow, matrixOn } from "../../model/overlap/matrix.ts";
import { overlapsOn } from "../../model/overlap/overlaps.ts";
import { setsIn } from "../../model/overlap/sets.ts";
import { indexQuery } from "../../model/query/evaluate.ts";
import { differenceBetween } from "../../model/time/difference.ts";
import { bodyWorldOf, type PictureInput } from "../../pictures/picture-input.ts";
import { shownFigures } from "../../pictures/shown-figures.ts";
import { arrangedIn } from "../../store/arranged.ts";
import type { AtlasState } from "../../store/state.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { changesTable } from "../changes/changes-table.ts";
import { arrangedRows, MATRIX_AT_FIRST } from "../matrix/matrix-rows.ts";
import { arrangedOverlaps, isFilled, OVERLAPS_AT_FIRST } from "../overlaps/overlaps-order.ts";
import { setName } from "../overlaps/useSetName.ts";
import { coverageChart } from "./deck-curve.ts";
import { livesSlides } from "./deck-lives.ts";
import type { DeckOrder } from "./deck-order.ts";
import { sourcesSlide, tableContent } from "./deck-tables.ts";
import { sourcesOfView } from "./page.ts";

const ON = "●";

/** A row a combination: a dot under each of its sets, the number of parties and all their names. */
function overlaps(input: PictureInput, state: AtlasState, order: DeckOrder): SlideTable {
  const { world, locale } = input;
  const { language, stuff } = order;
  const bodies = bodyWorldOf(stuff.atlas, world, state);
  const index = indexQuery(world, bodies && { index: bodies.index, ids: bodies.data.bodies.map((b) => b.id) });
  const sets = setsIn(world, state.sets);
  const found = overlapsOn(index, sets, state.day, state.counting, state.rule);
  const w = WORK[language];
  return {
    name: locale.t.aside(
      w.overlaps.question(
        locale.t.and(sets.map((id) => setName(world, bodies, id, language))),
        w.overlaps[state.counting],
        formatDay(state.day, locale.t),
      ),
      ruleWords(world, input.snapshot, state.rule, language),
    ),
    columns: [
      { title: w.columns.count, share: 1.8, align: "r" },
      ...found.sets.map((s) => ({
        // In lines of their own: in one, programs break it within the brackets.
        title: `${setName(world, bodies, s.id, language)}\n${locale.t.aside("", s.size).trim()}`,
        share: 1.7,
        align: "ctr" as const,
      })),
      { title: w.columns.members, share: 8 },
    ],
    rows: arrangedOverlaps(found, arrangedIn(state, OVERLAPS_AT_FIRST))
      .filter(isFilled)
      .map((o) => [
        { text: String(o.parties.length), bold: true },
        ...found.sets.map((_, i) => ((o.mask >> i) & 1 ? ON : "")),
        // Nobody by itself, and many through an organisation: without these the row would say that there is nobody.
        [
          locale.t.and(o.parties.map((p) => partyShort(world.parties.get(p), language, p))),
          ...(o.through.length > 0 ? [w.overlaps.through(o.through.length)] : []),
        ]
          .filter(Boolean)
          .join(language === "ja" ? "、" : ", "),
      ]),
  };
}

/** Most columns beside the party: each a date of 12 points. */
const MAX_COLUMNS = 5;

/** Parties with a tie and their frameworks; columns that do not fit side by side follow in a table of their own. */
function matrices(input: PictureInput, state: AtlasState, order: DeckOrder): SlideTable[] {
  const { world, snapshot, locale } = input;
  const { language } = order;
  const { t } = locale;
  const w = WORK[language];
  const matrix = matrixOn(world, snapshot.from, input.state.rule);
  const nameOf = (party: string): string => partyName(world.parties.get(party), language, party);
  const rows = arrangedRows(world, matrix, arrangedIn(state, MATRIX_AT_FIRST), locale);
  const said = (stage: Stage, since: DateClaim | undefined, between = " "): string =>
    [stage === "in-force" && since ? "" : w.stages[stage], since ? formatClaim(since, t) : ""]
      .filter(Boolean)
      .join(between);
  const isDrawn = (f: string): boolean => world.dataset.meta.layers.some((l) => l.id === f && l.on);
  const frameworks = matrix.frameworks.map((f) => ({
    isDrawn: isDrawn(f),
    title: agreementShort(world.agreements.get(f), language, f),
    share: 1.9,
    textOf: (r: MatrixRow): string => {
      const tie = r.plurilateral.get(f);
      // In a narrow column a date keeps its line.
      return tie ? said(tie.stage, tie.since, "\n") : "";
    },
  }));
  const columns = [
    {
      title: w.matrix.bilateral,
      share: 4,
      textOf: (r: MatrixRow): string =>
        r.bilateral
          .map(
            (b) =>
              `${agreementShort(world.agreements.get(b.agreement), language, b.agreement)}: ${said(b.stage, b.since)}`,
          )
          .join("\n"),
    },
    ...frameworks.filter((f) => f.isDrawn),
    ...frameworks.filter((f) => !f.isDrawn),
    {
      title: w.matrix.assistance,
      share: 4,
      textOf: (r: MatrixRow): string =>
        assistanceShown(r)
          .map((a) => [t.forms[a.kind], a.since ? formatClaim(a.since, t) : ""].filter(Boolean).join(" "))
          .join("\n"),
    },
  ].filter((c) => rows.some((r) => c.textOf(r) !== ""));
  const tables: SlideTable[] = [];
  for (let at = 0; at < columns.length; at += MAX_COLUMNS) {
    const own = columns.slice(at, at + MAX_COLUMNS);
    tables.push({
      name: `${w.matrix.question(formatDay(input.state.day, t))}: ${locale.t.and(own.map((c) => c.title))}`,
      columns: [{ title: w.columns.party, share: 2.6 }, ...own.map(({ title, share }) => ({ title, share }))],
      rows: rows
        .filter((r) => own.some((c) => c.textOf(r) !== ""))
        .map((r) => [{ text: nameOf(r.party), bold: true }, ...own.map((c) => c.textOf(r))]),
    });
  }
  return tables;
}

/** A table for each kind of change: what began, what ended, what is at another stage. */
function changes(input: PictureInput, state: AtlasState, order: DeckOrder): SlideTable[] {
  if (state.to === undefined) return [];
  const { world, locale } = input;
  const { language } = order;
  const w = WORK[language];
  const table = changesTable(world, differenceBetween(world, world.at(state.day).from, state.to), language);
  const question = w.changes.question(formatDay(state.day, locale.t), formatDay(state.to, locale.t));
  const { party, agreement, via, before, after, since, evidence } = w.columns;
  /** Names in the language of the slide, and no ids: those are for the file. */
  const columns = [
    { of: `${party} (${language})`, title: party, share: 2.8 },
    { of: `${agreement} (${language})`, title: agreement, share: 3.4 },
    { of: before, title: before, share: 1.7 },
    { of: `${before}: ${since}`, title: since, share: 1.7 },
    { of: after, title: after, share: 1.7 },
    { of: `${after}: ${since}`, title: since, share: 1.7 },
    { of: `${via} (${language})`, title: via, share: 2 },
    { of: evidence, title: evidence, share: 1.6 },
  ].map(({ of, ...column }) => ({ ...column, at: table.columns.indexOf(of) }));
  return [...groupBy(table.rows, ([change]) => String(change))].map(([change, rows]) => {
    // A column in which nothing stands would take its room for nothing.
    const kept = columns.filter(({ at }) => rows.some((row) => row[at] !== "" && row[at] !== null));
    return {
      name: `${question}: ${change}`,
      columns: kept.map(({ title, share }) => ({ title, share })),
      rows: rows.map((row) => kept.map(({ at }) => String(row[at] ?? ""))),
    };
  });
}

/** The figures of the day without and with what is imagined. */
function beforeAndAfter(input: PictureInput, state: AtlasState, { stuff, language }: DeckOrder): SlideTable {
  const { locale, world } = input;
  const { inputs } = stuff;
  const [after, before] = [state, { ...state, whatif: [] }].map((s) => shownFigures(inputs.figures(s)));
  const w = WORK[language];
  const imagined = state.whatif.map(
    (h) =>
      `${partyName(world.parties.get(h.party), language, h.party)}: ${agreementShort(world.agreements.get(h.agreement), language, h.agreement)}`,
  );
  return {
    name: `${locale.t.hypothetical.mark}: ${locale.t.and(imagined)}`,
    columns: [
      { title: w.columns.figure, share: 5 },
      { title: w.columns.before, share: 2 },
      { title: w.columns.after, share: 2 },
    ],
    rows: (after ?? []).map((f, i) => [
      locale.text(f.label),
      before?.[i]?.print(locale.t) ?? "–",
      { text: f.print(locale.t), bold: true },
    ]),
  };
}

/** Slides of a view beside the pictures; undefined for those that show the pictures or nothing of their own. */
export function toolSlides(
  tool: ToolId | undefined,
  state: AtlasState,
  input: PictureInput,
  order: DeckOrder,
  base: SlideContent,
  /** Of a story. */
  isStep: boolean,
): SlideContent[] | undefined {
  const { language } = order;
  const caption: readonly Line[] = base.text;
  const ofTable = (table: SlideTable, i = 0): SlideContent =>
    tableContent(table, order, {
      role: "table",
      title: base.title,
      text: [...(i === 0 ? caption : []), { text: table.name, size: 14 }],
      note: base.note,
      notes: i === 0 ? base.notes : [],
    });
  const ofWords = (text: string): SlideContent[] => [
    { ...base, role: "section", text: [...caption, { text, size: 18 }] },
  ];
  /** A filter may leave nothing: then that is said, as on the page. */
  const ofTables = (tables: readonly SlideTable[]): SlideContent[] => {
    const filled = tables.filter((table) => table.rows.length > 0);
    return filled.length > 0 ? filled.map(ofTable) : ofWords(WORK[language].nothing);
  };
  switch (tool) {
    case "coverage": {
      const made = coverageChart(input, order, state.stack, isStep);
      if (!made) return undefined;
      const more = state.stack === "agreement" ? [{ text: WORK[language].coverage.assigned, size: 12 }] : [];
      const now = made.now ? [{ text: made.now, size: 16, bold: true }] : [];
      return [{ ...base, role: "chart", text: [...caption, ...now, ...more], chart: made.chart }];
    }
    case "overlaps":
      return ofTables([overlaps(input, state, order)]);
    case "matrix":
      return ofTables(matrices(input, state, order));
    case "lifelines":
      return livesSlides(input, state, order, base);
    case "changes": {
      const tables = changes(input, state, order);
      if (tables.length > 0) return tables.map(ofTable);
      const [first, second] = [state.day, state.to].map((day) => day && formatDay(day, input.locale.t));
      if (!first || !second) return undefined;
      const w = WORK[language].changes;
      return ofWords(first === second ? w.same : w.none(first, second));
    }
    case "whatif":
      return state.whatif.length > 0 ? [ofTable(beforeAndAfter(input, state, order))] : undefined;
    case "table":
      // Thousands of rows are nothing for slides: that is said, and no other picture stands there instead.
      return ofWords(DECK[language].factsElsewhere);
    case "sources":
      return [{ ...sourcesSlide(sourcesOfView(order.stuff, input), input, order), title: [DECK[language].sources] }];
    default:
      return undefined;
  }
}
