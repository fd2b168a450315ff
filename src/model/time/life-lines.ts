// Ties of each party with the focal party as lines over time.
import type { Day } from "../../data/day.ts";
import type { DateClaim, PartyId, Stage } from "../../data/types.ts";
import { groupBy } from "../group.ts";
import { layerOfRole } from "../world/layers.ts";
import type { World } from "../world/world.ts";

export interface LifeBar {
  from: Day;
  to: Day;
  /** Undefined for assistance frameworks, which have no stages. */
  stage?: Stage;
  since?: DateClaim;
  via?: PartyId;
}

export interface LifeLine {
  /** Agreement id, or the id of the assistance layer. */
  what: string;
  layer: string;
  bars: readonly LifeBar[];
}

export interface PartyLife {
  party: PartyId;
  lines: readonly LifeLine[];
  /** First day of its first line. */
  first: Day;
}

/** Assistance chapters are shown in the line of their agreement. Undefined for a party that never has a tie. */
export function lifeOf(world: World, party: PartyId): PartyLife | undefined {
  const { asOf, longStart } = world.dataset.meta;
  const within = <T extends LifeBar>(bar: T): T => ({
    ...bar,
    from: Math.max(bar.from, longStart) as Day,
    to: Math.min(bar.to, asOf) as Day,
  });
  const ties = groupBy(
    world.ties.filter((t) => t.party === party && t.stage !== "left" && t.from <= asOf),
    (t) => t.agreement,
  );
  const lines: LifeLine[] = [...ties].map(([what, spans]) => ({
    what,
    layer: world.agreements.get(what)?.layer ?? "",
    bars: spans.map((s) =>
      within({
        from: s.from,
        to: s.to,
        stage: s.stage,
        ...(s.since ? { since: s.since } : {}),
        ...(s.via ? { via: s.via } : {}),
      }),
    ),
  }));
  const assisted = world.assistance.filter((a) => a.party === party && !a.refersTo && a.from <= asOf);
  const layer = layerOfRole(world.dataset.meta, "assistance");
  if (assisted.length > 0 && layer !== undefined)
    lines.push({
      what: layer,
      layer,
      bars: assisted.map((a) => within({ from: a.from, to: a.to, ...(a.since ? { since: a.since } : {}) })),
    });
  if (lines.length === 0) return undefined;
  lines.sort((a, b) => (a.bars[0]?.from ?? 0) - (b.bars[0]?.from ?? 0));
  return { party, lines, first: lines[0]?.bars[0]?.from ?? asOf };
}

/** Lines of all parties that ever have a tie of their own, ordered by first day. */
export const lives = (world: World): PartyLife[] =>
  world.everTied.flatMap((p) => lifeOf(world, p) ?? []).sort((a, b) => a.first - b.first);
