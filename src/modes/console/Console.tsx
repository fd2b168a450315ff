// The presenter's window: live view of the audience's screen, next step, notes and clock. Actions here are applied to the
// audience's window at once, unless it is held.
import type { ReactNode } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { AtlasContext, useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { MapView } from "../../views/map/MapView.tsx";
import { NetworkView } from "../../views/network/NetworkView.tsx";
import { LoadFailed } from "../../views/notices/LoadFailed.tsx";
import { useStory } from "../../views/story/useStory.ts";
import { Text } from "../../views/text.tsx";
import { Timeline } from "../../views/timeline/Timeline.tsx";
import { Clock } from "./Clock.tsx";
import { ConsoleSide } from "./ConsoleSide.tsx";
import { useConsoleKeys } from "./useConsoleKeys.ts";
import { useFork } from "./useFork.ts";
import { usePresenter } from "./usePresenter.ts";
import { usePreview } from "./usePreview.ts";
import "./console.css";

export function Console(): ReactNode {
  const { store, stories } = useAtlas();
  const { text } = useLocale();
  const tour = useAtlasState((s) => s.tour);
  const step = useAtlasState((s) => s.step);
  const { story, failures } = useStory(tour);
  const steps = story?.steps ?? [];
  const [now, next] = [useFork(), useFork()];
  const room = usePresenter(now, steps[step - 1]);
  usePreview(next, steps[step]);
  const go = (n: number): void => {
    // A press before the story has come is for the audience's window, which may have it already.
    if (n >= 1 && (!story || n <= steps.length)) room.goTo(n);
  };
  // Read the current step from the store: a second quick press may come before the next render.
  useConsoleKeys((by) => go(store.getState().step + by));
  return (
    <div className="console">
      <header className="console-head">
        {failures > 0 && <LoadFailed name={(t) => t.failure.stories} again={stories.ask} />}
        <h1>
          <Text of={(_, language) => (story ? wordsIn(story.title, language) : PRESENT[language].room.heading)} />
        </h1>
        <p
          role="status"
          className={room.heard ? "console-state" : "console-state console-alone"}
          data-heard={room.heard}
        >
          <Text of={(_, language) => (room.heard ? PRESENT[language].room.together : PRESENT[language].room.alone)} />
        </p>
        <Clock minutes={story?.minutes ?? 0} step={step} steps={steps.length} />
      </header>
      <section className="console-now" aria-label={text((_, language) => PRESENT[language].room.now)}>
        <AtlasContext value={now}>
          <MapView />
          <NetworkView />
          <Timeline />
        </AtlasContext>
      </section>
      <ConsoleSide story={story} step={step} go={go} room={room} next={next} />
    </div>
  );
}
