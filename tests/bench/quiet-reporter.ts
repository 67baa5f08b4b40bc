import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints only what a bench prints, and what went wrong. */
export default class QuietReporter implements Reporter {
  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { message } of result.errors) process.stderr.write(`${test.title}: ${message ?? ''}\n`);
  }
}
