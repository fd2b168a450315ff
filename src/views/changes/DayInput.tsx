// One of the two days, typed.
import { type ReactNode, useId, useState } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { TYPED_DAY } from "../../i18n/typed-day.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { SayWork } from "../tool-frame/Tool.tsx";
import { DayFault } from "../typed-day/DayFault.tsx";
import { useTypedDay } from "../typed-day/useTypedDay.ts";

/** Text field for a day. Invalid text stays in the field. */
export function DayInput(props: { name: "first" | "second"; day: Day | undefined; onDay(day: Day): void }): ReactNode {
  const world = useWorld();
  const { lead, t } = useLocale();
  const { longStart, asOf } = world.dataset.meta;
  const field = useTypedDay({ from: longStart, to: asOf }, props.onDay);
  const { fault } = field;
  const faultId = useId();
  const [known, setKnown] = useState(props.day);
  if (known !== props.day) {
    setKnown(props.day);
    // The button beside the field has cleared the day: clear invalid text too.
    if (props.day === undefined && fault) field.clear();
  }
  return (
    <>
      <label className="check">
        <SayWork of={(w) => w.changes[props.name]} />
        <input
          size={14}
          placeholder={TYPED_DAY[lead].example}
          value={field.typed ?? (props.day === undefined ? "" : formatDay(props.day, t, "day", true))}
          data-day={props.name}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? faultId : undefined}
          onChange={(e) => field.type(e.target.value)}
          onBlur={field.submit}
          onKeyDown={(e) => {
            if (e.key === "Enter") field.submit();
          }}
        />
      </label>
      {/* On a line below the bar: it appears on blur and must not move the button that is being pressed. */}
      <DayFault id={faultId} field={field} className="inline-fault" />
    </>
  );
}
