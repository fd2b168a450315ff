// State of a presentation's two windows in the presenter's window.
import { useEffect, useRef, useState } from "react";
import type { StoryStep } from "../../data/story.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";
import { type Audience, type Blank, joinAudience } from "./audience.ts";
import { stateShowing } from "./usePreview.ts";

export interface Presenter {
  /** The audience's window is connected. */
  heard: boolean;
  held: boolean;
  hold(isHeld: boolean): void;
  blank: Blank;
  /** Blanks the audience's screen, or shows the picture again. */
  toggleBlank(): void;
  goTo(step: number): void;
}

/** `now` mirrors the audience's view or, without an audience window, shows `step`. */
export function usePresenter(now: Atlas, step: StoryStep | undefined): Presenter {
  const atlas = useAtlas();
  const [heard, setHeard] = useState(false);
  const [blank, setBlank] = useState<Blank>(null);
  const [held, setHeld] = useState(false);
  const audience = useRef<Audience>(undefined);
  useEffect(() => {
    const joined = joinAudience(atlas, now, { heard: setHeard, blank: setBlank });
    audience.current = joined;
    return joined.close;
  }, [atlas, now]);
  useEffect(() => {
    if (step && !heard) audience.current?.showHere(stateShowing(now, step));
  }, [step, heard, now]);
  return {
    heard,
    held,
    hold: (isHeld) => {
      setHeld(isHeld);
      audience.current?.hold(isHeld);
    },
    blank,
    toggleBlank: () => {
      // Update at once without waiting for the other window, so that two quick presses count as two.
      const colour = blank ? null : "black";
      setBlank(colour);
      audience.current?.ask({ type: "blank", colour });
    },
    goTo: (n) => {
      // Update at once without waiting for the other window, so that two quick presses count as two.
      atlas.store.setState({ step: n });
      audience.current?.ask({ type: "step", step: n });
    },
  };
}
