import type { ApiId, FaasError } from './errors.ts'
import type { HeaderMap } from './http/message.ts'

/** What a run cost, as the service reports it; a field is absent when the service did not say. */
export interface Metrics {
  /** How long the function ran, in milliseconds. */
  durationMs?: number
  /** How long a run the call is charged for, in milliseconds. */
  billedDurationMs?: number
  /** The memory that the function is configured to have, in MB. */
  memorySizeMb?: number
  /** The most that it used, in MB. */
  maxMemoryUsedMb?: number
  /** Start-up time before the first call of an instance, in milliseconds (Lambda). */
  initDurationMs?: number
}

/** What an answer says beside its data. */
export interface Details {
  /** The version that ran: what an alias stood for. */
  executedVersion?: string | undefined
  /** The last 4 KB of the run's log, decoded; only with `logType: 'tail'`. */
  logs?: string | undefined
  /** What the run cost, as far as the service says. */
  metrics?: Metrics | undefined
  /** The id of the asynchronous task or stateful invocation that was queued (Function Compute). */
  asyncTaskId?: string | undefined
  /** The durable execution that was started (AWS Lambda). */
  durableExecutionArn?: string | undefined
}

type Given<T> = { readonly [Key in keyof T]-?: T[Key] | undefined }

/** A call that succeeded. */
export interface Success<Data> extends Given<Details> {
  readonly ok: true
  /** The function's result; of an asynchronous call and a dry run undefined. */
  readonly data: Data
  /** The HTTP status. */
  readonly status: number
  /** The service's own id of the request. */
  readonly requestId: string | undefined
  /** How many times the request was sent. */
  readonly attempts: number
  readonly error?: undefined
  /** The answer as a standard `Response`, made when it is first read; its body can be read once, as always. */
  readonly response: Response
}

/** A call that failed: the service refused it, the function failed, or no usable answer arrived. */
export interface Failure<Api extends ApiId = ApiId, Code extends string = string> {
  readonly ok: false
  /** Why it failed. */
  readonly error: FaasError<Api, Code>
  readonly data?: undefined
  /** The HTTP status; undefined when no answer arrived. */
  readonly status: number | undefined
  /** The service's own id of the request; undefined when the answer had none. */
  readonly requestId: string | undefined
  /** Undefined when no answer arrived. */
  readonly response: Response | undefined
}

/**
 * The outcome of a call: `ok` tells which. A call never rejects.
 *
 * @example
 * ```ts
 * const result = await lambda.invoke<Receipt>({ functionName: 'checkout' })
 * if (result.ok) console.log(result.data.total)
 * else console.error(result.error.code, result.error.requestId)
 * ```
 */
export type Result<Data, Api extends ApiId = ApiId, Code extends string = string> = Success<Data> | Failure<Api, Code>

/**
 * The data of a successful result; throws the {@link FaasError} of a failed one.
 *
 * @example
 * ```ts
 * const receipt = unwrap(await lambda.invoke<Receipt>({ functionName: 'checkout' }))
 * ```
 */
export function unwrap<Data>(result: Result<Data>): Data {
  if (result.ok) return result.data
  // The stack of a result's error ends where the answer was read; the caller's own frames are worth more.
  Error.captureStackTrace?.(result.error, unwrap)
  throw result.error
}

/** An answer whose body was read. */
export interface Answer {
  status: number
  headers: HeaderMap
  bytes: Uint8Array
}

interface Sent {
  requestId: string | undefined
  attempts: number
}

/** Makes `response` when it is read: building a `Response` loads undici on Node, and most callers never look at it. */
class AnsweredCall {
  readonly status: number | undefined
  readonly requestId: string | undefined
  readonly #answer: Answer | undefined
  #response: Response | undefined

  constructor(answer: Answer | undefined, status: number | undefined, requestId: string | undefined) {
    this.#answer = answer
    this.status = status
    this.requestId = requestId
  }

  get response(): Response | undefined {
    if (this.#answer) this.#response ??= toResponse(this.#answer)
    return this.#response
  }
}

class SuccessfulCall<Data> extends AnsweredCall {
  readonly ok = true
  readonly data: Data
  readonly executedVersion: string | undefined
  readonly logs: string | undefined
  readonly metrics: Metrics | undefined
  readonly asyncTaskId: string | undefined
  readonly durableExecutionArn: string | undefined
  readonly attempts: number

  constructor(data: Data, answer: Answer, details: Details & Sent) {
    super(answer, answer.status, details.requestId)
    this.data = data
    this.executedVersion = details.executedVersion
    this.logs = details.logs
    this.metrics = details.metrics
    this.asyncTaskId = details.asyncTaskId
    this.durableExecutionArn = details.durableExecutionArn
    this.attempts = details.attempts
  }
}

class FailedCall<Api extends ApiId, Code extends string> extends AnsweredCall {
  readonly ok = false
  readonly error: FaasError<Api, Code>

  constructor(error: FaasError<Api, Code>, answer: Answer | undefined) {
    // By the error, not by the answer: one that broke off has a status, and no `response` can be made of it.
    super(answer, error.status, error.requestId)
    this.error = error
  }
}

export function success<Data>(data: Data, answer: Answer, details: Details & Sent): Success<Data> {
  return new SuccessfulCall(data, answer, details) as Success<Data>
}

export function failure<Api extends ApiId, Code extends string>(error: FaasError<Api, Code>, answer?: Answer): Failure<Api, Code> {
  return new FailedCall(error, answer)
}

/** An answer as a standard `Response`. */
export function toResponse({ status, headers, bytes }: Answer): Response {
  // Statuses that forbid a body make the constructor throw on any body, also an empty one.
  const body = status === 204 || status === 205 || status === 304 ? null : (bytes as Uint8Array<ArrayBuffer>)
  const lines = Object.entries(headers).flatMap(([name, values]) => values.split('\n').map((value): [string, string] => [name, value]))
  const response = new Response(body, { status, headers: lines })
  response.headers.delete('content-encoding')
  // The length of the compressed body: whoever passes the response on would cut the decoded one off there.
  if (bytes.length > 0 && response.headers.has('content-length')) response.headers.set('content-length', String(bytes.length))
  return response
}
