// Positions, sizes and priorities of the network's labels. Sizes are px at any scale.
import type { AgreementId, PartyId } from "../../data/types.ts";
import type { LabelBox } from "../labels.ts";
import type { TextMark } from "../mark.ts";
import type { StyleName } from "../style/style.ts";
import { textWidth } from "../text-width.ts";
import { outlineAt } from "./regions.ts";
import type { Fit, NetworkView } from "./types.ts";
import { type Anchor, LINE_HEIGHT, type Point } from "./types.ts";

export interface PlacedLabel {
  box: LabelBox;
  lines: string[];
  size: number;
  anchor: Anchor;
  style: StyleName;
  party?: PartyId;
  agreement?: AgreementId;
  title?: string;
}

const PRIORITY = {
  focal: 0,
  region: 1,
  "node-bilateral": 2,
  "node-framework": 3,
  "node-signed": 4,
  "node-talks": 5,
  "node-assistance": 6,
  guest: 8,
  none: 9,
};

const SIDES = [
  { dx: 0, dy: 1 },
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
];

/** Alternative positions for a region's name, as multiples of its size. */
const NUDGES = [
  [0, -1],
  [0, 1],
  [-2, 0],
  [2, 0],
  [0, -2],
  [0, 2],
  [-2, -1],
  [2, -1],
  [-2, 1],
  [2, 1],
];

const widest = (lines: readonly string[], size: number, weight: 400 | 600): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));

export function nodeLabels(
  view: NetworkView,
  fit: Fit,
  positions: ReadonlyMap<PartyId, Point>,
  radii: ReadonlyMap<PartyId, number>,
): PlacedLabel[] {
  const facts = new Map(view.facts.parties.map((p) => [p.id, p]));
  const opened = new Map(view.facts.opened.map((o) => [o.organisation, o.members.length]));
  const guests = new Set(
    view.placement.opened.flatMap((o) => (opened.has(o.organisation) ? o.nodes.map((n) => n.id) : [])),
  );
  const { sizes } = fit;
  return view.placement.nodes.map((node): PlacedLabel => {
    const at = positions.get(node.id) ?? { x: 0, y: 0 };
    const isFocal = node.id === view.focal;
    const look = facts.get(node.id)?.node;
    // States of an expanded organisation have the lowest priority.
    const isGuest = guests.has(node.id);
    const isStrong = !isGuest && (look === "node-bilateral" || look === "node-framework");
    const states = opened.get(node.id);
    const lines = states === undefined ? view.words.party(node.id) : view.words.opened(node.id, states);
    // The focal party's name is inside its disc.
    const base = isFocal || isStrong ? sizes.strong : sizes.quiet;
    const size = isFocal ? Math.min(base, (base * 1.75 * sizes.focal) / Math.max(1, widest(lines, base, 600))) : base;
    const hw = widest(lines, size, isFocal || isStrong ? 600 : 400) / 2;
    const hh = (lines.length * size * LINE_HEIGHT) / 2;
    // Small nodes keep the distance of the placement; large ones push their names outwards.
    const reach = isFocal ? 0 : Math.max(sizes.node, radii.get(node.id) ?? 0) + sizes.gap;
    const placed = { dx: node.labelDx, dy: node.labelDy };
    const middleAt = ({ dx, dy }: { dx: number; dy: number }): Point => ({
      x: at.x + (isFocal ? 0 : dx * (reach + 1 + hw)),
      y: at.y + (isFocal ? 0 : dy * (reach - 1 + hh)),
    });
    return {
      box: {
        id: `label/${node.id}`,
        priority: isFocal ? PRIORITY.focal : isGuest ? PRIORITY.guest : PRIORITY[look ?? "none"],
        ...middleAt(placed),
        hw,
        hh,
        own: node.id,
        // Viewports smaller than the placement was made for have less room: try the other sides.
        ...(isFocal ? {} : { others: SIDES.map(middleAt) }),
      },
      lines,
      size,
      anchor: isFocal ? "middle" : node.anchor,
      style: isFocal ? "label-on-focal" : isStrong ? "label" : "label-quiet",
      party: node.id,
    };
  });
}

export function regionLabels(view: NetworkView, fit: Fit): PlacedLabel[] {
  return view.placement.regions.flatMap((region): PlacedLabel[] => {
    const fact = view.facts.regions.find((r) => r.framework === region.framework);
    const outline = outlineAt(region, view.facts.day);
    if (!fact || !outline) return [];
    const text = view.words.region(region.framework, fact.count);
    const size = fit.sizes.strong;
    const at = fit.at({ x: outline.labelX, y: outline.labelY });
    return [
      {
        box: {
          id: `region-label/${region.framework}`,
          priority: PRIORITY.region,
          ...at,
          hw: textWidth(text, size) / 2,
          hh: (size * LINE_HEIGHT) / 2,
          others: NUDGES.map(([dx = 0, dy = 0]) => ({ x: at.x + dx * size, y: at.y + dy * size })),
        },
        lines: [text],
        size,
        anchor: "middle",
        style: fact.labelStyle,
        agreement: region.framework,
        title: view.words.regionTitle(region.framework, fact.count),
      },
    ];
  });
}

/** `place`: chosen position; undefined hides the label. The mark's `x` is the anchor, `y` the first baseline. */
export function labelMark(label: PlacedLabel, view: NetworkView, place: LabelBox | undefined): TextMark {
  const box = place ?? label.box;
  const emphasis = label.party
    ? view.focus.party(label.party)
    : label.agreement
      ? view.focus.agreement(label.agreement, view.focal)
      : "normal";
  return {
    kind: "text",
    id: box.id,
    style: label.style,
    x: label.anchor === "start" ? box.x - box.hw : label.anchor === "end" ? box.x + box.hw : box.x,
    // The baseline of the first line: the middle of a line lies about 0.36 em above it.
    y: box.y - box.hh + label.size * (LINE_HEIGHT / 2 + 0.36),
    lines: label.lines,
    size: label.size,
    anchor: label.anchor,
    emphasis,
    ...(label.party ? { party: label.party } : {}),
    ...(label.agreement ? { agreement: label.agreement } : {}),
    ...(label.title ? { label: label.title, active: true } : {}),
    ...(view.words.lang ? { lang: view.words.lang } : {}),
    ...(place ? {} : { hidden: true }),
  };
}
