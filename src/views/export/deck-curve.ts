// The coverage curve as a chart that can be edited: beside the pictures, and on a slide of its own.
import { asDay, dayOf } from "../../data/day.ts";
import { type CurveChart, chartFrame } from "../../export/pptx/chart.ts";
import type { Slide } from "../../export/pptx/deck.ts";
import { Ids, textBox } from "../../export/pptx/shapes.ts";
import { titleShape } from "../../export/pptx/title-group.ts";
import { paragraph, run } from "../../export/pptx/xml.ts";
import { EXPORT } from "../../i18n/export.ts";
import { formatClaim, formatDay, formatShare } from "../../i18n/locale.ts";
import { coverageCurve, coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { dayOfPublished } from "../../model/coverage/published.ts";
import { firstDay } from "../../model/world/world.ts";
import { headlineOf } from "../../pictures/headline.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import { type DeckOrder, MARGIN, sourceLine, WIDTH } from "./deck-order.ts";
import type { Page } from "./pages.ts";

/** Spreadsheets count days from here. */
const SERIAL_ZERO = dayOf(1899, 12, 30);
const serialOf = (day: number): number => day - SERIAL_ZERO;

/** The curve of the day's definition: two rows a step, so that it is drawn as it is. */
export function curveOf(
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

export function chartSlide(page: Page, order: DeckOrder): Slide {
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
  const body = { x: MARGIN, y: 100, width: WIDTH - 2 * MARGIN, height: 620 };
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
        foot.map((f) => paragraph(run(f, { size: 12, colour: look.colours.ink2 }))),
      ),
    ],
    charts: [chart],
    links: [],
    notes: trade.map(sourceLine),
  };
}
