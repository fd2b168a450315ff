// Time of day, elapsed and left, of the talk itself: it goes on while either window is reloaded.
import { type ReactNode, useEffect, useState } from "react";
import { TALK } from "../../i18n/talk.ts";
import type { Desk } from "../../store/desk.ts";
import { elapsed, type TalkClock } from "../../store/talk.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useLocale } from "../../views/atlas.ts";
import { timing } from "../present/talk-memory.ts";

const minutes = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, "0")}`;
const two = (n: number): string => String(n).padStart(2, "0");

export function Clock(props: {
  desk: Desk;
  clock: TalkClock;
  /** Planned, of the story. */
  minutes: number;
  step: number;
  steps: number;
}): ReactNode {
  const { lead } = useLocale();
  // In one language: what is read at a glance has no room for two.
  const text = (of: (w: (typeof TALK)["en"]) => string): string => of(TALK[lead]);
  const [now, setNow] = useState(timing.now);
  useEffect(() => {
    const beat = setInterval(() => setNow(timing.now()), 250);
    return () => clearInterval(beat);
  }, []);
  const { clock, desk } = props;
  const gone = Math.floor(elapsed(clock, now) / 1000);
  const all = props.minutes * 60;
  const planned = props.steps > 0 ? (all * props.step) / props.steps : 0;
  const isRunning = clock.since !== undefined;
  const isLate = all > 0 && gone > planned;
  const date = new Date();
  return (
    <section className="console-clock" aria-label={text((w) => w.elapsed)}>
      <p>
        <span>{text((w) => w.timeOfDay)}</span>
        <b data-time>{`${date.getHours()}:${two(date.getMinutes())}`}</b>
      </p>
      <p>
        <span>{text((w) => w.elapsed)}</span>
        <b data-elapsed={gone} className={isRunning ? "" : "console-stands"}>
          {minutes(gone)}
        </b>
      </p>
      {all > 0 && (
        <p>
          <span>{text((w) => (gone > all ? w.over : w.left))}</span>
          <b data-left={all - gone} className={gone > all ? "console-late" : ""}>
            {minutes(Math.abs(all - gone))}
          </b>
        </p>
      )}
      {all > 0 && (
        <p className={isLate ? "console-late console-plan" : "console-plan"}>
          {text((w) => (isLate ? w.behind : w.inTime)(minutes(planned)))}
        </p>
      )}
      <IconButton
        icon={isRunning ? "pause" : "play"}
        label={text((w) => (isRunning ? w.pause : w.run))}
        onClick={() => desk.dispatch({ type: "clock", to: isRunning ? "pause" : "run" })}
      />
      <IconButton
        icon="back"
        label={text((w) => w.reset)}
        onClick={() => desk.dispatch({ type: "clock", to: "reset" })}
      />
    </section>
  );
}
