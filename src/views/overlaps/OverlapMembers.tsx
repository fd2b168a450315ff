// Parties of an overlap: their names in its row, and as links when it is expanded.
import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { byName, partyName } from "../../i18n/names.ts";
import { WORK } from "../../i18n/work.ts";
import { textWidth } from "../../scene/text-width.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";

/** As many names stand in a row; of more, the number is said, and the row opens. */
const MOST_NAMES = 24;
/** Names longer than this, in px of the body's size, are set smaller. */
const LONG = 560;

export function MemberNames({ parties, through }: { parties: readonly PartyId[]; through: number }): ReactNode {
  const world = useWorld();
  const locale = useLocale();
  const nameOf = (id: PartyId): string => partyName(world.parties.get(id), locale.lead, id);
  const sorted = byName(parties, nameOf, locale);
  const shown = sorted.slice(0, MOST_NAMES);
  const rest = sorted.length - shown.length;
  const isLong = textWidth(shown.map(nameOf).join(locale.t.separator), 16, 400) > LONG;
  return (
    <span className={isLong ? "overlap-names is-long" : "overlap-names"}>
      <Text
        of={(t, language) =>
          shown.map((id) => partyName(world.parties.get(id), language, id)).join(t.separator) +
          (rest > 0 ? t.separator : "")
        }
      />
      {rest > 0 && (
        <b className="overlap-rest">
          <Text of={(_, language) => WORK[language].overlaps.rest(rest)} />
        </b>
      )}
      {through > 0 && (
        <span className="overlap-through" data-through={through}>
          {" "}
          <Text of={(_, language) => WORK[language].overlaps.through(through)} />
        </span>
      )}
    </span>
  );
}

export function OverlapMembers({ parties }: { parties: readonly PartyId[] }): ReactNode {
  const world = useWorld();
  const locale = useLocale();
  const { lead } = locale;
  return (
    <ul className="inline-list">
      {byName(parties, (p) => partyName(world.parties.get(p), lead, p), locale).map((p) => (
        <li key={p}>
          <PartyLink id={p} />
        </li>
      ))}
    </ul>
  );
}
