// Presentation of a story: large captions, live pictures, controlled by clicker, keys, taps or buttons.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { wordsThere } from "../../i18n/locale.ts";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { WALL } from "../../i18n/wall.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { LoadFailed } from "../../views/notices/LoadFailed.tsx";
import { useStory } from "../../views/story/useStory.ts";
import { Text } from "../../views/text.tsx";
import { type Blank, usePresentKeys } from "./keys.ts";
import { Laser } from "./Laser.tsx";
import { Overview } from "./Overview.tsx";
import { StepSources } from "./StepSources.tsx";
import { useTelling } from "./telling.ts";
import { PresentText } from "./text.tsx";
import { useAudience } from "./useAudience.ts";
import { useAwake } from "./useAwake.ts";
import { WallText } from "./WallText.tsx";
import "./present.css";
import "./wall.css";

export function Present(): ReactNode {
  const { actions, stories } = useAtlas();
  const tour = useAtlasState((s) => s.tour);
  const { story, isReady, failures } = useStory(tour);
  const telling = useTelling(story);
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords) => string): string => say((_, language) => of(PRESENT[language]));
  const [blank, setBlank] = useState<Blank>();
  const [overview, setOverview] = useState(false);
  const [laser, setLaser] = useState(false);
  const [progress, setProgress] = useState(true);
  const [frozen, setFrozen] = useState(false);
  const room = useAudience({ telling, story, blank, setBlank, frozen });
  const bar = useRef<HTMLElement>(null);
  const end = (): void => actions.set({ mode: "explore", tour: undefined, step: 1 });
  const full = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => {});
  };
  usePresentKeys({
    next: () => telling.go(telling.step + 1),
    previous: () => telling.go(telling.step - 1),
    first: () => telling.go(1),
    last: () => telling.go(telling.count),
    jump: telling.go,
    blank: setBlank,
    isBlank: blank !== undefined,
    overview: () => setOverview((o) => !o),
    isOverview: overview,
    laser: () => setLaser((l) => !l),
    progress: () => setProgress((p) => !p),
    freeze: () => setFrozen((f) => !f),
    full,
    end: () => {
      if (overview) setOverview(false);
      else if (document.fullscreenElement) void document.exitFullscreen();
      else end();
    },
  });
  useEffect(() => bar.current?.focus(), []);
  const isAwake = useAwake();
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-awake", isAwake);
    return () => void document.documentElement.removeAttribute("data-awake");
  }, [isAwake]);
  const step = story?.steps[telling.step - 1];
  if (!story || !step)
    return (
      <section className="present-bar" role="status">
        {failures > 0 ? (
          <LoadFailed name={(t) => t.failure.stories} again={stories.ask} />
        ) : (
          <p>{isReady ? <PresentText of={(w) => w.unknown(tour ?? "")} /> : <PresentText of={(w) => w.loading} />}</p>
        )}
        {isReady && <IconButton icon="close" label={text((w) => w.stop)} onClick={end} />}
      </section>
    );
  return (
    <>
      <section
        className="present-bar"
        ref={bar}
        tabIndex={-1}
        aria-label={say((_, language) => wordsThere(story.title, language).words)}
        data-step={telling.step}
      >
        <WallText
          story={story}
          step={step}
          before={story.steps[telling.step - 2]}
          onNext={() => telling.go(telling.step + 1)}
        />
        <div className="present-foot">
          <StepSources step={step} />
          <p className="wall-borders">
            <Text of={(_, language) => WALL[language].borders} />
          </p>
          {progress && (
            <p className="present-progress" id="present-step">
              <progress
                max={telling.count}
                value={telling.step}
                aria-label={text((w) => w.step(telling.step, telling.count))}
              />
              <span aria-hidden="true">
                <b>{telling.step}</b> / {telling.count}
              </span>
            </p>
          )}
          {frozen && (
            <p className="present-frozen" role="status">
              <PresentText of={(w) => w.frozen} />
            </p>
          )}
        </div>
        <div className="present-tools">
          <IconButton icon="back" label={text((w) => w.again)} onClick={telling.again} />
          <IconButton
            icon="left"
            label={text((w) => w.previous)}
            disabled={telling.step <= 1}
            onClick={() => telling.go(telling.step - 1)}
          />
          <IconButton
            icon="right"
            label={text((w) => w.next)}
            disabled={telling.step >= telling.count}
            onClick={() => telling.go(telling.step + 1)}
          />
          <IconButton icon="views" label={text((w) => w.overview)} onClick={() => setOverview(true)} />
          <IconButton icon="whole" label={text((w) => w.fullScreen)} onClick={full} />
          <button type="button" className="text-button" data-console onClick={room.open}>
            <PresentText of={(w) => w.console} />
          </button>
          <IconButton icon="close" label={text((w) => w.stop)} onClick={end} />
        </div>
      </section>
      {overview && (
        <Overview
          story={story}
          step={telling.step}
          onGo={(n) => {
            telling.go(n);
            setOverview(false);
          }}
          onClose={() => setOverview(false)}
        />
      )}
      {laser && <Laser />}
      {blank && (
        <button
          type="button"
          className={`present-blank present-${blank}`}
          aria-label={text((w) => w.blank)}
          onClick={() => setBlank(undefined)}
        />
      )}
    </>
  );
}
