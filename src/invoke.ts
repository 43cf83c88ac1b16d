import { prepare, send } from '#http'
import type { Aborter } from './aborter.ts'
import { type Classified, type Context, codeless, StreamFailed, toClientError, toError, UnexpectedAnswer } from './classify.ts'
import { ClientFailure } from './client-failure.ts'
import { Clock } from './clock.ts'
import { type CredentialSource, CredentialsCache, type Provider } from './credentials.ts'
import type { Call, Definition, StreamFormat } from './definition.ts'
import { addHeaders, type Endpoint, encodeRequest, parseBaseUrl, recordOf } from './encode.ts'
import type { ApiId, FaasError } from './errors.ts'
import { joinHooks, Observer } from './hooks.ts'
import { type HeaderMap, type HttpRequest, type HttpResponse, type Send, TransportError } from './http/message.ts'
import { sendWith } from './http/web.ts'
import { asInputError, checkInput, InputError } from './input.ts'
import { decodeJsonText } from './json-text.ts'
import { CALL_RULES, type ClientOptions, checkGoTogether, type InvokeOptions } from './options.ts'
import { decodeData, Reading } from './reading.ts'
import { type Details, type Failure, failure, type Result, type Success, success } from './result.ts'
import { mayRepeat, RetryBudget, retryAfterOf, waitBefore } from './retry.ts'
import { validate } from './schema.ts'
import { OpenStream } from './stream.ts'
import { Deadline, untilAborted } from './timeout.ts'

/** A call under way: what all of its tries have in common. */
interface Run {
  call: Call
  request: HttpRequest
  options: InvokeOptions
  deadline: Deadline
  observer: Observer | undefined
}

/** The outcome of one try, with what decides on another. */
interface Attempted<Data, Api extends ApiId> {
  result: Result<Data, Api>
  failed?: Classified
  /** It was refused for its date, and the clock is right by now: another try needs no wait and can do no harm. */
  isClockCorrected?: boolean
}

/** What is known of an answer by now. */
interface Answered {
  status: number
  requestId: string | undefined
  /** With its body, once that is read. */
  reading?: Reading
}

const NOTHING = new Uint8Array(0)
export const DEFAULT_TIMEOUT_MS = 60_000
const DEFAULT_MAX_RETRIES = 2

/**
 * The way of every call: encode → sign → send → read → classify, and around it the retries. The only place where these steps meet.
 * What is public beside `run` is for the raw client, which is loaded later.
 */
export class Pipeline<Api extends ApiId, Credentials> {
  readonly definition: Definition<Api, Credentials>
  readonly endpoint: Endpoint
  /** The client's own, checked and in lower case. */
  readonly headers: HeaderMap = {}
  readonly options: ClientOptions
  readonly send: Send
  readonly #clock = new Clock()
  readonly #credentials: CredentialsCache<Credentials>
  readonly #budget = new RetryBudget()

  constructor(
    definition: Definition<Api, Credentials>,
    options: ClientOptions,
    credentials: Provider<Credentials> | CredentialSource<Credentials>,
    defaultBaseUrl: () => string,
  ) {
    this.definition = definition
    this.endpoint = parseBaseUrl(options.baseUrl ?? defaultBaseUrl())
    this.#credentials = new CredentialsCache(credentials, this.#clock.now)
    this.options = options
    if (options.headers !== undefined) addHeaders(this.headers, recordOf(options.headers) ?? {})
    this.send = options.fetch ? sendWith(options.fetch) : send
    if (!options.fetch) prepare(this.endpoint.origin)
  }

