// Names the tests that passed only when they were asked again: `retry` keeps one late page in some hundreds from
// failing a run, and must not hide a test that is not steady.
import type { Reporter, TestCase } from "vitest/node";

/** One line: where it is, what it is called, and the first line of what went wrong the first time. */
function lineOf(test: TestCase): string {
  const why = test.result().errors?.[0]?.message.split("\n", 1)[0] ?? "no reason was kept";
  return `  ${test.module.relativeModuleId} › ${test.fullName}: ${why}`;
}

export default class AskedTwice implements Reporter {
  readonly #lines: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#lines.push(lineOf(test));
  }

  onTestRunEnd(): void {
    if (this.#lines.length > 0) console.log(`\nPassed only when asked again:\n${this.#lines.join("\n")}`);
  }
}
