// The chart. A click goes to the day; for the keyboard there is the slider below.
import { type ReactNode, useMemo, useRef } from "react";
import { asDay, type Day, dayOf } from "../../data/day.ts";
import type { PublishedFigure } from "../../data/figures.ts";
import { formatClaim, formatShare, withPercent } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { roundShare } from "../../model/coverage/coverage.ts";
import type { CoveragePoint } from "../../model/coverage/history.ts";
import { dayOfPublished, publishedBeside } from "../../model/coverage/published.ts";
import { lastAtOrBefore } from "../../model/last-at.ts";
import { roleOf } from "../../model/world/layers.ts";
import type { ChartAxis } from "../../scene/coverage/axis.ts";
import { clearOf } from "../../scene/coverage/clear-of.ts";
import { labelLines } from "../../scene/coverage/label-lines.ts";
import { bandKeys, bandsOf, type ChartBox, REST, xOf, yOf } from "../../scene/coverage/scene.ts";
import type { StepLabel } from "../../scene/coverage/step-labels.ts";
import { type Spacing, textWidth } from "../../scene/text-width.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useTimed, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";
import { useSpacing } from "../paint/spacing.ts";

/** At a unit of one: least room for the scale at the left, between its numbers and the curve, over it, and for the years under it. */
const LEFT = 56;
const LEFT_NARROW = 44;
const TICK_GAP = 8;
const ABOVE = 14;
const ABOVE_TOLD = 40;
const BELOW = 34;
/** Maximum number of bands: their names must fit beside the chart. */
const MAX_BANDS = 9;
const MAX_BANDS_NARROW = 5;
const LABEL_HEIGHT = 19;
const LABEL_SIZE = 14;
/** Letters of the share of the day, and radius of a published figure (coverage.css). */
const SHARE_SIZE = 18;
const MARK = 5;
/** Between the end of the curve and a name, and the most of the width that names may take. */
const LABEL_GAP = 20;
const MOST_FOR_LABELS = 0.6;
/** px that the curve keeps. */
const LEAST_WIDTH = 100;
/** Between the middles of two years. */
const YEAR_WIDTH = 44;

/** The name of a published figure, at the left of its mark; where there is no room the mark stands alone. */
function PublishedName(props: {
  of: PublishedFigure;
  x: number;
  y: number;
  size: number;
  spacing: Spacing | undefined;
}): ReactNode {
  const { of: p, x, y, size, spacing } = props;
  const { t } = useLocale();
  const name = t.figures.coveragePublished(withPercent(p.value, t), p.approximate, formatClaim(p.date, t));
  if (textWidth(name, size, 700, spacing) > x + size) return null;
  return (
    <text className="chart-step" x={x} y={y} textAnchor="end">
      {name}
    </text>
  );
}

