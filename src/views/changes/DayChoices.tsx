// Days to compare with, while no other is chosen: the same date in earlier years, and the day before what came into force last.
import type { ReactNode } from "react";
import { asDay, type Day } from "../../data/day.ts";
import { formatDay } from "../../i18n/locale.ts";
import { yearsBefore } from "../../model/time/days-before.ts";
import { firstDay } from "../../model/world/world.ts";
import { headlineOf } from "../../pictures/headline.ts";
import { useAtlas, useAtlasState, useEvents, useLocale, useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";

const YEARS = [1, 5, 10, 20];
/** Entries into force that are named, latest first. */
const MAX_NAMED = 4;

export function DayChoices({ shown }: { shown: Day }): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const { t: lead } = useLocale();
  const range = useAtlasState((s) => s.range);
  const first = firstDay(world, range);
  const years = YEARS.map((n) => ({ n, day: yearsBefore(shown, n) })).filter(({ day }) => day >= first);
  const events = useEvents()
    .filter(({ rank, day }) => rank === "in-force" && day > first && day <= shown)
    .slice(-MAX_NAMED)
    .reverse();
  const choice = (day: Day, says: ReactNode): ReactNode => (
    <li key={day}>
      <button type="button" className="text-button" data-choice={day} onClick={() => actions.set({ to: day })}>
        {formatDay(day, lead)}
      </button>
      <span>{says}</span>
    </li>
  );
  return (
    <div className="day-choices">
      {years.length > 0 && (
        <section>
          <h3>
            <SayWork of={(w) => w.changes.inEarlierYears} />
          </h3>
          <ul>{years.map(({ n, day }) => choice(day, <SayWork of={(w) => w.changes.yearsBefore(n)} />))}</ul>
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h3>
            <SayWork of={(w) => w.changes.dayBefore} />
          </h3>
          <ul>
            {events.map((event) =>
              choice(asDay(event.day - 1), <Text of={(t, language) => headlineOf(event, world, t, language)} />),
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
