// At the edges of a map that shows a part: how many partners are beyond, and the way to them.
import { type ReactNode, useEffect, useState } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { edgesOf } from "../../pictures/edges.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas, useLocale } from "../atlas.ts";
import { followMap } from "../paint/on-screen.ts";
import { Localized } from "../text.tsx";
import "./edge-chips.css";

const SIDES = ["left", "right"] as const;

export function EdgeChips({ geo }: { geo: GeoPackage }): ReactNode {
  const atlas = useAtlas();
  const { actions, dataset } = atlas;
  const { text } = useLocale();
  // As one value, which is another only when a chip says something else.
  const [said, say] = useState(",");
  useEffect(
    () =>
      followMap(atlas, (shown) => {
        const edges = shown ? edgesOf(shown, geo) : {};
        say(SIDES.map((side) => (edges[side] ? `${edges[side].region} ${edges[side].count}` : "")).join(","));
      }),
    [atlas, geo],
  );
  const parts = said.split(",");
  return SIDES.map((side, i) => {
    const [id, count = ""] = (parts[i] ?? "").split(" ");
    const region = dataset.meta.regions.find((r) => r.id === id);
    if (!region) return null;
    const name = text((_, language) => wordsIn(region.name, language));
    return (
      <button
        key={side}
        type="button"
        className={`edge-chip ${side}`}
        title={text((t) => t.map.beyond(name, Number(count)))}
        onClick={() => actions.set({ region: region.id })}
      >
        {side === "left" && <Icon name="left" />}
        <span>
          <Localized words={region.name} /> {count}
        </span>
        {side === "right" && <Icon name="right" />}
      </button>
    );
  });
}
