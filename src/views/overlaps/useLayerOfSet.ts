// The layer whose colour a set has.
import { kindOfWord } from "../../model/query/kinds.ts";
import { useWorld } from "../atlas.ts";

/** A kind of tie has the colour of its role, an agreement that of its layer, a body its own. */
export function useLayerOfSet(): (id: string) => string {
  const { agreements, dataset } = useWorld();
  const { layers } = dataset.meta;
  const ofRole = (role: string): string => layers.find((l) => l.role === role)?.id ?? "";
  return (id) => {
    const kind = kindOfWord(dataset.meta, id);
    if (kind === "bilateral" || kind === "partnership") return ofRole("bilateral");
    if (kind === "assistance") return ofRole("assistance");
    return agreements.get(id)?.layer ?? id;
  };
}
