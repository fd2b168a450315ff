// Which labels are shown: greedy by priority, so that none overlaps another or a node.

export interface LabelBox {
  id: string;
  /** Smaller comes first. Below 0: shown whatever it covers. */
  priority: number;
  /** Middle, and half sizes. */
  x: number;
  y: number;
  hw: number;
  hh: number;
  /** The obstacle that belongs to the label and may be touched. */
  own?: string;
  /** Other places for its middle, tried in turn. */
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
 * Where the labels to be shown stand, by id. A label that has room nowhere is left out.
 * Law: of two shown labels with priority 0 or more, none overlaps the other or a disc, or leaves the frame.
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
    // Most have room where they were placed; only then are other sides made and tried.
    const places = isFree(label) ? [label] : [label, ...(label.others ?? []).map((at) => ({ ...label, ...at }))];
    const free = places.find(isFree) ?? (label.priority < 0 ? (places.find(isWithin) ?? label) : undefined);
    if (!free) continue;
    shown.set(label.id, free);
    taken.push(free);
  }
  return shown;
}
