// Land: one path per entry, in grid units inside one scaled group. Unchanged shapes stay the same object, so that painters
// can skip them.
import { memoizeLast } from "../../model/memoize.ts";
import type { GeoShape } from "../geo/types.ts";
import type { Emphasis, GroupMark, PathMark, TextMark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import type { MapNode } from "./places.ts";
import type { MapFacts, MapSetting, MapView } from "./types.ts";

const BY_COUNT = ["land-0", "land-1", "land-2", "land-3", "land-4"] as const satisfies readonly StyleName[];

/** Assistance alone is hatched; agreements outweigh it. */
export function landStyle(party: string | undefined, facts: MapFacts): StyleName {
  if (!party) return "land-0";
  if (party === facts.focal || facts.within?.has(party)) return "land-focal";
  const { inForce = 0, hasLeft, isAssisted } = facts.parties.get(party) ?? {};
  if (inForce === 0 && hasLeft) return "land-leaving";
  if (inForce === 0 && isAssisted) return "land-assist";
  return BY_COUNT[Math.min(inForce, BY_COUNT.length - 1)] ?? "land-0";
}

/** A piece of land. Gives the same mark as the last time if it looks the same. */
export interface LandSlot {
  shape: GeoShape;
  /** A node has its name: a second tab stop for the same party would be redundant. */
  hasNode: boolean;
  mark(style: StyleName, emphasis: Emphasis, label: string | undefined, isSilent: boolean): PathMark;
}

export const landSlots = ({ geo }: MapSetting, nodes: ReadonlyMap<string, MapNode>): readonly LandSlot[] =>
  geo.shapes.map((shape) => {
    const { id, d, party } = shape;
    const base = { kind: "path", id: `land/${id}`, d, ...(party ? { party } : {}) } as const;
    return {
      shape,
      hasNode: party !== undefined && nodes.has(party),
      mark: memoizeLast(
        (style: StyleName, emphasis: Emphasis, label: string | undefined, isSilent: boolean): PathMark => ({
          ...base,
          style,
          emphasis,
          ...(label ? { label, active: true } : {}),
          ...(label && isSilent ? { silent: true } : {}),
        }),
      ),
    };
  });

function landMark({ shape, hasNode, mark }: LandSlot, { facts, focus, titles }: MapView): PathMark {
  const { id, party, status } = shape;
  const style = status ? (`land-${status}` as const) : landStyle(party, facts);
  // Land without a party is never in focus, so it is muted with the rest.
  const isNamed = party && !hasNode;
  const isSilent = isNamed ? (titles.isSilent?.(party) ?? false) : false;
  return mark(style, focus.party(party ?? id), isNamed ? titles.party(party) : undefined, isSilent);
}

export function groundGroup({ geo }: MapView, fit: MapFit): GroupMark {
  const children: PathMark[] = [
    { kind: "path", id: "sea", style: "sea", d: geo.sphere },
    ...(geo.graticule
      ? [{ kind: "path" as const, id: "graticule", style: "graticule" as const, d: geo.graticule }]
      : []),
    { kind: "path", id: "sphere", style: geo.projection === "globe" ? "rim" : "sphere", d: geo.sphere },
  ];
  return { kind: "group", id: "ground", style: "none", x: fit.dx, y: fit.dy, scale: fit.scale, children };
}

export const landGroup = (view: MapView, fit: MapFit, slots: readonly LandSlot[]): GroupMark => ({
  kind: "group",
  id: "land",
  style: "none",
  x: fit.dx,
  y: fit.dy,
  scale: fit.scale,
  children: slots.map((slot) => landMark(slot, view)),
});

/** Circles of equal distance, drawn over the land because they are the purpose of this projection. */
export function ringGroup({ geo }: MapView, fit: MapFit): GroupMark[] {
  if (!geo.rings) return [];
  const children = geo.rings.map(
    ({ km, d }): PathMark => ({ kind: "path", id: `ring/${km}`, style: "distance-ring", d }),
  );
  return [{ kind: "group", id: "rings", style: "none", x: fit.dx, y: fit.dy, scale: fit.scale, children }];
}

export const ringWords = (view: MapView, fit: MapFit): TextMark[] =>
  (view.geo.rings ?? []).flatMap(({ km, word }): TextMark[] => {
    if (!word) return [];
    const size = (fit.sizes.label * 0.8) / fit.k;
    const lines = [view.names.distance(km)];
    return [
      { kind: "text", id: `ring-word/${km}`, style: "distance-word", ...fit.at(word), lines, size, anchor: "middle" },
    ];
  });
