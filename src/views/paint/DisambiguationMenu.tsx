// A tap that may have meant several: a short list beside the finger.
import { type ReactNode, useEffect, useRef } from "react";
import { refName } from "../../i18n/names.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

/** px: about what the list takes, to keep it within the window. */
const WIDTH = 260;
const ROW = 48;

export function DisambiguationMenu(): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { text } = useLocale();
  const disambiguation = useAtlasState((s) => s.disambiguation);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!disambiguation) return;
    list.current?.querySelector("button")?.focus({ preventScroll: true });
    const away = (e: PointerEvent): void => {
      if (!list.current?.contains(e.target as Node)) actions.offer(undefined);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [disambiguation, actions]);
  if (!disambiguation) return null;
  const height = (disambiguation.refs.length + 1) * ROW;
  const left = Math.max(8, Math.min(disambiguation.x + 16, innerWidth - WIDTH - 8));
  const top = Math.max(8, Math.min(disambiguation.y - height / 2, innerHeight - height - 8));
  return (
    <div ref={list} className="offered" role="dialog" aria-label={text((t) => t.map.whichOne)} style={{ left, top }}>
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
