// The input of the network's scene in tests.
import type { PartyId } from "../../src/data/types.ts";
import type { World } from "../../src/model/world/world.ts";
import { networkEver } from "../../src/scene/network/ever.ts";
import { networkFacts } from "../../src/scene/network/facts.ts";
import type { NetworkView, Placement } from "../../src/scene/network/types.ts";

export interface NetworkLook {
  world: World;
  placement: Placement;
  day: number;
  layers: ReadonlySet<string>;
  open?: readonly PartyId[];
  size?: readonly [width: number, height: number];
  lang?: "en" | "ja" | "both";
}

export const networkView = (look: NetworkLook): NetworkView => {
  const { world, placement, day, layers, open = [], size: [width, height] = [1000, 932], lang = "en" } = look;
  // In both languages agreements have one name, as in the picture.
  const one = lang === "both" ? "en" : lang;
  const languages = lang === "both" ? (["en", "ja"] as const) : [lang];
  return {
    placement,
    focal: world.dataset.meta.focal,
    ever: networkEver(world, layers, open),
    facts: networkFacts(world, world.at(day as Parameters<typeof world.at>[0]), layers, open),
    focus: { party: () => "normal", agreement: () => "normal", named: new Set() },
    viewport: { width, height },
    names: {
      party: (id) => [...new Set(languages.map((each) => world.parties.get(id)?.short[each] ?? id))],
      opened: (id, n) => [`${id} ${n}`],
      region: (id, count) => `${world.agreements.get(id)?.short[one] ?? id} ${count}`,
      ...(lang === "both" ? {} : { lang }),
    },
    titles: { party: (id) => id, region: (id) => id },
  };
};
