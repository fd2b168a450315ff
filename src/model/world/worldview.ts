// Which of the declared views of the world is shown.
import type { DatasetMeta, Worldview } from "../../data/meta.ts";

/** The first stands in for an id that the dataset does not declare. */
export const worldviewNamed = ({ worldviews }: Pick<DatasetMeta, "worldviews">, id: string): Worldview =>
  worldviews.find((w) => w.id === id) ?? worldviews[0];
