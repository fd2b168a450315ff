// Menu of the views: the pictures, and one tool beside them.
import type { ReactNode } from "react";
import { PICTURES, TOOLS, type ViewId } from "../../store/view-ids.ts";
import { Popover } from "../../ui/Popover.tsx";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { viewOf } from "../registry.ts";
import { Text } from "../text.tsx";

function Buttons({ of }: { of: readonly ViewId[] }): ReactNode {
  const { actions } = useAtlas();
  const shown = useAtlasState((s) => s.views);
  return (
    <div className="view-buttons">
      {of.map((view) => (
        <button
          key={view}
          type="button"
          className="text-button"
          aria-pressed={shown.includes(view)}
          data-view={view}
          onClick={() => actions.toggleView(view)}
        >
          <Text of={viewOf(view).title} />
        </button>
      ))}
    </div>
  );
}

export function Views(): ReactNode {
  const { text } = useLocale();
  return (
    <Popover label={text((t) => t.tools.heading)} icon="views">
      <Buttons of={TOOLS} />
      <h3 className="popover-title">
        <Text of={(t) => t.tools.pictures} />
      </h3>
      <Buttons of={PICTURES} />
    </Popover>
  );
}