  /**
   * Makes a call. `build` may throw an {@link InputError}; nothing is sent then.
   *
   * @param operation names the call in its error until `build` has said which operation it is.
   */
  async run<Data>(operation: string, build: () => Call, options: InvokeOptions = {}): Promise<Result<Data, Api>> {
    let name = operation
    let call: Call | undefined
    let request: HttpRequest
    let deadline: Deadline | undefined
    try {
      checkInput('options', options, CALL_RULES)
      deadline = new Deadline(options.timeout ?? this.options.timeout ?? DEFAULT_TIMEOUT_MS, options.signal)
      const loading = this.definition.load?.(operation)
      if (loading) await untilAborted(loading.catch(refuseUnloaded), deadline)
      call = build()
      name = call.operation
      checkGoTogether(call, options)
      request = this.#encode(call, options)
    } catch (reason) {
      deadline?.clear()
      const { error } = toClientError(this.context(name, 0), reason instanceof ClientFailure ? reason : asInputError('input', reason))
      this.observe(name, call, undefined, options)?.error(error)
      return failure(error)
    }
    const observer = this.observe(name, call, request, options)
    let result: Result<Data, Api> | undefined
    try {
      result = await this.#attempts<Data>({ call, request, options, deadline, observer })
      if (!result.ok) observer?.error(result.error)
      return result
    } finally {
      // A stream has the rest of the time, and clears it at its own end.
      if (!(result?.data instanceof OpenStream)) deadline.clear()
    }
  }

  /** Undefined without hooks. */
  observe(operation: string, call: Call | undefined, request: HttpRequest | undefined, options: InvokeOptions): Observer | undefined {
    let own: InvokeOptions['hooks']
    try {
      own = options?.hooks
    } catch {
      // What can't be read is what the call failed of; the client's own hooks hear of that.
    }
    const hooks = joinHooks(this.options.hooks, own)
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

  #encode(call: Call, options: InvokeOptions): HttpRequest {
    const { operation: name, parameters, body, bodyStream, headers, owned = {}, check } = call
    const { operations } = this.definition
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
    if (!operation) throw new InputError(`\`${name}\` is not an operation of ${this.definition.api}.`)
    const byHand = [this.headers, recordOf(options.headers), call.functionHeaders]
    for (const source of byHand)
      for (const header of source ? Object.keys(source) : []) {
        const lower = header.toLowerCase()
        if (Object.hasOwn(owned, lower))
          throw new InputError(`The header \`${header}\` can't be given: it is what \`${owned[lower]}\` sets.`)
      }
    const request = encodeRequest(operation, this.endpoint, parameters, [headers, ...byHand], body)
    if (bodyStream) request.stream = bodyStream
    check?.(request)
    return request
  }

  async #attempts<Data>(run: Run): Promise<Result<Data, Api>> {
    const { call, request, options, deadline, observer } = run
    const { operation } = call
    const maxRetries = call.bodyStream ? 0 : (options.maxRetries ?? this.options.maxRetries ?? DEFAULT_MAX_RETRIES)
    const idempotent = options.idempotent ?? (isRead(request.method) && !this.definition.isInvocation(operation))
    let mayHaveRun = false
    let wasClockCorrected = false
    for (let attempt = 1; ; attempt++) {
      const tried: Attempted<Data, Api> = await this.#attempt<Data>(run, attempt, mayHaveRun)
      if (tried.result.ok) {
        this.#budget.refund(attempt > 1)
        return tried.result
      }
      const { error } = tried.result
      const { failed } = tried
      // A server whose date moves each time would never be content.
      const isClockCorrected: boolean = tried.isClockCorrected === true && !wasClockCorrected
      wasClockCorrected ||= isClockCorrected
      if (attempt > maxRetries || !failed || !(isClockCorrected || mayRepeat(failed, idempotent))) return tried.result
      mayHaveRun ||= failed.executed !== 'no'
      const wait = isClockCorrected ? 0 : waitBefore(attempt, error.kind === 'throttled', error.retryAfterMs)
      // No time to wait and try again: the failure at hand says more than the timeout that would follow it.
      if (wait >= deadline.remaining || !this.#budget.take()) return tried.result
      observer?.retry(error, wait)
      try {
        await deadline.sleep(wait)
      } catch (reason) {
        return failure(toClientError(this.context(operation, attempt, mayHaveRun), reason).error)
      }
    }
  }

