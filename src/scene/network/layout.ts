// The layout of the network: where everything stands that it ever shows, made once for the whole timeline. A day only shows,
// hides and restyles it (scene.ts).
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import { fitNetwork, nodePositions } from "./fit.ts";
import { isTravelling, travel } from "./morph.ts";
import { type PlacedName, placeNames } from "./names.ts";
import { largestRadii, nodeRadii, type SizedNode } from "./node-sizes.ts";
import { type NodeSlot, nodeSlots } from "./nodes.ts";
import { withOpened } from "./opened.ts";
import { type TieSlots, tieSlots } from "./ties.ts";
import type { Fit, NetworkSetting, Placement, Point } from "./types.ts";

export interface NetworkLayout {
  fit: Fit;
  /** With the nodes of expanded organisations. */
  placement: Placement;
  positions: ReadonlyMap<PartyId, Point>;
  /** Nodes with the size that they have without weights; and these sizes, px. */
  sized: readonly SizedNode[];
  plain: ReadonlyMap<PartyId, number>;
  nodes: readonly NodeSlot[];
  ties: TieSlots;
  /** By the ids of their marks. */
  names: ReadonlyMap<string, PlacedName>;
}

export function layoutNetwork(asked: NetworkSetting): NetworkLayout {
  const fit = fitNetwork(asked.placement, asked.viewport, asked.camera);
  const morph = isTravelling(asked.morph) ? asked.morph : undefined;
  const placement = morph ? asked.placement : withOpened(asked.placement, asked.ever.open);
  const { morph: _, ...rest } = asked;
  const setting: NetworkSetting = { ...rest, placement, ...(morph ? { morph } : {}) };
  const settled = nodePositions(setting, fit);
  const positions = morph ? travel(settled, morph) : settled;
  const sized = [...settled].map(([id, p]): SizedNode => {
    const fixed = id === setting.focal;
    return { id, ...p, fixed, plain: fixed ? fit.sizes.focal : fit.sizes.node };
  });
  const reach = largestRadii(sized, setting.weightsEver);
  const guests = new Set(
    setting.placement === asked.placement
      ? []
      : placement.opened.flatMap((o) => (setting.ever.open.includes(o.organisation) ? o.nodes.map((n) => n.id) : [])),
  );
  return {
    fit,
    placement,
    positions,
    sized,
    plain: nodeRadii(sized, undefined),
    nodes: nodeSlots(setting, fit, positions),
    ties: tieSlots(setting, fit, positions, reach),
    names: placeNames({ setting, fit, positions, reach, guests }),
  };
}

export type LayoutNetwork = (setting: NetworkSetting) => NetworkLayout;

/** Keeps the last layout, so that days share it. One per picture. */
export function createLayoutNetwork(): LayoutNetwork {
  const kept = memoizeLast(
    (
      placement: NetworkSetting["placement"],
      focal: PartyId,
      ever: NetworkSetting["ever"],
      names: NetworkSetting["names"],
      width: number,
      height: number,
      overrides: NetworkSetting["overrides"],
      k: number,
      x: number,
      y: number,
      weightsEver: NetworkSetting["weightsEver"],
      morph: NetworkSetting["morph"],
    ) =>
      layoutNetwork({
        placement,
        focal,
        ever,
        names,
        viewport: { width, height },
        camera: { k, x, y },
        ...(overrides ? { overrides } : {}),
        ...(weightsEver ? { weightsEver } : {}),
        ...(morph ? { morph } : {}),
      }),
  );
  return ({ placement, focal, ever, names, viewport: { width, height }, overrides, camera, weightsEver, morph }) => {
    const { k, x, y } = camera ?? { k: 1, x: 0, y: 0 };
    return kept(placement, focal, ever, names, width, height, overrides, k, x, y, weightsEver, morph);
  };
}