export function CoverageChart(props: {
  points: readonly CoveragePoint[];
  axis: ChartAxis;
  /** On a wall: the day that is told; its steps have names, and nobody presses on it. */
  until?: Day;
  namesOf?: (box: ChartBox, size: number) => StepLabel[];
}): ReactNode {
  const { points, axis, namesOf, until = axis.to } = props;
  const { actions } = useAtlas();
  const world = useWorld();
  const { t, lead, text } = useLocale();
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(holder);
  const spacing = useSpacing(holder);
  // The body’s letters say how large the sheet is drawn; before it stands in the page they say nothing.
  const unit = (holder.current && Number.parseFloat(getComputedStyle(holder.current).fontSize) / 16) || 1;
  const day = useTimed((s) => s.day);
  const { basis, flow } = useCoverageOptions();
  const stack = useAtlasState((s) => s.stack);
  // On a phone fewer names, each under its share.
  const isNarrow = useMedia(NARROW);
  const most = isNarrow ? MAX_BANDS_NARROW : MAX_BANDS;
  const keys = useMemo(() => bandKeys(points, most), [points, most]);
  const now =
    points[
      Math.max(
        0,
        lastAtOrBefore(
          points.map((p) => p.from),
          day,
        ),
      )
    ];
  const nameOf = (key: string): string => {
    if (key === REST) return WORK[lead].coverage.others;
    return stack === "partner"
      ? partyShort(world.parties.get(key), lead, key)
      : agreementShort(world.agreements.get(key), lead, key);
  };
  /** Frameworks have the colour of their layer; bilateral agreements and partners share shades of one colour. */
  const lookOf = (key: string): string => {
    const layer = stack === "agreement" ? world.agreements.get(key)?.layer : undefined;
    return layer && roleOf(world.dataset.meta, layer) === "framework" ? `chart-framework layer-${layer}` : "";
  };
  /** Of its name: the word colour of a framework, else ink. */
  const wordOf = (key: string): string =>
    lookOf(key) === "" ? "var(--ink)" : `var(--words-${world.agreements.get(key)?.layer}, var(--ink))`;
  const shareOf = (key: string): number =>
    [...(now?.shares ?? [])].reduce(
      (n, [k, share]) => n + (key === REST ? (keys.includes(k) ? 0 : share) : k === key ? share : 0),
      0,
    );
  const labelOf = (key: string): [share: string, name: string] => [
    formatShare(roundShare(shareOf(key)), t),
    nameOf(key),
  ];
  const tickOf = (percent: number): string => `${percent}\u202f%`;
  const widestTick = Math.max(...axis.ticks.map((p) => textWidth(tickOf(p), LABEL_SIZE * unit, 400, spacing)));
  const left = Math.max((isNarrow ? LEFT_NARROW : LEFT) * unit, widestTick + 1.5 * TICK_GAP * unit);
  const above = (namesOf ? ABOVE_TOLD : ABOVE) * unit;
  // A narrow chart keeps its width: its names have lines, and under the shares.
  const room = width - left - LEAST_WIDTH - LABEL_GAP * unit;
  const linesOf = (key: string): string[] =>
    isNarrow ? labelLines(labelOf(key)[1], room, LABEL_SIZE * unit, spacing) : [labelOf(key).join(" ")];
  const widest = Math.max(
    ...[...keys, REST].flatMap(linesOf).map((line) => textWidth(line, LABEL_SIZE * unit, 700, spacing)),
  );
  const right = Math.min(widest + LABEL_GAP * unit, width * MOST_FOR_LABELS);
  const box: ChartBox = {
    from: axis.from,
    to: axis.to,
    width: Math.max(LEAST_WIDTH, width - left - right),
    height: Math.max(200, height - above - BELOW * unit),
    top: axis.top,
  };
  const [firstYear = 0, secondYear = firstYear + 1] = axis.years;
  const apart = xOf(box, dayOf(secondYear, 1, 1)) - xOf(box, dayOf(firstYear, 1, 1));
  const every = Math.max(1, Math.ceil((YEAR_WIDTH * unit) / apart));
  const bands = bandsOf(points, keys, box);
  // From the bottom up, so that names do not overlap.
  let free = box.height + LABEL_HEIGHT * unit * (isNarrow ? 1 : 0.5);
  const labels = bands.map((band) => {
    const middle = yOf(box, (band.from + band.to) / 2);
    const names = isNarrow ? linesOf(band.key) : [];
    free = Math.min(middle, free - LABEL_HEIGHT * unit * (1 + names.length));
    return { ...band, y: free, middle, names };
  });
  const published = world.dataset.published.filter((p) => p.figure === "coverage" && p.value > 5);
  // A wall has room for the one only that the curve can be compared with, and its name.
  const beside = namesOf && publishedBeside(world, until, "coverage");
  const marks = flow !== "total" ? [] : namesOf ? published.filter((p) => p === beside) : published;
  const placeOf = (p: PublishedFigure) => ({ x: xOf(box, Math.min(dayOfPublished(p), until)), y: yOf(box, p.value) });
  const shareAt = (total: number) => {
    const x = xOf(box, day);
    const said = formatShare(roundShare(total), t);
    const size = SHARE_SIZE * unit;
    const wide = textWidth(said, size, 700, spacing);
    const isLast = x > box.width - 60 * unit;
    const from = isLast ? x - wide : x - wide / 2;
    const y = clearOf({ from, to: from + wide, y: yOf(box, total) - 10 * unit, size }, marks.map(placeOf), MARK * unit);
    return { x, y, said, anchor: isLast ? ("end" as const) : ("middle" as const) };
  };
  const label = text((_, tongue_) => WORK[tongue_].coverage.chart);
  const share = namesOf || now?.total == null ? undefined : shareAt(now.total);
  return (
    <div ref={holder} className="coverage-chart" data-picture>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider does the same by keyboard */}
      <svg
        role="img"
        aria-label={`${label}: ${now?.total == null ? "–" : formatShare(roundShare(now.total), t)}`}
        width={width}
        height={height}
        onClick={(e) => {
          if (namesOf) return;
          const x = e.clientX - e.currentTarget.getBoundingClientRect().left - left;
          if (x >= 0 && x <= box.width)
            actions.goTo(asDay(Math.round(box.from + (x / box.width) * (box.to - box.from))));
        }}
      >
        <g transform={`translate(${left} ${above})`}>
          {axis.ticks.map((p) => (
            <g key={p}>
              <line className="chart-rule" x1={0} x2={box.width} y1={yOf(box, p)} y2={yOf(box, p)} />
              <text className="chart-tick" x={-TICK_GAP * unit} y={yOf(box, p) + 5 * unit} textAnchor="end">
                {tickOf(p)}
              </text>
            </g>
          ))}
          {bands.map((band, i) => (
            <path
              key={band.key}
              d={band.path}
              className={`chart-band chart-band-${i % 4} ${lookOf(band.key)}`}
              data-band={band.key}
            >
              <title>{nameOf(band.key)}</title>
            </path>
          ))}
          {labels.map((l) => (
            <g key={l.key} className="chart-name">
              <line x1={box.width} x2={box.width + 12 * unit} y1={l.middle} y2={l.y} />
              <text x={box.width + 16 * unit} y={l.y + 5 * unit} style={{ fill: wordOf(l.key) }}>
                {/* What is not there on the day has a band of other days, and no number beside it. */}
                {shareOf(l.key) > 0 && (
                  <>
                    <tspan className="chart-share">{labelOf(l.key)[0]}</tspan>{" "}
                  </>
                )}
                {isNarrow
                  ? l.names.map((line) => (
                      <tspan key={line} x={box.width + 16 * unit} dy="1.2em">
                        {line}
                      </tspan>
                    ))
                  : labelOf(l.key)[1]}
              </text>
            </g>
          ))}
          {axis.years
            .filter((_, i) => (axis.years.length - 1 - i) % every === 0)
            .map((y) => (
              <text
                key={y}
                className="chart-year"
                x={xOf(box, dayOf(y, 1, 1))}
                y={box.height + 20 * unit}
                textAnchor="middle"
              >
                {y}
              </text>
            ))}
          {marks.map((p) => (
            <circle
              key={p.fact}
              className={p.definition === basis ? "chart-mark chart-mark-same" : "chart-mark"}
              cx={placeOf(p).x}
              cy={placeOf(p).y}
              r={MARK * unit}
              data-fact={p.fact}
            >
              <title>{`${t.aside(`${p.approximate ? "≈ " : ""}${withPercent(p.value, t)}`, formatClaim(p.date, t))}: ${p.words[lead]}`}</title>
            </circle>
          ))}
          {namesOf &&
            marks.map((p) => (
              <PublishedName
                key={p.fact}
                of={p}
                x={placeOf(p).x}
                y={placeOf(p).y - 14 * unit}
                size={LABEL_SIZE * unit}
                spacing={spacing}
              />
            ))}
          {namesOf?.(box, LABEL_SIZE * unit).map((l) => (
            <text key={l.step.day} className="chart-step" x={l.x} y={l.y} textAnchor={l.anchor}>
              {l.text}
            </text>
          ))}
          {!namesOf && <line className="chart-day" x1={xOf(box, day)} x2={xOf(box, day)} y1={-8} y2={box.height} />}
          {share !== undefined && (
            <text className="chart-now" x={share.x} y={share.y} textAnchor={share.anchor}>
              {share.said}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}
