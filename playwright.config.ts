import { defineConfig } from '@playwright/test';

// `npm test` gives a display to each of the tests that run at once: what one window does with the focus is its own affair.
const displays = process.env.GLIDEPATH_TEST_DISPLAYS?.split(' ') ?? [];
const display = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
if (display !== undefined) process.env.DISPLAY = display;

export default defineConfig({
  testDir: 'tests/e2e',
  // Applications that share one display would take each other's focus.
  workers: Math.max(1, displays.length),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A second try is reported as flaky, not hidden; it keeps one slow start on a busy machine from failing a run.
  retries: process.env.CI ? 1 : 0,
  use: { actionTimeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
});
