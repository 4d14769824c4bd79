import { defineConfig } from 'vitest/config';

// Unit tests run in UTC; tests/support/time-zones.ts runs the day-sensitive ones far west and far east of it as well.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/acceptance/**', 'node_modules/**'],
          env: { TZ: 'UTC' },
          // Properties try many cases, and machines differ: no test is about time.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'acceptance',
          include: ['tests/acceptance/**/*.test.ts'],
          // A browser of its own for each file, two at a time: a machine may be slow, and no story is about time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
