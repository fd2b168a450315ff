// Ties as lines over time, one per tie. Used by the view, the panels and print.
import { type ReactNode, useRef } from "react";
import { civilOf, type Day, dayOf } from "../../data/day.ts";
import { formatClaim, formatDay, type Language } from "../../i18n/locale.ts";
import { agreementShort, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import type { LifeBar, LifeLine } from "../../model/time/life-lines.ts";
import { firstDay } from "../../model/world/world.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useTimed, useWorld } from "../atlas.ts";
import "./lifelines.css";

/** First and last day of the lines' axis. */
export function useAxis(): { from: Day; to: Day; place(day: number): number } {
  const world = useWorld();
  const range = useAtlasState((s) => s.range);
  const [from, to] = [firstDay(world, range), world.dataset.meta.asOf];
  return { from, to, place: (day) => Math.max(0, Math.min(1, (day - from) / (to - from + 1))) * 100 };
}

/** Years between two that are named, where fewer have room. */
const STEPS = [5, 10, 20, 50, 100];
/** Width of four digits with a gap, in letters of their size. */
const YEAR_EM = 3.2;

/** Years along the top, and the position of the shown day. `every`: at the closest. */
export function AxisYears({ every }: { every: number }): ReactNode {
  const { from, to, place } = useAxis();
  const axis = useRef<HTMLDivElement>(null);
  const { width } = useSize(axis);
  const [first, last] = [civilOf(from).year, civilOf(to).year];
  const letter = axis.current ? Number.parseFloat(getComputedStyle(axis.current).fontSize) : 0;
  const hasRoom = (step: number): boolean => (width * step) / (last - first + 1) >= YEAR_EM * letter;
  const step = STEPS.find((s) => s >= every && hasRoom(s)) ?? every;
  const years: number[] = [];
  for (let y = Math.ceil(first / step) * step; y <= last; y += step) years.push(y);
  return (
    <div className="life-axis" aria-hidden="true" ref={axis}>
      {years.map((y) => (
        <span key={y} style={{ left: `${place(dayOf(y, 1, 1))}%` }}>
          {y}
        </span>
      ))}
    </div>
  );
}

export function DayMark(): ReactNode {
  const { place } = useAxis();
  const day = useTimed((s) => s.day);
  const to = useAtlasState((s) => s.to);
  return (
    <>
      <i className="life-day" style={{ left: `${place(day)}%` }} />
      {to !== undefined && <i className="life-day life-to" style={{ left: `${place(to)}%` }} />}
    </>
  );
}

export function useLineName(): (what: string, language: Language) => string {
  const world = useWorld();
  return (what, language) =>
    world.agreements.has(what)
      ? agreementShort(world.agreements.get(what), language, what)
      : WORK[language].overlaps.kinds.assistance;
}

function Bar({ bar, line, party }: { bar: LifeBar; line: LifeLine; party: string }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { place } = useAxis();
  const { text } = useLocale();
  const nameOf = useLineName();
  const asOf = world.dataset.meta.asOf;
  const label = text((t, language) =>
    WORK[language].lives.bar(
      partyName(world.parties.get(party), language, party),
      nameOf(line.what, language),
      bar.stage && WORK[language].stages[bar.stage],
      bar.since ? formatClaim(bar.since, t) : formatDay(bar.from, t),
      bar.to >= asOf ? undefined : formatDay(bar.to, t),
    ),
  );
  const left = place(bar.from);
  return (
    <button
      type="button"
      // Not in the tab order: the party's panel offers the same days to the keyboard.
      tabIndex={-1}
      className={`life-bar life-${bar.stage ?? "assistance"} layer-${line.layer}${bar.via ? " life-via" : ""}${bar.since && bar.since.precision !== "day" ? " life-coarse" : ""}`}
      style={{ left: `${left}%`, width: `${Math.max(0.25, place(bar.to + 1) - left)}%` }}
      aria-label={label}
      title={label}
      {...(bar.since ? { "data-fact": bar.since.fact } : {})}
      onClick={() => actions.goTo(bar.from)}
    />
  );
}

export function Lines({ lines, party }: { lines: readonly LifeLine[]; party: string }): ReactNode {
  return lines.map((line) => (
    <div key={line.what} className="life-line" data-line={line.what}>
      {line.bars.map((bar) => (
        <Bar key={bar.from} bar={bar} line={line} party={party} />
      ))}
    </div>
  ));
}
