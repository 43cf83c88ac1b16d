/**
 * Messages of `application/vnd.amazon.eventstream`, the framing in which AWS streams an answer. All integers are big-endian:
 *
 * ```
 * total length u32, header length u32, CRC-32 of these 8 bytes
 * headers: name length u8, name, type u8, value
 * payload
 * CRC-32 of everything before
 * ```
 *
 * @see https://docs.aws.amazon.com/lexv2/latest/dg/event-stream-encoding.html
 */

import { Pieces } from './bytes.ts'
import { UnexpectedAnswer } from './classify.ts'

export type EventHeader = boolean | number | bigint | string | Uint8Array | Date

export interface EventMessage {
  headers: Record<string, EventHeader>
  payload: Uint8Array
}

/** The bytes are no event stream, or the stream broke off inside of a message. */
export class EventStreamError extends UnexpectedAnswer {
  override name = 'EventStreamError'

  constructor(message: string) {
    super('INVALID_ENCODING', `The event stream is broken: ${message}.`)
  }
}

const PRELUDE = 12
const CHECKSUM = 4
const MAX_HEADERS = 128 * 1024
/** The most that the format allows. A longer length is an error, so that a corrupt one doesn't make a reader wait for gigabytes. */
const MAX_MESSAGE = 16 * 1024 * 1024 + MAX_HEADERS + PRELUDE + CHECKSUM

/**
 * Cuts a stream into its messages, however its bytes arrive.
 *
 * @example
 * const decoder = new EventStreamDecoder()
 * for await (const chunk of body) for (const { headers, payload } of decoder.push(chunk)) …
 * decoder.end()
 */
export class EventStreamDecoder {
  #pieces = new Pieces()
  /** Bytes to wait for: a prelude, which says how long its message is, then the message. Chunks are joined only when they suffice. */
  #needed = PRELUDE

