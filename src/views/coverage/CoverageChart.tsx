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
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useTimed, useWorld } from "../atlas.ts";
import { useCoverageOptions } from "../figures/useCoverageOptions.ts";

const HEIGHT = 340;
const LEFT = 44;
const RIGHT = 190;
/** Maximum number of bands: their names must fit beside the chart. */
const MAX_BANDS = 9;
const LABEL_HEIGHT = 17;

export function CoverageChart({ points }: { points: readonly CoveragePoint[] }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { t, lead, text } = useLocale();
  const holder = useRef<HTMLDivElement>(null);
  const { width } = useSize(holder);
  const day = useTimed((s) => s.day);
  const { basis, flow } = useCoverageOptions();
  const stack = useAtlasState((s) => s.stack);
  const first = points[0]?.from ?? world.dataset.meta.start;
  const box: ChartBox = {
    from: first,
    to: world.dataset.meta.asOf,
    width: Math.max(200, width - LEFT - RIGHT),
    height: HEIGHT,
    top: 100,
  };
  const keys = useMemo(() => bandKeys(points, MAX_BANDS), [points]);
  const bands = bandsOf(points, keys, box);
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
  const shareOf = (key: string): number =>
    [...(now?.shares ?? [])].reduce(
      (n, [k, share]) => n + (key === REST ? (keys.includes(k) ? 0 : share) : k === key ? share : 0),
      0,
    );
  // From the bottom up, so that names do not overlap.
  let free = HEIGHT + LABEL_HEIGHT;
  const labels = bands.map((band) => {
    const middle = yOf(box, (band.from + band.to) / 2);
    free = Math.min(middle, free - LABEL_HEIGHT);
    return { ...band, y: free, middle };
  });
  const years: number[] = [];
  for (let y = Math.ceil(civilOf(box.from).year / 5) * 5; y <= civilOf(box.to).year; y += 5) years.push(y);
  const marks = flow === "total" ? world.dataset.published.filter((p) => p.figure === "coverage" && p.value > 5) : [];
  const label = text((_, tongue_) => WORK[tongue_].coverage.chart);
  return (
    <div ref={holder} className="coverage-chart">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the slider does the same by keyboard */}
      <svg
        role="img"
        aria-label={`${label}: ${now?.total == null ? "–" : formatShare(roundShare(now.total), t)}`}
        width={box.width + LEFT + RIGHT}
        height={HEIGHT + 40}
        onClick={(e) => {
          const x = e.clientX - e.currentTarget.getBoundingClientRect().left - LEFT;
          if (x >= 0 && x <= box.width)
            actions.goTo(asDay(Math.round(box.from + (x / box.width) * (box.to - box.from))));
        }}
      >
        <g transform={`translate(${LEFT} 12)`}>
          {[0, 25, 50, 75, 100].map((p) => (
            <g key={p}>
              <line className="chart-rule" x1={0} x2={box.width} y1={yOf(box, p)} y2={yOf(box, p)} />
              <text className="chart-tick" x={-6} y={yOf(box, p) + 4} textAnchor="end">
                {p}%
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
              <line x1={box.width} x2={box.width + 10} y1={l.middle} y2={l.y} />
              <text x={box.width + 14} y={l.y + 4}>
                <tspan className="chart-share">{formatShare(roundShare(shareOf(l.key)), t)}</tspan> {nameOf(l.key)}
              </text>
            </g>
          ))}
          {years.map((y) => (
            <text key={y} className="chart-tick" x={xOf(box, dayOf(y, 1, 1))} y={HEIGHT + 18} textAnchor="middle">
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
          <line className="chart-day" x1={xOf(box, day)} x2={xOf(box, day)} y1={-8} y2={HEIGHT} />
          {now?.total != null && (
            <text
              className="chart-now"
              x={xOf(box, day)}
              y={yOf(box, now.total) - 10}
              textAnchor={xOf(box, day) > box.width - 60 ? "end" : "middle"}
            >
              {formatShare(roundShare(now.total), t)}
            </text>
          )}
        </g>
      </svg>
    </div>
  );
}
