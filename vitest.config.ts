import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'properties', include: ['tests/properties/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'vault', include: ['tests/vault/**/*.test.ts'], testTimeout: 60_000, pool: 'forks' } },
      {
        test: {
          name: 'reliability',
          include: ['tests/reliability/**/*.test.ts'],
          testTimeout: 7_200_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
    ],
  },
});
