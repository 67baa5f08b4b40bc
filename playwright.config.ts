import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Each test starts applications of its own; two at once would only slow each other on two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: { actionTimeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
});
