// The presenter's window: what the audience sees, live, what comes next, notes and the clock. What is done here happens
// there at once, unless it is held.
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { stop } from "../../store/actions.ts";
import { decodeAddress } from "../../store/address.ts";
import { type ConsoleMessage, type ConsoleWish, readAudience } from "../../store/room.ts";
import { showOf, stateOfStep } from "../../store/story.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { consoleLink, type Link } from "../../ui/link.ts";
import { AtlasContext, useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { MapView } from "../../views/map/MapView.tsx";
import { NetworkView } from "../../views/network/NetworkView.tsx";
import { LoadFailed } from "../../views/notices/LoadFailed.tsx";
import { Say } from "../../views/say.tsx";
import { useStory } from "../../views/story/useStory.ts";
import { Timeline } from "../../views/timeline/Timeline.tsx";
import { Clock } from "./Clock.tsx";

/** ms without a word from the audience's window after which it counts as gone. */
const GONE_AFTER = 4000;

function useFork(): ReturnType<ReturnType<typeof useAtlas>["fork"]> {
  const atlas = useAtlas();
  const made = useMemo(() => {
    const { lang, theme, worldview, pin, known } = atlas.store.getState();
    return atlas.fork({ lang, theme, worldview, pin, known, mode: "explore" });
  }, [atlas]);
  useEffect(() => made.end, [made]);
  return made;
}

export function Console(): ReactNode {
  const atlas = useAtlas();
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords) => string): string => say((_, tongue) => of(PRESENT[tongue]));
  const tour = useAtlasState((s) => s.tour);
  const step = useAtlasState((s) => s.step);
  const { story, failures } = useStory(tour);
  const now = useFork();
  const next = useFork();
  const [held, setHeld] = useState(false);
  const [blank, setBlank] = useState<"black" | "white" | null>(null);
  const [heard, setHeard] = useState(false);
  const isHeld = useRef(false);
  isHeld.current = held;
  const link = useRef<Link<ConsoleMessage>>(undefined);
  const asked = useRef(0);
  const ask = useCallback((wish: ConsoleWish): void => {
    if (wish.type !== "hello") asked.current++;
    link.current?.send({ ...wish, asked: asked.current });
  }, []);
  const isRemote = useRef(false);
  const queryOf = useCallback(
    (): string => new URLSearchParams(showOf(now.atlas.store.getState(), atlas.defaults)).toString(),
    [now, atlas],
  );

  useEffect(() => {
    let last = 0;
    let sent = "";
    const { store } = now.atlas;
    const show = (query: string): void => {
      isRemote.current = true;
      const state = store.getState();
      const { patch } = decodeAddress(`?${query}`, atlas.factsOf(state));
      const { lang, theme, worldview, pin, known } = state;
      store.setState({ ...atlas.defaults, ...patch, lang, theme, worldview, pin, known, mode: "explore", ...stop });
      isRemote.current = false;
    };
    const made = consoleLink<ConsoleMessage>((message) => {
      const read = readAudience(message);
      if (!read) return;
      last = Date.now();
      setHeard(true);
      // Said before the other window had heard the last that was asked of it: the next report knows better.
      if (read.asked < asked.current) return;
      setBlank(read.blank);
      atlas.store.setState({ step: read.step, tour: read.tour ?? undefined });
      if (!isHeld.current && read.query !== sent) show(read.query);
      sent = read.query;
    });
    link.current = made;
    const off = store.subscribe(() => {
      if (isRemote.current || isHeld.current) return;
      const query = queryOf();
      if (query === sent) return;
      sent = query;
      ask({ type: "view", query });
    });
    ask({ type: "hello" });
    const beat = setInterval(() => {
      ask({ type: "hello" });
      if (Date.now() - last > GONE_AFTER) setHeard(false);
    }, 1000);
    return () => {
      clearInterval(beat);
      off();
      made.close();
    };
  }, [now, atlas, queryOf, ask]);

  const current = story?.steps[step - 1];
  // Alone, the window shows what the step would show.
  useEffect(() => {
    if (!current || heard) return;
    const { store } = now.atlas;
    const state = store.getState();
    isRemote.current = true;
    store.setState({ ...stateOfStep(current, state, atlas.defaults, atlas.factsOf(state)), ...stop, mode: "explore" });
    isRemote.current = false;
  }, [current, heard, now, atlas]);
  const upcoming = story?.steps[step];
  useEffect(() => {
    if (!upcoming) return;
    const { store } = next.atlas;
    const state = store.getState();
    store.setState({ ...stateOfStep(upcoming, state, atlas.defaults, atlas.factsOf(state)), ...stop, mode: "explore" });
  }, [upcoming, next, atlas]);

  const go = (n: number): void => {
    if (!story || n < 1 || n > story.steps.length) return;
    // Not when the other window has answered: two quick presses are two steps.
    atlas.store.setState({ step: n });
    ask({ type: "step", step: n });
  };
  useEffect(() => {
    const keys = (e: KeyboardEvent): void => {
      const onSlider = e.target instanceof Element && e.target.closest("[role=slider], input, textarea") !== null;
      if (onSlider && e.key !== "PageDown" && e.key !== "PageUp") return;
      const { step: at } = atlas.store.getState();
      if (e.key === "PageDown" || e.key === "ArrowRight") go(at + 1);
      else if (e.key === "PageUp" || e.key === "ArrowLeft") go(at - 1);
      else return;
      e.preventDefault();
      e.stopImmediatePropagation();
    };
    document.addEventListener("keydown", keys, true);
    return () => document.removeEventListener("keydown", keys, true);
  });
  const release = (): void => {
    setHeld(false);
    isHeld.current = false;
    ask({ type: "view", query: queryOf() });
  };
  return (
    <div className="console">
      <header className="console-head">
        <h1>
          <Say of={(_, tongue) => (story ? wordsIn(story.title, tongue) : PRESENT[tongue].room.heading)} />
        </h1>
        <p role="status" className={heard ? "console-state" : "console-state console-alone"} data-heard={heard}>
          <Say of={(_, tongue) => (heard ? PRESENT[tongue].room.together : PRESENT[tongue].room.alone)} />
        </p>
        <Clock minutes={story?.minutes ?? 0} step={step} steps={story?.steps.length ?? 0} />
      </header>
      <section className="console-now" aria-label={text((w) => w.room.now)}>
        <AtlasContext value={now.atlas}>
          <MapView />
          <NetworkView />
          <Timeline />
        </AtlasContext>
      </section>
      <aside className="console-side">
        {failures > 0 && <LoadFailed name={(t) => t.tools.story} again={atlas.stories.ask} />}
        <div className="console-buttons">
          <IconButton icon="left" label={text((w) => w.previous)} disabled={step <= 1} onClick={() => go(step - 1)} />
          <b data-console-step={step}>
            <Say of={(_, tongue) => PRESENT[tongue].step(step, story?.steps.length ?? 0)} />
          </b>
          <IconButton
            icon="right"
            label={text((w) => w.next)}
            disabled={!story || step >= story.steps.length}
            onClick={() => go(step + 1)}
          />
          <button
            type="button"
            className="text-button"
            aria-pressed={held}
            data-hold
            onClick={() => (held ? release() : setHeld(true))}
          >
            {held ? text((w) => w.room.release) : text((w) => w.room.hold)}
          </button>
          <button
            type="button"
            className="text-button"
            data-blank
            onClick={() => {
              // At once, not when the other window has answered: two quick presses are two changes.
              setBlank(blank ? null : "black");
              ask({ type: "blank", colour: blank ? null : "black" });
            }}
          >
            {text((w) => (blank ? w.room.unblank : w.room.blank))}
          </button>
        </div>
        {held && (
          <p role="status" className="console-held">
            {text((w) => w.room.holding)}
          </p>
        )}
        <p className="console-caption">
          {current && <Say of={(_, tongue) => wordsIn(current.caption, tongue)} block />}
        </p>
        <h2>{text((w) => w.room.notes)}</h2>
        <div className="console-notes">
          {current?.notes ? (
            <Say of={(_, tongue) => (current.notes ? wordsIn(current.notes, tongue) : "")} block />
          ) : (
            text((w) => w.room.noNotes)
          )}
        </div>
        <h2>{text((w) => w.room.next)}</h2>
        {upcoming ? (
          <>
            <div className="console-next" inert>
              <AtlasContext value={next.atlas}>
                {upcoming.show.view === "network" ? <NetworkView /> : <MapView />}
              </AtlasContext>
            </div>
            <p>
              <Say of={(_, tongue) => wordsIn(upcoming.caption, tongue)} block />
            </p>
          </>
        ) : (
          <p>{text((w) => w.room.last)}</p>
        )}
      </aside>
    </div>
  );
}
