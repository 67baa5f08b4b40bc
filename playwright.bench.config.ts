import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 300_000,
  reporter: [['./tests/bench/quiet-reporter.ts']],
  outputDir: 'test-results/bench',
});
