// A step as a small picture. Drawn when it is first seen, one after the other, so that nobody waits for all of them.
import { type ReactNode, useEffect, useRef } from "react";
import type { StoryStep } from "../../data/story.ts";
import { CanvasPainter } from "../../export/canvas.ts";
import { lookOf } from "../../scene/style/look.ts";
import type { Theme } from "../../scene/style/tokens.ts";
import { useAtlas, useAtlasState, usePlacement } from "../../views/atlas.ts";
import { thumbScene } from "./thumb-scene.ts";

/** Units of the picture; its strokes are those of a picture of this size. */
const SIZE = { width: 480, height: 270 };

let last: Promise<void> = Promise.resolve();
/** After those before it, in a task of its own. */
function inTurn(work: () => Promise<void>): void {
  last = last
    .then(() => new Promise((next) => setTimeout(next)))
    .then(work)
    // A picture that cannot be drawn leaves its place empty; number, date and words stand beside it.
    .catch(() => {});
}

/** Width in px of CSS; nothing is said of it, since number, date and words stand beside it. */
export function StepThumb({ step, width }: { step: StoryStep; width: number }): ReactNode {
  const atlas = useAtlas();
  const placement = usePlacement();
  const canvas = useRef<HTMLCanvasElement>(null);
  const worldview = useAtlasState((s) => s.worldview);
  const known = useAtlasState((s) => s.known);
  const theme = useAtlasState((s) => s.theme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: worldview and `known` are read from the store when they change
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let isGone = false;
    const draw = async (): Promise<void> => {
      if (isGone) return;
      const scene = await thumbScene(atlas, placement, step, SIZE);
      if (isGone) return;
      const scale = (width * devicePixelRatio) / SIZE.width;
      target.width = Math.round(SIZE.width * scale);
      target.height = Math.round(SIZE.height * scale);
      const context = target.getContext("2d", { alpha: false });
      const look = lookOf((document.documentElement.dataset.theme ?? "light") as Theme, atlas.dataset.meta.layers);
      if (context) new CanvasPainter(context, look, scale).paint(scene);
      target.dataset.drawn = step.show.date ?? "";
    };
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        seen.disconnect();
        inTurn(draw);
      },
      { rootMargin: "200px" },
    );
    seen.observe(target);
    return () => {
      isGone = true;
      seen.disconnect();
    };
  }, [atlas, placement, step, width, worldview, known, theme]);
  return <canvas ref={canvas} className="step-thumb" width={16} height={9} />;
}
