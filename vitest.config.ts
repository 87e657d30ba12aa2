import { defineConfig } from 'vitest/config';

const common = { pool: 'threads', isolate: false, testTimeout: 180_000, hookTimeout: 120_000 } as const;

/** Tests of the pure parts need nothing started; the others share one PostgreSQL. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['./test/support/count-reporter.ts', 'default'],
    projects: [
      { test: { ...common, name: 'domain', include: ['src/{domain,messages,public,web}/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'system',
          include: ['src/{server,cli,verifier}/**/*.test.ts', 'test/**/*.test.ts'],
          globalSetup: ['test/support/start-cluster.ts'],
        },
      },
    ],
  },
});
