// The default screen: header, stage with map and network, panel, timeline.
import { type ReactNode, Suspense } from "react";
import { isPicture, PICTURES, type ToolId, toolOf, type ViewId } from "../../store/view-ids.ts";
import { Choice } from "../../ui/Choice.tsx";
import { late } from "../../ui/late/late.ts";
import { useClosedPopovers } from "../../ui/useClosedPopovers.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { Header } from "../../views/header/Header.tsx";
import { Guarded } from "../../views/notices/Guarded.tsx";
import { viewOf } from "../../views/registry.ts";
import { Text } from "../../views/text.tsx";
import { Timeline } from "../../views/timeline/Timeline.tsx";
import "./explore.css";

/** Loaded when a panel is first opened, so that it does not delay the first picture. */
const Inspector = late(() => import("../../views/inspector/Inspector.tsx").then((m) => m.Inspector));

/** Told only where there is something to tell. */
const Imagined = late(() => import("../../views/notices/Imagined.tsx").then((m) => m.Imagined));
const Notices = late(() => import("../../views/notices/Notices.tsx").then((m) => m.Notices));

/** For a tap that may have meant several. */
const DisambiguationMenu = late(() =>
  import("../../views/paint/DisambiguationMenu.tsx").then((m) => m.DisambiguationMenu),
);

const Present = late(() => import("../present/Present.tsx").then((m) => m.Present));

/** Narrow screens show one view at a time; the choice is in the address. Others do not show this. */
function ViewSwitch({ shown, tool }: { shown: ViewId; tool: ToolId | undefined }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const views = [...PICTURES, ...(tool ? [tool] : [])];
  return (
    <div className="view-switch">
      <Choice
        legend={text((t) => t.settings.views)}
        value={shown}
        options={views.map((value) => ({ value, label: text(viewOf(value).title) }))}
        onChange={(value) => actions.views([value])}
      />
    </div>
  );
}

export function Explore(): ReactNode {
  const mode = useAtlasState((s) => s.mode);
  const views = useAtlasState((s) => s.views);
  const lang = useAtlasState((s) => s.lang);
  // In a room of listeners nobody reads a panel, and rendering it at every step would keep the pictures waiting.
  const withPanel = useAtlasState(
    (s) => s.mode !== "present" && (s.openFigure !== undefined || s.selection.length > 0 || s.q !== undefined),
  );
  const imagines = useAtlasState((s) => s.whatif.length > 0);
  const hasNotices = useAtlasState((s) => s.notices.length > 0);
  const isAmbiguous = useAtlasState((s) => s.disambiguation !== undefined);
  const narrow = useMedia(NARROW);
  useClosedPopovers(mode);
  const tool = toolOf(views);
  const pictures = views.filter(isPicture);
  const drawn = narrow ? (tool ? [] : pictures.slice(0, 1)) : pictures;
  const only = !tool && drawn.length === 1 ? ` only-${drawn[0]}` : "";
  const beside = tool ? ` with-tool pictures-${drawn.length}` : "";
  const Tool = tool && viewOf(tool).component;
  return (
    <div className={mode === "present" ? "app presenting" : "app"} data-lang={lang}>
      <a className="skip" href="#timeline">
        <Text of={(t) => t.skip} />
      </a>
      <Guarded name={(t) => t.figures.heading}>
        <Header />
      </Guarded>
      {imagines && (
        <Guarded name={(t) => t.hypothetical.mark}>
          <Suspense fallback={null}>
            <Imagined />
          </Suspense>
        </Guarded>
      )}
      <main className={`stage${only}${beside}${withPanel ? " with-panel" : ""}`}>
        {hasNotices && (
          <Guarded name={(t) => t.notices.heading}>
            <Suspense fallback={null}>
              <Notices />
            </Suspense>
          </Guarded>
        )}
        <ViewSwitch shown={tool ?? drawn[0] ?? "map"} tool={tool} />
        {drawn.map((id) => {
          const { title, component: View } = viewOf(id);
          return (
            <Guarded key={id} name={title}>
              <View />
            </Guarded>
          );
        })}
        {Tool && (
          <Guarded key={tool} name={viewOf(tool).title}>
            <Suspense fallback={<section className="view view-tool" />}>
              <Tool />
            </Suspense>
          </Guarded>
        )}
        <Guarded name={(t) => t.details}>
          <Suspense fallback={<aside className="panel" />}>{withPanel && <Inspector />}</Suspense>
        </Guarded>
      </main>
      {mode === "present" && (
        <Guarded name={viewOf("story").title}>
          <Suspense fallback={null}>
            <Present />
          </Suspense>
        </Guarded>
      )}
      <Guarded name={(t) => t.timeline.heading}>
        <Timeline />
      </Guarded>
      {isAmbiguous && (
        <Guarded name={(t) => t.map.whichOne}>
          <Suspense fallback={null}>
            <DisambiguationMenu />
          </Suspense>
        </Guarded>
      )}
    </div>
  );
}
