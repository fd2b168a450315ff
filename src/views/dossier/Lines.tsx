// Life lines of one party by agreement, or of one agreement by party.
import type { ReactNode } from "react";
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { Language } from "../../i18n/locale.ts";
import { partyName } from "../../i18n/names.ts";
import { type LifeLine, lifeOf } from "../../model/time/life-lines.ts";
import { useWorld } from "../atlas.ts";
import { AxisYears, DayMark, Lines, useLineName } from "../lifelines/LifeLines.tsx";
import { viewOf } from "../registry.ts";
import { Text } from "../text.tsx";
import { SayWork } from "../tool-frame/Tool.tsx";
import "../lifelines/lifelines.css";

interface Named {
  key: string;
  party: PartyId;
  nameIn(language: Language): string;
  lines: readonly LifeLine[];
}

function Area({ rows }: { rows: readonly Named[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className="dossier-lines">
      <h3>
        <Text of={viewOf("lifelines").title} />
      </h3>
      <div className="life-area">
        <AxisYears every={10} />
        <DayMark />
        {rows.map((row) => (
          <div key={row.key}>
            <p className="life-name">
              <Text of={(_, language) => row.nameIn(language)} />
            </p>
            <Lines lines={row.lines} party={row.party} />
          </div>
        ))}
      </div>
      <p className="quiet no-print">
        <SayWork of={(w) => w.lives.about} />
      </p>
    </section>
  );
}

export function PartyLines({ id }: { id: PartyId }): ReactNode {
  const life = lifeOf(useWorld(), id);
  const nameOf = useLineName();
  const rows = (life?.lines ?? []).map((line) => ({
    key: line.what,
    party: id,
    nameIn: (language: Language) => nameOf(line.what, language),
    lines: [line],
  }));
  return <Area rows={rows} />;
}

export function AgreementLines({ id }: { id: AgreementId }): ReactNode {
  const world = useWorld();
  const own = [...new Set(world.ties.filter((t) => t.agreement === id && !t.via).map((t) => t.party))];
  const rows = own.flatMap((party): Named[] => {
    const lines = lifeOf(world, party)?.lines.filter((l) => l.what === id) ?? [];
    if (lines.length === 0) return [];
    return [{ key: party, party, nameIn: (language) => partyName(world.parties.get(party), language, party), lines }];
  });
  const first = (row: Named): number => row.lines[0]?.bars.find((b) => b.stage === "in-force")?.from ?? 1e9;
  return <Area rows={rows.toSorted((a, b) => first(a) - first(b))} />;
}
