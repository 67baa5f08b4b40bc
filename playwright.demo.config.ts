import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/demo',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results/demo',
});
