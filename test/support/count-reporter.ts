import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends the run with `N passed, N failed`, whatever else is printed; a skipped test says so loudly. */
export default class CountReporter implements Reporter {
  private passed = 0;
  private failed = 0;
  private readonly skipped: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'passed') this.passed++;
    else if (state === 'failed') this.failed++;
    else this.skipped.push(test.fullName);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const brokenFiles = modules.filter((each) => each.errors().length > 0).length;
    const failed = this.failed + brokenFiles + errors.length;
    const counts = `${this.passed} passed, ${failed} failed`;
    process.once('exit', () => {
      for (const name of this.skipped) console.log(`NOT RUN: ${name}`);
      console.log(this.skipped.length > 0 ? `${counts}, ${this.skipped.length} skipped` : counts);
    });
  }
}
