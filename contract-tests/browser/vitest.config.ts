import { defineConfig } from 'vitest/config'

/** Apart from `npm test`, which needs no browser. */
export default defineConfig({
  test: {
    name: 'browser',
    dir: import.meta.dirname,
    include: ['*.test.ts'],
    allowOnly: false,
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
