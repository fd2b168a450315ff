// A view, a step or a story as slides that can be edited.
import { asDay, dayOf, isoOf } from "../../data/day.ts";
import type { Source } from "../../data/details.ts";
import { breathe, type Work } from "../../export/job.ts";
import { linesOf } from "../../export/note.ts";
import type { CurveChart } from "../../export/pptx/chart.ts";
import { chartFrame } from "../../export/pptx/chart.ts";
import { deckOf, type Slide } from "../../export/pptx/deck.ts";
import { Ids, type ShapeWords, shapesOf, textBox } from "../../export/pptx/shapes.ts";
import { type SlideTable, tableFrame } from "../../export/pptx/table.ts";
import { frame, named, paragraph, run } from "../../export/pptx/xml.ts";
import { type Box, figureMarks, planSheet, sheetScene } from "../../export/sheet.ts";
import type { Made } from "../../export/sheet-files.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatClaim, formatDay, formatShare, type Language, wordsIn } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageCurve, coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { agreementStates, isBinding } from "../../model/coverage/figures.ts";
import { dayOfPublished } from "../../model/coverage/published.ts";
import { firstDay } from "../../model/world/world.ts";
import { headlineOf } from "../../pictures/headline.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import { type Look, lookOf } from "../../scene/style/look.ts";
import { type PageStuff, sourcesOfView } from "./page.ts";
import { type Page, stepSources } from "./pages.ts";

/** Spreadsheets count days from here. */
const SERIAL_ZERO = dayOf(1899, 12, 30);
const serialOf = (day: number): number => day - SERIAL_ZERO;

/** Rows of a table on one slide. */
const MAX_ROWS = 21;
const MARGIN = 32;
const WIDE = { width: 1440, height: 810 };

export interface DeckOrder {
  stuff: PageStuff;
  look: Look;
  language: Language;
  /** Of the deck. */
  title: string;
}

const wordsOf = ({ world }: PictureInput, language: Language): ShapeWords => ({
  party: (id) => partyShort(world.parties.get(id), language, id),
  agreement: (id) => agreementShort(world.agreements.get(id), language, id),
});

const titleShape = (id: number, text: string, box: Box, size: number, look: Look): string =>
  `<p:sp><p:nvSpPr>${named(id, "Title")}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraph(run(text, { size, bold: true, colour: look.colours.ink }))}</p:txBody></p:sp>`;

/** The curve of the day's definition: two rows a step, so that it is drawn as it is. */
function curveOf(
  input: PictureInput,
  { stuff, language }: DeckOrder,
  textSize: number,
  withPublished: boolean,
): CurveChart {
  const { world, state, locale } = input;
  const words = EXPORT[language].deck;
  const [from, to] = [firstDay(world, state.range), world.dataset.meta.asOf];
  const points = coverageCurve(world, from, to, state.flow, state).filter((p) => p.share !== null);
  const events = new Map(stuff.atlas.eventsOf(world, state).map((e) => [e.day, e]));
  const rows = points.flatMap((point, i) => {
    const share = roundShare(point.share ?? 0);
    const event = events.get(point.from);
    const what = event?.rank === "in-force" ? headlineOf(event, world, locale.t, language) : "";
    const end = points[i + 1]?.from ?? asDay(to);
    const last = serialOf(end);
    return [
      { day: serialOf(point.from), share, what },
      ...(last > serialOf(point.from) ? [{ day: last, share, what: "" }] : []),
    ];
  });
  const now = coverageOn(world, state.day, state)?.[state.flow] ?? null;
  const standard = state.flow === "total" && state.basis === "in-force" && state.trade === "last";
  const published =
    withPublished && standard
      ? world.dataset.published
          .filter((p) => p.figure === "coverage" && p.definition === "in-force" && p.date.precision !== "year")
          .map((p) => ({
            day: serialOf(Math.min(dayOfPublished(p), to)),
            share: p.value,
            // As published: no decimal is added.
            label: `${p.approximate ? "≈ " : ""}${p.value} % (${formatClaim(p.date, locale.t)})`.replaceAll(
              " ",
              "\u00a0",
            ),
          }))
      : [];
  return {
    name: words.coverage,
    dayName: EXPORT[language].deck.since,
    whatName: words.notes,
    rows,
    ...(now === null
      ? {}
      : {
          now: {
            day: serialOf(state.day),
            share: roundShare(now),
            label: formatShare(roundShare(now), locale.t).replace(" ", "\u00a0"),
          },
        }),
    published,
    publishedName: words.published,
    from: serialOf(from),
    to: serialOf(to),
    textSize,
  };
}

const groupOf = (id: number, name: string, description: string, box: Box, children: string): string => {
  const f = frame(box).replace("</a:xfrm>", "");
  const inner = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(f);
  const [, x = "0", y = "0", cx = "0", cy = "0"] = inner ?? [];
  return `<p:grpSp><p:nvGrpSpPr>${named(id, name, description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${f}<a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></p:grpSpPr>${children}</p:grpSp>`;
};

