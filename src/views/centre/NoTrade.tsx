// Why there is no share of trade around the party in the centre.
import type { ReactNode } from "react";
import { centreWords } from "../../i18n/centre.ts";
import { nameWithin } from "../../i18n/title.ts";
import { useWorld } from "../atlas.ts";
import { Text } from "../text.tsx";

export function NoTrade(): ReactNode {
  const world = useWorld();
  const { trade, meta } = world.whole;
  return (
    <Text
      of={(t, language) =>
        trade.length === 0
          ? centreWords(t).noTradeAtAll
          : centreWords(t).noTrade(nameWithin(world, meta.home, language))
      }
      block
    />
  );
}
