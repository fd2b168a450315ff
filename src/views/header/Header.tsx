import type { ReactNode } from "react";
import { formatDay } from "../../i18n/locale.ts";
import { useAtlas, useAtlasState } from "../atlas.ts";
import { Figures } from "../figures/Figures.tsx";
import { Say, SayWords } from "../say.tsx";
import { Search } from "../search/Search.tsx";
import { Settings } from "./Settings.tsx";

/** The day, large enough to be read from the back of a room. */
function DayTitle(): ReactNode {
  const day = useAtlasState((s) => s.day);
  return (
    <p className="day-title">
      <time>
        <Say of={(t) => formatDay(day, t)} block />
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
          <SayWords words={title} block />
        </h1>
        <p className="subtitle">
          <SayWords words={subtitle} />
        </p>
      </div>
      <DayTitle />
      <Figures />
      <div className="tools">
        <Search />
        <Settings />
      </div>
    </header>
  );
}
