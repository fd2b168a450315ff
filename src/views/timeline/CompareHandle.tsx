// The second handle of the slider: the day that the shown one is compared with. It is there while two days are compared.
import { type ReactNode, useRef } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { clampDay, firstDay } from "../../model/world/world.ts";
import { dayAt, xOf } from "../../scene/timeline/scene.ts";
import { toolOf } from "../../store/view-ids.ts";
import { sliderProps } from "../../ui/slider-props.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { moveDay } from "./move-day.ts";
import { useTimelineFrame } from "./useTimelineFrame.ts";

export function CompareHandle(): ReactNode {
  // The second day stays in the address while another view is looked at; there it would only be in the way.
  const to = useAtlasState((s) => (toolOf(s.views) === "changes" ? s.to : undefined));
  return to === undefined ? null : <Handle day={to} />;
}

function Handle({ day }: { day: Day }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text, t: lead } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { unit, width, frame } = useTimelineFrame(box);
  const range = useAtlasState((s) => s.range);
  const [start, asOf] = [firstDay(world, range), world.dataset.meta.asOf];
  const slider = sliderProps({
    label: text((t) => t.timeline.compare),
    min: start,
    max: asOf,
    now: day,
    valueText: formatDay(day, lead),
    valueAt: (x) => dayAt((x - (box.current?.getBoundingClientRect().left ?? 0)) / unit, start, asOf, frame),
    valueFor: (e) => moveDay(e, day, start, asOf),
    onChange: (to) => actions.set({ to: clampDay(world, to, range) }),
  });
  return (
    <div ref={box} className="compare-track">
      {width > 0 && (
        <div className="compare-handle" style={{ left: xOf(day, start, asOf, frame) * unit }} {...slider}>
          <span>{formatDay(day, lead, "day", true)}</span>
        </div>
      )}
    </div>
  );
}
