import { describe, expect, it } from 'vitest'
import { signSigV4 } from '../signing/sigv4.ts'
import { createReplay } from './engine.ts'
import { CONTRACTS } from './routing.ts'
import { firstDifference, linesOf, redactLine } from './signatures/difference.ts'
import { DOCUMENTED_CREDENTIALS, equalInConstantTime, Keys } from './signatures/keys.ts'
import { FC_MISTAKES, HASHED_MISTAKES } from './signatures/mistakes.ts'
import { ENTRIES } from './signatures.ts'

describe('the errors it answers with', () => {
  it.each(Object.entries(CONTRACTS))('are documented for every operation of %s whose answers have a body', (api, { operations }) => {
    const entries = Object.values(ENTRIES[api as keyof typeof ENTRIES])
    for (const { method, entries: documented } of Object.values(operations)) {
      // A trigger that is called without a signature is anonymous.
      if (method !== 'HEAD') expect(documented).toEqual(expect.arrayContaining(entries))
    }
  })
})

describe('the mistakes', () => {
  it.each([
    ['hashed', HASHED_MISTAKES],
    ['FC', FC_MISTAKES],
  ])('of the %s schemes have names of their own', (_, mistakes) => {
    const names = mistakes.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it('are looked for in a bounded time, however large the body is', async () => {
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-mine' }
    const { answer } = createReplay({ strictSignatures: { credentials: [credentials] } })
    const body = new TextEncoder().encode(`"${'x'.repeat(4 * 1024 * 1024)}"`)
    const request = { method: 'POST', path: '/2015-03-31/functions/a/invocations', query: '', headers: {} }
    const origin = 'https://lambda.us-east-1.amazonaws.com'
    const headers = await signSigV4({ ...request, origin, body: body.subarray(1) }, { region: 'us-east-1', credentials })
    const { status } = await answer({ ...request, host: 'lambda.us-east-1.amazonaws.com', headers, body })
    expect(status).toBe(403)
  })
})

describe('linesOf', () => {
  it('names the six lines', () => {
    const lines = linesOf('POST\n/a\nb=1\nhost:x\nx-amz-date:y\n\nhost;x-amz-date\nhash', false)
    expect(lines.map(({ name }) => name)).toEqual([
      ...['method', 'path', 'query', 'header host', 'header x-amz-date', 'empty line', 'signed headers', 'payload hash'],
    ])
  })

  it.each([
    ['GET\n\n\ndate\n/a', ['path']],
    ['GET\n\n\ndate\n/a:b\nc', ['path', 'query']],
    ['GET\n\n\ndate\nx-fc-a:1\n/a\nb=1\nc', ['header x-fc-a', 'path', 'query', 'query']],
  ])('names the lines of the FC scheme: %j', (text, names) => {
    expect(linesOf(text, true).map(({ name }) => name)).toEqual(['method', 'content-md5', 'content-type', 'date', ...names])
  })
})

describe('firstDifference', () => {
  const lines = (...headers: string[]) => linesOf(['GET', '/', '', ...headers, '', 'names', 'hash'].join('\n'), false)
  const between = (ours: string[], theirs: string[]) => firstDifference('canonical request', lines(...ours), lines(...theirs))

  it.each([
    [['a:1', 'b:2'], ['a:1', 'b:3'], { line: 5, name: 'header b', expected: 'b:2', signed: 'b:3' }],
    [['a:1', 'b:2', 'c:3'], ['a:1', 'c:3'], { line: 5, name: 'header b', expected: 'b:2', signed: null }],
    [['a:1', 'c:3'], ['a:1', 'b:2', 'c:3'], { line: 5, name: 'header b', expected: null, signed: 'b:2' }],
    [['a:1'], ['a:1', 'b:2'], { line: 5, name: 'header b', expected: null, signed: 'b:2' }],
  ])('%j against %j', (ours, theirs, expected) => {
    expect(between(ours, theirs)).toEqual({ in: 'canonical request', ...expected })
  })

  it('is none between texts that are alike', () => {
    expect(between(['a:1'], ['a:1'])).toBeUndefined()
  })
})

describe('redactLine', () => {
  it.each([
    ['x-amz-security-token:abc', 'x-amz-security-token:REDACTED'],
    ['cookie:a=b; c=d', 'cookie:REDACTED'],
    ['a=1&x-fc-security-token=abc&b=2', 'a=1&x-fc-security-token=REDACTED&b=2'],
    ['/orders/long-secret', '/orders/REDACTED'],
    ['content-type:text/html; charset=utf-8', 'content-type:text/html; charset=utf-8'],
  ])('%s', (line, clean) => {
    expect(redactLine(line, ['long-secret'])).toBe(clean)
  })

  it('has an end', () => {
    expect(redactLine('x'.repeat(10_000), []).length).toBeLessThan(3000)
  })
})

describe('equalInConstantTime', () => {
  it.each([
    ['', '', true],
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['abc', 'abcabc', false],
    ['abc', '', false],
    ['', 'abc', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(equalInConstantTime(a, b)).toBe(expected)
  })
})

it('has documented keys of every cloud', () => {
  const keys = new Keys(DOCUMENTED_CREDENTIALS)
  expect(new Set(keys.all.map(({ cloud }) => cloud))).toEqual(new Set(['aws', 'alibaba', 'tencent']))
})
