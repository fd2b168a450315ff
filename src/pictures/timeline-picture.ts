// The coverage curve with its events, at any size: behind the slider, in files and films.
import { withPercent, wordsIn } from "../i18n/locale.ts";
import { coverageCurve } from "../model/coverage/coverage.ts";
import type { Mark } from "../scene/mark.ts";
import { type TimelineInput as SceneInput, timelineScene } from "../scene/timeline/scene.ts";
import type { TimelineInput } from "./picture-input.ts";
import { hasFigure } from "./shown-figures.ts";

export function timelinePicture(
  { world, locale, events, flow, basis, trade, from, to }: TimelineInput,
  view: Pick<SceneInput, "width" | "height" | "textSize" | "spacing">,
): Mark[] {
  const { lead } = locale;
  return timelineScene({
    ...view,
    from,
    to,
    curve: coverageCurve(world, from, to, flow, { basis, trade }),
    events,
    stepName: (event) => {
      const step = event.happenings.find((h) => h.kind === "stage" && h.stage === "in-force");
      if (step?.kind !== "stage") return undefined;
      const agreement = world.agreements.get(step.agreement);
      const named = agreement?.kind === "bilateral" ? world.parties.get(step.parties[0] ?? "") : agreement;
      return agreement && named ? { text: wordsIn(named.short, lead), layer: agreement.layer } : undefined;
    },
    // Without any trade there is no curve to come: the axis would promise one.
    ...(hasFigure(world, "coverage")
      ? {
          percent: (v: number) => withPercent(v, locale.t),
          noInformation: locale.t.timeline.noInformation,
        }
      : {}),
  });
}
