import { defineConfig } from 'vitest/config'

/** As strict as the root's: a test that asserts nothing fails, and none can be run alone. */
export default defineConfig({ test: { allowOnly: false, expect: { requireAssertions: true } } })
