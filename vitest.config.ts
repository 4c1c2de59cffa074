import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'tests/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,scripts,tests,bench}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, BROWSER_TESTS],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // One browser, started once: its pages are what takes the time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
