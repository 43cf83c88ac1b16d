import { validateHeaderName, validateHeaderValue } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodePath, encodeQuery, encodeRequest, parseBaseUrl } from './encode.ts'
import { InputError } from './input.ts'

const endpoint = { origin: 'https://api.example.com', prefix: '/base' }
const operation = { method: 'POST', path: '/functions/{name}/invocations' }

const nasty = [
  '\r\n',
  '\n',
  '\r',
  '/',
  '\\',
  '?',
  '#',
  '.',
  '..',
  '%',
  '%2e%2e',
  '%0d%0a',
  ':',
  '&',
  '=',
  '+',
  ' ',
  '\0',
  '\ud800',
  'é',
  '中',
  '😀',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((p) => p.join(''))
const wellFormed = fc.string({ unit: 'binary' })

function orRefused<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    return undefined
  }
}

describe('parseBaseUrl', () => {
  it.each([
    ['https://api.example.com', { origin: 'https://api.example.com', prefix: '' }],
    ['https://api.example.com/', { origin: 'https://api.example.com', prefix: '' }],
    ['http://127.0.0.1:4010/fc-http-trigger/shop//', { origin: 'http://127.0.0.1:4010', prefix: '/fc-http-trigger/shop' }],
    ['https://API.example.com:443/a/../b', { origin: 'https://api.example.com', prefix: '/b' }],
    ['http://[::1]:4010', { origin: 'http://[::1]:4010', prefix: '' }],
  ])('takes %s', (baseUrl, expected) => {
    expect(parseBaseUrl(baseUrl)).toEqual(expected)
  })

  it.each([
    ['text that is no address', 'example.com', 'must be an address'],
    ['another scheme', 'ftp://example.com', 'https:// or http://'],
    ['credentials', 'https://user:hunter2@example.com', 'must not hold credentials'],
    ['a query', 'https://example.com?stage=1', 'no query'],
    ['a fragment', 'https://example.com#top', 'no fragment'],
    ['credentials in what is no address', 'https://user:hunter2@exa mple.com', 'https://…@exa mple.com'],
    ['nothing', '', 'an empty string'],
  ])('refuses %s', (_, baseUrl, reason) => {
    expect(() => parseBaseUrl(baseUrl)).toThrow(InputError)
    expect(() => parseBaseUrl(baseUrl)).toThrow(reason)
    expect(() => parseBaseUrl(baseUrl)).not.toThrow('hunter2')
  })
})

describe('encodePath', () => {
  it.each([
    ['an ARN', 'arn:aws:lambda:us-east-1:123456789012:function:f', 'arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Af'],
    ['a slash and a backslash', 'a/b\\c', 'a%2Fb%5Cc'],
    ['what encodeURIComponent leaves alone', "!'()*", '%21%27%28%29%2A'],
    ['a percent sign', '%2e%2e', '%252e%252e'],
    ['dots that are no dot segment', '...', '...'],
    ['a number', 42, '42'],
  ])('encodes %s in a segment', (_, name, expected) => {
    expect(encodePath(operation.path, { name })).toBe(`/functions/${expected}/invocations`)
  })

  it.each([
    ['missing', undefined, 'missing'],
    ['empty', '', 'must not be empty'],
    ['a dot', '.', 'segment "."'],
    ['two dots', '..', 'segment ".."'],
    ['an object', {}, 'type object'],
    ['half of a surrogate pair', '\ud800', 'surrogate'],
  ])('refuses a segment that is %s', (_, name, reason) => {
    expect(() => encodePath(operation.path, { name })).toThrow(InputError)
    expect(() => encodePath(operation.path, { name })).toThrow('`name`')
    expect(() => encodePath(operation.path, { name })).toThrow(reason)
  })

  it.each([
    ['', '/'],
    ['/', '/'],
    ['orders/42', '/orders/42'],
    ['/orders/42/', '/orders/42/'],
    ['/a b/?x', '/a%20b/%3Fx'],
  ])('keeps the slashes of the rest of a path: %j', (path, expected) => {
    expect(encodePath('/{path}', { path })).toBe(expected)
  })

  it.each(['..', '../secret', 'a/../../b', '/./a', 'a/..'])('refuses dot segments in the rest of a path: %s', (path) => {
    expect(() => encodePath('/{path}', { path })).toThrow('`path` must not have the segment')
  })

  it('gives back one segment, and the same text, for whatever it takes', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const path = orRefused(() => encodePath(operation.path, { name }))
        if (path === undefined) return
        expect(path).toMatch(/^\/functions\/[A-Za-z0-9\-._~%]+\/invocations$/)
        expect(new URL(`https://host${path}`).pathname).toBe(path)
        expect(decodeURIComponent(path.split('/')[2] as string)).toBe(name)
      }),
    )
  })

  it('never lets the rest of a path leave its prefix or become a query', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const encoded = orRefused(() => encodePath('/base/{path}', { path }))
        if (encoded === undefined) return
        expect(encoded).toMatch(/^\/base\/[A-Za-z0-9\-._~%/]*$/)
        expect(new URL(`https://host${encoded}`).href).toBe(`https://host${encoded}`)
        expect(decodeURIComponent(encoded)).toBe(`/base/${path.replace(/^\//, '')}`)
      }),
    )
  })
})

