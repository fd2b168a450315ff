// The menu of charts and tables: one of them at a time, over the whole stage.
import type { ReactNode } from "react";
import { TOOLS, toolOf } from "../../store/view-ids.ts";
import { Popover } from "../../ui/Popover.tsx";
import { closePopovers } from "../../ui/useClosedPopovers.ts";
import { useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { viewOf } from "../registry.ts";
import { Text } from "../text.tsx";

function openShare(): void {
  closePopovers();
  document.querySelector<HTMLElement>("[data-door=share]")?.click();
}

export function Tools(): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const shown = useAtlasState((s) => toolOf(s.views));
  return (
    <Popover
      label={text((t) => t.tools.heading)}
      icon="views"
      className={shown ? "door open" : "door"}
      words={
        <span>
          <Text of={(t) => t.tools.heading} />
        </span>
      }
    >
      <ul className="tool-list">
        {TOOLS.map((view) => (
          <li key={view}>
            <button
              type="button"
              aria-pressed={view === shown}
              data-view={view}
              onClick={() => {
                closePopovers();
                actions.toggleView(view);
              }}
            >
              <Text of={viewOf(view).title} />
            </button>
          </li>
        ))}
        {/* Narrow headers have no room for its door. */}
        <li>
          <button type="button" data-view="share" onClick={openShare}>
            <Text of={(t) => t.doors.share} />
          </button>
        </li>
      </ul>
    </Popover>
  );
}
