// Before the journeys: all engines are there, or it is said why not; and there is something to look at.
import browserOnce from "./browser-once.ts";
import { haveEngines } from "../tools/engines.ts";
import type { TestProject } from "vitest/node";

export default function setup(project: TestProject): void {
  browserOnce(project);
  haveEngines();
}
