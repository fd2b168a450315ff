// Land: one path per entry, in grid units inside one scaled group. Unchanged shapes stay the same object, so that painters
// can skip them.
import { memoize } from "../../model/memoize.ts";
import type { GeoShape } from "../geo/types.ts";
import type { Emphasis, GroupMark, PathMark, TextMark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import type { MapFit } from "./fit.ts";
import type { MapNode } from "./places.ts";
import type { MapFacts, MapView } from "./types.ts";

const BY_COUNT = ["land-0", "land-1", "land-2", "land-3", "land-4"] as const satisfies readonly StyleName[];

/** Assistance alone is hatched; agreements outweigh it. */
export function landStyle(party: string | undefined, facts: MapFacts): StyleName {
  if (!party) return "land-0";
  if (party === facts.focal) return "land-focal";
  const count = facts.landCount.get(party) ?? 0;
  if (count === 0 && facts.leaving.has(party)) return "land-leaving";
  if (count === 0 && facts.assistOnly.has(party)) return "land-assist";
  return BY_COUNT[Math.min(count, BY_COUNT.length - 1)] ?? "land-0";
}

const markOf = memoize(
  (shape: GeoShape, style: StyleName, emphasis: Emphasis, label: string | undefined): PathMark => ({
    kind: "path",
    id: `land/${shape.id}`,
    style,
    d: shape.d,
    emphasis,
    ...(shape.party ? { party: shape.party } : {}),
    ...(label ? { label, active: true } : {}),
  }),
);

function shapeMark(shape: GeoShape, view: MapView, hasNode: boolean): PathMark {
  const style = shape.status ? (`land-${shape.status}` as const) : landStyle(shape.party, view.facts);
  // Land without a party is never in focus, so it is muted with the rest.
  const emphasis = view.focus.party(shape.party ?? shape.id);
  // With a node, the keyboard reaches the node; a second tab stop for the same party would be redundant.
  const label = shape.party && !hasNode ? view.titles.party(shape.party) : undefined;
  return markOf(shape, style, emphasis, label);
}

export function groundGroup({ geo }: MapView, fit: MapFit): GroupMark {
  const children: PathMark[] = [
    { kind: "path", id: "sea", style: "sea", d: geo.sphere },
    ...(geo.graticule
      ? [{ kind: "path" as const, id: "graticule", style: "graticule" as const, d: geo.graticule }]
      : []),
    { kind: "path", id: "sphere", style: "sphere", d: geo.sphere },
  ];
  return { kind: "group", id: "ground", style: "none", x: fit.dx, y: fit.dy, scale: fit.scale, children };
}

export function landGroup(view: MapView, fit: MapFit, nodes: ReadonlyMap<string, MapNode>): GroupMark {
  const reached = (shape: GeoShape): boolean => shape.party !== undefined && nodes.has(shape.party);
  const children = view.geo.shapes.map((s) => shapeMark(s, view, reached(s)));
  return { kind: "group", id: "land", style: "none", x: fit.dx, y: fit.dy, scale: fit.scale, children };
}

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
