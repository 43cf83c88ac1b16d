import { send } from '#http'
import { decodeData, RESPONSE_TYPES, Reading, type ResponseType, UnreadableBody } from './body.ts'
import { type Classified, type Context, codeless, type Problem, toClientError, toError, UnexpectedAnswer } from './classify.ts'
import { Clock, type ClockError, isClockError } from './clock.ts'
import { type CredentialSource, CredentialsCache, type Provider } from './credentials.ts'
import { addHeaders, type Endpoint, encodeRequest, type Operation, type Parameters, parseBaseUrl } from './encode.ts'
import type { ApiId, Catalogue, FaasError } from './errors.ts'
import { type HookOption, joinHooks, Observer } from './hooks.ts'
import type { HeaderMap, HttpRequest, Send } from './http/message.ts'
import { type Fetch, sendWith } from './http/web.ts'
import { checkChoice, checkObject, checkRetries, checkTimeout, describe, InputError } from './input.ts'
import { decodeJsonText, encodeJsonText } from './json-text.ts'
import { type Details, failure, type Result, success } from './result.ts'
import { mayRepeat, RetryBudget, retryAfterOf, waitBefore } from './retry.ts'
import { Deadline } from './timeout.ts'

/** Options that every client takes. */
export interface ClientOptions {
  /** Where requests go instead of the cloud's own endpoint: a replay server, an emulator, a private gateway. */
  baseUrl?: string
  /** Another transport. By default `node:http` with kept-alive connections on Node, `fetch` elsewhere. */
  fetch?: Fetch
  /** Milliseconds for a whole call with its headers, body, retries and waits; false for no limit. @default 60000 */
  timeout?: number | false
  /** Milliseconds for one try. @default none */
  attemptTimeout?: number
  /** Retries after the first try, for failures that may be repeated. @default 2 */
  maxRetries?: number
  /** Headers sent with every call. */
  headers?: Record<string, string>
  /** Functions that are told of every try, answer, retry and failure. */
  hooks?: HookOption
}

/** Options of one call; they win over the client's. */
export interface CallOptions {
  timeout?: number | false
  attemptTimeout?: number
  /** Ends the call; its result is then an error of kind `aborted`. */
  signal?: AbortSignal
  maxRetries?: number
  /**
   * Running the function twice does no harm: repeat also after failures that leave open whether it ran.
   * @default false; true for reads (`GET`) of a management API
   */
  idempotent?: boolean
  headers?: Record<string, string>
  /** Called after the client's own. */
  hooks?: HookOption
  /** @default 'auto': JSON and text by the content type */
  responseType?: ResponseType
}

export type { CredentialSource, Provider }

/** What is particular to one API, as data and small functions. */
export interface Definition<Api extends ApiId, Credentials> {
  api: Api
  catalogue: Catalogue
  operations: Readonly<Record<string, Operation>>
  /** Every answer of the API proper carries one of these headers. */
  requestIdHeaders: readonly string[]
  /** Headers to add so that the service knows the caller; they are never kept. */
  sign: (request: HttpRequest, operation: string, credentials: Credentials, date: number) => HeaderMap | Promise<HeaderMap>
  /** Refusals that a wrong date of the signature can be the cause of. They come before authentication, so nothing ran. */
  clockErrors?: readonly ClockError[]
  /** The path parameter that names the function. */
  functionParameter?: string
  /** Where the functions are, for hooks. */
  region?: string | undefined
  /** What is wrong with this answer; undefined for a success, and for a failure without a code. */
  problemOf: (reading: Reading, request: HttpRequest) => Problem | undefined
  /** Calls a function, so that a repeat may run it twice even when the method is GET. */
  isInvocation: (operation: string) => boolean
  /** The function itself answers, with any status below 400, a redirect too. */
  answersFreely?: (request: HttpRequest) => boolean
  /** Successful answers of this operation are JSON whatever their content type. */
  alwaysJson?: (operation: string) => boolean
  /** The catalogue's name of a code that arrives in variants. */
  entryOf?: (code: string) => string
  /** What the answer to an invocation says beside its data. */
  detailsOf?: (reading: Reading) => Details
}

