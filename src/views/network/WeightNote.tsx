// Value of the largest node, with its source.
import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/locale.ts";
import { partyShort } from "../../i18n/names.ts";
import { weightsOn } from "../../model/coverage/weights.ts";
import { useAtlasState, useSnapshot, useWorld } from "../atlas.ts";
import { Sources } from "../inspector/Fact.tsx";
import { Text } from "../text.tsx";
import "../header/settings.css";

export function WeightNote(): ReactNode {
  const world = useWorld();
  const snapshot = useSnapshot();
  const kind = useAtlasState((s) => s.weight);
  const trade = useAtlasState((s) => s.trade);
  const weights = weightsOn(world, snapshot.from, kind, trade);
  const tied = world.everTied.map((id) => [id, weights?.values.get(id) ?? 0] as const);
  const [id, value] = tied.reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0] as const);
  if (!weights || value === 0) return null;
  const { year, table } = weights;
  return (
    <p className="weight-note">
      <Text
        of={(t, language) => {
          const name = partyShort(world.parties.get(id), language, id);
          if (year === undefined || !table) return t.network.largestTies(name, value);
          return t.network.largestTrade(name, formatNumber(value, t), t.units[table.unit] ?? table.unit, year);
        }}
        block
      />
      {table && <Sources ids={table.sources} evidence={table.evidence} />}
    </p>
  );
}
