// A party's goods trade with the focal party as bars by year. Years without figures are gaps.

import { type ReactNode, useRef } from "react";
import type { TradeRow } from "../../data/figures.ts";
import type { PartyId } from "../../data/types.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import { listWords } from "../../i18n/lists.ts";
import { formatNumber } from "../../i18n/locale.ts";
import { centreName } from "../../i18n/title.ts";
import { tradeSeries } from "../../model/facts/dossier.ts";
import { useSize } from "../../ui/useSize.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { NoTrade } from "../centre/NoTrade.tsx";
import { useUnit } from "../paint/display.ts";
import { Text } from "../text.tsx";
import { Sources } from "./Fact.tsx";

const HEIGHT = 96;
/** Size of the years; until it is measured, the width. All in px of a page with words of 16. */
const TEXT = 14;
const WIDTH = 320;
/** Years that have their number under them: every fourth. */
const EVERY = 4;

/** Its years are as large whatever its width. */
function Bars({ rows }: { rows: readonly TradeRow[] }): ReactNode {
  const box = useRef<SVGSVGElement>(null);
  const size = useSize(box);
  const width = size.width / useUnit(size, TEXT) || WIDTH;
  const most = Math.max(...rows.flatMap((r) => [r.exports ?? 0, r.imports ?? 0]), 1);
  const step = width / rows.length;
  const bar = (value: number | null, x: number, className: string, partial: boolean) =>
    value === null ? (
      <text className="gap" x={x + step * 0.19} y={HEIGHT - 2} textAnchor="middle">
        ×
      </text>
    ) : (
      <rect
        className={partial ? `${className} partial` : className}
        x={x}
        width={step * 0.38}
        y={HEIGHT - (value / most) * (HEIGHT - 8)}
        height={(value / most) * (HEIGHT - 8)}
      />
    );
  /** The outermost years stand within the chart. */
  const yearAt = (i: number) =>
    i === 0
      ? { x: 0, textAnchor: "start" as const }
      : i === rows.length - 1
        ? { x: width, textAnchor: "end" as const }
        : { x: (i + 0.5) * step, textAnchor: "middle" as const };
  return (
    <svg ref={box} className="bars" viewBox={`0 0 ${width} ${HEIGHT + 20}`} aria-hidden="true">
      {rows.map((r, i) => (
        <g key={r.year}>
          {bar(r.exports, i * step + step * 0.1, "bar-exports", r.partial?.includes("exports") ?? false)}
          {bar(r.imports, i * step + step * 0.5, "bar-imports", r.partial?.includes("imports") ?? false)}
          {i % EVERY === 0 && (
            <text y={HEIGHT + 16} {...yearAt(i)}>
              {r.year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

export function TradeSeries({ id }: { id: PartyId }): ReactNode {
  const world = useWorld();
  const { t: lead } = useLocale();
  const series = tradeSeries(world, id);
  const last = series?.rows[series.rows.length - 1];
  const print = (value: number | null | undefined) =>
    value === null || value === undefined ? <Text of={(t) => inspectorWords(t).tradeGap} /> : formatNumber(value, lead);
  return (
    <section>
      <h3>
        <Text of={(t, language) => inspectorWords(t).trade(centreName(world, language))} />
      </h3>
      {series && last ? (
        <>
          <Bars rows={series.rows} />
          <p className="bar-key">
            <span className="swatch bar-exports" aria-hidden="true" /> <Text of={(t) => listWords(t).exports} />{" "}
            <span className="swatch bar-imports" aria-hidden="true" /> <Text of={(t) => listWords(t).imports} />
          </p>
          <p data-fact={`trade/${last.year}/${id}`}>
            {last.year}: <Text of={(t) => listWords(t).exports} /> {print(last.exports)} ·{" "}
            <Text of={(t) => listWords(t).imports} /> {print(last.imports)}{" "}
            <Text of={(t) => t.units[series.table.unit] ?? series.table.unit} />{" "}
            <Sources ids={series.table.sources} evidence={series.table.evidence} />
          </p>
          <details>
            <summary>
              <Text of={(t) => `${listWords(t).exports} / ${listWords(t).imports}`} />
            </summary>
            <table className="numbers">
              <thead>
                <tr>
                  <th scope="col">
                    <Text of={(t) => listWords(t).tradeYear} />
                  </th>
                  <th scope="col">
                    <Text of={(t) => listWords(t).exports} />
                  </th>
                  <th scope="col">
                    <Text of={(t) => listWords(t).imports} />
                  </th>
                </tr>
              </thead>
              <tbody>
                {series.rows.toReversed().map((r) => (
                  <tr key={r.year} data-fact={`trade/${r.year}/${id}`}>
                    <th scope="row">{r.year}</th>
                    <td>
                      {print(r.exports)}
                      {r.partial?.includes("exports") && (
                        <>
                          {" "}
                          (<Text of={(t) => inspectorWords(t).partialYear} />)
                        </>
                      )}
                    </td>
                    <td>{print(r.imports)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p className="quiet">
          {world.dataset.trade.length === 0 ? <NoTrade /> : <Text of={(t) => inspectorWords(t).tradeNone} block />}
        </p>
      )}
    </section>
  );
}