/** One request to make: parameters by place, and the body's bytes. */
export interface Call {
  operation: string
  parameters: Parameters
  body?: Uint8Array | undefined
  /** Default headers of this call, such as the content type; the caller's own win. */
  headers?: Record<string, string | undefined>
  /** Headers for the function itself, which are part of the caller's input. */
  functionHeaders?: Readonly<Record<string, unknown>> | undefined
  /** Headers that fields of the input set, by the field's name. Given by hand they would get around what is checked of the field. */
  owned?: Readonly<Record<string, string>>
  /** A limit on the request as it goes out. */
  check?: (request: HttpRequest) => void
}

/** The outcome of one try, with what decides on another. */
interface Attempted<Data, Api extends ApiId> {
  result: Result<Data, Api>
  failed?: Classified
  /** It was refused for its date, and the clock is right by now: another try needs no wait and can do no harm. */
  isClockCorrected?: boolean
}

const DEFAULT_TIMEOUT_MS = 60_000
const DEFAULT_MAX_RETRIES = 2

/**
 * The way of every call: encode → sign → send → read → classify, and around it the retries. The only place where these steps meet.
 */
export class Pipeline<Api extends ApiId, Credentials> {
  readonly definition: Definition<Api, Credentials>
  readonly endpoint: Endpoint
  readonly #clock = new Clock()
  readonly #credentials: CredentialsCache<Credentials>
  readonly #options: ClientOptions
  readonly #headers: HeaderMap = {}
  readonly #send: Send
  readonly #budget = new RetryBudget()

