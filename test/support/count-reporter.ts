import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends every run with `N passed, M failed`, whatever else is printed, in that form. Before it, loudly, what was not run. */
export default class CountReporter implements Reporter {
  private passed = 0;
  private failed = 0;
  private readonly skipped: string[] = [];

  onInit(): void {
    process.once('exit', (status) => this.say(status));
  }

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'passed') this.passed++;
    else if (state === 'failed') this.failed++;
    else this.skipped.push(test.fullName);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.failed += modules.filter((each) => each.errors().length > 0).length + errors.length;
  }

  /** A run that fails beside its tests, as where their database does not start, has failed once. */
  private say(status: number): void {
    for (const name of this.skipped) console.log(`NOT RUN: ${name}`);
    if (this.skipped.length > 0) console.log(`SKIPPED: ${this.skipped.length}`);
    const failed = status !== 0 && this.failed === 0 ? 1 : this.failed;
    console.log(`${this.passed} passed, ${failed} failed`);
  }
}
