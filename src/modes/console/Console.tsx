// The presenter's window: what the audience sees, what comes next, notes and clock. It is the other view of the talk: what is done here
// is done in the hall, unless it is held.
import { type ReactNode, useEffect, useState } from "react";
import { wordsThere } from "../../i18n/locale.ts";
import { PRESENT } from "../../i18n/present.ts";
import { TALK } from "../../i18n/talk.ts";
import { seen } from "../../store/talk.ts";
import { holdScreen } from "../../ui/hold-screen.ts";
import { toggleFullScreen } from "../../ui/permission/full-screen.ts";
import { useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { LoadFailed } from "../../views/notices/LoadFailed.tsx";
import { Notices } from "../../views/notices/Notices.tsx";
import { useStory } from "../../views/story/useStory.ts";
import { Joined, Localized, Text } from "../../views/text.tsx";
import { giveBack } from "../present/give-back.ts";
import { useTalkKeys, type WindowKey } from "../present/keys.ts";
import { Overview, StepWords } from "../present/Overview.tsx";
import { StepThumb } from "../present/StepThumb.tsx";
import { Clock } from "./Clock.tsx";
import { Controls } from "./Controls.tsx";
import { Mirror } from "./Mirror.tsx";
import { Notes } from "./Notes.tsx";
import { Status } from "./Status.tsx";
import { Steps } from "./Steps.tsx";
import { useDesk } from "./useDesk.ts";
import "../present/present.css";
import "./console.css";

export function Console(): ReactNode {
  const { stories, actions } = useAtlas();
  const { text, lead } = useLocale();
  const { desk, talk, status } = useDesk();
  const { story, failures } = useStory(talk.tour);
  const hasNotices = useAtlasState((s) => s.notices.length > 0);
  const [isOverview, setOverview] = useState(false);
  const [isCut, setCut] = useState(false);
  const count = story?.steps.length ?? 0;
  const { step: n } = seen(talk);
  const step = story?.steps[n - 1];
  const next = story?.steps[n];
  useEffect(() => {
    if (story) desk.dispatch({ type: "story", tour: story.id, count: story.steps.length });
  }, [desk, story]);
  const title = text((_, language) => {
    const { heading } = PRESENT[language].room;
    return story ? `${heading}: ${wordsThere(story.title, language).words}` : heading;
  });
  // Told apart from the hall in a list of windows.
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const off = new AbortController();
    holdScreen(off.signal, () => true);
    return () => off.abort();
  }, []);
  const onKey = (key: WindowKey): void => {
    if (key === "overview") setOverview((o) => !o);
    else if (key === "full") void toggleFullScreen();
    else if (key === "keys") actions.set({ sheet: "keys" });
    else if (key === "hold") desk.dispatch({ type: desk.talk().held ? "release" : "hold" });
    // Escape closes what is open here, and never ends the talk.
    else setOverview(false);
  };
  useTalkKeys({ driver: desk, isOverview, onWindowKey: onKey });
  const go = (to: number): void => desk.dispatch({ type: "go", step: to });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: nothing is done here that keys could do
    <div className="console" lang={lead} onClick={giveBack}>
      <header className="console-head">
        {failures > 0 && <LoadFailed name={(t) => t.failure.stories} again={stories.ask} />}
        {hasNotices && <Notices />}
        <h1>
          <Text
            of={(_, language) => (story ? wordsThere(story.title, language).words : PRESENT[language].room.heading)}
          />
        </h1>
        <Status desk={desk} talk={talk} status={status} isCut={isCut} />
        <Clock desk={desk} clock={talk.clock} minutes={story?.minutes ?? 0} step={n} steps={count} />
      </header>
      <main className="console-main">
        <section className="console-now" aria-label={text((_, language) => TALK[language].now)}>
          <Mirror
            desk={desk}
            viewer={status.hall?.viewer}
            width={status.hall?.width}
            height={status.hall?.height}
            label={text((_, language) => TALK[language].noMirror)}
            onKey={onKey}
            onCut={setCut}
          />
          <Controls desk={desk} talk={talk} count={count} onOverview={() => setOverview(true)} />
        </section>
        <section className="console-side" aria-label={text((_, language) => PRESENT[language].room.next)}>
          <div className="console-next">
            {next ? (
              <>
                <StepThumb step={next} width={256} />
                <div>
                  <h2>
                    <Text of={(_, language) => PRESENT[language].room.next} /> {n + 1}
                  </h2>
                  <p className="console-next-words">
                    <StepWords step={next} />
                  </p>
                </div>
              </>
            ) : (
              story && (
                <p>
                  <Joined of={(_, language) => PRESENT[language].room.last} />
                </p>
              )
            )}
          </div>
          <p className="console-caption">{step && <Localized words={step.caption} block />}</p>
          <Notes notes={step?.notes} />
        </section>
      </main>
      {story && <Steps story={story} step={n} onGo={go} />}
      {isOverview && story && (
        <Overview
          story={story}
          step={n}
          onGo={(to) => {
            go(to);
            setOverview(false);
          }}
          onClose={() => setOverview(false)}
        />
      )}
    </div>
  );
}
