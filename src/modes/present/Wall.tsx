// What a talk shows on a wall, in the hall and in the picture of it.
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { Story } from "../../data/story.ts";
import { wordsThere } from "../../i18n/locale.ts";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { TALK } from "../../i18n/talk.ts";
import { WALL } from "../../i18n/wall.ts";
import { seen } from "../../store/talk.ts";
import type { TalkDriver } from "../../store/talk-driver.ts";
import { toggleFullScreen } from "../../ui/permission/full-screen.ts";
import { useAtlas, useLocale } from "../../views/atlas.ts";
import { Joined, Text } from "../../views/text.tsx";
import type { SharedTools } from "./HallTools.tsx";
import { useTalkKeys, type WindowKey } from "./keys.ts";
import { Laser } from "./Laser.tsx";
import { Overview } from "./Overview.tsx";
import { StepSources } from "./StepSources.tsx";
import { PresentText } from "./text.tsx";
import { useAwake } from "./useAwake.ts";
import { usePrepared } from "./usePrepared.ts";
import { useTalk } from "./useTalk.ts";
import { useTold } from "./useTold.ts";
import { WallText } from "./WallText.tsx";

interface WallProps {
  driver: TalkDriver;
  story: Story | undefined;
  /** Says whether the caption does not fit, for whoever tells the story. */
  onCut?(isCut: boolean): void;
  /** What is there instead while there is no story. */
  missing: ReactNode;
  onEnd?(): void;
  /** Where another window does what keys do in a window. */
  onKey?(key: WindowKey): void;
  tools?(shared: SharedTools): ReactNode;
}

export function Wall({ driver, story, onCut, missing, onEnd, onKey, tools }: WallProps): ReactNode {
  const { actions } = useAtlas();
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords) => string): string => say((_, language) => of(PRESENT[language]));
  const talk = useTalk(driver);
  const shown = seen(talk);
  const [isOverview, setOverview] = useState(false);
  const bar = useRef<HTMLElement>(null);
  useTold(driver, story, shown);
  usePrepared(story, shown.step);
  useAwake(actions);
  const [isRefused, setRefused] = useState(false);
  const fillScreen = (): void => void toggleFullScreen().then((went) => setRefused(!went));
  useTalkKeys({
    driver,
    isOverview,
    onWindowKey: (key) => {
      if (onKey) onKey(key);
      else if (key === "overview") setOverview((o) => !o);
      else if (key === "full") fillScreen();
      else if (key === "keys") actions.set({ sheet: "keys" });
      else if (key !== "escape") return;
      else if (isOverview) setOverview(false);
      else if (document.fullscreenElement) fillScreen();
      else onEnd?.();
    },
  });
  const count = story?.steps.length ?? 0;
  const n = Math.max(1, story ? Math.min(shown.step, count) : shown.step);
  const step = story?.steps[n - 1];
  const isThere = step !== undefined;
  // The picture of the hall takes no focus from the window around it.
  const isHall = tools !== undefined;
  useEffect(() => {
    if (isThere && isHall) bar.current?.focus();
  }, [isThere, isHall]);
  if (!story || !step) return missing;
  return (
    <>
      <section
        className="present-bar"
        ref={bar}
        tabIndex={-1}
        aria-label={say((_, language) => wordsThere(story.title, language).words)}
        data-step={n}
      >
        <WallText
          story={story}
          step={step}
          before={story.steps[n - 2]}
          onNext={() => driver.dispatch({ type: "by", steps: 1 })}
          onCut={onCut}
        />
        <div className="present-foot">
          <Suspense fallback={null}>
            <StepSources step={step} />
          </Suspense>
          <p className="wall-borders">
            <Text of={(_, language) => WALL[language].borders} />
          </p>
          {shown.progress && (
            <p className="present-progress" id="present-step">
              {/* Seen only: a bar would be said in per cent, at every step anew. */}
              <progress max={count} value={n} aria-hidden="true" />
              <span className="sr-only">
                <Joined of={(_, language) => PRESENT[language].step(n, count)} />
              </span>
              <span aria-hidden="true">
                <b>{n}</b> / {count}
              </span>
            </p>
          )}
          {talk.frozen && (
            <p className="present-frozen" role="status">
              <PresentText of={(w) => w.frozen} />
            </p>
          )}
        </div>
        {tools?.({ onOverview: () => setOverview(true), onFull: fillScreen })}
        {isRefused && (
          <p className="present-blocked" role="alert" data-no-full>
            <Text of={(_, language) => TALK[language].noFull} block />
          </p>
        )}
      </section>
      {isOverview && (
        <Overview
          story={story}
          step={n}
          onGo={(to) => {
            driver.dispatch({ type: "go", step: to });
            setOverview(false);
          }}
          onClose={() => setOverview(false)}
        />
      )}
      {shown.laser && <Laser driver={driver} />}
      {shown.blank && (
        <button
          type="button"
          className={`present-blank present-${shown.blank}`}
          aria-label={text((w) => w.blank)}
          onClick={() => driver.dispatch({ type: "blank" })}
        />
      )}
    </>
  );
}
