// At the edges of a map that shows a part: how many partners are beyond, and the way to them.
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { chipTop } from "../../pictures/chip-place.ts";
import { edgesOf, type ShownPart } from "../../pictures/edges.ts";
import type { GeoPackage } from "../../scene/geo/types.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas, useLocale } from "../atlas.ts";
import { followMap } from "../paint/on-screen.ts";
import { Localized } from "../text.tsx";
import { cutNames, wholeNames } from "./cut-names.ts";
import "./edge-chips.css";

const SIDES = ["left", "right"] as const;
/** Middles of the chips, as shares of the map's height, where no name is in their way. */
const WISHED = { left: 0.78, right: 0.42 };
/** px from the edge. */
const GAP = 10;

/** Another where chips may have to stand elsewhere; the same while time moves, and while the map is pushed by hand. */
function partOf({ marks, camera, size }: ShownPart): string {
  const name = marks.find((m) => m.kind === "text");
  return [size.width, size.height, camera.k, name?.lines].join(" ");
}

export function EdgeChips({ geo, map }: { geo: GeoPackage; map: RefObject<HTMLElement | null> }): ReactNode {
  const atlas = useAtlas();
  const { actions, dataset } = atlas;
  const { text } = useLocale();
  // As one value, which is another only when a chip says something else.
  const [said, say] = useState(",");
  const [part, setPart] = useState("");
  const last = useRef<ShownPart>(undefined);
  const hideCut = useRef<(shown: ShownPart) => void>(undefined);
  const chips = useRef<Partial<Record<"left" | "right", HTMLButtonElement | null>>>({});
  useEffect(
    () =>
      followMap(atlas, (shown) => {
        last.current = shown;
        setPart(shown ? partOf(shown) : "");
        const edges = shown ? edgesOf(shown, geo) : {};
        say(SIDES.map((side) => (edges[side] ? `${edges[side].region} ${edges[side].count}` : "")).join(","));
      }),
    [atlas, geo],
  );
  useEffect(() => {
    const picture = map.current;
    if (!picture) return;
    const hide = cutNames(picture);
    hideCut.current = hide;
    const off = followMap(atlas, (shown) => shown && hide(shown));
    return () => {
      off();
      hideCut.current = undefined;
      wholeNames(picture);
    };
  }, [atlas, map]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for what they say, and for the part of the map and its language
  useLayoutEffect(() => {
    const shown = last.current;
    if (!shown) return;
    for (const side of SIDES) {
      const chip = chips.current[side];
      if (!chip || chip.offsetWidth === 0) continue;
      const own = { width: chip.offsetWidth, height: chip.offsetHeight };
      const top = chipTop(shown, { side, gap: GAP, middle: WISHED[side] * shown.size.height, size: own });
      chip.style.setProperty("--chip-top", `${top}px`);
    }
    hideCut.current?.(shown);
  }, [said, part]);
  const parts = said.split(",");
  return SIDES.map((side, i) => {
    const [id, count = ""] = (parts[i] ?? "").split(" ");
    const region = dataset.meta.regions.find((r) => r.id === id);
    if (!region) return null;
    const name = text((_, language) => wordsIn(region.name, language));
    return (
      <button
        key={side}
        ref={(chip) => {
          chips.current[side] = chip;
        }}
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
