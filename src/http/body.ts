import { joinBytes } from '../bytes.ts'
import { TransportError } from './message.ts'

/** The longest body that is read into memory, after decoding: more than any of the APIs answers outside a stream. */
export const MAX_BODY_BYTES = 256 * 1024 * 1024

/** All bytes of a body. Rejects with a {@link TransportError} where they are too many. */
export async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > MAX_BODY_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return joinBytes(chunks, length)
}

export function tooLarge(): TransportError {
  return new TransportError('ANSWER_TOO_LARGE', `The body is over ${MAX_BODY_BYTES} bytes.`)
}
