// The one screen: header, stage with map and network, panel, timeline.
import { type ComponentType, type ReactNode, Suspense } from "react";
import { isPicture, PICTURES, type PictureId, type ToolId, toolOf, type ViewId } from "../../store/state.ts";
import { Choice } from "../../ui/Choice.tsx";
import { late } from "../../ui/late/late.ts";
import { NARROW, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { Header } from "../../views/header/Header.tsx";
import { MapView } from "../../views/map/MapView.tsx";
import { NetworkView } from "../../views/network/NetworkView.tsx";
import { Guarded } from "../../views/notices/Guarded.tsx";
import { Imagined } from "../../views/notices/Imagined.tsx";
import { Notices } from "../../views/notices/Notices.tsx";
import { Offered } from "../../views/paint/Offered.tsx";
import { Say, viewName } from "../../views/say.tsx";
import { Timeline } from "../../views/timeline/Timeline.tsx";

/** Panels come when one is opened: the first picture does not wait for them. */
const Inspector = late(() => import("../../views/inspector/Inspector.tsx").then((m) => m.Inspector));

const Present = late(() => import("../present/Present.tsx").then((m) => m.Present));

const PICTURE: Record<PictureId, () => ReactNode> = { map: MapView, network: NetworkView };

/** Each comes when it is first looked at. */
const TOOL: Record<ToolId, ComponentType> = {
  overlaps: late(() => import("../../views/overlaps/Overlaps.tsx").then((m) => m.OverlapsView)),
  timeline: late(() => import("../../views/lives/Lives.tsx").then((m) => m.LivesView)),
  matrix: late(() => import("../../views/matrix/Matrix.tsx").then((m) => m.MatrixView)),
  changes: late(() => import("../../views/changes/Changes.tsx").then((m) => m.ChangesView)),
  coverage: late(() => import("../../views/coverage/Coverage.tsx").then((m) => m.CoverageView)),
  whatif: late(() => import("../../views/whatif/WhatIf.tsx").then((m) => m.WhatIfView)),
  story: late(() => import("../../views/story/Stories.tsx").then((m) => m.StoriesView)),
  export: late(() => import("../../views/export/ExportView.tsx").then((m) => m.ExportView)),
  table: late(() => import("../../views/facts/Facts.tsx").then((m) => m.FactsView)),
  sources: late(() => import("../../views/facts/SourcesView.tsx").then((m) => m.SourcesView)),
};

/** On a narrow screen one view at a time; the address keeps the choice. */
function ViewSwitch({ shown, tool }: { shown: ViewId; tool: ToolId | undefined }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  const views = [...PICTURES, ...(tool ? [tool] : [])];
  return (
    <div className="view-switch">
      <Choice
        legend={text((t) => t.settings.views)}
        value={shown}
        options={views.map((value) => ({ value, label: text((t) => viewName(t, value)) }))}
        onChange={(value) => actions.views([value])}
      />
    </div>
  );
}

export function Explore(): ReactNode {
  const mode = useAtlasState((s) => s.mode);
  const views = useAtlasState((s) => s.views);
  const lang = useAtlasState((s) => s.lang);
  const withPanel = useAtlasState((s) => s.opened !== undefined || s.selection.length > 0 || s.q !== undefined);
  const narrow = useMedia(NARROW);
  const tool = toolOf(views);
  const pictures = views.filter(isPicture);
  const drawn = narrow ? (tool ? [] : pictures.slice(0, 1)) : pictures;
  const only = !tool && drawn.length === 1 ? ` only-${drawn[0]}` : "";
  const beside = tool ? ` with-tool pictures-${drawn.length}` : "";
  const Tool = tool && TOOL[tool];
  return (
    <div className={mode === "present" ? "app presenting" : "app"} data-lang={lang}>
      <a className="skip" href="#timeline">
        <Say of={(t) => t.skip} />
      </a>
      <Guarded name={(t) => t.figures.heading}>
        <Header />
      </Guarded>
      <Imagined />
      <main className={`stage${only}${beside}${withPanel ? " with-panel" : ""}`}>
        <Notices />
        {narrow && <ViewSwitch shown={tool ?? drawn[0] ?? "map"} tool={tool} />}
        {drawn.map((id) => {
          const View = PICTURE[id];
          return (
            <Guarded key={id} name={(t) => t[id].heading}>
              <View />
            </Guarded>
          );
        })}
        {Tool && (
          <Guarded key={tool} name={(t) => t.tools[tool]}>
            <Suspense fallback={<section className="view view-tool" />}>
              <Tool />
            </Suspense>
          </Guarded>
        )}
        <Guarded name={(t) => t.inspector.heading}>
          <Suspense fallback={<aside className="panel" />}>{withPanel && <Inspector />}</Suspense>
        </Guarded>
      </main>
      {mode === "present" && (
        <Guarded name={(t) => t.tools.story}>
          <Suspense fallback={null}>
            <Present />
          </Suspense>
        </Guarded>
      )}
      <Guarded name={(t) => t.timeline.heading}>
        <Timeline />
      </Guarded>
      <Offered />
    </div>
  );
}
