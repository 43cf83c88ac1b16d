import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { cloudbaseContext, fcContext, lambdaContext } from './contexts.ts'
import type { Call, Convention, Failure, Head, HttpCall, Result } from './protocol.ts'
import { CollectedStream, highWaterMarkOf, isStreaming, OutOfMemory, type ResponseStream } from './response-stream.ts'

export type Handler = (...args: unknown[]) => unknown

/** What the worker does for a handler that answers piece by piece. */
interface Answering {
  begin(head: Head): void
  stream(highWaterMark?: number): ResponseStream
}

type Calling = (handler: Handler, call: Call, answering: Answering) => Promise<Result>

/** Calls a handler in the way of the cloud that was called. Rejects with what the handler throws. */
export function callHandler(handler: Handler, call: Call, answering: Answering): Promise<Result> {
  return CALLING[call.convention](handler, call, answering)
}

const CALLING: Record<Convention, Calling> = {
  async lambda(handler, call) {
    if (!isStreaming(handler)) return { body: jsonBytes(await invoke(handler, lambdaEvent(call), lambdaContext(call))) }
    const stream = new CollectedStream(highWaterMarkOf(handler))
    await writeTo(stream, handler, call)
    return { body: Buffer.concat(stream.chunks) }
  },
  async 'lambda-stream'(handler, call, answering) {
    if (!isStreaming(handler)) return { body: jsonBytes(await invoke(handler, lambdaEvent(call), lambdaContext(call))) }
    await writeTo(answering.stream(highWaterMarkOf(handler)), handler, call)
    return { body: new Uint8Array(0) }
  },
  async 'fc-event'(handler, call) {
    return { body: resultBytes(await invoke(handler, Buffer.from(call.body), fcContext(call))) }
  },
  async 'fc-http-event'(handler, call) {
    const event = Buffer.from(JSON.stringify(httpEvent(call, call.http as HttpCall)))
    return httpResult(await invoke(handler, event, fcContext(call)))
  },
  'fc-http': callHttpHandler,
  async cloudbase(handler, call) {
    const event: unknown = call.body.byteLength === 0 ? {} : JSON.parse(Buffer.from(call.body).toString())
    const value = await invoke(handler, event, cloudbaseContext(call))
    return typeof value === 'string' ? { body: Buffer.from(value), isText: true } : { body: jsonBytes(value) }
  },
}

/** An error that a handler gave to its callback. */
class CallbackError extends Error {
  readonly reason: unknown
  constructor(reason: unknown) {
    super('The handler called back with an error.')
    this.reason = reason
  }
}

/** What the handler returns, what its promise brings or what it calls back with, whichever comes first. */
function invoke(handler: Handler, ...args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, value?: unknown) =>
      error === null || error === undefined ? resolve(value) : reject(new CallbackError(error))
    const returned = handler(...args, callback)
    // A handler that takes the callback answers with it, whatever it returns beside a promise.
    if (isThenable(returned)) returned.then(resolve, reject)
    else if (handler.length <= args.length) resolve(returned)
  })
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | undefined | null)?.then === 'function'
}

/** An event is `{}` where the caller sent none. */
function lambdaEvent({ body }: Call): unknown {
  return body.byteLength === 0 ? {} : JSON.parse(Buffer.from(body).toString())
}

async function writeTo(stream: ResponseStream, handler: Handler, call: Call): Promise<void> {
  const ended = finished(stream)
  ended.catch(() => {})
  try {
    await handler(lambdaEvent(call), stream, lambdaContext(call))
  } catch (error) {
    // What was written before the failure is sent before it is told.
    if (!(error instanceof OutOfMemory) && !stream.destroyed) await new Promise<void>((resolve) => stream.end(resolve))
    throw error
  }
  await ended
}

function jsonBytes(value: unknown): Uint8Array {
  let text: string | undefined
  try {
    text = JSON.stringify(value ?? null)
  } catch (cause) {
    throw new Error('Unable to stringify response body', { cause })
  }
  return Buffer.from(text ?? 'null')
}

/** Bytes and text as they are, anything else as JSON. */
function resultBytes(value: unknown): Uint8Array {
  if (value === undefined) return new Uint8Array(0)
  if (value instanceof Uint8Array) return value
  return typeof value === 'string' ? Buffer.from(value) : jsonBytes(value)
}

