// Screen for moving through time: play, stop, previous and next event, or dragging on the curve.
import { type ReactNode, useEffect } from "react";
import { formatDay } from "../../../i18n/locale.ts";
import { DAYS_PER_SECOND, SPEEDS } from "../../../model/time/clock.ts";
import { latestEventDay } from "../../../model/time/events.ts";
import { firstDay } from "../../../model/world/world.ts";
import { dayOfEvent, headlineOf } from "../../../pictures/headline.ts";
import { figuresOf } from "../../../pictures/shown-figures.ts";
import { isOfDay } from "../../../pictures/words/say.ts";
import { useAtlas, useAtlasState, useEvents, useFacts, useInput, useLocale, useTimed } from "../../../views/atlas.ts";
import { Slider } from "../../../views/timeline/Slider.tsx";
import { PictureSwitch } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { KioskText } from "../context.tsx";
import { HeroNumber } from "../HeroNumber.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { MAX_HOLD_MS } from "../store/idle.ts";
import { Text, useTongue } from "../tongues/Said.tsx";

/** Well within the time for which playback keeps the visit alive. */
const MAX_PLAY_MS = MAX_HOLD_MS * 0.8;

/** The slowest speed at which the whole range plays before the kiosk takes the visitor for gone. */
function useHallSpeed(): (typeof SPEEDS)[number] {
  const facts = useFacts();
  const range = useAtlasState((s) => s.range);
  const days = facts.dataset.meta.asOf - firstDay(facts, range);
  const lasts = (speed: number): number => (days * 1000) / (DAYS_PER_SECOND * speed);
  return SPEEDS.find((speed) => MAX_PLAY_MS >= lasts(speed)) ?? 1;
}

/** The share of trade on the shown day, as the one large number. */
function Share(): ReactNode {
  const figures = figuresOf(useInput("figures"));
  const { t: lead } = useLocale();
  const coverage = figures.get("coverage");
  const partners = figures.get("partners");
  if (!coverage || !partners) return null;
  return (
    <HeroNumber value={coverage.print(lead)}>
      <b>
        <Text of={coverage.label} />
      </b>
      <span>
        <Text of={(_t, _, w) => w.partnersAndShare(partners.value ?? 0, undefined)} />
      </span>
    </HeroNumber>
  );
}

/** What happened last, and when, unless it was on the day that stands above it. */
function Happened(): ReactNode {
  const facts = useTongue().readable(useFacts());
  const events = useEvents();
  const day = useTimed((s) => s.day);
  const event = latestEventDay(events, day);
  return (
    <div className="kiosk-happened">
      {event ? (
        <>
          {!isOfDay(event, day) && (
            <p className="quiet">
              <Text of={(t) => dayOfEvent(event, t)} />
            </p>
          )}
          <p>
            <b>
              <Text of={(t, language) => headlineOf(event, facts, t, language)} block />
            </b>
          </p>
        </>
      ) : (
        <p className="quiet">
          <Text of={(t) => t.timeline.noEvent} />
        </p>
      )}
    </div>
  );
}

export function Time(): ReactNode {
  const { actions } = useAtlas();
  const playing = useAtlasState((s) => s.playing);
  const day = useTimed((s) => s.day);
  const speed = useHallSpeed();
  useEffect(() => actions.set({ speed }), [actions, speed]);
  return (
    <Layout
      shape="time"
      picture={<KioskPicture />}
      words={
        <>
          <h1 className="kiosk-day">
            <Text of={(t) => formatDay(day, t)} block />
          </h1>
          <Share />
          <Happened />
        </>
      }
      acts={
        <>
          <Slider />
          <div className="kiosk-acts-row">
            <Button id="earlier" icon="previous" onClick={() => actions.step(-1)}>
              <KioskText of={(w) => w.story.previous} block />
            </Button>
            <Button id="play" icon={playing ? "pause" : "play"} className="kiosk-strong" onClick={actions.play}>
              <KioskText of={(w) => (playing ? w.pause : w.play)} block />
            </Button>
            <Button id="later" icon="next" onClick={() => actions.step(1)}>
              <KioskText of={(w) => w.story.next} block />
            </Button>
            <PictureSwitch />
          </div>
        </>
      }
    />
  );
}
