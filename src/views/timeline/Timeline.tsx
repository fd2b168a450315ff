import { type ReactNode, Suspense, useEffect, useState } from "react";
import { toolOf } from "../../store/view-ids.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { late } from "../../ui/late/late.ts";
import { afterPictures, useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";
import { Caption } from "./Caption.tsx";
import { Slider } from "./Slider.tsx";
import "./timeline.css";

function PlayControls(): ReactNode {
  const { actions } = useAtlas();
  const playing = useAtlasState((s) => s.playing);
  const { text } = useLocale();
  return (
    <div className="play-controls">
      <IconButton icon="previous" label={text((t) => t.timeline.previous)} onClick={() => actions.step(-1)} />
      <IconButton
        icon={playing ? "pause" : "play"}
        className="play"
        label={text((t) => (playing ? t.timeline.pause : t.timeline.play))}
        onClick={actions.play}
      />
      <IconButton icon="next" label={text((t) => t.timeline.next)} onClick={() => actions.step(1)} />
    </div>
  );
}

/** Loaded after the pictures: nothing has happened before. */
const Announcer = late(() => import("./Announcer.tsx").then((m) => m.Announcer));

/** Where two days are compared. */
const CompareHandle = late(() => import("./CompareHandle.tsx").then((m) => m.CompareHandle));

export function Timeline(): ReactNode {
  const atlas = useAtlas();
  const { text } = useLocale();
  const compares = useAtlasState((s) => toolOf(s.views) === "changes" && s.to !== undefined);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => afterPictures(atlas, () => setDrawn(true)), [atlas]);
  return (
    <section className="timeline" aria-label={text((t) => t.timeline.heading)} id="timeline">
      <h2 className="sr-only">
        <Text of={(t) => t.timeline.heading} />
      </h2>
      <PlayControls />
      <Caption />
      <Slider />
      {compares && (
        <Suspense fallback={null}>
          <CompareHandle />
        </Suspense>
      )}
      {isDrawn && (
        <Suspense fallback={null}>
          <Announcer />
        </Suspense>
      )}
    </section>
  );
}
