import { describe, expect, it } from 'vitest'
import { canonicalQuery, createSigningKeys, hostOf, isoSeconds, parseQuery, signedHeaders } from './canonical.ts'

describe('isoSeconds', () => {
  it('is the second that a time is in, whichever was asked for before', () => {
    const at = Date.UTC(2026, 10, 20, 8, 30, 1)
    expect(isoSeconds(at)).toEqual({ extended: '2026-11-20T08:30:01Z', basic: '20261120T083001Z' })
    expect(isoSeconds(at + 999).extended).toBe('2026-11-20T08:30:01Z')
    expect(isoSeconds(new Date(at + 1000)).basic).toBe('20261120T083002Z')
    expect(isoSeconds(at).extended).toBe('2026-11-20T08:30:01Z')
    expect(isoSeconds(-1).extended).toBe('1969-12-31T23:59:59Z')
  })

  it('refuses what is no date, also after one that is', () => {
    expect(isoSeconds(0).extended).toBe('1970-01-01T00:00:00Z')
    for (const wrong of [Number.NaN, new Date('never'), 8.64e15 + 1000, Number.POSITIVE_INFINITY])
      for (let times = 0; times < 2; times++) expect(() => isoSeconds(wrong)).toThrow(RangeError)
  })
})

describe('parseQuery', () => {
  it.each([
    ['', []],
    [
      'a=1&a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['a', [['a', undefined]]],
    ['a=', [['a', '']]],
    ['a=b=c', [['a', 'b=c']]],
    ['&a=1&&', [['a', '1']]],
    ['a+b=c%2Bd', [['a b', 'c+d']]],
  ])('%j', (query, pairs) => {
    expect(parseQuery(query)).toEqual(pairs)
  })
})

describe('canonicalQuery', () => {
  it('sorts by name first, so that a longer name never comes before its own beginning', () => {
    expect(canonicalQuery(parseQuery('a-b=1&a=2&a=1&A=3'), 'encoded')).toBe('A=3&a=1&a=2&a-b=1')
  })

  it('sorts names as the scheme says', () => {
    const pairs = parseQuery('a%5B=1&aA=2')
    expect(canonicalQuery(pairs, 'encoded')).toBe('a%5B=1&aA=2')
    expect(canonicalQuery(pairs, 'decoded')).toBe('aA=2&a%5B=1')
  })
})

describe('signedHeaders', () => {
  it('keeps only the signed ones, sorted and trimmed', () => {
    const headers = { 'x-b': ' 2 ', host: 'a.example', accept: '*/*', 'x-a': '1' }
    expect(signedHeaders(headers, (name) => name !== 'accept')).toEqual({ lines: 'host:a.example\nx-a:1\nx-b:2\n', names: 'host;x-a;x-b' })
  })
})

describe('hostOf', () => {
  const request = { method: 'GET', origin: 'http://127.0.0.1:8080', path: '/', query: '' }

  it('takes host and port from the origin', () => {
    expect(hostOf({ ...request, headers: {} })).toBe('127.0.0.1:8080')
  })

  it('prefers the header that will be sent', () => {
    expect(hostOf({ ...request, headers: { host: 'real.example' } })).toBe('real.example')
  })
})

describe('createSigningKeys', () => {
  const scope = '20150830/us-east-1/iam/aws4_request'
  const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'

  it("derives AWS's published key", async () => {
    const key = await createSigningKeys('AWS4')('AKIDEXAMPLE', secret, scope)
    expect(Buffer.from(key).toString('hex')).toBe('c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9')
  })

  it('keeps a key', async () => {
    const signingKey = createSigningKeys('AWS4')
    expect(await signingKey('id', secret, scope)).toBe(await signingKey('id', secret, scope))
  })

  it('never serves one secret with the key of another', async () => {
    const signingKey = createSigningKeys('AWS4')
    const first = await signingKey('id', 'one', scope)
    const second = await signingKey('id', 'two', scope)
    expect(second).not.toEqual(first)
    expect(await signingKey('id', 'one', scope)).toEqual(first)
  })

  it('drops the oldest key when there are too many', async () => {
    const signingKey = createSigningKeys('TC3')
    const first = await signingKey('id-0', secret, scope)
    for (let n = 1; n < 50; n++) await signingKey(`id-${n}`, secret, scope)
    expect(await signingKey('id-0', secret, scope)).toBe(first)

    await signingKey('id-50', secret, scope)
    const again = await signingKey('id-0', secret, scope)
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
