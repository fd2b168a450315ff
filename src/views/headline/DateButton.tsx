// The day in large type: a button that opens the entry of another.
import { createElement, type ReactNode, Suspense, use, useEffect, useRef } from "react";
import { dayOf, isoOf } from "../../data/day.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatDay } from "../../i18n/locale.ts";
import { keptPart } from "../../ui/late/part.ts";
import { Popover } from "../../ui/Popover.tsx";
import { afterPictures, type Inputs, useAtlas, useAtlasState, useLocale } from "../atlas.ts";
import { LiveLines, useLive, writeAttribute, writeLines } from "../live.tsx";
import { Joined } from "../text.tsx";
import { RangeSwitch } from "../timeline/RangeSwitch.tsx";

/** Comes with the reading of all forms of dates when the pictures stand, so that it is there before anybody presses. */
const entry = keptPart(() => import("../timeline/DateEntry.tsx").then((m) => m.DateEntry));
const DateEntry = (): ReactNode => createElement(use(entry()));

/** One line per month, to measure the widest date: digits have equal widths, names of months do not. */
const longestDays = (t: Catalogue): string =>
  Array.from({ length: 12 }, (_, month) => formatDay(dayOf(2000, month + 1, 28), t)).join("\n");

export function DateButton(): ReactNode {
  const atlas = useAtlas();
  const { inputs } = atlas;
  // What does not come then is asked for, and told, when the door is opened.
  useEffect(() => afterPictures(atlas, () => void entry().catch(() => {})), [atlas]);
  const { text, lines } = useLocale();
  const era = useAtlasState((s) => s.era);
  // Another name on every frame would be all that a screen reader is told of; the live region says where time is.
  const playing = useAtlasState((s) => s.playing);
  const box = useRef<HTMLTimeElement>(null);
  const linesOf = ({ day, locale }: Inputs["date"]) => locale.lines((t) => formatDay(day, t));
  const now = useLive(inputs.date, (date) => {
    writeLines(box.current, linesOf(date));
    writeAttribute(box.current, "datetime", isoOf(date.day));
  });
  return (
    <div className="date">
      <Popover
        label={text((t) => t.timeline.typeDate)}
        icon="down"
        className="date-button"
        isSaid
        words={
          <>
            <span
              className="day-title"
              aria-hidden={playing || undefined}
              data-era={era || undefined}
              data-room={lines(longestDays).join("\n")}
            >
              <time ref={box} dateTime={isoOf(now.day)}>
                <LiveLines lines={linesOf(now)} block />
              </time>
            </span>
            <span className="sr-only">
              <Joined of={(t) => t.timeline.typeDate} />
            </span>
          </>
        }
      >
        <Suspense>
          <DateEntry />
        </Suspense>
        <RangeSwitch />
      </Popover>
    </div>
  );
}
