import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEventStream, EventStreamDecoder, EventStreamError, encodeEventMessage } from './event-stream.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()

// Frames that AWS's own decoder (@smithy/eventstream-codec) takes.
const HELLO = hex(
  '0000006f0000005af5fe871f0b3a6576656e742d7479706507000c5061796c6f61644368756e6b0d3a636f6e74656e742d747970650700186170706c69636174696f6e2f6f637465742d73747265616d0d3a6d6573736167652d747970650700056576656e7448656c6c6fe8263d64',
)
const COMPLETE = hex(
  '00000066000000541f56c8690b3a6576656e742d7479706507000e496e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d747970650700056576656e747b7d7006d467',
)

/** Any message, with node:zlib as the judge of the checksums. */
function frame(headers: Uint8Array, payload: Uint8Array, length = 16 + headers.length + payload.length, headersLength = headers.length) {
  const bytes = Buffer.alloc(16 + headers.length + payload.length)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(headersLength, 4)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8)
  bytes.set(headers, 12)
  bytes.set(payload, 12 + headers.length)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4)
  return new Uint8Array(bytes)
}
const header = (name: string, type: number, value: string) =>
  hex(`${Buffer.from([name.length]).toString('hex')}${Buffer.from(name).toString('hex')}0${type}${value}`)
const none = new Uint8Array(0)

describe('a stream', () => {
  it('is read message by message', () => {
    const messages = [...decodeEventStream(new Uint8Array([...HELLO, ...COMPLETE]))]
    expect(messages.map(({ headers }) => headers[':event-type'])).toEqual(['PayloadChunk', 'InvokeComplete'])
    expect(messages[0]?.headers).toEqual({
      ':event-type': 'PayloadChunk',
      ':content-type': 'application/octet-stream',
      ':message-type': 'event',
    })
    expect(messages.map(({ payload }) => text(payload))).toEqual(['Hello', '{}'])
  })

  it('is the same however its bytes arrive', () => {
    const bytes = new Uint8Array([...HELLO, ...COMPLETE, ...HELLO])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length })), (cuts) => {
        const decoder = new EventStreamDecoder()
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const messages = at.flatMap((start, i) => [...decoder.push(bytes.slice(start, at[i + 1] ?? bytes.length))])
        decoder.end()
        expect(messages).toEqual([...decodeEventStream(bytes)])
      }),
    )
  })

  it('may be empty, and so may headers and payload', () => {
    expect([...decodeEventStream(none)]).toEqual([])
    expect([...decodeEventStream(frame(none, none))]).toEqual([{ headers: {}, payload: none }])
  })

  it('gives what came before a message that is broken', () => {
    const stream = decodeEventStream(new Uint8Array([...HELLO, ...COMPLETE.fill(0, -1)]))
    expect(text(stream.next().value?.payload)).toBe('Hello')
    expect(() => stream.next()).toThrow(EventStreamError)
    COMPLETE.set([0x67], COMPLETE.length - 1)
  })
})

describe('a header', () => {
  it.each<[string, number, string, unknown]>([
    ['true', 0, '', true],
    ['false', 1, '', false],
    ['a byte', 2, 'ff', -1],
    ['a short', 3, '8000', -32768],
    ['an integer', 4, '7fffffff', 2147483647],
    ['a long', 5, 'ffffffffffffffff', -1n],
    ['bytes', 6, '0003010203', new Uint8Array([1, 2, 3])],
    ['text', 7, '0003e4bbb7', '价'],
    ['a time', 8, '0000000000000001', new Date(1)],
    ['a UUID', 9, '0123456789abcdef0123456789abcdef', '01234567-89ab-cdef-0123-456789abcdef'],
  ])('may be %s', (_, type, value, expected) => {
    const [message] = decodeEventStream(frame(header('x', type, value), none))
    expect(message?.headers).toEqual({ x: expected })
  })
})

describe('a stream is refused', () => {
  const flipped = (at: number) => HELLO.map((byte, i) => (i === at ? byte ^ 1 : byte))
  it.each<[string, Uint8Array, string]>([
    ['whose prelude is damaged', flipped(0), 'checksum of a prelude'],
    ['whose headers are damaged', flipped(20), 'checksum of a message'],
    ['whose payload is damaged', flipped(HELLO.length - 6), 'checksum of a message'],
    ['that breaks off in a prelude', HELLO.slice(0, 5), 'ends inside of a message'],
    ['that breaks off in a message', HELLO.slice(0, -1), 'ends inside of a message'],
    ['with a message of gigabytes', frame(none, none, 0xffffffff), '4294967295 bytes'],
    ['with a message that is shorter than its headers', frame(none, none, 20, 100), '100 of headers'],
    ['with more headers than the format allows', frame(none, none, 1e6, 200_000), '200000 of headers'],
    ['with a header of an unknown type', frame(hex('01780a'), none), 'type 10'],
    ['with a header that is longer than all', frame(header('x', 7, '00ff61'), none), 'longer than the headers'],
    ['that is a page', new TextEncoder().encode('<!doctype html>'), 'checksum'],
  ])('%s', (_, bytes, reason) => {
    expect(() => [...decodeEventStream(bytes)]).toThrow(EventStreamError)
    expect(() => [...decodeEventStream(bytes)]).toThrow(reason)
  })

  it('for any bytes with nothing but its own error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 60 }), (noise, headers) => {
        for (const bytes of [noise, frame(headers, noise)])
          try {
            for (const message of decodeEventStream(bytes)) expect(message.payload).toEqual(noise)
          } catch (error) {
            expect(error).toBeInstanceOf(EventStreamError)
          }
      }),
    )
  })
})

describe('encodes', () => {
  it('the published frame', () => {
    const headers = { ':event-type': 'PayloadChunk', ':content-type': 'application/octet-stream', ':message-type': 'event' }
    expect(encodeEventMessage(headers, new TextEncoder().encode('Hello'))).toEqual(HELLO)
  })

  it('whatever it decodes', () => {
    const headers = fc.dictionary(fc.string({ maxLength: 30, unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme' }), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(headers, fc.uint8Array(), (headers, payload) => {
        expect([...decodeEventStream(encodeEventMessage(headers, payload))]).toEqual([{ headers, payload }])
      }),
    )
  })

  it('nothing that the format has no room for', () => {
    const none = new Uint8Array(0)
    expect(() => encodeEventMessage({ ['x'.repeat(256)]: 'a' }, none)).toThrow(RangeError)
    expect(() => encodeEventMessage({ a: 'x'.repeat(65_536) }, none)).toThrow(RangeError)
    expect(() => encodeEventMessage({}, new Uint8Array(17 * 1024 * 1024))).toThrow(RangeError)
  })
})
