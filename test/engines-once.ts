// Before the journeys: all engines are there, or it is said why not; and there is something to look at.

import type { TestProject } from "vitest/node";
import { haveEngines } from "../tools/engines.ts";
import browserOnce from "./browser-once.ts";

export default function setup(project: TestProject): void {
  browserOnce(project);
  // `npm test` has them come beside the tests.
  if (process.env.MUSUBI_ENGINES_MARK === undefined) haveEngines();
}
