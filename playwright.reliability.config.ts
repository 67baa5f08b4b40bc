import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/reliability',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 1_800_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results/reliability',
});
