// Elapsed and planned time of a presentation. Survives a reload of the window.
import { type ReactNode, useEffect, useState } from "react";
import { PRESENT, type PresentWords } from "../../i18n/present.ts";
import { useLocale } from "../../views/atlas.ts";

const KEY = "musubi-began";

const stored = (): number | undefined => {
  try {
    const found = Number(sessionStorage.getItem(KEY));
    return Number.isFinite(found) && found > 0 ? found : undefined;
  } catch {
    return undefined;
  }
};
function begin(): number {
  const now = Date.now();
  try {
    sessionStorage.setItem(KEY, String(now));
  } catch {
    // Without storage the clock starts again after a reload.
  }
  return now;
}

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;

export function Clock(props: { minutes: number; step: number; steps: number }): ReactNode {
  const { text: say } = useLocale();
  const text = (of: (w: PresentWords) => string): string => say((_, language) => of(PRESENT[language]));
  const [began, setBegan] = useState(() => stored() ?? begin());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(beat);
  }, []);
  const elapsed = Math.max(0, (now - began) / 1000);
  const planned = props.steps > 0 ? (props.minutes * 60 * props.step) / props.steps : 0;
  return (
    <p className="console-clock">
      {text((w) => w.room.elapsed)} <b data-elapsed>{minutes(elapsed)}</b>{" "}
      <span className={elapsed > planned ? "console-late" : ""}>
        ({text((w) => w.room.planned)} {minutes(planned)} / {minutes(props.minutes * 60)})
      </span>{" "}
      <button type="button" className="text-button" onClick={() => setBegan(begin())}>
        {text((w) => w.room.reset)}
      </button>
    </p>
  );
}
