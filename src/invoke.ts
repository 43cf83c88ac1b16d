import { prepare, send } from '#http'
import { Attempt, type Attempted, type Run } from './attempt.ts'
import { type Classified, type Context, codeless, toClientError, toError } from './classify.ts'
import { ClientFailure } from './client-failure.ts'
import { Clock } from './clock.ts'
import { type CredentialSource, CredentialsCache, type Provider } from './credentials.ts'
import type { Call, Definition } from './definition.ts'
import { addHeaders, type Endpoint, encodeRequest, parseBaseUrl, recordOf } from './encode.ts'
import type { ApiId } from './errors.ts'
import { joinHooks, Observer } from './hooks.ts'
import { type HeaderMap, type HttpRequest, type Send, TransportError } from './http/message.ts'
import { sendWith } from './http/web.ts'
import { asInputError, checkInput, InputError } from './input.ts'
import { CALL_RULES, type ClientOptions, checkGoTogether, type InvokeOptions } from './options.ts'
import type { Reading } from './reading.ts'
import { failure, type Result } from './result.ts'
import { mayRepeat, RetryBudget, retryAfterOf, waitBefore } from './retry.ts'
import { OpenStream } from './stream.ts'
import { Deadline, untilAborted } from './timeout.ts'

export const DEFAULT_TIMEOUT_MS = 60_000
const DEFAULT_MAX_RETRIES = 2

/**
 * The way of every call: encode, and {@link Attempt}s until one is final. What is public beside `run` is what these need, and the raw client,
 * which is loaded later.
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
      const tried: Attempted<Data, Api> = await new Attempt<Data, Api, Credentials>(this, run, attempt, mayHaveRun).make()
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

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Nothing was sent: what is missing comes over the network, in a browser at least. */
function refuseUnloaded(cause: unknown): never {
  throw new TransportError('CONNECTION_FAILED', 'The part of this package that the operation needs was not loaded; see `cause`.', cause)
}
