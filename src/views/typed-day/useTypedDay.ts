// A field for a day: what was typed, why it cannot be taken, and the two days that it may mean.
import { useState } from "react";
import type { Day, PartialDate } from "../../data/day.ts";
import { readTypedDay, type TypedDay } from "../../data/typed-day.ts";

/** Days that can be taken; one without an end has no last one. */
export interface Reach {
  from: Day;
  to?: Day;
}

type DayFault =
  | Exclude<TypedDay, { kind: "date" }>
  | { kind: "early"; date: PartialDate; from: Day }
  | { kind: "late"; date: PartialDate; to: Day };

/** Within the reach, a month or year counts from its first day in it. */
function dayWithin(date: PartialDate, { from, to }: Reach): Day | DayFault {
  if (date.last < from) return { kind: "early", date, from };
  if (to !== undefined && date.first > to) return { kind: "late", date, to };
  return date.first < from ? from : date.first;
}

export interface TypedField {
  /** Undefined: nothing has been typed since the last day was taken. */
  typed: string | undefined;
  type(text: string): void;
  /** With the text that it is about. */
  fault: { text: string; why: DayFault } | undefined;
  /** Takes what was typed, or says why not. */
  submit(): void;
  /** Takes one of two readings. */
  choose(date: PartialDate): void;
  clear(): void;
}

export function useTypedDay(reach: Reach, take: (day: Day) => void): TypedField {
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<TypedField["fault"]>();
  const clear = (): void => {
    setTyped(undefined);
    setFault(undefined);
  };
  const choose = (date: PartialDate): void => {
    const day = dayWithin(date, reach);
    if (typeof day !== "number") {
      setFault({ text: typed ?? date.text, why: day });
      return;
    }
    clear();
    take(day);
  };
  const submit = (): void => {
    if (typed === undefined) return;
    if (typed.trim() === "") {
      clear();
      return;
    }
    const read = readTypedDay(typed);
    if (read.kind === "date") choose(read.date);
    else setFault({ text: typed.trim(), why: read });
  };
  return { typed, type: setTyped, fault, submit, choose, clear };
}
