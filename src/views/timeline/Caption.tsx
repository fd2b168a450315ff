// The caption: the latest event, its day and what happened.
import { type ReactNode, useMemo, useRef } from "react";
import { useAtlas } from "../atlas.ts";
import { LiveLines, useLive, writeLines } from "../live.tsx";
import { captions, dayOf, textOf } from "./latest-event.ts";
import "./caption.css";

export function Caption(): ReactNode {
  const { timeline } = useAtlas().inputs;
  const day = useRef<HTMLParagraphElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const now = useLive(
    useMemo(() => captions(timeline), [timeline]),
    (told) => {
      writeLines(day.current, dayOf(told));
      writeLines(text.current, textOf(told));
    },
  );
  return (
    <div className="caption">
      <p ref={day} className="caption-day">
        <LiveLines lines={dayOf(now)} />
      </p>
      <p ref={text} className="caption-text">
        <LiveLines lines={textOf(now)} block />
      </p>
    </div>
  );
}
