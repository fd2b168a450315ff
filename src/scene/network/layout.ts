// The layout of the network: where everything stands that it ever shows, made once for the whole timeline. A day only shows,
// hides and restyles it (scene.ts).
import type { PartyId } from "../../data/types.ts";
import { memoizeLast } from "../../model/memoize.ts";
import type { Box } from "../name-slots.ts";
import { fitNetwork } from "./fit.ts";
import { isTravelling } from "./morph.ts";
import { type ChosenPlaces, chosenPlaces } from "./name-choice.ts";
import { type PlacedName, placeNames } from "./names.ts";
import { nodeRadii, type SizedNode } from "./node-sizes.ts";
import { type NodeSlot, nodeSlots } from "./nodes.ts";
import { withOpened } from "./opened.ts";
import { standing } from "./standing.ts";
import { type TieSlots, tieSlots } from "./ties.ts";
import type { Fit, NetworkSetting, Placement, Point } from "./types.ts";

export interface NetworkLayout {
  fit: Fit;
  /** With the nodes of expanded organisations. */
  placement: Placement;
  positions: ReadonlyMap<PartyId, Point>;
  /** Nodes with the size that weights start from. */
  sized: readonly SizedNode[];
  nodes: readonly NodeSlot[];
  /** Indices of the nodes in the order in which they are read: the centre, then as `ever` has them. */
  turns: readonly number[];
  ties: TieSlots;
  /** By the ids of their marks. */
  names: ReadonlyMap<string, PlacedName>;
}

/** `chosenOf`: the places that names take in the whole picture, where nobody has dragged or zoomed anything. */
export function layoutNetwork(
  asked: NetworkSetting,
  chosenOf: (whole: NetworkSetting) => ChosenPlaces = wholeChoice,
): NetworkLayout {
  const morph = isTravelling(asked.morph) ? asked.morph : undefined;
  const placement = morph ? asked.placement : withOpened(asked.placement, asked.ever.open);
  const { morph: _, ...rest } = asked;
  const setting: NetworkSetting = { ...rest, placement, ...(morph ? { morph } : {}) };
  const all = standing(setting, fitNetwork(asked.placement, asked.viewport, asked.camera));
  const guests = new Set(
    placement === asked.placement
      ? []
      : placement.opened.flatMap((o) => (asked.ever.open.includes(o.organisation) ? o.nodes.map((n) => n.id) : [])),
  );
  const nodes = nodeSlots(setting, all.fit, all.positions, nodeRadii(all.sized, undefined));
  const rank = new Map([setting.focal, ...setting.ever.nodes.keys()].map((id, i) => [id, i]));
  const rankOf = (i: number): number => rank.get(nodes[i]?.id ?? "") ?? rank.size;
  return {
    fit: all.fit,
    placement,
    positions: all.positions,
    sized: all.sized,
    nodes,
    turns: [...nodes.keys()].sort((a, b) => rankOf(a) - rankOf(b)),
    ties: tieSlots(setting, all.fit.sizes.node, all.positions, all.reach),
    names: placeNames(all, guests, chosenOf(asked)),
  };
}

function wholeChoice(asked: NetworkSetting): ChosenPlaces {
  const { placement, focal, ever, names, viewport, weightsEver, over } = asked;
  const seen = { ...(weightsEver ? { weightsEver } : {}), ...(over ? { over } : {}) };
  const whole = { placement, focal, ever, names, viewport, ...seen };
  return chosenPlaces(standing(whole, fitNetwork(placement, viewport)));
}

export type LayoutNetwork = (setting: NetworkSetting) => NetworkLayout;

/** Keeps the last layout, so that days share it. One per picture. `over`: as in the setting. */
export function createLayoutNetwork(over: readonly Box[] = []): LayoutNetwork {
  const choice = memoizeLast(
    (
      placement: NetworkSetting["placement"],
      focal: PartyId,
      ever: NetworkSetting["ever"],
      names: NetworkSetting["names"],
      width: number,
      height: number,
      weightsEver: NetworkSetting["weightsEver"],
    ) =>
      wholeChoice({
        placement,
        focal,
        ever,
        names,
        viewport: { width, height },
        over,
        ...(weightsEver ? { weightsEver } : {}),
      }),
  );
  const chosenOf = ({ placement, focal, ever, names, viewport, weightsEver }: NetworkSetting): ChosenPlaces =>
    choice(placement, focal, ever, names, viewport.width, viewport.height, weightsEver);
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
      layoutNetwork(
        {
          placement,
          focal,
          ever,
          names,
          viewport: { width, height },
          camera: { k, x, y },
          over,
          ...(overrides ? { overrides } : {}),
          ...(weightsEver ? { weightsEver } : {}),
          ...(morph ? { morph } : {}),
        },
        chosenOf,
      ),
  );
  return ({ placement, focal, ever, names, viewport: { width, height }, overrides, camera, weightsEver, morph }) => {
    const { k, x, y } = camera ?? { k: 1, x: 0, y: 0 };
    return kept(placement, focal, ever, names, width, height, overrides, k, x, y, weightsEver, morph);
  };
}
