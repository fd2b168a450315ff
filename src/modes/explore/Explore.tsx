// The one screen: header, stage with map and network, panel, timeline.
import { lazy, type ReactNode, Suspense } from "react";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { VIEWS, type ViewId } from "../../store/state.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState, useLocale } from "../../views/atlas.ts";
import { Header } from "../../views/header/Header.tsx";
import { MapView } from "../../views/map/MapView.tsx";
import { NetworkView } from "../../views/network/NetworkView.tsx";
import { Notices } from "../../views/notices/Notices.tsx";
import { Offered } from "../../views/paint/Offered.tsx";
import { Say } from "../../views/say.tsx";
import { Timeline } from "../../views/timeline/Timeline.tsx";

/** As in the style sheet: phones, and desktops at 200 %. */
export const NARROW = "(max-width: 760px), (max-height: 520px)";

/** Panels come when one is opened: the first picture does not wait for them. */
const Inspector = lazy(() => import("../../views/inspector/Inspector.tsx").then((m) => ({ default: m.Inspector })));

const VIEW: Record<ViewId, () => ReactNode> = { map: MapView, network: NetworkView };

function Guarded({ name, children }: { name: (t: Catalogue) => string; children: ReactNode }): ReactNode {
  return (
    <Boundary
      fallback={(error, retry) => (
        <div className="failure" role="alert">
          <h2>
            <Say of={(t) => t.failure.title(name(t))} block />
          </h2>
          <p>
            <Say of={(t) => t.failure.body(error.message)} block />
          </p>
          <button type="button" onClick={retry}>
            <Say of={(t) => t.failure.retry} />
          </button>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}

/** On a narrow screen one view at a time; the address keeps the choice. */
function ViewSwitch({ shown }: { shown: ViewId }): ReactNode {
  const { actions } = useAtlas();
  const { text } = useLocale();
  return (
    <div className="view-switch">
      <Choice
        legend={text((t) => t.settings.views)}
        value={shown}
        options={VIEWS.map((value) => ({ value, label: text((t) => t[value].heading) }))}
        onChange={(value) => actions.views([value])}
      />
    </div>
  );
}

export function Explore(): ReactNode {
  const views = useAtlasState((s) => s.views);
  const lang = useAtlasState((s) => s.lang);
  const withPanel = useAtlasState((s) => s.opened !== undefined || s.selection.length > 0 || s.q !== undefined);
  const narrow = useMedia(NARROW);
  const shown = narrow ? views.slice(0, 1) : views;
  const only = shown.length === 1 ? ` only-${shown[0]}` : "";
  return (
    <div className="app" data-lang={lang}>
      <a className="skip" href="#timeline">
        <Say of={(t) => t.skip} />
      </a>
      <Guarded name={(t) => t.figures.heading}>
        <Header />
      </Guarded>
      <main className={`stage${only}${withPanel ? " with-panel" : ""}`}>
        <Notices />
        {narrow && <ViewSwitch shown={shown[0] ?? "map"} />}
        {shown.map((id) => {
          const View = VIEW[id];
          return (
            <Guarded key={id} name={(t) => t[id].heading}>
              <View />
            </Guarded>
          );
        })}
        <Guarded name={(t) => t.inspector.heading}>
          <Suspense fallback={<aside className="panel" />}>{withPanel && <Inspector />}</Suspense>
        </Guarded>
      </main>
      <Guarded name={(t) => t.timeline.heading}>
        <Timeline />
      </Guarded>
      <Offered />
    </div>
  );
}
