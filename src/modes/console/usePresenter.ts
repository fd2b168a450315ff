// The two windows of a presentation, as the presenter's has them.
import { useEffect, useRef, useState } from "react";
import type { StoryStep } from "../../data/story.ts";
import { type Atlas, useAtlas } from "../../views/atlas.ts";
import { type Audience, type Blank, joinAudience } from "./audience.ts";
import { stateShowing } from "./usePreview.ts";

export interface Presenter {
  /** The audience's window answers. */
  heard: boolean;
  held: boolean;
  hold(isHeld: boolean): void;
  blank: Blank;
  /** `black`, or back to the picture. */
  toggleBlank(): void;
  goTo(step: number): void;
}

/** `now` shows what the audience sees or, while this window is alone, `step`. */
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
      // At once, not when the other window has answered: two quick presses are two changes.
      const colour = blank ? null : "black";
      setBlank(colour);
      audience.current?.ask({ type: "blank", colour });
    },
    goTo: (n) => {
      // Not when the other window has answered: two quick presses are two steps.
      atlas.store.setState({ step: n });
      audience.current?.ask({ type: "step", step: n });
    },
  };
}
