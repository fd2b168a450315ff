// Interface of the pages that are compared. Each page uses its library as the library's own examples do.

export interface PeerNode {
  id: string;
  /** The focal party: every party has a tie to it. */
  focal?: boolean;
}
/** A tie of a party with the focal party, or its membership in a framework. Days are inclusive. */
export interface PeerLink {
  source: string;
  target: string;
  from: number;
  to: number;
}
export interface PeerGraph {
  nodes: PeerNode[];
  links: PeerLink[];
  /** px. */
  width: number;
  height: number;
  /** Day of the first picture. */
  day: number;
}

interface Peer {
  /** Draws the graph of its day; resolves when the layout has settled. */
  start(graph: PeerGraph, box: HTMLElement): Promise<void>;
  /** Shows the links of a day. */
  show(day: number): void;
  /** px on the screen, by node. */
  positions(): Record<string, [number, number]>;
}

declare global {
  interface Window {
    peer: Peer;
    graph: PeerGraph;
  }
}

export const linksOn = (links: readonly PeerLink[], day: number): PeerLink[] =>
  links.filter((l) => l.from <= day && day <= l.to);