describe('encodeQuery', () => {
  it.each([
    ['a list repeats its name', { tag: ['a', 'b'] }, 'tag=a&tag=b'],
    ['an object stands for its own properties', { query: { page: 2, q: 'a&b' } }, 'page=2&q=a%26b'],
    ['undefined and null are left out', { a: undefined, b: null, c: '' }, 'c='],
    ['a plus sign and a space stay apart', { q: 'a+b c' }, 'q=a%2Bb%20c'],
    ['numbers and booleans are written out', { n: 0, yes: false }, 'n=0&yes=false'],
    ['an empty list and an empty object are nothing', { a: [], b: {}, c: 1 }, 'c=1'],
  ])('%s', (_, query, expected) => {
    expect(encodeQuery(query)).toBe(expected)
  })

  it.each([
    ['a bigint', { n: 1n }],
    ['a symbol', { n: Symbol('s') }],
    ['a function', { n: () => 1 }],
    ['an object in a list', { n: [{}] }],
  ])('refuses %s by the parameter it is in', (_, query) => {
    expect(() => encodeQuery(query)).toThrow(InputError)
    expect(() => encodeQuery(query)).toThrow('`n`')
  })

  it('is read back the same by URLSearchParams', () => {
    const value = fc.oneof(wellFormed, fc.integer(), fc.boolean(), fc.array(wellFormed))
    fc.assert(
      fc.property(fc.dictionary(wellFormed, value), (query) => {
        const pairs = Object.entries(query).flatMap(([name, v]) => [v].flat().map((item) => [name, String(item)]))
        expect([...new URLSearchParams(encodeQuery(query))]).toEqual(pairs)
      }),
    )
  })

  it('puts nothing on the wire that could end the query or start another pair', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, value) => {
        const query = orRefused(() => encodeQuery({ [name]: value }))
        if (query !== undefined) expect(query).toMatch(/^[A-Za-z0-9\-._~%]*=[A-Za-z0-9\-._~%]*$/)
      }),
    )
  })
})

describe('encodeRequest', () => {
  const encode = (headers: Record<string, unknown>, header: Record<string, unknown> = {}) =>
    encodeRequest(operation, endpoint, { path: { name: 'f' }, header }, [headers]).headers

  it('puts origin, prefix, path, query and body together', () => {
    const body = new Uint8Array([1])
    expect(encodeRequest(operation, endpoint, { path: { name: 'a/b' }, query: { q: 'x y' } }, [], body)).toEqual({
      method: 'POST',
      origin: 'https://api.example.com',
      path: '/base/functions/a%2Fb/invocations',
      query: 'q=x%20y',
      headers: {},
      body,
    })
  })

  it('lets a parameter win over a header by hand', () => {
    expect(encode({ 'x-trace': 'by hand' }, { 'X-Trace': 'parameter' })).toEqual({ 'x-trace': 'parameter' })
  })

  it('writes names in lower case, trims values and leaves out what is undefined', () => {
    expect(encode({ 'X-Trace': ' abc\t', 'x-none': undefined, 'x-null': null, 'X-Count': 3 })).toEqual({ 'x-trace': 'abc', 'x-count': '3' })
  })

  it('lets the later source win whatever the case of its name', () => {
    const sources = [{ 'content-type': 'application/json' }, undefined, { 'Content-Type': 'text/plain' }]
    expect(encodeRequest(operation, endpoint, { path: { name: 'f' } }, sources).headers).toEqual({ 'content-type': 'text/plain' })
  })

  it.each(['a\r\nx-admin: 1', 'a\nb', 'a\rb', 'a\0b', 'a\x7fb', '价格'])('refuses the header value %j and names the header', (value) => {
    expect(() => encode({ 'x-note': value })).toThrow('`x-note`')
    expect(() => encode({}, { 'x-note': value })).toThrow('`x-note`')
  })

  it.each(['', 'x note', 'x:y', 'x\r\ny', 'ünicode'])("refuses the header's name %j", (name) => {
    expect(() => encode({ [name]: 'v' })).toThrow(InputError)
    expect(() => encode({}, { [name]: 'v' })).toThrow(InputError)
  })

  it.each([
    ['an object', {}],
    ['an object without a prototype', Object.create(null)],
    ['a symbol', Symbol('s')],
    ['a list', ['a', 'b']],
  ])('refuses %s as the value of a header', (_, value) => {
    expect(() => encode({ 'x-note': value })).toThrow(InputError)
    expect(() => encode({ 'x-note': value })).toThrow('`x-note`')
  })

  it.each(['Host', 'Content-Length', 'Transfer-Encoding', 'Connection', 'Keep-Alive', 'Upgrade', 'TE', 'Trailer', 'Expect'])(
    'refuses %s, which frames the message, from wherever the caller gives it',
    (name) => {
      expect(() => encode({ [name]: '1' })).toThrow(`\`${name}\``)
      expect(() => encode({}, { [name]: '1' })).toThrow(`\`${name}\``)
    },
  )

  it('never makes a second header or an invalid one out of any name and value', () => {
    const names = fc.oneof(hostile, fc.constantFrom('x-note', 'Host', '__proto__', 'constructor'))
    fc.assert(
      fc.property(names, hostile, (name, value) => {
        const headers = orRefused(() => encode({}, { [name]: value }))
        for (const [key, text] of Object.entries(headers ?? {})) {
          expect(key).toBe(name.toLowerCase())
          expect(text).toBe(value.trim())
          validateHeaderName(key)
          validateHeaderValue(key, text)
        }
      }),
    )
  })
})

it.each(['/'.repeat(200_000), `${'/'.repeat(200_000)}x/`])('a `baseUrl` of nothing but slashes is read in no time', (slashes) => {
  const started = performance.now()
  const { prefix } = parseBaseUrl(`https://api.example.com${slashes}`)
  expect(prefix).toBe(slashes.endsWith('x/') ? slashes.slice(0, -1) : '')
  expect(performance.now() - started).toBeLessThan(500)
})