  /**
   * One try: signs, sends and reads. Never rejects.
   *
   * @param mayHaveRun an earlier try may have started the function.
   */
  async #attempt<Data>(run: Run, attempt: number, mayHaveRun: boolean): Promise<Attempted<Data, Api>> {
    const { call, request, options, deadline, observer } = run
    const { schema } = options
    const added = observer?.request(attempt)
    const format = options.responseType === 'stream' ? this.#streamAsItIs(request) : call.format
    let sent = attempt - 1
    const seen: { answer?: Answered } = {}
    const fail = (reason: unknown): Attempted<Data, Api> & { result: Failure<Api> } => {
      const context = this.context(call.operation, sent, mayHaveRun)
      const failed =
        reason instanceof StreamFailed
          ? toError(context, reason.problem, reason.reading, seen.answer?.requestId, undefined)
          : toClientError(context, reason, seen.answer)
      return { result: failure(failed.error, seen.answer?.reading), failed }
    }
    try {
      const { signed, date } = await this.sign(withHeaders(request, added, call.owned), call.operation, deadline)
      const exchange = async (aborter: Aborter): Promise<Reading | OpenStream<Api>> => {
        sent = attempt
        const answer = await this.send(signed, aborter)
        const { status, headers } = answer
        const answered: Answered = { status, requestId: this.requestId(headers) }
        seen.answer = answered
        const head = format && new Reading(status, headers, NOTHING)
        if (!head || !format.accepts(head)) {
          answered.reading = readingOf(answer, await answer.read())
          return answered.reading
        }
        const source = format.read(answer.stream())
        const first = format.startsWithBytes ? await untilAborted(source.next(), aborter) : undefined
        const known = { requestId: answered.requestId, attempts: attempt, ...this.definition.detailsOf?.(head) }
        const succeed = <T>(data: T, details?: Details) => success(data, head, { ...known, ...details })
        const ended = (error?: FaasError<Api>, reason?: unknown) => {
          if (!error || reason instanceof StreamFailed) observer?.response(status, answered.requestId, error)
          if (error) observer?.error(error)
        }
        return new OpenStream<Api>(succeed, source, first, deadline, (reason) => fail(reason).result, ended)
      }
      const attemptTimeout = options.attemptTimeout ?? this.options.attemptTimeout
      const given = await deadline.attempt(attemptTimeout, exchange, isOpen)
      // Hooks are told at its end: only that says how the function ended.
      if (isOpen(given)) return { result: given.opened() as Success<Data> }
      const tried = this.#interpret<Data>(run, given, attempt, mayHaveRun)
      const { result, failed } = tried
      if (failed) tried.isClockCorrected = this.correctClock(failed, given.headers['date'], date)
      else if (format) throw new UnexpectedAnswer('UNEXPECTED_ANSWER', 'The answer is not a stream.')
      else if (schema) Object.assign(result, { data: await deadline.wait(() => validate(schema, result.data), 'yes') })
      observer?.response(given.status, result.requestId, failed?.error)
      return tried
    } catch (reason) {
      const tried = fail(reason)
      if (seen.answer?.reading || (seen.answer && reason instanceof StreamFailed))
        observer?.response(seen.answer.status, tried.result.requestId, tried.result.error)
      return tried
    }
  }

  /** Whatever is no failure by its head, and no page of something in front of the API. */
  #streamAsItIs(request: HttpRequest): StreamFormat {
    const { definition } = this
    const below = definition.answersFreely?.(request) ? 400 : 300
    return {
      accepts: (head) =>
        head.status >= 200 &&
        head.status < below &&
        definition.problemOf(head, request) === undefined &&
        !(head.isHtml && this.requestId(head.headers) === undefined),
      read: async function* (body) {
        yield* body
        return {}
      },
    }
  }

  /**
   * A caller who is refused for who it is may be so for a date that is minutes off, and most services have one code for both. An answer that
   * may be the function's own is no such refusal, whatever its code.
   *
   * @see https://github.com/aws/aws-sdk-go/issues/859 a recorded refusal with its headers
   */
  correctClock({ error, executed }: Classified, serverDate: string | undefined, signedAt: number): boolean {
    const { signsDate, clockMessage } = this.definition
    const isRefused = error.kind === 'auth' && (executed === 'no' || clockMessage?.test(error.message) === true)
    return signsDate && isRefused && this.#clock.learn(serverDate, signedAt)
  }

  async sign(request: HttpRequest, operation: string, deadline: Deadline): Promise<{ signed: HttpRequest; date: number }> {
    // Over before it began: nobody is asked for credentials.
    if (deadline.aborted) throw deadline.reason
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

  /** What an answer means. Throws an {@link UnexpectedAnswer} for one that no document allows. */
  #interpret<Data>(
    { call: { operation }, request, options }: Run,
    reading: Reading,
    attempts: number,
    mayHaveRun: boolean,
  ): Attempted<Data, Api> {
    const { definition } = this
    const { status, headers } = reading
    const failed = this.failedBy(reading, request, this.context(operation, attempts, mayHaveRun))
    if (failed) return { result: failure(failed.error, reading), failed }
    const requestId = this.requestId(headers)
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
    const { responseType = 'auto' } = options
    const data = decodeData(reading, responseType === 'stream' ? 'bytes' : responseType, definition.alwaysJson?.(operation) ?? false)
    const value = decodeJsonText(data, definition.operations[operation]?.jsonText?.answer) as Data
    return { result: success(value, reading, { requestId, attempts, ...definition.detailsOf?.(reading) }) }
  }

  /** What the answer says went wrong; undefined for a success. */
  failedBy(reading: Reading, request: HttpRequest, context: Context<Api>): Classified<Api> | undefined {
    const problem = this.definition.problemOf(reading, request) ?? (reading.status >= 400 ? codeless(reading) : undefined)
    if (!problem) return undefined
    const requestId = this.requestId(reading.headers) ?? reading.field('RequestId', 'requestId', 'RequestID')
    return toError(context, problem, reading, requestId, retryAfterOf(reading.headers))
  }

  requestId(headers: HeaderMap): string | undefined {
    for (const name of this.definition.requestIdHeaders) if (headers[name]) return headers[name]
    return undefined
  }

  context(operation: string, attempts: number, mayHaveRun = false): Context<Api> {
    const { api, catalogue, entryOf } = this.definition
    return { api, catalogue, operation, attempts, entryOf, mayHaveRun }
  }
}