const sourceLine = (s: Source): string => [`${s.host}: ${s.title}`, s.published, s.url].filter(Boolean).join(", ");

/** The page as a slide: the same places, but everything is a shape, and the curve is a chart. */
async function pageSlide(page: Page, order: DeckOrder): Promise<Slide> {
  const { stuff, look, language } = order;
  const { sheet, input, step, address } = page;
  const plan = planSheet(sheet);
  const ids = new Ids();
  const words = wordsOf(input, language);
  const options = { look, ids, words };
  const said = EXPORT[language].deck;
  const scene = sheetScene(sheet, plan);
  const of = (kind: string) => scene.marks.filter((m) => m.id.split("/", 1)[0] === kind);
  const ink = look.colours.ink;
  const parts: string[] = [titleShape(ids.next(), sheet.title.join("\n"), plan.title, plan.title.size, look)];
  parts.push(
    textBox(
      ids.next(),
      "Day",
      plan.day,
      sheet.day.map((d) => paragraph(run(d, { size: plan.day.size, bold: true, colour: ink }), "r")).join(""),
      "none",
    ),
  );
  if (plan.mark) parts.push(shapesOf(of("mark"), options));
  for (const [i, picture] of sheet.pictures.entries()) {
    const box = plan.pictures[i];
    const mark = scene.marks.find((m) => m.id === `picture/${picture.kind}`);
    if (!box || !mark) continue;
    const id = ids.next();
    const glued =
      picture.kind === "network" && input.state.morph === 1 ? { focal: input.world.dataset.meta.focal } : undefined;
    const shapes = shapesOf([mark], glued ? { ...options, glued } : options);
    parts.push(groupOf(id, input.locale.t[picture.kind].heading, picture.label, box, shapes));
  }
  for (const [i, figure] of sheet.figures.entries()) {
    const box = plan.figures[i];
    if (!box) continue;
    const lines = figureMarks(figure, box, i).map((m) =>
      paragraph(
        run(m.lines.join(" "), {
          size: m.size,
          bold: m.style === "page-strong",
          colour: m.style === "page-quiet" ? look.colours.ink2 : ink,
        }),
      ),
    );
    parts.push(textBox(ids.next(), figure.label, box, lines.join("")));
  }
  parts.push(chartFrame(ids.next(), said.coverage, said.coverageAxis, plan.timeline, "rIdChart1"));
  parts.push(
    groupOf(
      ids.next(),
      "Legend",
      "",
      { x: MARGIN, y: plan.legend[0]?.y ?? 0, width: 1, height: 1 },
      shapesOf(of("legend"), options),
    ),
  );
  parts.push(
    textBox(
      ids.next(),
      EXPORT[language].sheet.sources,
      plan.foot,
      sheet.foot.map((f) => paragraph(run(f, { size: 9.5, colour: look.colours.ink2 }))).join(""),
    ),
  );
  const sources = (await stepSources(stuff, page)) ?? [];
  return {
    name: `${page.n ?? 1}`,
    shapes: parts.join(""),
    charts: [curveOf(input, order, 10.5, false)],
    links: [],
    notes: [
      ...(step?.notes ? [wordsIn(step.notes, language)] : []),
      ...(sources.length > 0 ? [`${said.facts}:`, ...sources.map(sourceLine)] : []),
      ...sheet.foot,
      ...(sheet.foot.some((f) => f.includes(address)) ? [] : [address]),
    ],
  };
}

function chartSlide(page: Page, order: DeckOrder): Slide {
  const { look, language } = order;
  const { input } = page;
  const { world, state, locale } = input;
  const ids = new Ids();
  const said = EXPORT[language].deck;
  const coverage = coverageOn(world, state.day, state);
  const grade = coverage?.table.id === "supplement" ? said.supplement : said.official;
  const trade = (coverage?.table.sources ?? []).flatMap((id) => order.stuff.sources.get(id) ?? []);
  const foot = [
    `${EXPORT[language].sheet.sources}: ${trade.map((s) => s.host).join(" · ")} (${grade})`,
    page.sheet.foot.at(-1) ?? "",
  ];
  const chart = curveOf(input, order, 14, true);
  const body = { x: MARGIN, y: 100, width: WIDE.width - 2 * MARGIN, height: 620 };
  return {
    name: said.coverage,
    shapes: [
      titleShape(
        ids.next(),
        `${said.coverage}: ${chart.now?.label ?? "–"} (${formatDay(state.day, locale.t)})`,
        { x: MARGIN, y: 24, width: body.width, height: 60 },
        30,
        look,
      ),
      chartFrame(ids.next(), said.coverage, said.coverageAxis, body, "rIdChart1"),
      textBox(
        ids.next(),
        EXPORT[language].sheet.sources,
        { ...body, y: 744, height: 50 },
        foot.map((f) => paragraph(run(f, { size: 12, colour: look.colours.ink2 }))).join(""),
      ),
    ].join(""),
    charts: [chart],
    links: [],
    notes: trade.map(sourceLine),
  };
}

