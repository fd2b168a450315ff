// A placement that is kept beside the data: made once, then used again as long as what it was made from is the same.
import * as v from "valibot";
import type { CoreDataset } from "../../data/dataset.ts";
import { FIELD, type OpenedOrganisation, type Placement, type PlacementInput } from "../network/types.ts";
import { placementInput } from "./input.ts";
import { OPENER, placeOpened } from "./opened.ts";
import { type Effort, outlineNetwork, PLACER, placeNetwork } from "./place.ts";
import { OUTLINER } from "./regions.ts";

/** File of a package that holds it. */
export const PLACEMENT_FILE = "placement.json";

export interface StoredPlacement {
  /** Fingerprint of the input and of the placer. */
  of: string;
  placement: Placement;
  /** Version of the regions, which may be remade without moving a node. */
  outliner?: number | undefined;
  /** Additions for expanded organisations, with a separate fingerprint, since they do not move other nodes. */
  opened?: { of: string; organisations: OpenedOrganisation[] } | undefined;
}

/** Two 32-bit hashes (cyrb53, bryc, public domain), because a page without https has no other: it finds changes, not forgers. */
function hashOf(value: unknown): string {
  const text = JSON.stringify(value);
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [b, a].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Of the days of change only the last has a say in the placement: a date that is corrected must not move a node. */
export const fingerprint = (input: PlacementInput): string =>
  hashOf([PLACER, { ...input, changeDays: input.changeDays.slice(-1) }]);

export const openedFingerprint = ({ organisations, parties }: CoreDataset, of: string): string =>
  hashOf([
    OPENER,
    of,
    organisations.map((o) => [o.organisation, o.party, o.joined.day, o.left?.day]),
    parties.map((p) => p.short),
  ]);

const side = v.picklist([-1, 0, 1]);
const spot = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const BROUGHT = v.object({
  of: v.string(),
  placement: v.object({
    size: v.object({ width: v.literal(FIELD.width), height: v.literal(FIELD.height) }),
    nodes: v.array(
      v.object({
        id: v.string(),
        x: spot,
        y: spot,
        labelDx: side,
        labelDy: side,
        anchor: v.picklist(["start", "middle", "end"]),
      }),
    ),
  }),
});

/**
 * What a package brings, of which only the places of nodes are believed: its regions are drawn anew, so that no file can
 * put a party into a framework. Undefined for anything else.
 */
export function broughtPlacement(text: string | undefined): StoredPlacement | undefined {
  if (text === undefined) return undefined;
  try {
    const read = v.safeParse(BROUGHT, JSON.parse(text));
    if (!read.success) return undefined;
    const { of, placement } = read.output;
    return { of, placement: { ...placement, regions: [], opened: [] } };
  } catch {
    return undefined;
  }
}

/** Uses what is stored where it was made from the same, and makes the rest. */
export function placeOnce(
  dataset: CoreDataset,
  stored: StoredPlacement | undefined,
  progress?: (share: number) => void,
  effort?: Effort,
): StoredPlacement & { placement: Placement } {
  const input = placementInput(dataset);
  const of = fingerprint(input);
  const ofOpened = openedFingerprint(dataset, of);
  const ids = new Set(stored?.of === of ? stored.placement.nodes.map((n) => n.id) : []);
  const isWhole = stored?.of === of && [input.focal, ...input.nodes.map((n) => n.id)].every((id) => ids.has(id));
  const kept = isWhole ? stored : undefined;
  const isOutlined = kept?.outliner === OUTLINER;
  if (kept && isOutlined && kept.opened?.of === ofOpened) return kept;
  const placement = !kept
    ? placeNetwork(input, effort, progress)
    : isOutlined
      ? kept.placement
      : outlineNetwork(input, kept.placement);
  const organisations = placeOpened(dataset, placement);
  return { of, outliner: OUTLINER, placement, opened: { of: ofOpened, organisations } };
}

/** As the page takes it: with the states of organisations that can be opened. */
export const shownPlacement = ({ placement, opened }: StoredPlacement): Placement => ({
  ...placement,
  opened: opened?.organisations ?? [],
});
