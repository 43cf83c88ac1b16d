import { type HeadersInput, recordOf } from './encode.ts'
import type { ApiId, FaasError } from './errors.ts'
import type { HttpRequest } from './http/message.ts'
import { redactQuery } from './redact.ts'

/** What all hooks are told: which try of which call. Never credentials, a payload, headers or an answer's body. */
export interface TryEvent {
  /** The same for all events of one call. */
  readonly callId: string
  /** The API that is called. */
  readonly api: ApiId
  /** The operation of the API's document: `Invoke`, `CreateFunction`. */
  readonly operation: string
  /** The function as the caller named it; undefined where the address names it (HTTP triggers). */
  readonly functionName: string | undefined
  /** The client's region; undefined where an address takes its place. */
  readonly region: string | undefined
  /** The HTTP method; empty, as `url` is, when there was no request to send. */
  readonly method: string
  /** The whole address; the values of query parameters that are secrets, by their names, are `REDACTED`. */
  readonly url: string
  /** From 1; in `onError` 0 when the call was refused before its first try. */
  readonly attempt: number
}

/** An answer arrived whole; of a stream, that is at its end, or where it was left. */
export interface ResponseEvent extends TryEvent {
  /** The HTTP status. */
  readonly status: number
  /** The service's own id of the request; undefined when the answer has none. */
  readonly requestId: string | undefined
  /** Milliseconds of this try: asking for credentials, signing, sending, reading; of a stream until its end. */
  readonly durationMs: number
  /** What the answer means, when it is a failure: also with status 200. */
  readonly error: FaasError | undefined
}

/** A try failed, and there will be another one. */
export interface RetryEvent extends TryEvent {
  /** Why the try failed. */
  readonly error: FaasError
  /** Milliseconds of the try that failed. */
  readonly durationMs: number
  /** Milliseconds until the next one. */
  readonly waitMs: number
}

/** A call failed for good. */
export interface ErrorEvent extends TryEvent {
  /** The error that the call has as its result. */
  readonly error: FaasError
  /** Milliseconds of the last try; 0 when there was none. */
  readonly durationMs: number
}

/**
 * Functions that are told what a client does. They are called at once and never waited for; whatever they throw, or reject with, is
 * dropped: a hook can't break or delay a call, but its own work adds to it.
 *
 * @example
 * ```ts
 * const hooks: Hooks = {
 *   onRetry: ({ functionName, attempt, waitMs, error }) => console.warn(`${functionName}: ${error.code}, try ${attempt}, wait ${waitMs} ms`),
 * }
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials, hooks })
 * ```
 */
export interface Hooks {
  /**
   * Before a try is signed. Headers that it returns (an object, a `Headers`, or pairs) are sent with this try and signed with it, unless the
   * request has them already or a field of the input sets them: a `traceparent`.
   */
  onRequest?(event: TryEvent): HeadersInput | void | Promise<void>
  /** An answer arrived whole, whatever its status; a stream when it has ended, or was left. */
  onResponse?(event: ResponseEvent): unknown
  /** A try failed, with or without an answer, and another one follows. */
  onRetry?(event: RetryEvent): unknown
  /** The call failed; there is no other try. Also for input that was refused before anything was sent, and a stream that failed half-way. */
  onError?(event: ErrorEvent): unknown
}

/** One set of hooks or several, called in their order. */
export type HookOption = Hooks | readonly Hooks[]

/** What is known of a call before it is made. */
export interface CallFacts {
  api: ApiId
  operation: string
  functionName: string | undefined
  region: string | undefined
  request: HttpRequest | undefined
}

const prefix = Math.random().toString(36).slice(2, 10)
let calls = 0

/** Tells hooks about one call. There is none without hooks, so that calls without them pay nothing. */
export class Observer {
  readonly #hooks: readonly Hooks[]
  readonly #facts: Omit<TryEvent, 'attempt'>
  #attempt = 0
  #startedAt = 0

  constructor(hooks: readonly Hooks[], { request, ...facts }: CallFacts) {
    this.#hooks = hooks
    const url = request ? `${request.origin}${request.path}${request.query && `?${redactQuery(request.query)}`}` : ''
    this.#facts = { callId: `${prefix}-${++calls}`, ...facts, method: request?.method ?? '', url }
  }

  /** @returns headers to add to the try. */
  request(attempt: number): Record<string, unknown>[] {
    this.#attempt = attempt
    this.#startedAt = performance.now()
    const event = { ...this.#facts, attempt }
    return this.#hooks.map((hooks) => tell(() => headersOf(hooks.onRequest?.(event), event))).filter(isHeaders)
  }

  response(status: number, requestId: string | undefined, error: FaasError | undefined): void {
    const event = { ...this.#facts, attempt: this.#attempt, status, requestId, durationMs: this.#duration, error }
    for (const hooks of this.#hooks) tell(() => hooks.onResponse?.(event))
  }

  retry(error: FaasError, waitMs: number): void {
    const event = { ...this.#facts, attempt: this.#attempt, error, durationMs: this.#duration, waitMs }
    for (const hooks of this.#hooks) tell(() => hooks.onRetry?.(event))
  }

  error(error: FaasError): void {
    const event = { ...this.#facts, attempt: this.#attempt, error, durationMs: this.#attempt === 0 ? 0 : this.#duration }
    for (const hooks of this.#hooks) tell(() => hooks.onError?.(event))
  }

  get #duration(): number {
    return performance.now() - this.#startedAt
  }
}

/** The hooks of the client, then those of the call; undefined when there are none. */
export function joinHooks(client: HookOption | undefined, call: HookOption | undefined): readonly Hooks[] | undefined {
  if (client === undefined && call === undefined) return undefined
  return [client ?? [], call ?? []].flat()
}

function tell(run: () => unknown): unknown {
  try {
    const result = run()
    // A rejection that no one hears of ends the process.
    if (isThenable(result)) Promise.resolve(result).catch(() => {})
    return result
  } catch {
    return undefined
  }
}

/**
 * What an arrow function happens to return are no headers: a `Map` of anything but text, as of `began.set(event.callId, performance.now())`, and the
 * event itself, as of `(event) => (last = event)`.
 */
function headersOf(given: unknown, event: TryEvent): unknown {
  const isOther = given === event || (given instanceof Map && typeof given.values().next().value !== 'string')
  return isOther ? undefined : recordOf(given as HeadersInput)
}

function isHeaders(result: unknown): result is Record<string, unknown> {
  return result !== undefined && !isThenable(result)
}

function isThenable(result: unknown): result is PromiseLike<unknown> {
  return typeof (result as { then?: unknown } | null | undefined)?.then === 'function'
}
