import type { ReactNode } from "react";
import { formatClaim, formatDay } from "../../i18n/locale.ts";
import { latestEventDay } from "../../model/events.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Say } from "../say.tsx";
import { DateEntry } from "./DateEntry.tsx";
import { headlineOf } from "./headline.ts";
import { Slider } from "./Slider.tsx";

/** What happened last: the caption of the picture. */
function Caption(): ReactNode {
  const { eventsOf } = useAtlas();
  const world = useWorld();
  const events = eventsOf(world);
  const event = useAtlasState((s) => latestEventDay(events, s.day));
  return (
    <div className="caption">
      {event ? (
        <>
          <p className="caption-day">
            <Say
              of={(t) =>
                event.happenings[0] ? formatClaim(event.happenings[0].date, t, false) : formatDay(event.day, t)
              }
            />
          </p>
          <p className="caption-text">
            <Say of={(t, tongue) => headlineOf(event, world, t, tongue)} block />
          </p>
        </>
      ) : (
        <p className="caption-day">
          <Say of={(t) => t.timeline.noEvent} />
        </p>
      )}
    </div>
  );
}

function PlayControls(): ReactNode {
  const { actions } = useAtlas();
  const playing = useAtlasState((s) => s.playing);
  const speed = useAtlasState((s) => s.speed);
  const { text } = useLocale();
  return (
    <div className="play-controls">
      <IconButton icon="previous" label={text((t) => t.timeline.previous)} onClick={() => actions.step(-1)} />
      <IconButton
        icon={playing ? "pause" : "play"}
        className="play"
        label={text((t) => (playing ? t.timeline.pause : t.timeline.play))}
        onClick={actions.play}
      />
      <IconButton icon="next" label={text((t) => t.timeline.next)} onClick={() => actions.step(1)} />
      <div className="speed">
        <IconButton icon="minus" label={text((t) => t.timeline.slower)} onClick={() => actions.speed(-1)} />
        <output aria-label={text((t) => t.timeline.speedLabel(speed))}>
          {text((t) => t.timeline.speed(speed)).split(" / ")[0]}
        </output>
        <IconButton icon="plus" label={text((t) => t.timeline.faster)} onClick={() => actions.speed(1)} />
      </div>
    </div>
  );
}

export function Timeline(): ReactNode {
  const { text } = useLocale();
  return (
    <section className="timeline" aria-label={text((t) => t.timeline.heading)} id="timeline">
      <PlayControls />
      <Caption />
      <DateEntry />
      <Slider />
    </section>
  );
}