/** Tables that are too long for one slide go on to the next. */
function tableSlides(title: string, table: SlideTable, foot: string, { look, language }: DeckOrder): Slide[] {
  const count = Math.max(1, Math.ceil(table.rows.length / MAX_ROWS));
  return Array.from({ length: count }, (_, i): Slide => {
    const ids = new Ids();
    const rows = table.rows.slice(i * MAX_ROWS, (i + 1) * MAX_ROWS);
    const said = count > 1 ? `${title} ${EXPORT[language].deck.continued(i + 1, count)}` : title;
    const width = WIDE.width - 2 * MARGIN;
    return {
      name: said,
      shapes: [
        titleShape(ids.next(), said, { x: MARGIN, y: 24, width, height: 60 }, 28, look),
        tableFrame(ids.next(), { ...table, rows }, { x: MARGIN, y: 92, width }, look),
        textBox(
          ids.next(),
          EXPORT[language].sheet.sources,
          { x: MARGIN, y: 772, width, height: 24 },
          paragraph(run(foot, { size: 10, colour: look.colours.ink2 })),
        ),
      ].join(""),
      charts: [],
      links: [],
      notes: [],
    };
  });
}

function agreementsTable({ world, snapshot, locale }: PictureInput, order: DeckOrder): SlideTable {
  const { language, stuff } = order;
  const said = EXPORT[language].deck;
  const joint = language === "ja" ? "、" : ", ";
  const rows = agreementStates(world, snapshot)
    .filter((a) => isBinding(a.stage))
    .map(({ id, ties }) => {
      const own = ties.filter((t) => isBinding(t.stage) && !t.via).sort((a, b) => a.from - b.from);
      const names = own.map((t) => partyShort(world.parties.get(t.party), language, t.party));
      const fits =
        linesOf([names.join(joint)], 500, 13).length <= 1
          ? names.length
          : Math.max(
              1,
              Math.floor(names.length * (500 / (13 * names.join(joint).length * (language === "ja" ? 1 : 0.55)))),
            );
      const since = own[0]?.since;
      const hosts = [...new Set((since?.sources ?? []).flatMap((s) => stuff.sources.get(s)?.host ?? []))];
      const shown = names.slice(0, fits).join(joint);
      return [
        agreementShort(world.agreements.get(id), language, id),
        names.length > fits ? `${shown}${joint}${said.more(names.length - fits)}` : shown,
        since ? formatClaim(since, locale.t) : "–",
        since ? locale.t.evidence[since.evidence] : "–",
        hosts.slice(0, 2).join(", "),
      ];
    });
  return {
    name: said.agreements,
    columns: [
      { title: said.agreement, share: 3 },
      { title: said.parties, share: 6.2 },
      { title: said.since, share: 1.9 },
      { title: said.grade, share: 1.3 },
      { title: said.source, share: 2.6 },
    ],
    rows,
  };
}

function sourcesTable(sources: readonly Source[], { language }: DeckOrder): SlideTable {
  const said = EXPORT[language].deck;
  return {
    name: said.sources,
    columns: [
      { title: said.source, share: 2.4 },
      { title: WORK[language].columns.title, share: 8 },
      { title: said.published, share: 1.4 },
    ],
    rows: sources.map((s) => [s.host, (linesOf([s.title], 900, 13)[0] ?? "").slice(0, 110), s.published ?? ""]),
  };
}

/** One slide a page, then the curve, the agreements of the last day and all sources. */
export async function slidesFile(
  pages: AsyncIterable<Page>,
  count: number,
  name: string,
  order: DeckOrder,
  work: Work,
): Promise<Made> {
  const slides: Slide[] = [];
  const sources = new Map<string, Source>();
  let last: Page | undefined;
  for await (const page of pages) {
    await breathe(work);
    work.report(slides.length, count + 1);
    slides.push(await pageSlide(page, order));
    for (const s of (await stepSources(order.stuff, page)) ?? sourcesOfView(order.stuff, page.input))
      sources.set(s.id, s);
    last = page;
  }
  if (!last) throw new Error("nothing to show");
  await breathe(work);
  const foot = last.sheet.foot.at(-1) ?? "";
  const said = EXPORT[order.language].deck;
  const day = formatDay(last.state.day, last.input.locale.t);
  slides.push(chartSlide(last, order));
  slides.push(...tableSlides(`${said.agreements}: ${day}`, agreementsTable(last.input, order), foot, order));
  slides.push(...tableSlides(said.sources, sourcesTable([...sources.values()], order), foot, order));
  work.report(count, count + 1);
  const bytes = deckOf({
    title: order.title,
    about: foot,
    day: isoOf(order.stuff.atlas.dataset.meta.asOf),
    look: order.look,
    onPaper: lookOf("light", order.stuff.atlas.dataset.meta.layers),
    slides,
  });
  work.signal.throwIfAborted();
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return { name: `${name}.pptx`, blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }) };
}
