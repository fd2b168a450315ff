// The story screen: plays automatically; visitors can pause, go back or look closer.
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from "react";
import { yearOf } from "../../../data/day.ts";
import type { StoryStep } from "../../../data/story.ts";
import { wordsIn } from "../../../i18n/locale.ts";
import { useAtlas, useTimed } from "../../../views/atlas.ts";
import { showStep } from "../../present/telling.ts";
import { TakeButton } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { KioskText, useKiosk, useKioskState } from "../context.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { Pages } from "../Pages.tsx";
import { Sheet } from "../Sheet.tsx";
import { StorySources } from "../StorySources.tsx";
import { MAX_HOLD_MS } from "../store/idle.ts";
import { Text } from "../tongues/Said.tsx";
import { useKioskStory } from "./Front.tsx";

/** Maximum time for a step. */
const MAX_STEP_MS = 9_000;

function Sources({ step, onClose }: { step: StoryStep; onClose(): void }): ReactNode {
  return (
    <Sheet shape="kiosk-sources" title={<KioskText of={(w) => w.sources} />} onClose={onClose}>
      <Pages>
        <Suspense fallback={null}>
          <StorySources step={step} />
        </Suspense>
      </Pages>
      <Button id="close" icon="close" onClick={onClose}>
        <KioskText of={(w) => w.sourcesClose} />
      </Button>
    </Sheet>
  );
}

export function StoryScreen(): ReactNode {
  const kiosk = useKiosk();
  const { store, defaults, factsOf } = useAtlas();
  const story = useKioskStory();
  const [at, setAt] = useState(1);
  const telling = useKioskState((s) => s.telling);
  const year = useTimed((s) => yearOf(s.day));
  const count = story?.steps.length ?? 0;
  const step = story?.steps[at - 1];
  const stepMs = Math.min(MAX_STEP_MS, (MAX_HOLD_MS * 0.95) / Math.max(1, count));
  // Unless somebody has asked that nothing plays by itself.
  useEffect(() => kiosk.set({ telling: !kiosk.store.getState().paused }), [kiosk]);
  const [isCiting, setIsCiting] = useState(false);
  // Before painting, so that the new text is never shown with the previous step's year.
  useLayoutEffect(() => {
    if (!story || !step) return;
    kiosk.set({ picture: step.show.view?.split(",")[0] === "network" ? "network" : "map" });
    return showStep({ store, defaults, factsOf }, story, at);
  }, [story, step, at, kiosk, store, defaults, factsOf]);
  useEffect(() => {
    if (!telling || count === 0) return;
    const timer = setTimeout(() => {
      if (at < count) setAt(at + 1);
      else kiosk.set({ telling: false });
    }, stepMs);
    return () => clearTimeout(timer);
  }, [telling, at, count, stepMs, kiosk]);
  if (!story || !step) return <Layout shape="aside" words={null} acts={null} />;
  const go = (n: number): void => setAt(Math.max(1, Math.min(count, n)));
  const toggle = (): void => {
    if (!telling && at === count) setAt(1);
    kiosk.set({ telling: !telling });
  };
  return (
    <Layout
      shape="aside story"
      picture={<KioskPicture />}
      words={
        <div key={at} data-story-at={at}>
          <p className="kiosk-number">{year}</p>
          {step.headline && (
            <h1>
              <Text of={(_, language) => (step.headline ? wordsIn(step.headline, language) : "")} />
            </h1>
          )}
          <p className="kiosk-caption">
            <Text of={(_, language) => wordsIn(step.caption, language)} />
          </p>
        </div>
      }
      acts={
        <>
          <p className="kiosk-progress">
            <progress max={count} value={at} aria-hidden="true" />
            {at} / {count}
          </p>
          <div className="kiosk-acts-row">
            <Button id="earlier" icon="left" disabled={at === 1} onClick={() => go(at - 1)}>
              <KioskText of={(w) => w.story.previous} block />
            </Button>
            <Button id="play" icon={telling ? "pause" : "play"} className="kiosk-strong" onClick={toggle}>
              <KioskText of={(w) => (telling ? w.pause : at === count ? w.story.again : w.goOn)} block />
            </Button>
            <Button id="later" icon="right" disabled={at === count} onClick={() => go(at + 1)}>
              <KioskText of={(w) => w.story.next} block />
            </Button>
            <Button
              id="sources"
              icon="info"
              onClick={() => {
                kiosk.set({ telling: false });
                setIsCiting(true);
              }}
            >
              <KioskText of={(w) => w.sources} />
            </Button>
            <TakeButton />
          </div>
          {isCiting && <Sources step={step} onClose={() => setIsCiting(false)} />}
        </>
      }
    />
  );
}