  /** Says that nothing comes any more. Throws an {@link EventStreamError} when a message is unfinished. */
  end(): void {
    if (this.#pieces.length > 0) throw new EventStreamError('it ends inside of a message')
  }

  /** The messages that these bytes complete. Throws an {@link EventStreamError} for bytes that are none. */
  *push(chunk: Uint8Array): Generator<EventMessage, void, undefined> {
    this.#pieces.add(chunk)
    while (this.#pieces.length >= this.#needed) {
      const bytes = this.#pieces.join()
      if (this.#needed === PRELUDE) this.#needed = lengthOf(bytes)
      else {
        const message = bytes.subarray(0, this.#needed)
        this.#pieces = new Pieces()
        this.#pieces.add(bytes.subarray(this.#needed))
        this.#needed = PRELUDE
        yield decodeMessage(message)
      }
    }
  }
}

/** The messages of a stream that arrived whole. Throws an {@link EventStreamError} at the first that is broken. */
export function* decodeEventStream(bytes: Uint8Array): Generator<EventMessage, void, undefined> {
  const decoder = new EventStreamDecoder()
  yield* decoder.push(bytes)
  decoder.end()
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** How long a message is, headers, payload and checksums included. */
function lengthOf(prelude: Uint8Array): number {
  const view = viewOf(prelude)
  const length = view.getUint32(0)
  const headers = view.getUint32(4)
  if (view.getUint32(8) !== crc32(prelude.subarray(0, 8))) throw new EventStreamError('the checksum of a prelude is wrong')
  if (headers > MAX_HEADERS || length > MAX_MESSAGE || length < PRELUDE + headers + CHECKSUM)
    throw new EventStreamError(`a message of ${length} bytes with ${headers} of headers is not allowed`)
  return length
}

function decodeMessage(bytes: Uint8Array): EventMessage {
  const end = bytes.length - CHECKSUM
  const view = viewOf(bytes)
  if (view.getUint32(end) !== crc32(bytes.subarray(0, end))) throw new EventStreamError('the checksum of a message is wrong')
  const payload = PRELUDE + view.getUint32(4)
  return { headers: decodeHeaders(bytes.subarray(PRELUDE, payload)), payload: bytes.subarray(payload, end) }
}

type ReadValue = (view: DataView, take: (length: number) => number) => EventHeader

/** How a header's value is read, by the number of its type. */
const VALUES: readonly ReadValue[] = [
  () => true,
  () => false,
  (view, take) => view.getInt8(take(1)),
  (view, take) => view.getInt16(take(2)),
  (view, take) => view.getInt32(take(4)),
  (view, take) => view.getBigInt64(take(8)),
  (view, take) => bytesOf(view, take),
  (view, take) => new TextDecoder().decode(bytesOf(view, take)),
  (view, take) => new Date(Number(view.getBigInt64(take(8)))),
  (view, take) => {
    const at = take(16)
    const hex = Array.from({ length: 16 }, (_, i) =>
      view
        .getUint8(at + i)
        .toString(16)
        .padStart(2, '0'),
    ).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  },
]

function bytesOf(view: DataView, take: (length: number) => number): Uint8Array {
  const length = view.getUint16(take(2))
  return new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + take(length), length)
}

function decodeHeaders(bytes: Uint8Array): Record<string, EventHeader> {
  const view = viewOf(bytes)
  // Without a prototype: a header may have any name, `__proto__` too.
  const headers: Record<string, EventHeader> = Object.create(null)
  let at = 0
  const take = (length: number): number => {
    if (at + length > bytes.length) throw new EventStreamError('a header is longer than the headers are')
    at += length
    return at - length
  }
  while (at < bytes.length) {
    const length = view.getUint8(take(1))
    const start = take(length)
    const name = new TextDecoder().decode(bytes.subarray(start, start + length))
    const type = view.getUint8(take(1))
    const value = VALUES[type]
    if (!value) throw new EventStreamError(`a header has the type ${type}, which there is not`)
    headers[name] = value(view, take)
  }
  return headers
}

/**
 * Writes a message whose headers are all text, as those of Lambda are. Throws a `RangeError` for what the format has no room for.
 *
 * @example
 * encodeEventMessage({ ':event-type': 'PayloadChunk', ':message-type': 'event' }, chunk)
 */
export function encodeEventMessage(headers: Readonly<Record<string, string>>, payload: Uint8Array): Uint8Array {
  const encoder = new TextEncoder()
  const fields = Object.entries(headers).map(([name, value]) => [encoder.encode(name), encoder.encode(value)] as const)
  const headersLength = fields.reduce((length, [name, value]) => length + name.length + value.length + 4, 0)
  const length = PRELUDE + headersLength + payload.length + CHECKSUM
  if (headersLength > MAX_HEADERS || length > MAX_MESSAGE) throw new RangeError(`A message of ${length} bytes is not allowed.`)
  const bytes = new Uint8Array(length)
  const view = viewOf(bytes)
  view.setUint32(0, length)
  view.setUint32(4, headersLength)
  view.setUint32(8, crc32(bytes.subarray(0, 8)))
  let at = PRELUDE
  for (const [name, value] of fields) {
    if (name.length > 255 || value.length > 65_535) throw new RangeError('The name or the value of a header is too long.')
    bytes[at] = name.length
    bytes.set(name, at + 1)
    bytes[at + 1 + name.length] = TEXT
    view.setUint16(at + 2 + name.length, value.length)
    bytes.set(value, at + 4 + name.length)
    at += name.length + value.length + 4
  }
  bytes.set(payload, at)
  view.setUint32(length - CHECKSUM, crc32(bytes.subarray(0, length - CHECKSUM)))
  return bytes
}

/** The type of a header that is text. */
const TEXT = 7

/** The remainder for each byte, so that a checksum takes one step a byte. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

/** CRC-32 as in gzip. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = (REMAINDERS[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}
