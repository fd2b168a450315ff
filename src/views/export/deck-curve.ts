// Coverage over time as a chart that can be edited: the curve of the timeline, and the bands of the view of coverage.
import { type Day, dayOf } from "../../data/day.ts";
import type { DeckChart } from "../../export/pptx/chart.ts";
import type { SlideContent } from "../../export/pptx/content.ts";
import { DECK } from "../../i18n/deck.ts";
import { formatClaim, formatDay, formatShare, withPercent } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { coverageCurve, coverageOn, roundShare } from "../../model/coverage/coverage.ts";
import { type CoveragePoint, coverageHistory } from "../../model/coverage/history.ts";
import { dayOfPublished } from "../../model/coverage/published.ts";
import { roleOf } from "../../model/world/layers.ts";
import { firstDay } from "../../model/world/world.ts";
import { headlineOf } from "../../pictures/headline.ts";
import type { PictureInput } from "../../pictures/picture-input.ts";
import { bandKeys, REST } from "../../scene/coverage/scene.ts";
import type { Token } from "../../scene/style/tokens.ts";
import { type Axis, rangeOfStep, wholeRange } from "./deck-axis.ts";
import { type DeckOrder, noteOf, sourceLine } from "./deck-order.ts";
import type { Asked } from "./pages.ts";

/** Spreadsheets count days from here. */
const SERIAL_ZERO = dayOf(1899, 12, 30);
const serialOf = (day: number): number => day - SERIAL_ZERO;
/** Most bands of the view. */
const MAX_BANDS = 9;

/** Days of a stepped chart: the first and the last of each stretch, those that are asked for besides, each once. */
function steppedDays(starts: readonly number[], to: number, more: readonly number[]): number[] {
  const ends = starts.flatMap((_, i) => (starts[i + 1] === undefined ? [to] : [(starts[i + 1] as number) - 1]));
  return [...new Set([...starts, ...ends, ...more])]
    .filter((d) => d >= (starts[0] ?? to) && d <= to)
    .sort((a, b) => a - b);
}

/** What a chart has whatever it shows: its days, what happened on them, and figures that others have published. */
function frameOf(
  { world, state, locale }: PictureInput,
  { stuff, language }: DeckOrder,
  starts: readonly Day[],
  axis: Axis,
): Pick<DeckChart, "dayName" | "whatName" | "days" | "what" | "from" | "to" | "years" | "top" | "rule"> & {
  published: DeckChart["series"];
} {
  const { to } = axis;
  const isStandard = state.flow === "total" && state.basis === "in-force" && state.trade === "last";
  const published = isStandard
    ? world.dataset.published.filter(
        (p) => p.figure === "coverage" && p.definition === "in-force" && p.date.precision !== "year",
      )
    : [];
  // A month that has begun counts: it may be the one that the last day lies in.
  const known = published.filter((p) => p.date.day <= to);
  const marks = new Map(known.map((p) => [Math.min(dayOfPublished(p), to), p]));
  const all = steppedDays(starts, to, [...marks.keys(), state.day]);
  const events = new Map(stuff.atlas.eventsOf(world, state).map((e) => [e.day as number, e]));
  const labels = new Map(
    all.flatMap((day, i) => {
      const p = marks.get(day as Day);
      const text =
        p &&
        locale.t.aside(`${p.approximate ? "≈ " : ""}${withPercent(p.value, locale.t)}`, formatClaim(p.date, locale.t));
      return text ? [[i, text.replaceAll(" ", "\u00a0")] as const] : [];
    }),
  );
  return {
    dayName: WORK[language].columns.day,
    whatName: DECK[language].notes,
    days: all.map(serialOf),
    what: all.map((day) => {
      const event = events.get(day);
      return event?.rank === "in-force" ? headlineOf(event, world, locale.t, language) : "";
    }),
    from: serialOf(axis.from),
    to: serialOf(axis.edge),
    years: axis.years,
    top: axis.top,
    rule: axis.rule,
    published:
      marks.size === 0
        ? []
        : [
            {
              kind: "points",
              name: DECK[language].publishedFigure,
              ink: (ink) => ink("ink2"),
              values: all.map((day) => marks.get(day as Day)?.value ?? null),
              labels,
            },
          ],
  };
}

