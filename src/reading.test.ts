import { describe, expect, it } from 'vitest'
import { UnexpectedAnswer } from './classify.ts'
import { decodeData, Reading } from './reading.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const reading = (body: string | Uint8Array, contentType?: string, status = 200) =>
  new Reading(status, contentType === undefined ? {} : { 'content-type': contentType }, typeof body === 'string' ? bytesOf(body) : body)
const notUtf8 = new Uint8Array([0x7b, 0xff, 0xfe])

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
