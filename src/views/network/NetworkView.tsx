// The network. Nothing here moves a node but a hand: time restyles, dragging is undone by one key.
import { type PointerEvent, type ReactNode, useCallback, useRef } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import type { Mark } from "../../scene/mark.ts";
import { networkFacts } from "../../scene/network-facts.ts";
import { fitNetwork, sceneNetwork } from "../../scene/network-scene.ts";
import { useSize } from "../../ui/useSize.ts";
import { useAtlas, useAtlasState, useLocale, useWorld } from "../atlas.ts";

import { refAt } from "../paint/under.ts";
import { type PictureInput, usePicture } from "../paint/usePicture.ts";
import { partyTitles } from "../paint/words.ts";
import { agreementShort, partyShort, Say } from "../say.tsx";

/** px that a pointer may move and still be a click. */
const CLICK_SLOP = 5;

function PutBack(): ReactNode {
  const { actions } = useAtlas();
  const dragged = useAtlasState((s) => Object.keys(s.dragged).length > 0);
  const { text } = useLocale();
  if (!dragged) return null;
  return (
    <div className="view-tools">
      <button
        type="button"
        className="text-button"
        title={text((t) => t.network.putBackHint)}
        onClick={actions.putBack}
      >
        <Say of={(t) => t.network.putBack} />
      </button>
    </div>
  );
}

export function NetworkView(): ReactNode {
  const { placement, actions } = useAtlas();
  const world = useWorld();
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const { width, height } = useSize(box);
  const held = useRef<{ id: string; x: number; y: number; moved: boolean } | undefined>(undefined);

  const scene = useCallback(
    ({ world, snapshot, state, light, locale }: PictureInput): readonly Mark[] => {
      if (width === 0 || height === 0) return [];
      const focal = world.parties.get(world.dataset.meta.focal);
      return sceneNetwork({
        placement,
        focal: world.dataset.meta.focal,
        facts: networkFacts(world, snapshot, new Set(state.layers)),
        focus: light,
        viewport: { width, height },
        overrides: state.dragged,
        words: {
          party: (id) => locale.lines((_, tongue) => partyShort(world.parties.get(id), tongue, id)),
          partyTitle: partyTitles(world, snapshot, locale),
          region: (id, n) =>
            locale.t.network.region(agreementShort(world.agreements.get(id), locale.tongues[0] ?? "en", id), n),
          regionTitle: (id, n) =>
            locale.text((t, tongue) =>
              t.network.regionLabel(
                agreementShort(world.agreements.get(id), tongue, id),
                n,
                focal ? wordsIn(focal.short, tongue) : "",
              ),
            ),
        },
      }).marks;
    },
    [placement, width, height],
  );
  /** The click that ends a drag chooses nothing; asked once a click. */
  const justDragged = (): boolean => {
    const moved = held.current?.moved ?? false;
    held.current = undefined;
    return moved;
  };
  usePicture({ svg, layer }, scene, justDragged);

  const onDown = (e: PointerEvent): void => {
    const ref = refAt(e.target);
    held.current =
      ref?.kind === "party" && e.button === 0 ? { id: ref.id, x: e.clientX, y: e.clientY, moved: false } : undefined;
  };
  const onMove = (e: PointerEvent): void => {
    const grip = held.current;
    if (!grip || e.buttons === 0 || grip.id === world.dataset.meta.focal) return;
    if (!grip.moved && Math.hypot(e.clientX - grip.x, e.clientY - grip.y) < CLICK_SLOP) return;
    if (!grip.moved) {
      grip.moved = true;
      svg.current?.setPointerCapture(e.pointerId);
    }
    const { left, top } = (box.current as HTMLDivElement).getBoundingClientRect();
    const fit = fitNetwork(placement, { width, height });
    actions.drag(grip.id, { x: (e.clientX - left - fit.dx) / fit.scale, y: (e.clientY - top - fit.dy) / fit.scale });
  };
  return (
    <section className="view view-network" aria-label={locale.text((t) => t.network.heading)}>
      <div className="picture" ref={box}>
        <svg
          ref={svg}
          width={width}
          height={height}
          role="group"
          aria-label={locale.text((t, tongue) => {
            const focal = world.parties.get(world.dataset.meta.focal);
            return t.network.label(focal ? wordsIn(focal.short, tongue) : "");
          })}
          onPointerDown={onDown}
          onPointerMove={onMove}
        >
          <g ref={layer} />
        </svg>
      </div>
      <PutBack />
    </section>
  );
}
