// A step that shows a tool, as it will be seen: the tool itself, over a state of its own, smaller and out of reach.
import { type ReactNode, Suspense, useEffect, useMemo } from "react";
import type { StoryStep } from "../../data/story.ts";
import { EDITOR } from "../../i18n/editor.ts";
import { ownedBy } from "../../store/schema.ts";
import { stateOfStep } from "../../store/story.ts";
import type { ToolId } from "../../store/view-ids.ts";
import { AtlasContext, useAtlas, useAtlasState } from "../atlas.ts";
import { Guarded } from "../notices/Guarded.tsx";
import { viewOf } from "../registry.ts";
import { Text } from "../text.tsx";

export function ToolPreview({ step, tool }: { step: StoryStep; tool: ToolId }): ReactNode {
  const atlas = useAtlas();
  const lang = useAtlasState((s) => s.lang);
  const theme = useAtlasState((s) => s.theme);
  const worldview = useAtlasState((s) => s.worldview);
  const known = useAtlasState((s) => s.known);
  const made = useMemo(() => {
    const { store, defaults } = atlas;
    const viewer = { ...ownedBy(store.getState(), "viewer"), lang, theme, worldview, known };
    return atlas.fork({
      ...stateOfStep(
        step,
        { ...store.getState(), ...viewer },
        defaults,
        atlas.factsOf({ ...viewer, focal: defaults.focal }),
      ),
      mode: "explore",
    });
  }, [atlas, step, lang, theme, worldview, known]);
  useEffect(() => made.end, [made]);
  const { title, component: View } = viewOf(tool);
  return (
    <figure className="story-live">
      <div inert aria-hidden="true">
        <AtlasContext value={made.atlas}>
          <Guarded name={title}>
            <Suspense fallback={null}>
              <View />
            </Suspense>
          </Guarded>
        </AtlasContext>
      </div>
      <figcaption className="quiet">
        <Text of={(t, language) => EDITOR[language].toolShown(title(t, language))} />
      </figcaption>
    </figure>
  );
}
