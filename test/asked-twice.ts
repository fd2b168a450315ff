// Names the tests that passed only when they were asked again: `retry` keeps one late page in some hundreds from
// failing a run, and must not hide a test that is not steady.
import { stripVTControlCharacters } from "node:util";
import type { Reporter, TestCase } from "vitest/node";

/** Of a difference, the lines that are shown. */
const MOST = 8;

/** Where it is, what it is called, the first line of what went wrong the first time, and what was found instead of what was expected. */
function lineOf(test: TestCase): string {
  const [error] = test.result().errors ?? [];
  const why = error?.message.split("\n", 1)[0] ?? "no reason was kept";
  const found = stripVTControlCharacters(error?.diff ?? "")
    .split("\n")
    .filter((line) => /^\+ (?!Received|[[{(\]})]*$)/.test(line));
  return [`  ${test.module.relativeModuleId} › ${test.fullName}: ${why}`, ...found.slice(0, MOST)].join("\n      ");
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
