// Chooses labels greedily by priority, so that none overlaps another label or a node.

export interface LabelBox {
  id: string;
  /** Smaller comes first. Below 0: always shown, even if it overlaps something. */
  priority: number;
  /** Middle, and half sizes. */
  x: number;
  y: number;
  hw: number;
  hh: number;
  /** Id of the obstacle that the label belongs to and may touch. */
  own?: string;
  /** Alternative positions of its middle, tried in order. */
  others?: readonly { x: number; y: number }[];
}

export interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
}

const boxesMeet = (a: LabelBox, b: LabelBox): boolean =>
  Math.abs(a.x - b.x) < a.hw + b.hw && Math.abs(a.y - b.y) < a.hh + b.hh;

function touchesDisc(a: LabelBox, d: Disc): boolean {
  const dx = Math.max(0, Math.abs(d.x - a.x) - a.hw);
  const dy = Math.max(0, Math.abs(d.y - a.y) - a.hh);
  return dx * dx + dy * dy < d.r * d.r;
}

/**
 * Positions of the labels to show, by id. Labels without room are left out.
 * Law: a shown label with priority 0 or more does not overlap another such label or a disc, nor leave the frame.
 */
export function chooseLabels(
  labels: readonly LabelBox[],
  discs: readonly Disc[],
  frame?: { width: number; height: number },
): Map<string, LabelBox> {
  const shown = new Map<string, LabelBox>();
  const taken: LabelBox[] = [];
  const isWithin = (b: LabelBox): boolean =>
    !frame || (b.x >= b.hw && b.y >= b.hh && b.x + b.hw <= frame.width && b.y + b.hh <= frame.height);
  const isFree = (b: LabelBox): boolean =>
    isWithin(b) && !taken.some((s) => boxesMeet(s, b)) && !discs.some((d) => d.id !== b.own && touchesDisc(b, d));
  const order = [...labels].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const label of order) {
    // Most labels fit at their first position; build the alternatives only for the others.
    const places = isFree(label) ? [label] : [label, ...(label.others ?? []).map((at) => ({ ...label, ...at }))];
    const free = places.find(isFree) ?? (label.priority < 0 ? (places.find(isWithin) ?? label) : undefined);
    if (!free) continue;
    shown.set(label.id, free);
    taken.push(free);
  }
  return shown;
}
