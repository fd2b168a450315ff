// Layers by role. A package has at most one layer for negotiations and one for assistance.
import type { CoreDataset } from "../../data/dataset.ts";
import type { LayerRole } from "../../data/layer-terms.ts";
import type { DatasetMeta, Layer } from "../../data/meta.ts";
import { memoize } from "../memoize.ts";

type Layered = Pick<DatasetMeta, "layers">;

export const roleOf = ({ layers }: Layered, id: string): LayerRole | undefined => layers.find((l) => l.id === id)?.role;

/** Id of the first layer of a role; undefined where the package has none. */
export const layerOfRole = ({ layers }: Layered, role: LayerRole): string | undefined =>
  layers.find((l) => l.role === role)?.id;

/** Layers of agreements of several parties: those with regions, and those whose ties are drawn party by party. */
export const isOfSeveral = ({ role }: Pick<Layer, "role">): boolean => role === "framework" || role === "plurilateral";

/** Whether the layer of a role is among those that are shown. */
export const isShown = (meta: Layered, role: LayerRole, shown: ReadonlySet<string>): boolean =>
  shown.has(layerOfRole(meta, role) ?? "");

/** Layers of ties, in their order. */
export const tieLayers = ({ layers }: Layered): Layer[] => layers.filter((l) => l.role !== "body");

/** Layers as a set; the same for the same list, for what is kept by it. */
export const layerSet = memoize((layers: readonly string[]): ReadonlySet<string> => new Set(layers));

/**
 * Whether there is anything of a layer around the party in the centre, on any day. A package with one centre declares its layers for that
 * centre; of one with many, most take part in few.
 */
export function isAround({ dataset }: { dataset: CoreDataset }, { id, role }: Layer): boolean {
  if (dataset.meta.dates === "focal" || role === "body") return true;
  if (role === "assistance") return dataset.assistance.length > 0;
  return dataset.agreements.some((a) => (role === "talks" ? a.talks.length > 0 : a.layer === id));
}