/** Without the years before anything was covered, which would only press the others together. */
function sinceFirst<T>(points: readonly T[], of: (point: T) => number): readonly T[] {
  const first = points.findIndex((p) => of(p) > 0);
  return points.slice(Math.max(0, first));
}

/** Value of a stepped line on each day. */
function steps(days: readonly number[], starts: readonly number[], values: readonly number[]): (number | null)[] {
  let i = -1;
  return days.map((day) => {
    while (i + 1 < starts.length && (starts[i + 1] as number) <= day) i += 1;
    return i < 0 ? null : Math.round((values[i] as number) * 100) / 100;
  });
}

/** The shown day as a point with its share. */
function nowSeries(
  { world, state, locale }: PictureInput,
  days: readonly number[],
  isLabelled: boolean,
): { series: DeckChart["series"]; said: string } {
  const share = coverageOn(world, state.day, state)?.[state.flow];
  if (share == null) return { series: [], said: "" };
  const said = formatShare(roundShare(share), locale.t);
  const at = days.indexOf(serialOf(state.day));
  const values = days.map((_, i) => (i === at ? roundShare(share) : null));
  const name = formatDay(state.day, locale.t);
  return {
    series: [
      {
        kind: "points",
        name,
        ink: (ink) => ink("focal"),
        values,
        ...(isLabelled ? { labels: new Map([[at, said]]), place: "b" } : {}),
      },
    ],
    said: `${name}: ${said}`,
  };
}

function curveOf(input: PictureInput, order: DeckOrder): { data: DeckChart; description: string; now: string } {
  const { world, state, locale } = input;
  const words = DECK[order.language];
  const from = firstDay(world, state.range);
  const points = sinceFirst(
    coverageCurve(world, from, world.dataset.meta.asOf, state.flow, state).filter((p) => p.share !== null),
    (p) => p.share ?? 0,
  );
  const starts = points.map((p) => p.from);
  const asOf = world.dataset.meta.asOf;
  const { published, ...frame } = frameOf(input, order, starts, wholeRange(starts[0] ?? asOf, asOf));
  const shares = points.map((p) => roundShare(p.share ?? 0));
  const now = nowSeries(input, frame.days, true);
  const data: DeckChart = {
    ...frame,
    name: words.coverage,
    withLegend: false,
    series: [
      {
        kind: "line",
        name: words.coverage,
        ink: (ink) => ink("bilateral"),
        values: steps(frame.days, starts.map(serialOf), shares),
      },
      ...published,
      ...now.series,
    ],
  };
  const said = (i: number): string =>
    points.length === 0
      ? "–"
      : locale.t.aside(
          formatDay((points.at(i) as { from: Day }).from, locale.t),
          formatShare(shares.at(i) ?? 0, locale.t),
        );
  return { data, description: words.alt.chart(words.coverage, said(0), said(-1), now.said), now: now.said };
}

/** Bands that are not a framework's share the shades of one colour, in turn. */
const SHADES = ["land4", "land2", "land3", "land1"] as const satisfies readonly Token[];

