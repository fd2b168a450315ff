// A field for a day that is set: the day, or what was typed and why it cannot be taken, until another day is set.
import { type ReactNode, useId, useState } from "react";
import type { Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { TYPED_DAY } from "../../i18n/typed-day.ts";
import { useLocale } from "../atlas.ts";
import { DayFault } from "./DayFault.tsx";
import { type Reach, useTypedDay } from "./useTypedDay.ts";

export function DayField(props: {
  label: ReactNode;
  labelClass: string;
  faultClass: string;
  /** Tells the field apart from others. */
  attributes: Record<`data-${string}`, string>;
  day: Day | undefined;
  reach: Reach;
  onDay(day: Day): void;
}): ReactNode {
  const { day } = props;
  const { lead, t } = useLocale();
  const field = useTypedDay(props.reach, props.onDay);
  const { fault } = field;
  const faultId = useId();
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    // A button beside the field has cleared the day: clear invalid text too.
    if (day === undefined && fault) field.clear();
  }
  return (
    <>
      <label className={props.labelClass}>
        {props.label}
        <input
          size={14}
          autoComplete="off"
          placeholder={TYPED_DAY[lead].example}
          value={field.typed ?? (day === undefined ? "" : formatDay(day, t, "day", true))}
          {...props.attributes}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? faultId : undefined}
          onChange={(e) => field.type(e.target.value)}
          onBlur={field.submit}
          onKeyDown={(e) => {
            if (e.key === "Enter") field.submit();
          }}
        />
      </label>
      {/* Apart from the field: it appears on blur and must not move the button that is being pressed. */}
      <DayFault id={faultId} field={field} className={props.faultClass} />
    </>
  );
}
