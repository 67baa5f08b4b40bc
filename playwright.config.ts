import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Each test starts applications of its own; two at once would only slow each other on two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A second try is reported as flaky, not hidden; it keeps one slow start on a busy machine from failing a run.
  retries: process.env.CI ? 1 : 0,
  use: { actionTimeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
});
