import { ClientFailure } from './client-failure.ts'
import { InputError } from './input.ts'

/** A payload that is sent as it comes: bytes, or text that goes as UTF-8. A Node `Readable` is one too. */
export type PayloadStream = AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array>

/** A payload that could not be sent to its end. The function may have received the start of it. */
export class PayloadFailed extends ClientFailure<'PAYLOAD_FAILED' | 'PAYLOAD_TOO_LARGE'> {}

export function isPayloadStream(value: unknown): value is PayloadStream {
  if (typeof value !== 'object' || value === null) return false
  return typeof (value as AsyncIterable<unknown>)[Symbol.asyncIterator] === 'function' || isReadableStream(value)
}

function isReadableStream(value: object): value is ReadableStream<Uint8Array> {
  return typeof (value as ReadableStream).getReader === 'function'
}

/**
 * The bytes of a streamed payload, counted on their way: a size that nobody knows before can only be checked while it is sent.
 *
 * @param what the call whose limit it is, for the message.
 */
export async function* payloadBytes(stream: PayloadStream, limit: number, what: string): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  let sent = 0
  try {
    for await (const chunk of isReadableStream(stream) ? read(stream) : stream) {
      const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk
      // By its tag: bytes of Node's own are of another realm in the sandbox of a test.
      if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]')
        throw new TypeError('a streamed payload is made of bytes or text')
      sent += bytes.byteLength
      if (sent > limit)
        throw new PayloadFailed('PAYLOAD_TOO_LARGE', `\`payload\` is over ${limit} bytes, which is the most that ${what} takes.`)
      // An empty chunk would end the body where it is chunked by hand.
      if (bytes.byteLength > 0) yield bytes
    }
  } catch (cause) {
    if (cause instanceof PayloadFailed) throw cause
    throw new PayloadFailed(
      'PAYLOAD_FAILED',
      `The streamed \`payload\` failed: ${cause instanceof Error ? cause.message : 'see `cause`'}.`,
      cause,
    )
  }
}

/** A `ReadableStream` as an async iterable, which it is not in every runtime. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** @param why what this API needs the whole payload for. */
export function refuseStream(payload: unknown, why: string): void {
  if (isPayloadStream(payload)) throw new InputError(`\`payload\` can't be a stream: ${why}; give it whole, as bytes.`)
}
