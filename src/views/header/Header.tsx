import { type ReactNode, useRef } from "react";
import { dayOf, isoOf } from "../../data/day.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatDay } from "../../i18n/locale.ts";
import { type Inputs, useAtlas, useLocale } from "../atlas.ts";
import { Figures } from "../figures/Figures.tsx";
import { LiveLines, useLive, writeAttribute, writeLines } from "../live.tsx";
import { Search } from "../search/Search.tsx";
import { Localized } from "../text.tsx";
import { Settings } from "./Settings.tsx";
import { Views } from "./Views.tsx";
import "./header.css";

/** One line per month, to measure the widest date: digits have equal widths, names of months do not. */
const longestDays = (t: Catalogue): string =>
  Array.from({ length: 12 }, (_, month) => formatDay(dayOf(2000, month + 1, 28), t)).join("\n");

/** The day in large type. */
function DayTitle(): ReactNode {
  const { inputs } = useAtlas();
  const { t } = useLocale();
  const box = useRef<HTMLTimeElement>(null);
  const linesOf = ({ day, locale }: Inputs["date"]) => locale.lines((t) => formatDay(day, t));
  const now = useLive(inputs.date, (date) => {
    writeLines(box.current, linesOf(date));
    writeAttribute(box.current, "datetime", isoOf(date.day));
  });
  return (
    <p className="day-title" data-room={longestDays(t)}>
      <time ref={box} dateTime={isoOf(now.day)}>
        <LiveLines lines={linesOf(now)} block />
      </time>
    </p>
  );
}

export function Header(): ReactNode {
  const { dataset } = useAtlas();
  const { title, subtitle } = dataset.meta;
  return (
    <header className="header">
      <div className="brand">
        <h1>
          <Localized words={title} block />
        </h1>
        <p className="subtitle">
          <Localized words={subtitle} />
        </p>
      </div>
      <DayTitle />
      <Figures />
      <div className="tools">
        <Search />
        <Views />
        <Settings />
      </div>
    </header>
  );
}