function isOpen<Api extends ApiId>(given: Reading | OpenStream<Api>): given is OpenStream<Api> {
  return given instanceof OpenStream
}

export function readingOf({ status, headers }: HttpResponse, bytes: Uint8Array): Reading {
  // No document has one, and no `Response` can be made of it.
  if (!(status >= 200 && status <= 599)) throw new UnexpectedAnswer('UNEXPECTED_ANSWER', `The answer has the status ${status}.`)
  return new Reading(status, headers, bytes)
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** The request with the headers that hooks want to add, but for what can't be sent, what it has already and what fields of the input set. */
export function withHeaders(
  request: HttpRequest,
  added: readonly Record<string, unknown>[] | undefined,
  owned: Call['owned'] = {},
): HttpRequest {
  if (!added?.length) return request
  const headers: HeaderMap = {}
  for (const [name, value] of added.flatMap(Object.entries))
    try {
      addHeaders(headers, { [name]: value })
    } catch {
      // A hook can't break a call.
    }
  for (const name in owned) delete headers[name]
  return { ...request, headers: { ...headers, ...request.headers } }
}

/** Nothing was sent: what is missing comes over the network, in a browser at least. */
function refuseUnloaded(cause: unknown): never {
  throw new TransportError('CONNECTION_FAILED', 'The part of this package that the operation needs was not loaded; see `cause`.', cause)
}
