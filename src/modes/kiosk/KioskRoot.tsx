// Root of the kiosk: the current screen, the bar below, and overlays.
import { type CSSProperties, type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from "react";
import { useWindow } from "../../ui/useWindow.ts";
import { AtlasContext, useAtlas } from "../../views/atlas.ts";
import { DisplayContext } from "../../views/paint/display.ts";
import { SHIFT_EVERY_MS, shiftAt } from "./attract.ts";
import { Bar } from "./Bar.tsx";
import { KioskContext, useInAttract, useKiosk, useKioskState } from "./context.tsx";
import { DisambiguationSheet } from "./DisambiguationSheet.tsx";
import type { KioskDriver, Screen } from "./driver.ts";
import { EaseSheet } from "./EaseSheet.tsx";
import { Foot } from "./Foot.tsx";
import { KioskBoundary } from "./KioskBoundary.tsx";
import { roomOf } from "./metrics.ts";
import { Take } from "./QrSheet.tsx";
import { Staff } from "./Staff.tsx";
import { Agreement } from "./screens/Agreement.tsx";
import { Assistance } from "./screens/Assistance.tsx";
import { Front } from "./screens/Front.tsx";
import { Parties } from "./screens/Parties.tsx";
import { Party } from "./screens/Party.tsx";
import { Quiz } from "./screens/Quiz.tsx";
import { StoryScreen } from "./screens/StoryScreen.tsx";
import { Time } from "./screens/Time.tsx";
import { Named, TongueContext, useTongue } from "./tongues/Said.tsx";
import { attachTouches } from "./touches.ts";
import { Warning } from "./Warning.tsx";
import "./styles/frame.css";
import "./styles/number.css";
import "./styles/pictures.css";
import "./styles/screens.css";
import "./styles/pages.css";
import "./styles/attract.css";
import "./styles/quiz.css";
import "./styles/sheets.css";
import "./styles/staff.css";
import "./styles/tongues.css";
import "../../views/inspector/facts.css";

/** Size of the corners that staff hold, mm; maximum movement of a tap, mm. */
const CORNER_MM = 30;
const SLOP_MM = 5;
/** Maximum number of candidates for a tap; a finger on Europe covers many countries. */
const MAX_OFFERED = 12;

function screenOf(screen: Screen): ReactNode {
  switch (screen.id) {
    case "home":
      return <Front />;
    case "parties":
      return <Parties />;
    case "time":
      return <Time />;
    case "story":
      return <StoryScreen />;
    case "quiz":
      return <Quiz />;
    case "assistance":
      return <Assistance />;
    case "party":
      return <Party id={screen.party} />;
    case "agreement":
      return <Agreement id={screen.agreement} party={screen.party} />;
  }
}

/** What it is about, on the first screen; on the others their heading stands there. */
function Top(): ReactNode {
  const { dataset } = useAtlas();
  return (
    <header className="kiosk-top">
      <p className="kiosk-brand">
        <span aria-hidden="true">結</span> <Named of="title/musubi" words={dataset.meta.title} />
      </p>
    </header>
  );
}

/** Shifts everything by a few px every two minutes while idle, against burn-in. */
function useShift(): readonly [number, number] {
  const inAttract = useInAttract();
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    if (!inAttract) return;
    const timer = setInterval(() => setElapsed((ms) => ms + SHIFT_EVERY_MS), SHIFT_EVERY_MS);
    return () => clearInterval(timer);
  }, [inAttract]);
  return inAttract ? shiftAt(elapsed) : [0, 0];
}

function useFingers(kiosk: KioskDriver, mm: number): void {
  useEffect(() => {
    const root = document.body;
    return attachTouches(root, () => ({
      slop: SLOP_MM * mm,
      corner: CORNER_MM * mm,
      onHuman: (target) => {
        const isLeaving = target instanceof Element && target.closest('[data-do="restart"]') !== null;
        // During the warning, pressing "start again" does not count as staying.
        if (kiosk.store.getState().idle.phase !== "warning" || !isLeaving) kiosk.touch();
      },
      onCorners: () => {
        if (kiosk.config.pin) kiosk.set({ staff: "pin" });
      },
    }));
  }, [kiosk, mm]);
}

function Glass(): ReactNode {
  const kiosk = useKiosk();
  const { width, height } = useWindow();
  const { screen, visit, large, lowered, taking, easing, staff, dark, turn } = useKioskState((s) => s);
  const phase = useKioskState((s) => s.idle.phase);
  const { id: tongue, tag } = useTongue();
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const room = roomOf(kiosk.config, { width, height, large, lowered });
  const [dx, dy] = useShift();
  useFingers(kiosk, room.mm);
  const style = {
    "--u": `${room.u}px`,
    "--d": `${room.display}px`,
    "--text": `${room.text}px`,
    "--reach": `${room.reach}px`,
    "--floor": `${room.floor}px`,
    translate: `${dx}px ${dy}px`,
  } as CSSProperties;
  const name = phase === "attract" && screen.id === "home" ? "attract" : screen.id;
  return (
    <DisplayContext value={{ minText: room.text, finger: room.finger, offers: MAX_OFFERED, anyPointer: true }}>
      <div
        className={`kiosk ${width > room.height ? "wide" : "tall"}${room.lowered ? " lowered" : ""}${large ? " large" : ""}${kiosk.tongues.length > 2 ? " many-languages" : ""}`}
        data-kiosk-screen={name}
        data-phase={phase}
        lang={tag}
        data-lang={tongue}
        data-turn={turn % 2}
        style={style}
      >
        {room.lowered && (
          <div className="kiosk-sky" aria-hidden="true">
            <b>結</b>
            <Named of="title/musubi" words={kiosk.atlas.dataset.meta.title} block />
          </div>
        )}
        <div className="kiosk-body">
          {screen.id === "home" && <Top />}
          <KioskBoundary key={visit}>
            <Suspense fallback={<main className="kiosk-main" />}>
              <div className="kiosk-screen" key={`${visit} ${JSON.stringify(screen)}`}>
                {screenOf(screen)}
              </div>
            </Suspense>
            <DisambiguationSheet />
            {taking && <Take />}
            {easing && <EaseSheet canLower={!room.whole} />}
            {phase === "warning" && <Warning />}
            {staff !== "closed" && <Staff />}
          </KioskBoundary>
          <Bar />
          <Foot />
        </div>
        {dark && <div className="kiosk-dark" data-dark="" />}
      </div>
    </DisplayContext>
  );
}

function Speaking({ children }: { children: ReactNode }): ReactNode {
  const kiosk = useKiosk();
  const tongue = kiosk.spoken(useKioskState((s) => s.tongue));
  return (
    <AtlasContext value={tongue.atlas}>
      <TongueContext value={tongue}>{children}</TongueContext>
    </AtlasContext>
  );
}

export const Kiosk = ({ kiosk }: { kiosk: KioskDriver }): ReactNode => (
  <KioskContext value={kiosk}>
    <Speaking>
      <Glass />
    </Speaking>
  </KioskContext>
);
