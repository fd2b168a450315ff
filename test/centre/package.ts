// The package with dates per party that the tests of the centre share.

import { formatIssue } from "../../src/data/package/issue.ts";
import { loadPackage } from "../../src/data/package/load.ts";
import { partyPackage } from "../party-package.ts";

export const SIZE = { parties: 40, bilateral: 60, pacts: [14, 10, 8] };

export function partyDataset(size = SIZE, seed = 3) {
  const loaded = loadPackage(partyPackage(size, seed));
  if (!loaded.ok) throw new Error(loaded.issues.map(formatIssue).join("\n"));
  return loaded.dataset;
}
