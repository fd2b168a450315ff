// Transition between map and network: one parameter moves every node from its position on the map to its position in the
// network. At 1 the picture is the plain network; below, marks on the members replace most regions.
import type { PartyId } from "../../data/types.ts";
import type { GeoPackage } from "../geo/types.ts";
import { fitMap } from "../map/fit.ts";
import { landStyle } from "../map/land.ts";
import type { MapFacts } from "../map/types.ts";
import type { GroupMark, Mark, PathMark } from "../mark.ts";
import { layerStyle } from "../style/layer-styles.ts";
import type { StyleName } from "../style/style.ts";
import { outlineAt } from "./regions.ts";
import type { Fit, Morph, NetworkView, Point } from "./types.ts";

/** Outlines of regions are drawn from this share on; below it, members are marked one by one. */
const OUTLINES_FROM = 0.75;

export const isTravelling = (morph: Morph | undefined): morph is Morph => morph !== undefined && morph.share < 1;

/** Linear interpolation at the same pace for all, so that nodes that start apart overlap only briefly. */
export function travel(network: ReadonlyMap<PartyId, Point>, { share, places }: Morph): Map<PartyId, Point> {
  return new Map(
    [...network].map(([id, end]) => {
      const start = places.get(id) ?? end;
      return [id, { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }];
    }),
  );
}

export const isUnderWay = (id: PartyId, { share, places }: Morph): boolean => share >= 0.5 || places.has(id);

const shareOfOutlines = (share: number): number => Math.max(0, (share - OUTLINES_FROM) / (1 - OUTLINES_FROM));
const round = (n: number): number => Math.round(n * 1000) / 1000;

export const fadingRegions = (regions: Mark[], { share }: Morph): Mark[] => {
  const opacity = round(shareOfOutlines(share));
  return opacity === 0 ? [] : [{ kind: "group", id: "regions", style: "none", opacity, children: regions }];
};

/** The region's own colour. */
const memberStyle = (region: StyleName): StyleName => layerStyle("member", region.slice(region.indexOf("/") + 1));

/** px between the rims of a node and a membership mark, and the mark's radius. */
const AWAY = 3.4;
const RADIUS = 2.8;

/** One small disc per membership; each framework has its own angle around the node. */
export function memberMarks(
  view: NetworkView,
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  { share }: Morph,
): Mark[] {
  const opacity = round(1 - shareOfOutlines(share));
  const { regions } = view.placement;
  const children = regions.flatMap((region, i): Mark[] => {
    const fact = view.facts.regions.find((r) => r.framework === region.framework);
    const outline = outlineAt(region, view.facts.day);
    if (!fact || !outline) return [];
    const angle = Math.PI * (1 + (i + 1) / (regions.length + 1));
    const away = fit.sizes.node + AWAY;
    return outline.members.flatMap((party): Mark[] => {
      const at = positions.get(party);
      if (!at) return [];
      const emphasis = view.focus.agreement(region.framework, party);
      const base = { party, agreement: region.framework, emphasis, style: memberStyle(fact.style) };
      const [x, y] = [at.x + away * Math.cos(angle), at.y + away * Math.sin(angle)];
      return [{ kind: "circle", id: `member/${region.framework}/${party}`, x, y, r: RADIUS, ...base }];
    });
  });
  return [{ kind: "group", id: "members", style: "none", opacity, children }];
}

/** The land behind the nodes, without names and hit targets. */
export function backdropOf(
  geo: GeoPackage,
  facts: MapFacts,
  viewport: { width: number; height: number },
  share: number,
): GroupMark {
  const { dx, dy, scale } = fitMap(geo, viewport);
  const land = geo.shapes.map(
    ({ id, d, party, status }): PathMark => ({
      kind: "path",
      id: `back/${id}`,
      style: landStyle(status ? undefined : party, facts),
      d,
    }),
  );
  const sphere: PathMark = { kind: "path", id: "back-sphere", style: "sphere", d: geo.sphere };
  const opacity = round(1 - share);
  return { kind: "group", id: "backdrop", style: "none", x: dx, y: dy, scale, opacity, children: [...land, sphere] };
}
