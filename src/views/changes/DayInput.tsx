// One of the two days, typed.
import type { ReactNode } from "react";
import type { Day } from "../../data/day.ts";
import { useWorld } from "../atlas.ts";
import { SayWork } from "../tool-frame/Tool.tsx";
import { DayField } from "../typed-day/DayField.tsx";

export function DayInput(props: { name: "first" | "second"; day: Day | undefined; onDay(day: Day): void }): ReactNode {
  const { longStart, asOf } = useWorld().dataset.meta;
  return (
    <DayField
      label={<SayWork of={(w) => w.changes[props.name]} />}
      labelClass="check"
      faultClass="inline-fault"
      attributes={{ "data-day": props.name }}
      day={props.day}
      reach={{ from: longStart, to: asOf }}
      onDay={props.onDay}
    />
  );
}
