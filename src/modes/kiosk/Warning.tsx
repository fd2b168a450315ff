// Countdown of half a minute before the kiosk resets, in which a visitor can say that they are still there.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import { KioskText, useKiosk, useKioskState } from "./context.tsx";
import { secondsLeft } from "./store/idle.ts";

export function Warning(): ReactNode {
  const kiosk = useKiosk();
  const idle = useKioskState((s) => s.idle);
  const box = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(() => secondsLeft(idle, performance.now()));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft(idle, performance.now())), 250);
    return () => clearInterval(timer);
  }, [idle]);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div className="kiosk-veil">
      <div
        ref={box}
        className="kiosk-sheet kiosk-warning"
        role="alertdialog"
        aria-labelledby="kiosk-warning-title"
        aria-describedby="kiosk-warning-about"
      >
        <h2 id="kiosk-warning-title">
          <KioskText of={(w) => w.warning.title} block />
        </h2>
        <p id="kiosk-warning-about" data-seconds={left}>
          <KioskText of={(w) => w.warning.about(left)} block />
        </p>
        <div className="kiosk-acts-row">
          {/* Any touch continues the visit; the button is an obvious target. */}
          <Button id="stay" className="kiosk-strong" onClick={kiosk.touch}>
            <KioskText of={(w) => w.warning.stay} block />
          </Button>
          <Button id="restart" icon="back" onClick={kiosk.reset}>
            <KioskText of={(w) => w.warning.restart} block />
          </Button>
        </div>
      </div>
    </div>
  );
}
