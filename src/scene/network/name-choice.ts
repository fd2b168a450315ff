// Which of its places each name takes in the whole picture, weighed together with all others. Dragged, zoomed or on the way from
// the map, names keep that side of their node if they can.
import type { PartyId } from "../../data/types.ts";
import type { Stroke } from "../name-costs.ts";
import { chooseSlots, type Disc, type NamePlace } from "../name-slots.ts";
import { settleNames } from "../settle-names.ts";
import { namedNodes, partyWishes, regionWishes, type Wished } from "./name-wishes.ts";
import { flattenPath } from "./region-path.ts";
import type { Standing } from "./standing.ts";

export interface ChosenPlaces {
  /** Index of a name's place, by its id. */
  places: ReadonlyMap<string, number>;
  /** Parties with names of several lines, one in each language, of which only the first finds a place. */
  inOne: ReadonlySet<PartyId>;
}

/** In larger networks names are placed one after another: there is not room for all in any case. */
const MOST = 140;
const NOBODY: ReadonlySet<PartyId> = new Set();

const WEIGHT = { strong: 1.1, faint: 0.3, outline: 0.35 };

export const discsOf = (all: Standing, guests: ReadonlySet<PartyId>): Disc[] =>
  namedNodes(all, guests).map(({ id }) => ({
    id,
    ...(all.positions.get(id) ?? { x: 0, y: 0 }),
    r: all.reach.get(id) ?? all.fit.sizes.node,
  }));

/** Lines at rest, and the outlines with most members. */
function strokesOf({ setting, fit, positions }: Standing): Stroke[] {
  const { focal, ever, placement } = setting;
  const centre = positions.get(focal);
  const lines = [...ever.lines].flatMap(([party, look]): Stroke[] => {
    const at = positions.get(party);
    return at && centre ? [{ x1: centre.x, y1: centre.y, x2: at.x, y2: at.y, weight: WEIGHT[look] }] : [];
  });
  const outlines = placement.regions.flatMap(({ outlines: all }) => {
    const most = all.reduce((a, b) => (b.members.length >= a.members.length ? b : a), all[0] ?? { d: "", members: [] });
    // Every second point is near enough for the room of a name.
    return flattenPath(most.d, 1).flatMap((whole) => {
      const ring = whole.filter((_, i) => i % 2 === 0).map(fit.at);
      return ring.map((a, i): Stroke => {
        const b = ring[(i + 1) % ring.length] ?? a;
        return { x1: a.x, y1: a.y, x2: b.x, y2: b.y, weight: WEIGHT.outline };
      });
    });
  });
  return [...lines, ...outlines];
}

/** The chosen place first, then the others; by what they cost where none was chosen. */
export function inOrder(wish: Wished, { places: chosen }: ChosenPlaces): Wished {
  const { id, places, prices } = wish;
  const first = places[chosen.get(id) ?? -1];
  if (first) return { ...wish, places: [first, ...places] };
  const order = places.map((_, i) => i).sort((a, b) => (prices[a] as number) - (prices[b] as number));
  return { ...wish, places: order.map((i) => places[i] as NamePlace) };
}

export function chosenPlaces(all: Standing): ChosenPlaces {
  const { setting, fit } = all;
  const regions = regionWishes(setting, fit);
  const discs = discsOf(all, NOBODY);
  const over = setting.over ?? [];
  const names = regions.flatMap(({ places, hw, hh }) => places.map(({ x, y }) => ({ x, y, hw, hh })));
  const surroundings = { frame: setting.viewport, discs, strokes: strokesOf(all), blocked: [...names, ...over] };
  let inOne: ReadonlySet<PartyId> = NOBODY;
  for (;;) {
    const wishes = partyWishes(all, NOBODY, inOne);
    if (wishes.length > MOST) return { places: new Map(), inOne };
    // The focal party has its name in its disc.
    const around = wishes.filter((wish) => wish.party !== setting.focal);
    const chosen: ChosenPlaces = { places: settleNames(around, surroundings), inOne };
    const longer = new Map(around.flatMap(({ id, party, lines }) => (party && lines > 1 ? [[id, party]] : [])));
    if (longer.size === 0) return chosen;
    const ordered = [...wishes.map((wish) => inOrder(wish, chosen)), ...regions];
    const slots = chooseSlots(ordered, discs, { frame: setting.viewport, blocked: over });
    const without = [...slots].filter(([, slot]) => !slot.isFree);
    // Those that find no place get shorter; where they are already, what they would cover does.
    const crowded = without.some(([id]) => longer.has(id))
      ? without.map(([id]) => id)
      : without.flatMap(([, { covers }]) => covers);
    const shorter = crowded.flatMap((id) => longer.get(id) ?? []);
    if (shorter.length === 0) return chosen;
    inOne = new Set([...inOne, ...shorter]);
  }
}
