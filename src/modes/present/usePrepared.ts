// What the steps before and after the shown one need is loaded while that one rests: in a hall the first chart of a talk must not wait
// for a network.
import { useEffect } from "react";
import type { Story } from "../../data/story.ts";
import { TOLD_TOOLS, type ToolId } from "../../store/view-ids.ts";
import { loadPart } from "../../ui/late/part.ts";
import { afterPictures, useAtlas } from "../../views/atlas.ts";
import { stepping } from "../../views/paint/stepping.ts";

/** Of the charts and tables that are told most; the others come when they are shown. */
const PARTS: Partial<Record<ToolId, () => Promise<unknown>>> = {
  coverage: () => loadPart(() => import("../../views/coverage/Coverage.tsx")),
  overlaps: () => loadPart(() => import("../../views/overlaps/Overlaps.tsx")),
};

export function usePrepared(story: Story | undefined, step: number): void {
  const atlas = useAtlas();
  // A picture takes the place of another: the first frame of a step shows it, and not an empty stage.
  useEffect(() => {
    const usual = stepping.begin;
    const off = afterPictures(atlas, () => {
      stepping.begin = (start) => requestAnimationFrame(start);
    });
    return () => {
      off();
      stepping.begin = usual;
    };
  }, [atlas]);
  useEffect(
    () =>
      afterPictures(atlas, () => {
        for (const near of [story?.steps[step], story?.steps[step - 2]]) {
          const tool = TOLD_TOOLS.find((t) => near?.show.view?.split(",").includes(t));
          // Where it does not come, it is asked for again when it is shown.
          if (tool) PARTS[tool]?.().catch(() => {});
        }
      }),
    [atlas, story, step],
  );
}
