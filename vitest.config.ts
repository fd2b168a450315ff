import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Small files that take long: begun last, they would keep one worker busy while the other waits. */
const LONG = /text-walk|kiosk-t|journeys|tasks|ready|own-data|offline|export\.test|map\.test/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = (file: TestSpecification): boolean => LONG.test(file.moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // One pool of three workers for everything, on the two cores of the machine that CI has: tests in a browser wait half of their time.
    // Files share their worker, and with it the loaded modules, the compiled dataset and the browser. As processes: their ends
    // close the browsers too.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: "unit",
          pool: "forks",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/engines/**", "test/gates/**"],
          globalSetup: ["test/compile-once.ts"],
          testTimeout: 30_000,
        },
      },
      {
        // Gates plant faults in copies of the tree and run the real tools on them.
        test: {
          name: "gates",
          pool: "forks",
          isolate: false,
          include: ["test/gates/**/*.test.ts"],
          globalSetup: ["test/compile-once.ts", "test/browser-once.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          // On a busy machine one page in some hundreds comes too late for its test: asked once more, and named at the end of the run.
          retry: 1,
          // Conditions are waited for as long as a busy machine has needed.
          expect: { poll: { timeout: 30_000 } },
          pool: "forks",
          isolate: false,
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser-once.ts"],
          // Twice what a busy machine has needed.
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        // The same journey in Chromium, Firefox and WebKit, each a file (docs/browsers.md).
        test: {
          name: "engines",
          retry: 1,
          pool: "forks",
          isolate: false,
          include: ["test/engines/**/*.test.ts"],
          globalSetup: ["test/engines-once.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
