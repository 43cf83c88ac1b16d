import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeData, decodeLogs, encodePayload, functionErrorOf, metricsOfLogs, Reading } from './body.ts'
import { UnexpectedAnswer } from './classify.ts'
import { InputError } from './input.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const reading = (body: string | Uint8Array, contentType?: string, status = 200) =>
  new Reading(status, contentType === undefined ? {} : { 'content-type': contentType }, typeof body === 'string' ? bytesOf(body) : body)
const notUtf8 = new Uint8Array([0x7b, 0xff, 0xfe])

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
        expect(reading(bytes as Uint8Array).json).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('Reading', () => {
  it('has neither text nor JSON when the body is not UTF-8', () => {
    expect(reading(notUtf8).text).toBeUndefined()
    expect(reading(notUtf8).json).toBeUndefined()
  })

  it('reads JSON behind a byte order mark', () => {
    expect(reading('\ufeff{"a":1}').json).toEqual({ a: 1 })
  })

  it.each([
    ['the first field that holds text', '{"Code":"","code":"B"}', 'B'],
    ['nothing of a field that is not text', '{"Code":5}', undefined],
    ['nothing of an inherited field', '{}', undefined],
    ['nothing of null', 'null', undefined],
    ['nothing of text', '"code"', undefined],
    ['nothing of truncated JSON', '{"Code":"A"', undefined],
  ])('gives %s', (_, body, expected) => {
    expect(reading(body).field('Code', 'code', 'toString')).toBe(expected)
  })

  it.each([
    ['a page by its content type', 'x', 'text/html; charset=utf-8', true],
    ['a page by its start', '\n <!DOCTYPE HTML><p>', 'text/plain', true],
    ['a page without a content type', '<html><body>', undefined, true],
    ['XML', '<Error><Code>A</Code></Error>', 'application/xml', false],
    ['JSON that holds a page', '{"html":"<html>"}', 'application/json', false],
    ['nothing', '', undefined, false],
  ])('tells %s', (_, body, contentType, expected) => {
    expect(reading(body, contentType).isHtml).toBe(expected)
  })
})

describe('decodeData', () => {
  it.each([
    ['JSON by the content type', '{"a":1}', 'application/json; charset=utf-8', { a: 1 }],
    ['JSON by a suffix', '[1]', 'application/problem+json', [1]],
    ['null as JSON', 'null', 'application/json', null],
    ['an octet stream that is JSON', '{"a":1}', 'application/octet-stream', { a: 1 }],
    ['an octet stream that is null', 'null', 'application/octet-stream', null],
    ['an octet stream that is false', 'false', 'application/octet-stream', false],
    ['an octet stream that is text', 'hello', 'application/octet-stream', 'hello'],
    ['an octet stream that is neither', notUtf8, 'application/octet-stream', notUtf8],
    ['JSON without a content type', '7', undefined, 7],
    ['text that looks like JSON', '7', 'text/plain', '7'],
    ['XML', '<a/>', 'application/atom+xml', '<a/>'],
    ['a form', 'a=1', 'application/x-www-form-urlencoded', 'a=1'],
    ['text that is not UTF-8', notUtf8, 'text/plain', notUtf8],
    ['an image', bytesOf('GIF'), 'image/gif', bytesOf('GIF')],
    ['nothing', '', 'application/json', undefined],
    ['nothing without a content type', '', undefined, undefined],
  ])('reads %s', (_, body, contentType, expected) => {
    expect(decodeData(reading(body, contentType), 'auto', false)).toEqual(expected)
  })

  it.each([
    ['broken JSON', reading('{"a"', 'application/json'), 'auto', 'INVALID_JSON'],
    ['text where JSON was asked for', reading('hello', 'text/plain'), 'json', 'INVALID_JSON'],
    ['nothing where JSON was asked for', reading('', 'text/plain'), 'json', 'INVALID_JSON'],
    ['bytes that are not UTF-8 in JSON', reading(notUtf8, 'application/json'), 'auto', 'INVALID_JSON'],
    ['bytes that are not UTF-8 where text was asked for', reading(notUtf8, 'image/gif'), 'text', 'INVALID_ENCODING'],
  ] as const)('gives up on %s', (_, read, type, code) => {
    expect(() => decodeData(read, type, false)).toThrow(UnexpectedAnswer)
    expect(() => decodeData(read, type, false)).toThrow(expect.objectContaining({ code }))
  })

  it('gives the type that was asked for whatever the content type says', () => {
    expect(decodeData(reading('{"a":1}', 'application/json'), 'text', false)).toBe('{"a":1}')
    expect(decodeData(reading('{"a":1}', 'application/json'), 'bytes', true)).toEqual(bytesOf('{"a":1}'))
    expect(decodeData(reading('{"a":1}', 'text/plain'), 'json', false)).toEqual({ a: 1 })
  })

  it('reads JSON where the API sends nothing else, whatever the content type says', () => {
    expect(decodeData(reading('null', 'text/plain'), 'auto', true)).toBeNull()
    expect(() => decodeData(reading('oops', 'text/plain'), 'auto', true)).toThrow(expect.objectContaining({ code: 'INVALID_JSON' }))
  })

  it.each([202, 204])('has no data, and finds no fault, in the empty %i of a call that is not waited for', (status) => {
    expect(decodeData(reading('', undefined, status), 'json', true)).toBeUndefined()
    expect(decodeData(reading('', undefined, status), 'auto', true)).toBeUndefined()
  })
})

