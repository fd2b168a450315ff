// Parties of an overlap: a few in its row, all of them when it is expanded.
import type { ReactNode } from "react";
import type { PartyId } from "../../data/types.ts";
import { byName, partyName } from "../../i18n/names.ts";
import { useLocale, useWorld } from "../atlas.ts";
import { PartyLink } from "../inspector/names.tsx";
import { Text } from "../text.tsx";

/** The first names; the others are shown when the row is expanded. */
export function FirstMembers({ parties }: { parties: readonly PartyId[] }): ReactNode {
  const world = useWorld();
  return (
    <Text
      of={(t, language) =>
        parties
          .slice(0, 6)
          .map((id) => partyName(world.parties.get(id), language, id))
          .join(t.separator)
      }
    />
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
