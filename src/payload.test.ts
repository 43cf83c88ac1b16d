import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from './input.ts'
import { encodePayload } from './payload.ts'

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

class Tagged {
  readonly a = 1
  get [Symbol.toStringTag]() {
    return 'Order'
  }
}

describe('encodePayload', () => {
  it.each([
    ['an object', { cart: 42 }, undefined, '{"cart":42}', 'application/json'],
    ['null', null, undefined, 'null', 'application/json'],
    ['false', false, undefined, 'false', 'application/json'],
    ['zero', 0, undefined, '0', 'application/json'],
    ['text as a JSON value', 'hi', undefined, '"hi"', 'application/json'],
    ['empty text as a JSON value', '', undefined, '""', 'application/json'],
    ['text with a content type as it is', '<a/>', 'application/xml', '<a/>', 'application/xml'],
    ['a JSON value with a content type of its own', { a: 1 }, 'application/cloudevents+json', '{"a":1}', 'application/cloudevents+json'],
  ])('writes %s', (_, payload, contentType, text, type) => {
    const body = encodePayload(payload, contentType)
    expect(textOf(body.bytes)).toBe(text)
    expect(body.contentType).toBe(type)
  })

  it('sends bytes as they are, without a copy', () => {
    const bytes = new Uint8Array([0, 255])
    expect(encodePayload(bytes).bytes).toBe(bytes)
    expect(encodePayload(bytes).contentType).toBe('application/octet-stream')
    expect(encodePayload(bytes, 'image/png').contentType).toBe('image/png')
    expect(encodePayload(bytes.buffer).bytes).toEqual(bytes)
  })

  it('sends nothing for undefined', () => {
    expect(encodePayload(undefined)).toEqual({ bytes: undefined, contentType: undefined })
  })

  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  it.each([
    ['a bigint', { n: 1n }, 'BigInt'],
    ['a cycle', cycle, 'circular'],
    ['a function', () => 1, 'type function'],
    ['a symbol', Symbol('s'), 'type symbol'],
    ['a toJSON that gives nothing', { toJSON: () => undefined }, 'type object'],
  ])('refuses %s and says why', (_, payload, reason) => {
    expect(() => encodePayload(payload)).toThrow(InputError)
    expect(() => encodePayload(payload)).toThrow('`payload`')
    expect(() => encodePayload(payload)).toThrow(reason)
  })

  it('writes every JSON value so that it is read back the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { bytes } = encodePayload(value)
        expect(JSON.parse(textOf(bytes))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('takes the bytes of another realm, such as the sandbox of a test', () => {
    expect(encodePayload(runInNewContext('new Uint8Array([1, 2]).buffer')).bytes).toEqual(new Uint8Array([1, 2]))
    expect(encodePayload(runInNewContext('new Uint8Array([1, 2])')).bytes).toEqual(new Uint8Array([1, 2]))
  })

  it.each<[string, unknown, unknown]>([
    ['an object of a class with a tag of its own', new Tagged(), { a: 1 }],
    ['a boxed number', Object(5), 5],
    [
      'an error with fields of its own, beside an empty object',
      { error: Object.assign(new Error('no'), { code: 'E' }), empty: {} },
      { error: { code: 'E' }, empty: {} },
    ],
  ])('writes %s as JSON does', (_, payload, expected) => {
    expect(JSON.parse(textOf(encodePayload(payload).bytes))).toEqual(expected)
  })

  it.each<[string, unknown, string]>([
    ['headers inside of it', { headers: new Headers({ a: '1' }) }, 'Object.fromEntries(headers)'],
    ['a form inside of it', { form: new FormData() }, 'its fields as an object'],
    ['an address inside of it', [new URLSearchParams('a=1')], 'its `toString()`'],
    ['a blob inside of it', { blob: new Blob(['a']) }, 'blob.arrayBuffer()'],
    ['a file inside of it', { file: new File(['a'], 'a') }, 'file.arrayBuffer()'],
    ['a pattern inside of it', { pattern: /a/ }, 'its `source`'],
    ['a promise inside of it', [Promise.resolve(1)], '`await` it first'],
    ['what JSON writes as nothing', new WeakMap(), 'WeakMap'],
  ])('refuses %s', (_, payload, reason) => {
    expect(() => encodePayload(payload)).toThrow(reason)
  })
})
