// The network's measures beside a plain d3-force picture of the same data; other layouts are measured in `bench -- peers`.

import { placementInput } from "../../src/scene/placing/input.ts";
import { compileAtlas } from "../atlas/compile-atlas.ts";
import { measurePlacement, measurePlainForce } from "../network/measure.ts";

export async function layoutMeasures() {
  const { dataset, placement } = await compileAtlas();
  const input = placementInput(dataset);
  return { placed: measurePlacement(placement, input), "d3-force": measurePlainForce(input) };
}
