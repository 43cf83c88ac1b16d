/** The checksum of code packages, against the published implementation that the deployment tool of Function Compute uses. */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc64 } from '../../src/crc64.ts'

const { crc64: official } = createRequire(import.meta.url)('crc64-ecma182.js')

test('agrees on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 4096, size: 'max' }), (bytes) => {
      expect(crc64(bytes)).toBe(official(Buffer.from(bytes)))
    }),
    { numRuns: 300 },
  )
})

test('agrees on a package of 5 MB', () => {
  const bytes = Buffer.alloc(5_000_000, 'PK\u0003\u0004 faas-contracts ')
  expect(crc64(bytes)).toBe(official(bytes))
})

test('agrees on nothing at all', () => {
  expect(crc64(new Uint8Array(0))).toBe(official(Buffer.alloc(0)))
})