describe('decodeLogs', () => {
  it('gives back the text that was encoded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.startsWith('\ufeff')),
        (text) => {
          expect(decodeLogs(Buffer.from(text).toString('base64'))).toBe(text)
        },
      ),
    )
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['string', 'undefined']).toContain(typeof decodeLogs(text))
      }),
    )
  })

  it('keeps the rest of a tail that is cut inside a character', () => {
    const cut = Buffer.from('价 ok').subarray(1)
    expect(decodeLogs(cut.toString('base64'))).toMatch(/ ok$/)
  })

  it.each([undefined, '', '%%%'])('has nothing for %j', (header) => {
    expect(decodeLogs(header)).toBeUndefined()
  })
})

describe('metricsOfLogs', () => {
  it.each([
    [
      "AWS Lambda's report of a cold start",
      'REPORT RequestId: 1\tDuration: 12.5 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 64 MB\tInit Duration: 150.25 ms\t',
      { durationMs: 12.5, billedDurationMs: 13, memorySizeMb: 128, maxMemoryUsedMb: 64, initDurationMs: 150.25 },
    ],
    [
      "Function Compute's line",
      'Duration: 1.25 ms, Billed Duration: 2 ms, Memory Size: 128 MB, Max Memory Used: 10.83 MB',
      { durationMs: 1.25, billedDurationMs: 2, memorySizeMb: 128, maxMemoryUsedMb: 10.83 },
    ],
    ['a line with the billed duration only', 'Billed Duration: 2 ms', { billedDurationMs: 2 }],
  ])('reads %s', (_, line, expected) => {
    expect(metricsOfLogs(`START\n${line}\n`)).toEqual(expected)
  })

  it('takes the last report of a tail that holds several', () => {
    expect(metricsOfLogs('Duration: 1 ms\tBilled Duration: 1 ms\nDuration: 2 ms\tBilled Duration: 2 ms')).toEqual({
      durationMs: 2,
      billedDurationMs: 2,
    })
  })

  it.each([undefined, '', 'START\nno report here'])('has none for %j', (logs) => {
    expect(metricsOfLogs(logs)).toBeUndefined()
  })
})

describe('functionErrorOf', () => {
  it.each([
    [
      'Node.js on Lambda',
      { errorType: 'TypeError', errorMessage: 'x', trace: ['a', 'b'] },
      { errorType: 'TypeError', errorMessage: 'x', stackTrace: ['a', 'b'] },
    ],
    [
      'Python on Function Compute',
      { errorMessage: 'x', errorType: 'KeyError', stackTrace: [['f.py', 3, 'handler', 'raise']] },
      { errorType: 'KeyError', errorMessage: 'x', stackTrace: [['f.py', 3, 'handler', 'raise']] },
    ],
    ['PHP on Function Compute', { errorMessage: 'x', stackTrace: { file: 'a.php' } }, { errorMessage: 'x', stackTrace: { file: 'a.php' } }],
    ['a timeout, which has only a message', { errorMessage: 'Task timed out' }, { errorMessage: 'Task timed out' }],
  ])('reads the shape of %s', (_, body, expected) => {
    expect(functionErrorOf(reading(JSON.stringify(body)))).toEqual(expected)
  })

  it('carries the log tail, also when the body says nothing', () => {
    expect(functionErrorOf(reading('oops'), 'tail')).toEqual({ logs: 'tail' })
  })
})
