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
}

export interface Disc {
  id: string;
  x: number;
  y: number;
  r: number;
}

const boxesMeet = (a: LabelBox, b: LabelBox): boolean => Math.abs(a.x - b.x) < a.hw + b.hw && Math.abs(a.y - b.y) < a.hh + b.hh;

function touchesDisc(a: LabelBox, d: Disc): boolean {
  const dx = Math.max(0, Math.abs(d.x - a.x) - a.hw);
  const dy = Math.max(0, Math.abs(d.y - a.y) - a.hh);
  return dx * dx + dy * dy < d.r * d.r;
}

/** Ids of the labels to show. Law: of two shown labels with priority 0 or more, none overlaps the other or a disc. */
export function chooseLabels(labels: readonly LabelBox[], discs: readonly Disc[]): Set<string> {
  const shown: LabelBox[] = [];
  const order = [...labels].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const label of order) {
    const isFree = !shown.some((s) => boxesMeet(s, label)) && !discs.some((d) => d.id !== label.own && touchesDisc(label, d));
    if (label.priority < 0 || isFree) shown.push(label);
  }
  return new Set(shown.map((s) => s.id));
}
