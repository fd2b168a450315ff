// The default screen: header, stage with headline, map and network, panel, timeline.
import { type ReactNode, Suspense, useEffect } from "react";
import { hasPanel, isAsking } from "../../store/state.ts";
import { drawnOf, toolOf } from "../../store/view-ids.ts";
import { Icon } from "../../ui/Icon.tsx";
import { late } from "../../ui/late/late.ts";
import { useClosedPopovers } from "../../ui/useClosedPopovers.ts";
import { LYING, NARROW, TALL_TABLET, useMedia } from "../../ui/useMedia.ts";
import { useAtlas, useAtlasState } from "../../views/atlas.ts";
import { Header } from "../../views/header/Header.tsx";
import { Headline } from "../../views/headline/Headline.tsx";
import { LeadContext } from "../../views/lead.ts";
import { Guarded } from "../../views/notices/Guarded.tsx";
import { OwnBanner } from "../../views/notices/late-banner.ts";
import { DisplayContext } from "../../views/paint/display.ts";
import { Patterns } from "../../views/paint/Patterns.tsx";
import { viewOf } from "../../views/registry.ts";
import { useWriting } from "../../views/story/writing.ts";
import { Text } from "../../views/text.tsx";
import { Timeline } from "../../views/timeline/Timeline.tsx";
import { useIsRightward, useLeading } from "./useLeading.ts";
import { useWall } from "./useWall.ts";
import "./explore.css";
import "./inset.css";
import "./phone-lying.css";
import "./phone.css";

/** Loaded when a panel is first opened, so that it does not delay the first picture. */
const Inspector = late(() => import("../../views/inspector/Inspector.tsx").then((m) => m.Inspector));

/** Told only where there is something to tell. */
const Conditions = late(() => import("../../views/notices/Conditions.tsx").then((m) => m.Conditions));

/** For a tap that may have meant several. */
const DisambiguationMenu = late(() =>
  import("../../views/paint/DisambiguationMenu.tsx").then((m) => m.DisambiguationMenu),
);

/** While the editor of an own story is closed to set up a view. */
const StoryBar = late(() => import("../../views/story/StoryBar.tsx").then((m) => m.StoryBar));

const Present = late(() => import("../present/Present.tsx").then((m) => m.Present));

/** Beside a tool: says that it has come. */
function Stands(): ReactNode {
  const { painted } = useAtlas();
  useEffect(painted, [painted]);
  return null;
}

export function Explore(): ReactNode {
  const { opened } = useAtlas();
  const mode = useAtlasState((s) => s.mode);
  const views = useAtlasState((s) => s.views);
  const lang = useAtlasState((s) => s.lang);
  const withPanel = useAtlasState(hasPanel);
  const isConditioned = useAtlasState((s) => s.whatif.length > 0 || s.known !== undefined);
  const hasNotices = useAtlasState((s) => s.notices.length > 0);
  const isAmbiguous = useAtlasState((s) => s.disambiguation !== undefined);
  const narrow = useMedia(NARROW);
  const isLying = useMedia(LYING);
  useClosedPopovers(mode);
  const tool = toolOf(views);
  const on = drawnOf(views, narrow);
  const shown = tool ? "with-tool" : on.length === 1 ? `only-${on[0]}` : "both";
  const { lead, best, onTouch, open } = useLeading(on, withPanel);
  // On a wall one picture leads and there is no other.
  const isTold = mode === "present";
  const isWriting = useWriting() !== undefined && tool !== "story" && mode === "explore";
  const display = useWall(isTold);
  const hasChoice = useAtlasState((s) => s.selection.length > 0);
  const other = lead && on.find((id) => id !== lead);
  // Where nothing is chosen, an inset would only lie on the picture that is asked about: its door is enough.
  const isLone = useAtlasState(isAsking);
  // Half of a tablet held upright has room for one picture only.
  const isHalf = useMedia(TALL_TABLET);
  const isSingle = isLone || isHalf;
  const drawn = isTold && on.length === 2 ? [best] : lead && isSingle ? [lead] : on;
  const isRightward = useIsRightward();
  const leading = lead ? ` lead-${lead}${isRightward ? " inset-left" : ""}` : "";
  const Tool = tool && viewOf(tool).component;
  return (
    <div
      className={`app${isTold ? " presenting" : ""}${isTold && hasChoice ? " told" : ""}${tool ? " has-tool" : ""}`}
      data-lang={lang}
    >
      <a className="skip" href="#timeline">
        <Text of={(t) => t.skip} />
      </a>
      <Guarded name={(t) => t.doors.heading}>
        <Header />
      </Guarded>
      {opened && (
        <Guarded name={viewOf("data").title}>
          <Suspense fallback={null}>
            <OwnBanner />
          </Suspense>
        </Guarded>
      )}
      {(isConditioned || hasNotices) && (
        <Guarded name={(t) => (hasNotices ? t.noticesHeading : t.hypothetical.mark)}>
          <Suspense fallback={null}>
            <Conditions />
          </Suspense>
        </Guarded>
      )}
      <main
        className={`stage ${shown}${withPanel ? " with-panel" : ""}${leading}`}
        onPointerDownCapture={onTouch}
        onFocusCapture={onTouch}
      >
        {!tool && !isTold && (
          <Guarded name={(t) => t.figures.heading}>
            <Headline isSlim={withPanel || (narrow && isLying)} />
          </Guarded>
        )}
        <DisplayContext value={display}>
          <LeadContext value={lead}>
            {drawn.map((id) => {
              const { title, component: View } = viewOf(id);
              return (
                <Guarded key={id} name={title}>
                  <View />
                </Guarded>
              );
            })}
          </LeadContext>
        </DisplayContext>
        {other && (
          <button
            type="button"
            className={isSingle ? "inset-door only-door" : "inset-door"}
            onClick={() => open(other)}
          >
            {/* One text: the room is between it and the icon. */}
            <span>
              <Text of={(t) => t.inset[other]} />
            </span>
            <Icon name="whole" />
          </button>
        )}
        {Tool && (
          <Guarded key={tool} name={viewOf(tool).title}>
            <Suspense fallback={<section className="view view-tool" />}>
              <Tool />
              <Stands />
            </Suspense>
          </Guarded>
        )}
        {isWriting && (
          <Guarded name={viewOf("story").title}>
            <Suspense fallback={null}>
              <StoryBar />
            </Suspense>
          </Guarded>
        )}
        <Guarded name={(t) => t.details}>
          <Suspense fallback={<aside className="panel" />}>{withPanel && <Inspector />}</Suspense>
        </Guarded>
      </main>
      {isTold && (
        <Guarded name={viewOf("story").title}>
          <Suspense fallback={null}>
            <DisplayContext value={display}>
              <Present />
            </DisplayContext>
          </Suspense>
        </Guarded>
      )}
      {/* What samples in the key and in the menus are filled with. */}
      <svg className="legend-patterns" aria-hidden="true">
        <Patterns suffix="-legend" />
      </svg>
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
