import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const common = {
  pool: 'threads',
  isolate: false,
  testTimeout: 180_000,
  hookTimeout: 120_000,
  // What is waited for comes in its own time: on a busy machine a second is not enough for a page to save.
  expect: { poll: { timeout: 15_000 } },
} as const;

/** Tests of the pure parts need nothing started; the others share one PostgreSQL. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['./test/support/count-reporter.ts', 'default'],
    projects: [
      { test: { ...common, name: 'domain', include: ['src/{domain,messages,public,web}/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'system',
          include: ['src/{server,cli}/**/*.test.ts', 'test/**/*.test.ts'],
          globalSetup: ['test/support/start-cluster.ts'],
        },
      },
    ],
  },
});
