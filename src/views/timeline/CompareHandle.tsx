// The second handle of the slider: the day that the shown one is compared with. It is there while two days are compared.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { clampDay, firstDay } from "../../model/world/world.ts";
import { dayAt, timelineFrame, xOf } from "../../scene/timeline/scene.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { moveDay } from "./move-day.ts";

export function CompareHandle(): ReactNode {
  const to = useAtlasState((s) => s.to);
  return to === undefined ? null : <Handle day={to} />;
}

function Handle({ day }: { day: Day }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text, t: lead } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const range = useAtlasState((s) => s.range);
  const [start, asOf] = [firstDay(world, range), world.dataset.meta.asOf];
  const frame = timelineFrame({ width, height });
  const go = (to: number): void => actions.set({ to: clampDay(world, to, range) });
  const drag = (e: PointerEvent): void => {
    if (!e.currentTarget.hasPointerCapture(e.pointerId)) return;
    go(dayAt(e.clientX - (box.current?.getBoundingClientRect().left ?? 0), start, asOf, frame));
  };
  const onKey = (e: KeyboardEvent): void => {
    const next = moveDay(e, day, start, asOf);
    if (next === undefined) return;
    go(next);
    e.preventDefault();
    e.stopPropagation();
  };
  return (
    <div ref={box} className="compare-track">
      {width > 0 && (
        <div
          className="compare-handle"
          role="slider"
          tabIndex={0}
          aria-label={text((t) => t.timeline.compare)}
          aria-valuemin={start}
          aria-valuemax={asOf}
          aria-valuenow={day}
          aria-valuetext={formatDay(day, lead)}
          style={{ left: xOf(day, start, asOf, frame) }}
          onKeyDown={onKey}
          onPointerDown={(e) => {
            if (e.button === 0) e.currentTarget.setPointerCapture(e.pointerId);
          }}
          onPointerMove={drag}
        >
          <span>{formatDay(day, lead, "day", true)}</span>
        </div>
      )}
    </div>
  );
}
