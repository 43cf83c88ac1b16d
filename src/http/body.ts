import { Pieces } from '../bytes.ts'
import { TransportError } from './message.ts'

/** The longest body that is read into memory, after decoding: more than any of the APIs answers outside a stream. */
export const MAX_BODY_BYTES = 256 * 1024 * 1024

/** All bytes of a body. Rejects with a {@link TransportError} where they are too many. */
export async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces = new Pieces()
  for await (const piece of body) {
    pieces.add(piece)
    if (pieces.length > MAX_BODY_BYTES) throw tooLarge()
  }
  return pieces.join()
}

export function tooLarge(): TransportError {
  return new TransportError('ANSWER_TOO_LARGE', `The body is over ${MAX_BODY_BYTES} bytes.`)
}
