import { encodeEventMessage } from '../event-stream.ts'
import { bytesOf } from './message.ts'

/** How a streamed answer of Lambda ends; nothing in it says success. */
export interface InvokeComplete {
  ErrorCode?: string
  ErrorDetails?: string
  /** The log tail in base64. */
  LogResult?: string
}

const CHUNK = { ':event-type': 'PayloadChunk', ':content-type': 'application/octet-stream', ':message-type': 'event' }
const COMPLETE = { ':event-type': 'InvokeComplete', ':content-type': 'application/json', ':message-type': 'event' }

/** Bytes of a piece that one message carries; the format has room for 16 MB. */
const MAX_PIECE = 1024 * 1024

/** The next bytes of a streamed result, in messages of `InvokeWithResponseStream`. */
export function* payloadChunks(bytes: Uint8Array, size = MAX_PIECE): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.byteLength; at += size) yield encodeEventMessage(CHUNK, bytes.subarray(at, at + size))
}

export function invokeComplete(end: InvokeComplete): Uint8Array {
  return encodeEventMessage(COMPLETE, bytesOf(end))
}

/** A small piece, so that even a short payload arrives in more than one message. */
const ECHO_PIECE = 1024

/** Streams the payload of a call back, piece by piece. */
export async function* echoStream(payload: Uint8Array, end: InvokeComplete): AsyncGenerator<Uint8Array, void, undefined> {
  yield* payloadChunks(payload, ECHO_PIECE)
  yield invokeComplete(end)
}