function bandsOf(
  input: PictureInput,
  order: DeckOrder,
  stack: "agreement" | "partner",
  isStep: boolean,
): { data: DeckChart; description: string; now: string } | undefined {
  const { world, state, locale } = input;
  const { language } = order;
  const from = firstDay(world, state.range);
  const asOf = world.dataset.meta.asOf;
  const until = isStep ? state.day : asOf;
  const points = sinceFirst(
    coverageHistory(world, from, state.flow, state, stack).filter((p) => p.total !== null && p.from <= until),
    (p) => p.total ?? 0,
  );
  if (points.length === 0) return undefined;
  const keys = bandKeys(points, MAX_BANDS);
  const starts = points.map((p) => p.from);
  const axis = isStep ? rangeOfStep(points, until) : wholeRange(starts[0] ?? asOf, asOf);
  const { published, ...frame } = frameOf(input, order, starts, axis);
  const nameOf = (key: string): string =>
    key === REST
      ? WORK[language].coverage.others
      : stack === "partner"
        ? partyShort(world.parties.get(key), language, key)
        : agreementShort(world.agreements.get(key), language, key);
  const shareOf = (point: CoveragePoint, key: string): number =>
    key === REST
      ? [...point.shares].reduce((n, [k, share]) => (keys.includes(k) ? n : n + share), 0)
      : (point.shares.get(key) ?? 0);
  let shade = 0;
  const tokenOf = (key: string): Token => {
    const layer = stack === "agreement" ? world.agreements.get(key)?.layer : undefined;
    if (key === REST) return "faint";
    if (layer && roleOf(world.dataset.meta, layer) === "framework") return `layer-${layer}`;
    return SHADES[shade++ % SHADES.length] as Token;
  };
  const withRest = points.some((p) => shareOf(p, REST) > 0) ? [...keys, REST] : keys;
  const bands = withRest.map((key): DeckChart["series"][number] => {
    const token = tokenOf(key);
    const shares = points.map((p) => shareOf(p, key));
    return {
      kind: "area",
      name: nameOf(key),
      ink: (ink) => ink(token),
      values: steps(frame.days, starts.map(serialOf), shares),
    };
  });
  // Over the bands no label would be legible; the text over the chart says it.
  const now = nowSeries(input, frame.days, false);
  const name = WORK[language].coverage.chart;
  const said = (p: CoveragePoint | undefined): string =>
    p ? locale.t.aside(formatDay(p.from, locale.t), formatShare(roundShare(p.total ?? 0), locale.t)) : "–";
  return {
    data: { ...frame, name, withLegend: true, series: [...bands, ...published, ...now.series] },
    description: DECK[language].alt.chart(
      locale.t.aside(
        `${name}${locale.t.separator}${WORK[language].coverage[stack === "agreement" ? "byAgreement" : "byPartner"]}`,
        locale.t.and(withRest.map(nameOf)),
      ),
      said(points[0]),
      said(points.at(-1)),
      now.said,
    ),
    now: now.said,
  };
}

const tradeSources = ({ world, state }: PictureInput, { stuff }: DeckOrder) =>
  (coverageOn(world, state.day, state)?.table.sources ?? []).flatMap((id) => stuff.sources.get(id) ?? []);

/** The curve on a slide of its own. */
export function curveSlide(asked: Asked, input: PictureInput, order: DeckOrder): SlideContent {
  const { world, state } = input;
  const { language } = order;
  const words = DECK[language];
  const { data, description, now } = curveOf(input, order);
  const trade = tradeSources(input, order);
  const grade = coverageOn(world, state.day, state)?.table.id === "supplement" ? words.supplement : words.official;
  return {
    role: "chart",
    title: [words.coverage],
    text: now ? [{ text: input.locale.t.aside(now, grade), size: 18, bold: true }] : [],
    chart: { data, description },
    note: noteOf(order, asked, input, trade, false),
    notes: trade.map((s) => sourceLine(s, language)),
  };
}

/** The view of coverage; undefined where its definition has no figures. `isStep`: of a story. */
export function coverageChart(input: PictureInput, order: DeckOrder, stack: "agreement" | "partner", isStep: boolean) {
  const made = bandsOf(input, order, stack, isStep);
  return (
    made && {
      chart: { data: made.data, description: made.description },
      now: made.now,
      sources: tradeSources(input, order),
    }
  );
}
