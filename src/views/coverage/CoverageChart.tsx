// The chart. A click goes to the day; for the keyboard there is the slider below.
import { type ReactNode, useMemo, useRef } from "react";
import { asDay, civilOf, dayOf } from "../../data/day.ts";
import { formatShare } from "../../i18n/locale.ts";
import { agreementShort, partyShort } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { roundShare } from "../../model/coverage/coverage.ts";
import type { CoveragePoint } from "../../model/coverage/history.ts";
import { dayOfPublished } from "../../model/coverage/published.ts";
import { lastAtOrBefore } from "../../model/last-at.ts";
import { roleOf } from "../../model/world/layers.ts";
import { bandKeys, bandsOf, type ChartBox, REST, xOf, yOf } from "../../scene/coverage/scene.ts";
import { textWidth } from "../../scene/text-width.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useTimed, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";

/** At a unit of one: room for the scale at the left, over the curve, and for the years under it. */
const LEFT = 56;
const ABOVE = 14;
const BELOW = 34;
/** Maximum number of bands: their names must fit beside the chart. */
const MAX_BANDS = 9;
const MAX_BANDS_NARROW = 5;
const LABEL_HEIGHT = 19;
const LABEL_SIZE = 14;
/** Between the end of the curve and a name, and the most of the width that names may take. */
const LABEL_GAP = 20;
const MOST_FOR_LABELS = 0.54;

export function CoverageChart({ points }: { points: readonly CoveragePoint[] }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { t, lead, text } = useLocale();
  const holder = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(holder);
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
  const widest = Math.max(
    ...[...keys, REST].map((key) => textWidth(isNarrow ? labelOf(key)[1] : labelOf(key).join(" "), LABEL_SIZE * unit)),
  );
  const left = LEFT * unit;
  const right = Math.min(widest + LABEL_GAP * unit, width * MOST_FOR_LABELS);
  const box: ChartBox = {
    from: points[0]?.from ?? world.dataset.meta.start,
    to: world.dataset.meta.asOf,
    width: Math.max(120, width - left - right),
    height: Math.max(200, height - (ABOVE + BELOW) * unit),
    top: 100,
  };
  const bands = bandsOf(points, keys, box);
  // From the bottom up, so that names do not overlap.
  const labelHeight = LABEL_HEIGHT * unit * (isNarrow ? 2 : 1);
  let free = box.height + labelHeight / 2;
  const labels = bands.map((band) => {
    const middle = yOf(box, (band.from + band.to) / 2);
    free = Math.min(middle, free - labelHeight);
    return { ...band, y: free, middle };
  });
  const years: number[] = [];
  for (let y = Math.ceil(civilOf(box.from).year / 5) * 5; y <= civilOf(box.to).year; y += 5) years.push(y);
  const marks = flow === "total" ? world.dataset.published.filter((p) => p.figure === "coverage" && p.value > 5) : [];
  const label = text((_, tongue_) => WORK[tongue_].coverage.chart);
  return (
    <div ref={holder} className="coverage-chart" data-picture>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider does the same by keyboard */}
      <svg
        role="img"
        aria-label={`${label}: ${now?.total == null ? "–" : formatShare(roundShare(now.total), t)}`}
        width={width}
        height={height}
        onClick={(e) => {
          const x = e.clientX - e.currentTarget.getBoundingClientRect().left - left;
          if (x >= 0 && x <= box.width)
            actions.goTo(asDay(Math.round(box.from + (x / box.width) * (box.to - box.from))));
        }}
      >
        <g transform={`translate(${left} ${ABOVE * unit})`}>
          {[0, 25, 50, 75, 100].map((p) => (
            <g key={p}>
              <line className="chart-rule" x1={0} x2={box.width} y1={yOf(box, p)} y2={yOf(box, p)} />
              <text className="chart-tick" x={-8 * unit} y={yOf(box, p) + 5 * unit} textAnchor="end">
                {p}&#8239;%
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
                <tspan className="chart-share">{labelOf(l.key)[0]}</tspan>{" "}
                <tspan {...(isNarrow ? { x: box.width + 16 * unit, dy: "1.2em" } : {})}>{labelOf(l.key)[1]}</tspan>
              </text>
            </g>
          ))}
          {years.map((y) => (
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
              cx={xOf(box, Math.min(dayOfPublished(p), box.to))}
              cy={yOf(box, p.value)}
              r={5}
              data-fact={p.fact}
            >
              <title>{`${p.approximate ? "≈ " : ""}${p.value}% (${p.date.text}): ${p.words[lead]}`}</title>
            </circle>
          ))}
          <line className="chart-day" x1={xOf(box, day)} x2={xOf(box, day)} y1={-8} y2={box.height} />
          {now?.total != null && (
            <text
              className="chart-now"
              x={xOf(box, day)}
              y={yOf(box, now.total) - 10 * unit}
              textAnchor={xOf(box, day) > box.width - 60 * unit ? "end" : "middle"}
            >
              {formatShare(roundShare(now.total), t)}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}
