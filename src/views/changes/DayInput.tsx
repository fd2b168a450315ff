// One of the two days, typed.
import { type ReactNode, useId, useState } from "react";
import { type Day, isoOf, parsePartialDate } from "../../data/day.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { SayWork } from "../tool-frame/Tool.tsx";

/** Text field for a day. Invalid text stays in the field. */
export function DayInput(props: { name: "first" | "second"; day: Day | undefined; onDay(day: Day): void }): ReactNode {
  const world = useWorld();
  const { text } = useLocale();
  const [typed, setTyped] = useState<string>();
  const { longStart, asOf } = world.dataset.meta;
  const [isBad, setBad] = useState(false);
  const faultId = useId();
  const [known, setKnown] = useState(props.day);
  if (known !== props.day) {
    setKnown(props.day);
    // The button beside the field has cleared the day: clear invalid text too.
    if (props.day === undefined && isBad) {
      setTyped(undefined);
      setBad(false);
    }
  }
  const take = (): void => {
    if (typed === undefined) return;
    const found = typed.trim() === "" ? undefined : parsePartialDate(typed.trim());
    const day = found?.first;
    if (day === undefined || day < longStart || day > asOf) {
      setBad(true);
      return;
    }
    setBad(false);
    setTyped(undefined);
    props.onDay(day);
  };
  return (
    <>
      <label className="check">
        <SayWork of={(w) => w.changes[props.name]} />
        <input
          inputMode="numeric"
          size={10}
          placeholder="2018-12-30"
          value={typed ?? (props.day === undefined ? "" : isoOf(props.day))}
          data-day={props.name}
          aria-invalid={isBad}
          aria-describedby={isBad ? faultId : undefined}
          onChange={(e) => setTyped(e.target.value)}
          onBlur={take}
          onKeyDown={(e) => {
            if (e.key === "Enter") take();
          }}
        />
      </label>
      {/* On a line below the bar: it appears on blur and must not move the button that is being pressed. */}
      {isBad && (
        <p role="alert" id={faultId} className="inline-fault">
          {text((t) => t.timeline.badDate(typed ?? "", isoOf(longStart), isoOf(asOf)))}
        </p>
      )}
    </>
  );
}
