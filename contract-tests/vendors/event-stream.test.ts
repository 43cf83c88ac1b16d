/** AWS's own codec as the judge of our decoder of event streams. */
import { EventStreamCodec, Int64 } from '@smithy/core/event-streams'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeEventStream } from '../../src/event-stream.ts'

const codec = new EventStreamCodec(
  (bytes) => (typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString()),
  (text) => new Uint8Array(Buffer.from(text)),
)
const integer = (bits: number) => fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })
const value = fc.oneof(
  fc.boolean().map((value) => [{ type: 'boolean', value }, value]),
  integer(8).map((value) => [{ type: 'byte', value }, value]),
  integer(16).map((value) => [{ type: 'short', value }, value]),
  integer(32).map((value) => [{ type: 'integer', value }, value]),
  fc.maxSafeInteger().map((number) => [{ type: 'long', value: Int64.fromNumber(number) }, BigInt(number)]),
  fc.uint8Array().map((value) => [{ type: 'binary', value }, value]),
  fc.string({ unit: 'grapheme' }).map((value) => [{ type: 'string', value }, value]),
  fc.date({ noInvalidDate: true }).map((value) => [{ type: 'timestamp', value }, value]),
  fc.uuid().map((value) => [{ type: 'uuid', value }, value]),
)
const message = fc.record({ headers: fc.dictionary(fc.stringMatching(/^:?[a-z-]{1,30}$/), value), body: fc.uint8Array() })

it('what it encodes, we decode to the same', () => {
  fc.assert(
    fc.property(fc.array(message), (messages) => {
      const encoded = messages.map(({ headers, body }) =>
        codec.encode({ headers: Object.fromEntries(Object.entries(headers).map(([name, [header]]) => [name, header as never])), body }),
      )
      const decoded = [...decodeEventStream(new Uint8Array(Buffer.concat(encoded)))]
      expect(decoded.map(({ headers, payload }) => ({ headers, body: new Uint8Array(payload) }))).toEqual(
        messages.map(({ headers, body }) => ({
          headers: Object.fromEntries(Object.entries(headers).map(([name, [, value]]) => [name, value])),
          body: new Uint8Array(body),
        })),
      )
    }),
  )
})
