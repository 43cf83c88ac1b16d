import { Writable } from 'node:stream'
import { post } from './parent.ts'

/** Bytes that are on their way to the server at once. */
const PIECE = 256 * 1024
/** What a handler may have written that no one has taken yet: more than this is out of memory. */
const MAX_WAITING = 64 * 1024 * 1024

/** What a handler writes of its answer. A piece leaves when the one before was taken, so a slow client slows the handler. */
export class ResponseStream extends Writable {
  #taken: (() => void) | undefined
  /** Called before the first piece. */
  onBeforeFirstWrite: (() => void) | undefined

  constructor(highWaterMark?: number) {
    super({ ...(highWaterMark !== undefined && { highWaterMark }) })
  }

  /** The server has taken the last piece. */
  taken(): void {
    this.#taken?.()
  }

  /** For functions behind an address; callers of the API get the type of the frames. */
  setContentType(_contentType: string): void {}

  override write(chunk: unknown, ...rest: never[]): boolean {
    const before = this.onBeforeFirstWrite
    this.onBeforeFirstWrite = undefined
    before?.()
    if (this.writableLength > MAX_WAITING) throw new OutOfMemory()
    return super.write(typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : JSON.stringify(chunk), ...rest)
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    let at = 0
    const next = () => {
      if (at >= chunk.byteLength) return done()
      const bytes = new Uint8Array(chunk.subarray(at, at + PIECE))
      at += PIECE
      this.#taken = next
      post({ type: 'chunk', bytes })
    }
    next()
  }
}

/** The handler writes faster than anyone reads and does not wait: on the cloud its memory would be full. */
export class OutOfMemory extends Error {}

/** Keeps what a handler writes, for a caller that gets it whole. */
export class CollectedStream extends ResponseStream {
  readonly chunks: Buffer[] = []

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.chunks.push(chunk)
    done()
  }
}

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming')
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark')

type AnyHandler = ((...args: never[]) => unknown) & { [STREAMING]?: string; [HIGH_WATER_MARK]?: number }

export const isStreaming = (handler: AnyHandler): boolean => handler[STREAMING] === 'response'
export const highWaterMarkOf = (handler: AnyHandler): number | undefined => handler[HIGH_WATER_MARK]

/**
 * The global `awslambda` of Lambda's Node.js runtimes.
 *
 * @see https://github.com/aws/aws-lambda-nodejs-runtime-interface-client
 */
export const awslambda = {
  streamifyResponse<Handler extends AnyHandler>(handler: Handler, options?: { highWaterMark?: number }): Handler {
    handler[STREAMING] = 'response'
    if (options?.highWaterMark !== undefined) handler[HIGH_WATER_MARK] = options.highWaterMark
    return handler
  },
  HttpResponseStream: {
    /** Status and headers go before the body as JSON, and eight zero bytes after them. */
    from(stream: ResponseStream, prelude: unknown): ResponseStream {
      stream.setContentType('application/vnd.awslambda.http-integration-response')
      stream.onBeforeFirstWrite = () => {
        stream.write(JSON.stringify(prelude))
        stream.write(new Uint8Array(8))
      }
      return stream
    },
  },
}
