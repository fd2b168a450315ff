// The start screen: four entries and a map. While idle it plays the attract loop in the same layout, so that the first
// touch acts on what it hits.
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { yearOf } from "../../../data/day.ts";
import type { FigureKind } from "../../../data/figures.ts";
import type { Story } from "../../../data/story.ts";
import { wordsIn } from "../../../i18n/locale.ts";
import { firstDay } from "../../../model/world/world.ts";
import type { IconName } from "../../../ui/Icon.tsx";
import { useAtlas, useAtlasState, useFacts, useTimed } from "../../../views/atlas.ts";
import { useStories } from "../../../views/story/useStory.ts";
import { Localized, Text } from "../../../views/text.tsx";
import { Curve } from "../../../views/timeline/Curve.tsx";
import { showStep } from "../../present/telling.ts";
import { attractScenes, sceneLength } from "../attract.ts";
import { Button } from "../Button.tsx";
import { KioskText, useInAttract, useKiosk, useKioskState } from "../context.tsx";
import { KioskFigures } from "../KioskFigures.tsx";
import { KioskPicture } from "../KioskPicture.tsx";
import { Layout } from "../Layout.tsx";
import { useNames } from "../useNames.ts";

/** The configured story, else the one made for kiosks, else the first. */
export function useKioskStory(): Story | undefined {
  const { stories } = useStories();
  const tour = useKiosk().tour;
  return stories.find((s) => s.id === tour) ?? stories.find((s) => s.id === "kiosk") ?? stories[0];
}

const DOORS: readonly { id: "parties" | "time" | "story" | "quiz"; icon: IconName }[] = [
  { id: "parties", icon: "globe" },
  { id: "time", icon: "play" },
  { id: "story", icon: "book" },
  { id: "quiz", icon: "question" },
];

function Doors(): ReactNode {
  const kiosk = useKiosk();
  const facts = useFacts();
  const { focal } = useNames();
  const range = useAtlasState((s) => s.range);
  const [from, to] = [yearOf(firstDay(facts, range)), yearOf(facts.dataset.meta.asOf)];
  return (
    <div className="kiosk-doors">
      {DOORS.map(({ id, icon }) => (
        <Button key={id} id={id} icon={icon} className="kiosk-door" onClick={() => kiosk.go({ id })}>
          <b>
            <KioskText of={(w) => w.doors[id].title} block />
          </b>
          <span className="kiosk-door-about">
            <KioskText of={(w, language) => w.doors[id].about(focal(language), from, to)} block />
          </span>
        </Button>
      ))}
    </div>
  );
}

/** Runs the attract loop while idle; returns the current scene. */
function useRound(story: Story | undefined) {
  const kiosk = useKiosk();
  const { store, defaults, factsOf } = useAtlas();
  const runs = useInAttract();
  const paused = useKioskState((s) => s.paused);
  const scenes = useMemo(() => (story ? attractScenes(story) : []), [story]);
  const [at, setAt] = useState(0);
  const scene = scenes[at % Math.max(1, scenes.length)];
  useEffect(() => {
    if (!runs || paused || scenes.length === 0) return;
    const timer = setInterval(() => setAt((n) => (n + 1) % scenes.length), sceneLength(scenes));
    return () => clearInterval(timer);
  }, [runs, paused, scenes]);
  // Before painting, so that the new text is never shown with the previous scene's year.
  useLayoutEffect(() => {
    if (!runs || !story || !scene) return;
    kiosk.set({ picture: scene.layout === "network" ? "network" : "map" });
    return showStep({ store, defaults, factsOf }, story, scene.step);
  }, [runs, story, scene, kiosk, store, defaults, factsOf]);
  return runs ? scene : undefined;
}

const figureOf = (says: Readonly<Record<string, number>> | undefined): FigureKind =>
  (["coverage", "assistance", "partners", "agreements"] as const).find((k) => says?.[k] !== undefined) ?? "partners";

export function Front(): ReactNode {
  const kiosk = useKiosk();
  const { dataset } = useAtlas();
  const story = useKioskStory();
  const scene = useRound(story);
  const step = scene && story?.steps[scene.step - 1];
  const year = useTimed((s) => yearOf(s.day));
  const layout = scene?.layout ?? "map";
  // Until the story is loaded, do not show the visitors' start screen.
  const { isReady } = useStories();
  const isWaiting = useInAttract() && !isReady;
  return (
    <Layout
      shape={`front ${scene ? `attract attract-${layout}` : "home"}`}
      picture={
        layout === "figure" ? (
          <button type="button" className="kiosk-curve-button" data-do="time" onClick={() => kiosk.go({ id: "time" })}>
            <span className="sr-only">
              <KioskText of={(w) => w.doors.time.title} />
            </span>
            <Curve />
          </button>
        ) : (
          <KioskPicture />
        )
      }
      isPlain={step !== undefined}
      words={
        step ? (
          <div className="attract-words" key={scene.step}>
            <p className="attract-topic">
              <Localized words={dataset.meta.title} />
            </p>
            <p className="attract-year">{year}</p>
            {step.headline && (
              <h1 className="attract-headline">
                <Text of={(_, language) => (step.headline ? wordsIn(step.headline, language) : "")} block />
              </h1>
            )}
            <KioskFigures only={[figureOf(step.says)]} />
            <p className="attract-caption">
              <Text of={(_, language) => wordsIn(step.caption, language)} block />
            </p>
          </div>
        ) : isWaiting ? null : (
          <div className="home-words">
            <h1>
              <KioskText of={(w) => w.touch} block />
            </h1>
            <p className="home-about">
              <KioskText of={(w) => w.about} block />
            </p>
            <KioskFigures />
          </div>
        )
      }
      acts={<Doors />}
    />
  );
}
