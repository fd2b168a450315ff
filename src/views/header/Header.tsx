import { type ReactNode, useLayoutEffect, useRef } from "react";
import { dayOf, isoOf } from "../../data/day.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatDay } from "../../i18n/locale.ts";
import { followInput, useAtlas, useLocale } from "../atlas.ts";
import { Figures } from "../figures/Figures.tsx";
import { Search } from "../search/Search.tsx";
import { Localized } from "../text.tsx";
import { Settings } from "./Settings.tsx";
import { Views } from "./Views.tsx";
import "./header.css";

/** One line per month, to measure the widest date: digits have equal widths, names of months do not. */
const longestDays = (t: Catalogue): string =>
  Array.from({ length: 12 }, (_, month) => formatDay(dayOf(2000, month + 1, 28), t)).join("\n");

/** The day in large type. Updated without React, because it changes on every frame while playing. */
function DayTitle(): ReactNode {
  const atlas = useAtlas();
  const { t, languages } = useLocale();
  const box = useRef<HTMLTimeElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other languages, other spans
  useLayoutEffect(() => {
    return followInput(atlas, "date", ({ day, locale }) => {
      const lines = locale.lines((t) => formatDay(day, t));
      for (const [i, span] of [...(box.current?.children ?? [])].entries()) span.textContent = lines[i] ?? "";
      box.current?.setAttribute("datetime", isoOf(day));
    });
  }, [atlas, languages]);
  return (
    <p className="day-title" data-room={longestDays(t)}>
      <time ref={box}>
        {languages.map((language, i) => (
          <span key={language} lang={language} className={i === 0 ? "say say-block" : "say say-block say-second"} />
        ))}
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
