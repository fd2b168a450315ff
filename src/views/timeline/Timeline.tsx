import type { ReactNode } from "react";
import { rangesOf } from "../../model/world/world.ts";
import { shownBodies } from "../../pictures/shown-bodies.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { Caption } from "./Caption.tsx";
import { CompareHandle } from "./CompareHandle.tsx";
import { DateEntry } from "./DateEntry.tsx";
import { Slider } from "./Slider.tsx";
import "./timeline.css";

function PlayControls(): ReactNode {
  const { actions } = useAtlas();
  const playing = useAtlasState((s) => s.playing);
  const speed = useAtlasState((s) => s.speed);
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
      <div className="speed">
        <IconButton icon="minus" label={text((t) => t.timeline.slower)} onClick={() => actions.speed(-1)} />
        <output aria-label={text((t) => t.timeline.speedLabel(speed))}>
          {text((t) => t.timeline.speed(speed)).split(" / ")[0]}
        </output>
        <IconButton icon="plus" label={text((t) => t.timeline.faster)} onClick={() => actions.speed(1)} />
      </div>
    </div>
  );
}

/** Choice of the slider's range. The long range is only offered with bodies, whose dates go back further. */
function RangeSwitch(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const range = useAtlasState((s) => s.range);
  const hasBodies = useAtlasState((s) => shownBodies(world, s.layers).length > 0);
  const [own, long] = rangesOf(world);
  if (own === long || !(hasBodies || range === long)) return null;
  return (
    <label className="range-switch">
      <input type="checkbox" checked={range === long} onChange={() => actions.range(range === long ? own : long)} />
      <Text of={(t) => t.timeline.range(long)} />
    </label>
  );
}

export function Timeline(): ReactNode {
  const { text } = useLocale();
  return (
    <section className="timeline" aria-label={text((t) => t.timeline.heading)} id="timeline">
      <PlayControls />
      <Caption />
      <div className="timeline-end">
        <RangeSwitch />
        <DateEntry />
      </div>
      <Slider />
      <CompareHandle />
    </section>
  );
}
