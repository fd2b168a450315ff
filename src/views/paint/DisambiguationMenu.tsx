// A tap that may have meant several: a short list beside the finger.
import { type ReactNode, useRef } from "react";
import { refName } from "../../i18n/names.ts";
import type { AtlasState } from "../../store/state.ts";
import { useOpenPopover } from "../../ui/useOpenPopover.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import "./stage.css";

/** px between the list and the edges of the window, and between the list and the finger. */
const MARGIN = 8;
const BESIDE = 16;

const within = (at: number, size: number, room: number): number => Math.max(MARGIN, Math.min(at, room - size - MARGIN));

export function DisambiguationMenu(): ReactNode {
  const disambiguation = useAtlasState((s) => s.disambiguation);
  // Another list is another component, so that it is placed and given the focus anew.
  return disambiguation && <Menu key={`${disambiguation.x} ${disambiguation.y}`} of={disambiguation} />;
}

/** A component of its own: what it does at its end is done while the list is still in the page. */
function Menu({ of: disambiguation }: { of: NonNullable<AtlasState["disambiguation"]> }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  useOpenPopover(
    list,
    () => actions.offer(undefined),
    (popover) => {
      const off = new AbortController();
      const place = (): void => {
        const { width, height } = popover.getBoundingClientRect();
        popover.style.left = `${within(disambiguation.x + BESIDE, width, innerWidth)}px`;
        popover.style.top = `${within(disambiguation.y - height / 2, height, innerHeight)}px`;
      };
      place();
      addEventListener("resize", place, { signal: off.signal });
      return () => off.abort();
    },
  );
  return (
    <div ref={list} popover="auto" className="offered" role="dialog" aria-label={text((t) => t.map.whichOne)}>
      <p>
        <Text of={(t) => t.map.whichOne} />
      </p>
      {disambiguation.refs.map((ref) => (
        <button key={ref.id} type="button" onClick={() => actions.choose(ref)}>
          <Text of={(_, language) => refName(ref, world, language)} />
        </button>
      ))}
    </div>
  );
}
