// Stage 2: corrections of the geometry before anything is derived from it. A patch takes and gives full-detail land in
// degrees; borders that two entries share must be cut at the same points, so that they stay shared.
import type { Land } from "./load-land.ts";

export type LandPatch = (land: readonly Land[]) => Land[];

export const patchLand = (land: readonly Land[], patches: readonly LandPatch[]): Land[] =>
  patches.reduce<Land[]>((current, patch) => patch(current), [...land]);
