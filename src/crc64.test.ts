import { expect, it } from 'vitest'
import { crc64 } from './crc64.ts'

// The check value that catalogues of CRCs publish for CRC-64/XZ is 995dc9bbdf1939fa.
it.each([
  ['', '0'],
  ['123456789', BigInt('0x995dc9bbdf1939fa').toString()],
])('crc64 of "%s"', (text, expected) => {
  expect(crc64(new TextEncoder().encode(text))).toBe(expected)
})