/** @see https://www.alibabacloud.com/help/en/functioncompute/fc-3-0/user-guide/http-trigger-invoking-function format v1 */
function httpEvent({ requestId, context, body }: Call, { method, path, query, headers, host }: HttpCall): object {
  const text = decodeText(body)
  const now = new Date()
  return {
    version: 'v1',
    rawPath: path,
    body: text ?? Buffer.from(body).toString('base64'),
    isBase64Encoded: text === undefined,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [titleCase(name), value])),
    queryParameters: Object.fromEntries(new URLSearchParams(query)),
    requestContext: {
      accountId: context['accountId'],
      domainName: host,
      domainPrefix: host.split('.')[0],
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: headers['user-agent'] ?? '' },
      requestId,
      time: `${now.toISOString().slice(0, 19)}Z`,
      timeEpoch: String(now.getTime()),
    },
  }
}

const titleCase = (name: string) => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase())

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * An object with `statusCode`, also as JSON text, is the whole answer. Anything else is the body of a 200, which is unconfirmed in its
 * details: what of it counts as such an object, and the content type it gets.
 */
function httpResult(value: unknown): Result {
  const body = resultBytes(value)
  const answer = parseObject(body)
  if (answer?.['statusCode'] === undefined) return { head: { status: 200, headers: {} }, body, isText: typeof value === 'string' }
  const { statusCode, headers, body: content, isBase64Encoded } = answer
  const named = typeof headers === 'object' && headers !== null ? Object.entries(headers) : []
  return {
    head: { status: Number(statusCode), headers: Object.fromEntries(named.map(([name, text]) => [name, String(text)])) },
    body:
      isBase64Encoded === true && typeof content === 'string'
        ? new Uint8Array(Buffer.from(content, 'base64'))
        : resultBytes(content ?? undefined),
  }
}

function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/**
 * The HTTP handler of FC 2.0: `(req, resp, context)`.
 *
 * @see https://www.alibabacloud.com/help/en/function-compute/latest/node-js-http-functions
 */
function callHttpHandler(handler: Handler, call: Call, answering: Answering): Promise<Result> {
  return new Promise((resolve, reject) => {
    const head: Head = { status: 200, headers: {} }
    const response = {
      setStatusCode(status: number) {
        head.status = Number(status)
      },
      setHeader(name: string, value: unknown) {
        head.headers[String(name).toLowerCase()] = String(value)
      },
      deleteHeader(name: string) {
        delete head.headers[String(name).toLowerCase()]
      },
      send(body: unknown) {
        if (!(body instanceof Readable)) return resolve({ head, body: resultBytes(body) })
        answering.begin(head)
        pipeline(body, answering.stream()).then(() => resolve({ body: new Uint8Array(0) }), reject)
      },
    }
    const returned = handler(httpRequest(call, call.http as HttpCall), response, fcContext(call))
    if (isThenable(returned)) returned.then(undefined, reject)
  })
}

/** A stream of the body, as `raw-body` and its like read it, with the fields of the request; newer runtimes have `body` too. */
function httpRequest({ body }: Call, { method, path, query, headers }: HttpCall): Readable {
  const queries: Record<string, string | string[]> = {}
  const parameters = new URLSearchParams(query)
  for (const name of parameters.keys()) {
    const values = parameters.getAll(name)
    queries[name] = values.length === 1 ? (values[0] as string) : values
  }
  const bytes = Buffer.from(body)
  const url = query === '' ? path : `${path}?${query}`
  const stream = Readable.from(bytes.byteLength ? [bytes] : [], { objectMode: false })
  return Object.assign(stream, { method, path, queries, headers, url, clientIP: '127.0.0.1', body: bytes })
}

/** Where the frames of a stack are ours, and no longer the function's. Not the whole package: the function may be calling others by it. */
const HERE = import.meta.url

function framesOf(stack: unknown): string[] {
  const lines = String(stack ?? '').split('\n')
  const ours = lines.findIndex((line) => line.includes(HERE))
  return ours < 0 ? lines : lines.slice(0, ours)
}

/** What a handler threw, as data. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof OutOfMemory) return { cause: 'memory' }
  const isHandled = thrown instanceof CallbackError
  const reason: unknown = isHandled ? thrown.reason : thrown
  try {
    if (!(reason instanceof Error)) return { cause: 'error', isHandled, errorType: typeof reason, errorMessage: describe(reason) }
    const { name, message, stack } = reason
    return { cause: 'error', isHandled, errorType: String(name), errorMessage: String(message), stack: framesOf(stack) }
  } catch {
    return { cause: 'error', isHandled, errorType: 'Error', errorMessage: 'An error that cannot be read.' }
  }
}

function describe(reason: unknown): string {
  return typeof reason === 'object' && reason !== null ? (JSON.stringify(reason) ?? '') : String(reason)
}
