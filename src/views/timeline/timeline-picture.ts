// The curve of coverage with its events, of any size: behind the slider, in a file, in a film.
import { type Locale, wordsIn } from "../../i18n/locale.ts";
import { coverageCurve } from "../../model/coverage.ts";
import type { EventDay } from "../../model/events.ts";
import type { World } from "../../model/world.ts";
import type { Mark } from "../../scene/mark.ts";
import { type TimelineInput, timelineScene } from "../../scene/timeline-scene.ts";
import type { AtlasState } from "../../store/state.ts";

export function timelinePicture(
  world: World,
  locale: Locale,
  { flow, basis, trade }: Pick<AtlasState, "flow" | "basis" | "trade">,
  events: readonly EventDay[],
  view: Pick<TimelineInput, "width" | "height" | "from" | "to" | "textSize">,
): Mark[] {
  const lead = locale.tongues[0] ?? "en";
  return timelineScene({
    ...view,
    curve: coverageCurve(world, view.from, view.to, flow, { basis, trade }),
    events,
    stepName: (event) => {
      const step = event.happenings.find((h) => h.kind === "stage" && h.stage === "in-force");
      if (step?.kind !== "stage") return undefined;
      const agreement = world.agreements.get(step.agreement);
      const named = agreement?.kind === "bilateral" ? world.parties.get(step.parties[0] ?? "") : agreement;
      return agreement && named ? { text: wordsIn(named.short, lead), layer: agreement.layer } : undefined;
    },
    percent: (v) => (lead === "ja" ? `${v}%` : `${v} %`),
    noInformation: locale.t.timeline.noInformation,
  });
}
