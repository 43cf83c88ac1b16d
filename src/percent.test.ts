import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePercent, encodePercent } from './percent.ts'

describe('encodePercent', () => {
  it('leaves the unreserved characters and encodes all others', () => {
    const unreserved = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~'
    expect(encodePercent(unreserved)).toBe(unreserved)
    expect(encodePercent("!*'();:@&=+$,/?%#[] é")).toBe('%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%25%23%5B%5D%20%C3%A9')
  })

  it('leaves only unreserved characters, and is undone by decodeURIComponent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodePercent(text)).toMatch(/^[A-Za-z0-9\-._~%]*$/)
        expect(decodeURIComponent(encodePercent(text))).toBe(text)
      }),
    )
  })
})

describe('decodePercent', () => {
  it.each([
    ['abc%20123', 'abc 123'],
    ['%E4%B8%AD', '中'],
    ['a+b', 'a+b'],
    ['100%', '100%'],
    ['%FF', '%FF'],
  ])('%s', (encoded, decoded) => {
    expect(decodePercent(encoded)).toBe(decoded)
  })
})
