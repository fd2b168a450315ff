// Presentation of a story: large captions, live pictures, controlled by clicker, keys, taps or buttons. The same page is the picture of
// the hall in the presenter's window.
import { type ReactNode, useEffect } from "react";
import { holdScreen } from "../../ui/hold-screen.ts";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { useStory } from "../../views/story/useStory.ts";
import { HallTools } from "./HallTools.tsx";
import { NoStory } from "./NoStory.tsx";
import { useHall } from "./useHall.ts";
import { isMirror, useMirror } from "./useMirror.ts";
import { Wall } from "./Wall.tsx";
import "./present.css";
import "./wall.css";
import "./wall-tool.css";

function Hall(): ReactNode {
  const { actions } = useAtlas();
  const tour = useAtlasState((s) => s.tour);
  const told = useStory(tour);
  const { hall, open, blocked } = useHall(told.story);
  const end = (): void => actions.set({ mode: "explore", tour: undefined, step: 1 });
  useEffect(() => {
    const off = new AbortController();
    holdScreen(off.signal, () => true);
    return () => off.abort();
  }, []);
  return (
    <Wall
      driver={hall}
      story={told.story}
      onEnd={end}
      tools={(shared) => <HallTools {...shared} driver={hall} onEnd={end} onConsole={open} blocked={blocked} />}
      missing={<NoStory tour={tour} {...told} onEnd={end} />}
    />
  );
}

function Mirror(): ReactNode {
  const tour = useAtlasState((s) => s.tour);
  const { story } = useStory(tour);
  const mirror = useMirror();
  return (
    <Wall
      driver={mirror}
      story={story}
      onKey={(key) => mirror.post({ type: "key", key })}
      onCut={(isCut) => mirror.post({ type: "cut", isCut })}
      missing={null}
    />
  );
}

export const Present = (): ReactNode => (isMirror() ? <Mirror /> : <Hall />);
