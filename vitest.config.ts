import { defineConfig } from 'vitest/config'

const source = (path: string) => new URL(path, import.meta.url).pathname

/** A test that asserts nothing fails. */
const expect = { requireAssertions: true }

export default defineConfig({
  test: {
    // On a developer's machine, too: what is run is what blocks a change.
    allowOnly: false,
    projects: [
      {
        // Beside the source, on the source.
        resolve: { alias: { '#http': source('./src/http/node.ts'), '#hash': source('./src/signing/hash.node.ts') } },
        test: { name: 'unit', expect, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'] },
      },
      {
        // On the built package, imported by its name, so that `exports` and `imports` are under test.
        test: {
          name: 'contract',
          expect,
          include: ['contract-tests/**/*.test.ts'],
          exclude: ['contract-tests/vendors/**', 'contract-tests/browser/**'],
          typecheck: { enabled: true, include: ['contract-tests/**/*.test-d.ts'], exclude: ['contract-tests/vendors/**'] },
          testTimeout: 20_000,
        },
      },
      {
        // The same handlers under the other major of MSW.
        resolve: { alias: [{ find: /^msw(?=$|\/)/, replacement: 'msw-2' }] },
        test: { name: 'msw 2', expect, include: ['contract-tests/msw.test.ts'], env: { MSW: '2' }, testTimeout: 20_000 },
      },
    ],
  },
})