  constructor(
    definition: Definition<Api, Credentials>,
    options: ClientOptions,
    credentials: Provider<Credentials> | CredentialSource<Credentials>,
    defaultBaseUrl: () => string,
  ) {
    checkOptions(options)
    this.definition = definition
    this.endpoint = parseBaseUrl(options.baseUrl ?? defaultBaseUrl())
    this.#credentials = new CredentialsCache(credentials, this.#clock.now)
    this.#options = options
    if (options.headers !== undefined) addHeaders(this.#headers, options.headers)
    this.#send = options.fetch ? sendWith(options.fetch) : send
  }

  /**
   * Makes a call. `build` may throw an {@link InputError}; nothing is sent then.
   *
   * @param operation what a call is named that could not be built; the one that was built has its own name.
   */
  async run<Data>(operation: string, build: () => Call, options: CallOptions = {}): Promise<Result<Data, Api>> {
    let name = operation
    let call: Call | undefined
    let request: HttpRequest
    let deadline: Deadline
    try {
      checkOptions(options)
      call = build()
      name = call.operation
      request = this.#encode(call, options)
      deadline = new Deadline(options.timeout ?? this.#options.timeout ?? DEFAULT_TIMEOUT_MS, options.signal)
    } catch (reason) {
      const { error } = toClientError(this.#context(name, 0), asInputError('input', reason))
      this.#observe(name, call, undefined, options)?.error(error)
      return failure(error)
    }
    const observer = this.#observe(name, call, request, options)
    try {
      const result = await this.#attempts<Data>(name, request, options, deadline, observer)
      if (!result.ok) observer?.error(result.error)
      return result
    } finally {
      deadline.clear()
    }
  }

  /** Undefined without hooks. */
  #observe(operation: string, call: Call | undefined, request: HttpRequest | undefined, options: CallOptions): Observer | undefined {
    const hooks = joinHooks(this.#options.hooks, options?.hooks)
    if (!hooks) return undefined
    const { api, region, functionParameter } = this.definition
    const functionName = functionParameter === undefined ? undefined : call?.parameters.path?.[functionParameter]
    return new Observer(hooks, {
      api,
      operation,
      functionName: typeof functionName === 'string' ? functionName : undefined,
      region,
      request,
    })
  }

  /** Sends a foreign `Request` (of the raw client), signed and timed like every other call, without retries. Rejects with a `FaasError`. */
  async fetch(operation: string, input: Request): Promise<Response> {
    const deadline = new Deadline(this.#options.timeout ?? DEFAULT_TIMEOUT_MS, input.signal)
    const url = new URL(input.url)
    const request: HttpRequest = {
      method: input.method,
      origin: url.origin,
      path: url.pathname,
      query: url.search.slice(1),
      headers: { ...this.#headers },
    }
    const observer = this.#observe(operation, undefined, request, {})
    let sent = 0
    try {
      addHeaders(request.headers, Object.fromEntries(input.headers))
      if (url.origin !== this.endpoint.origin)
        throw new InputError(`The raw client calls ${this.endpoint.origin} only: credentials never go to another host.`)
      const jsonText = Object.hasOwn(this.definition.operations, operation) ? this.definition.operations[operation]?.jsonText : undefined
      if (input.body) request.body = mapJson(new Uint8Array(await deadline.wait(() => input.arrayBuffer())), jsonText?.body, encodeJsonText)
      const { signed } = await this.#sign(withHeaders(request, observer?.request(1)), operation, deadline)
      sent = 1
      const reading = await deadline.attempt(this.#options.attemptTimeout, (signal) => this.#exchange(signed, signal))
      observer?.response(reading.status, this.#requestId(reading.headers), undefined)
      const bytes = reading.status < 300 ? mapJson(reading.bytes, jsonText?.answer, decodeJsonText) : reading.bytes
      return success(undefined, { ...reading, headers: reading.headers, bytes }, { requestId: undefined, attempts: 1 }).response
    } catch (reason) {
      const { error } = toClientError(this.#context(operation, sent), reason)
      observer?.error(error)
      throw error
    } finally {
      deadline.clear()
    }
  }

  #encode({ operation: name, parameters, body, headers, functionHeaders, owned = {}, check }: Call, options: CallOptions): HttpRequest {
    const { operations } = this.definition
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
    if (!operation) throw new InputError(`\`${name}\` is not an operation of ${this.definition.api}.`)
    const byHand = [this.#headers, options.headers, functionHeaders]
    for (const header of byHand.flatMap((source) => Object.keys(source ?? {}))) {
      const field = Object.hasOwn(owned, header.toLowerCase()) ? owned[header.toLowerCase()] : undefined
      if (field) throw new InputError(`The header \`${header}\` can't be given: it is what \`${field}\` sets.`)
    }
    const request = encodeRequest(operation, this.endpoint, parameters, [headers, ...byHand], body)
    check?.(request)
    return request
  }

  async #attempts<Data>(
    operation: string,
    request: HttpRequest,
    options: CallOptions,
    deadline: Deadline,
    observer: Observer | undefined,
  ): Promise<Result<Data, Api>> {
    const maxRetries = options.maxRetries ?? this.#options.maxRetries ?? DEFAULT_MAX_RETRIES
    const idempotent = options.idempotent ?? (isRead(request.method) && !this.definition.isInvocation(operation))
    let mayHaveRun = false
    for (let attempt = 1; ; attempt++) {
      const tried: Attempted<Data, Api> = await this.#attempt<Data>(operation, request, options, deadline, attempt, mayHaveRun, observer)
      if (tried.result.ok) {
        this.#budget.refund(attempt > 1)
        return tried.result
      }
      const { error } = tried.result
      const { failed, isClockCorrected } = tried
      if (attempt > maxRetries || !failed || !(isClockCorrected || mayRepeat(failed, idempotent))) return tried.result
      mayHaveRun ||= failed.executed !== 'no'
      const wait = isClockCorrected ? 0 : waitBefore(attempt, error.kind === 'throttled', error.retryAfterMs)
      // No time to wait and try again: the failure at hand says more than the timeout that would follow it.
      if (wait >= deadline.remaining || !this.#budget.take()) return tried.result
      observer?.retry(error, wait)
      try {
        await deadline.sleep(wait)
      } catch (reason) {
        return failure(toClientError(this.#context(operation, attempt), reason).error)
      }
    }
  }

  async #attempt<Data>(
    operation: string,
    request: HttpRequest,
    options: CallOptions,
    deadline: Deadline,
    attempt: number,
    mayHaveRun: boolean,
    observer: Observer | undefined,
  ): Promise<Attempted<Data, Api>> {
    const added = observer?.request(attempt)
    let sent = attempt - 1
    let headers: { status: number; requestId: string | undefined } | undefined
    let reading: Reading | undefined
    try {
      const { signed, date } = await this.#sign(withHeaders(request, added), operation, deadline)
      const attemptTimeout = options.attemptTimeout ?? this.#options.attemptTimeout
      reading = await deadline.attempt(attemptTimeout, (signal) => {
        sent = attempt
        return this.#exchange(signed, signal, (status, map) => {
          headers = { status, requestId: this.#requestId(map) }
        })
      })
      const tried = this.#interpret<Data>(operation, request, reading, options, attempt, mayHaveRun)
      const { failed } = tried
      if (failed) tried.isClockCorrected = this.#correctClock(failed.error, reading.headers['date'], date)
      observer?.response(reading.status, tried.result.requestId, failed?.error)
      return tried
    } catch (reason) {
      const failed = toClientError(this.#context(operation, sent, mayHaveRun), reason, headers && { reading, ...headers })
      if (reading) observer?.response(reading.status, failed.error.requestId, failed.error)
      return { result: failure(failed.error, reading), failed }
    }
  }

  #correctClock({ code, message }: FaasError, serverDate: string | undefined, signedAt: number): boolean {
    const { clockErrors } = this.definition
    return clockErrors !== undefined && isClockError(clockErrors, code, message) && this.#clock.learn(serverDate, signedAt)
  }

  async #sign(request: HttpRequest, operation: string, deadline: Deadline): Promise<{ signed: HttpRequest; date: number }> {
    // Over before it began: nobody is asked for credentials.
    if (deadline.signal.aborted) throw deadline.signal.reason
    const given = this.#credentials.get()
    const credentials = given instanceof Promise ? await deadline.wait(() => given) : given
    const date = this.#clock.now()
    try {
      const added = await this.definition.sign(request, operation, credentials, date)
      return { signed: { ...request, headers: { ...request.headers, ...added } }, date }
    } catch (reason) {
      // What a runtime says of a key that it can't use may show it.
      throw reason instanceof InputError ? reason : new InputError("The request can't be signed; see `cause`.", 'INVALID_INPUT', reason)
    }
  }

  async #exchange(request: HttpRequest, signal: AbortSignal, onHeaders?: (status: number, headers: HeaderMap) => void): Promise<Reading> {
    const { status, headers, read } = await this.#send(request, signal)
    onHeaders?.(status, headers)
    const reading = new Reading(status, headers, await read())
    // No document has one, and no `Response` can be made of it.
    if (!(status >= 200 && status <= 599)) throw new UnexpectedAnswer('UNEXPECTED_ANSWER', `The answer has the status ${status}.`)
    return reading
  }

  #interpret<Data>(
    operation: string,
    request: HttpRequest,
    reading: Reading,
    options: CallOptions,
    attempts: number,
    mayHaveRun: boolean,
  ): Attempted<Data, Api> {
    const { definition } = this
    const { status, headers } = reading
    const requestId = this.#requestId(headers)
    const problem = definition.problemOf(reading, request) ?? (status >= 400 ? codeless(reading) : undefined)
    if (problem) {
      const id = requestId ?? reading.field('RequestId', 'requestId', 'RequestID')
      const failed = toError(this.#context(operation, attempts, mayHaveRun), problem, reading, id, retryAfterOf(headers))
      return { result: failure(failed.error, reading), failed }
    }
    if (status >= 300 && !definition.answersFreely?.(request))
      throw new UnexpectedAnswer(
        'UNEXPECTED_REDIRECT',
        'The answer is a redirect, which no document allows here; signed calls follow none.',
      )
    if (requestId === undefined && reading.isHtml)
      throw new UnexpectedAnswer(
        'UNEXPECTED_ANSWER',
        'The answer is a web page without a request id: something in front of the API sent it.',
      )
    const data = decodeData(reading, options.responseType ?? 'auto', definition.alwaysJson?.(operation) ?? false)
    if (data instanceof UnreadableBody) throw new UnexpectedAnswer(data.code, data.message)
    const value = decodeJsonText(data, definition.operations[operation]?.jsonText?.answer) as Data
    return { result: success(value, reading, { requestId, attempts, ...definition.detailsOf?.(reading) }) }
  }

  #requestId(headers: HeaderMap): string | undefined {
    for (const name of this.definition.requestIdHeaders) if (headers[name]) return headers[name]
    return undefined
  }

  #context(operation: string, attempts: number, mayHaveRun = false): Context<Api> {
    const { api, catalogue, entryOf } = this.definition
    return { api, catalogue, operation, attempts, entryOf, mayHaveRun }
  }
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** The request with the headers that hooks want to add. What can't be sent, and what the request has already, is left out. */
function withHeaders(request: HttpRequest, added: readonly Record<string, unknown>[] | undefined): HttpRequest {
  if (!added || added.length === 0) return request
  const headers: HeaderMap = {}
  for (const [name, value] of added.flatMap(Object.entries))
    try {
      addHeaders(headers, { [name]: value })
    } catch {
      // A hook can't break a call.
    }
  return { ...request, headers: { ...headers, ...request.headers } }
}

/** Maps some fields of a body that is JSON; every other body stays as it is. */
function mapJson(bytes: Uint8Array, fields: readonly string[] | undefined, map: (value: unknown, fields: readonly string[]) => unknown) {
  if (!fields) return bytes
  const { json } = new Reading(200, {}, bytes)
  return json === undefined ? bytes : new TextEncoder().encode(JSON.stringify(map(json, fields)))
}

/** Nothing was sent yet, so whatever went wrong is in what the caller gave: a getter that throws, a name that can't be made text. */
function asInputError(what: 'input' | 'options', reason: unknown): InputError {
  if (reason instanceof InputError) return reason
  return new InputError(`The ${what} can't be used: ${reason instanceof Error ? reason.message : 'see `cause`'}.`, 'INVALID_INPUT', reason)
}

function checkOptions(options: ClientOptions & CallOptions): void {
  checkObject('options', options)
  if (options.hooks !== undefined) for (const hooks of [options.hooks].flat()) checkObject('hooks', hooks)
  checkChoice('responseType', options.responseType, RESPONSE_TYPES)
  checkTimeout('timeout', options.timeout, true)
  checkTimeout('attemptTimeout', options.attemptTimeout, false)
  checkRetries('maxRetries', options.maxRetries)
  if (options.signal && typeof options.signal.addEventListener !== 'function')
    throw new InputError(`\`signal\` must be an AbortSignal, but it is ${describe(options.signal)}.`)
  if (options.fetch !== undefined && typeof options.fetch !== 'function')
    throw new InputError(`\`fetch\` must be a function, but it is ${describe(options.fetch)}.`)
}

/** Lets a factory's refusal of its options out as the one error class of this package. */
export function refuse(api: ApiId, reason: unknown): FaasError {
  return toClientError({ api, operation: 'create', attempts: 0 }, asInputError('options', reason)).error
}

/** Options that a factory can look into; it throws a `FaasError` for none at all. */
export function checkFactory(api: ApiId, options: unknown): void {
  try {
    checkObject('options', options)
  } catch (reason) {
    throw refuse(api, reason)
  }
}
