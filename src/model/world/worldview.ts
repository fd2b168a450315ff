// The worldview (how disputed land is drawn) that is shown.
import type { DatasetMeta, Worldview } from "../../data/meta.ts";

/** Falls back to the first declared worldview for an unknown id. */
export const worldviewNamed = ({ worldviews }: Pick<DatasetMeta, "worldviews">, id: string): Worldview =>
  worldviews.find((w) => w.id === id) ?? worldviews[0];
