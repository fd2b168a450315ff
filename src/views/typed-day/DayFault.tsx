// Why a typed date was not taken. Where it may be two days, both are buttons.
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { PartialDate } from "../../data/day.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatDay, type Language } from "../../i18n/locale.ts";
import { TYPED_DAY } from "../../i18n/typed-day.ts";
import { useLocale } from "../atlas.ts";
import { Joined } from "../text.tsx";
import type { TypedField } from "./useTypedDay.ts";
import "./typed-day.css";

const printed = (date: PartialDate, t: Catalogue): string => formatDay(date.first, t, date.precision);

function sentence({ text, why }: NonNullable<TypedField["fault"]>, t: Catalogue, language: Language): string {
  const words = TYPED_DAY[language];
  switch (why.kind) {
    case "unread":
      return words.unread(text);
    case "no-such-day":
      return words.noSuchDay(text, formatDay(why.month, t, "month"), why.days);
    case "early":
      return words.tooEarly(printed(why.date, t), formatDay(why.from, t));
    case "late":
      return words.tooLate(printed(why.date, t), formatDay(why.to, t));
    case "either":
      return words.which(text);
  }
}

export function DayFault({ id, field, className }: { id: string; field: TypedField; className: string }): ReactNode {
  const locale = useLocale();
  const { fault } = field;
  const box = useRef<HTMLDivElement>(null);
  // At the foot of a column that scrolls it would stand out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for every new fault
  useLayoutEffect(() => {
    void box.current?.scrollIntoView({ block: "nearest" });
  }, [fault]);
  if (!fault) return null;
  return (
    <div ref={box} role="alert" id={id} className={`${className} day-fault`}>
      <p>
        <Joined of={(t, language) => sentence(fault, t, language)} />
      </p>
      {fault.why.kind === "either" && (
        <p className="day-choice">
          {fault.why.dates.map((date) => (
            <button
              type="button"
              key={date.text}
              data-reading={date.text}
              // The field keeps the focus, so that leaving it does not take its text once more.
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => field.choose(date)}
            >
              {printed(date, locale.t)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
