// Which of its places each name takes in the whole picture, weighed together with all others. Dragged, zoomed or on the way from
// the map, names keep that side of their node if they can.
import type { PartyId } from "../../data/types.ts";
import type { Stroke } from "../name-costs.ts";
import type { Disc } from "../name-slots.ts";
import { settleNames } from "../settle-names.ts";
import { namedNodes, partyWishes, regionWishes } from "./name-wishes.ts";
import { flattenPath } from "./region-path.ts";
import type { Standing } from "./standing.ts";

/** Index of a name's place, by its id. */
export type ChosenPlaces = ReadonlyMap<string, number>;

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

export function chosenPlaces(all: Standing): ChosenPlaces {
  // The focal party has its name in its disc.
  const wishes = partyWishes(all, NOBODY).filter((wish) => wish.party !== all.setting.focal);
  if (wishes.length > MOST) return new Map();
  const { setting, fit } = all;
  const names = regionWishes(setting, fit).flatMap(({ places, hw, hh }) =>
    places.map(({ x, y }) => ({ x, y, hw, hh })),
  );
  return settleNames(wishes, {
    frame: setting.viewport,
    discs: discsOf(all, NOBODY),
    strokes: strokesOf(all),
    blocked: [...names, ...(setting.over ?? [])],
  });
}
