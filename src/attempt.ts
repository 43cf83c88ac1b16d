import type { Aborter } from './aborter.ts'
import { type Classified, StreamFailed, toClientError, toError, UnexpectedAnswer } from './classify.ts'
import type { Call, StreamFormat } from './definition.ts'
import { addHeaders } from './encode.ts'
import type { ApiId, FaasError } from './errors.ts'
import type { Observer } from './hooks.ts'
import type { HeaderMap, HttpRequest, HttpResponse } from './http/message.ts'
import type { Pipeline } from './invoke.ts'
import type { InvokeOptions } from './options.ts'
import { decodeData, Reading } from './reading.ts'
import { type Details, type Failure, failure, type Result, type Success, success } from './result.ts'
import { validate } from './schema.ts'
import { OpenStream } from './stream.ts'
import { type Deadline, untilAborted } from './timeout.ts'

/** A call under way: what all of its tries have in common. */
export interface Run {
  call: Call
  request: HttpRequest
  options: InvokeOptions
  deadline: Deadline
  observer: Observer | undefined
}

/** The outcome of one try, with what decides on another. */
export interface Attempted<Data, Api extends ApiId> {
  result: Result<Data, Api>
  failed?: Classified
  /** It was refused for its date, and the clock is right by now: another try needs no wait and can do no harm. */
  isClockCorrected?: boolean
}

const NOTHING = new Uint8Array(0)

/** One try of a call: sign → send → read → classify. */
export class Attempt<Data, Api extends ApiId, Credentials> {
  readonly #pipeline: Pipeline<Api, Credentials>
  readonly #run: Run
  readonly #number: number
  /** An earlier try may have started the function. */
  readonly #mayHaveRun: boolean
  /** Undefined where the answer is read as a whole. */
  readonly #format: StreamFormat | undefined
  /** How many tries of the call were sent by now. */
  #sent: number
  /** What is known of the answer by now. */
  #status: number | undefined
  #requestId: string | undefined
  /** The answer with its body, once that is read. */
  #reading: Reading | undefined

  constructor(pipeline: Pipeline<Api, Credentials>, run: Run, number: number, mayHaveRun: boolean) {
    this.#pipeline = pipeline
    this.#run = run
    this.#number = number
    this.#mayHaveRun = mayHaveRun
    this.#format = run.options.responseType === 'stream' ? this.#asItArrives() : run.call.format
    this.#sent = number - 1
  }

  /** Never rejects. */
  async make(): Promise<Attempted<Data, Api>> {
    const { call, request, options, deadline, observer } = this.#run
    const added = observer?.request(this.#number)
    try {
      const { signed, date } = await this.#pipeline.sign(withHeaders(request, added, call.owned), call.operation, deadline)
      const attemptTimeout = options.attemptTimeout ?? this.#pipeline.options.attemptTimeout
      const given = await deadline.attempt(attemptTimeout, (aborter) => this.#exchange(signed, aborter), isOpen)
      // Hooks are told at its end: only that says how the function ended.
      if (isOpen(given)) return { result: given.opened() as Success<Data> }
      const tried = this.#interpret(given)
      if (tried.failed) tried.isClockCorrected = this.#pipeline.correctClock(tried.failed, given.headers['date'], date)
      else await this.#check(tried.result)
      observer?.response(given.status, tried.result.requestId, tried.failed?.error)
      return tried
    } catch (reason) {
      const tried = this.#fail(reason)
      if (this.#status !== undefined && (this.#reading || reason instanceof StreamFailed))
        observer?.response(this.#status, tried.result.requestId, tried.result.error)
      return tried
    }
  }

  /** Sends the request, and reads the answer or opens its stream. */
  async #exchange(signed: HttpRequest, aborter: Aborter): Promise<Reading | OpenStream<Api>> {
    this.#sent = this.#number
    const answer = await this.#pipeline.send(signed, aborter)
    const { status, headers } = answer
    this.#status = status
    this.#requestId = this.#pipeline.requestId(headers)
    const format = this.#format
    const head = format && new Reading(status, headers, NOTHING)
    if (head && format.accepts(head)) return this.#open(format, head, answer, aborter)
    this.#reading = readingOf(answer, await answer.read())
    return this.#reading
  }

  async #open(format: StreamFormat, head: Reading, answer: HttpResponse, aborter: Aborter): Promise<OpenStream<Api>> {
    const { deadline, observer } = this.#run
    const source = format.read(answer.stream())
    const first = format.startsWithBytes ? await untilAborted(source.next(), aborter) : undefined
    const known = { requestId: this.#requestId, attempts: this.#number, ...this.#pipeline.definition.detailsOf?.(head) }
    const succeed = <T>(data: T, details?: Details) => success(data, head, { ...known, ...details })
    const ended = (error?: FaasError<Api>, reason?: unknown) => {
      if (!error || reason instanceof StreamFailed) observer?.response(head.status, this.#requestId, error)
      if (error) observer?.error(error)
    }
    return new OpenStream<Api>(succeed, source, first, deadline, (reason) => this.#fail(reason).result, ended)
  }

  /** The stream of whatever is no failure by its head, and no page of something in front of the API. */
  #asItArrives(): StreamFormat {
    const { definition } = this.#pipeline
    const { request } = this.#run
    const below = definition.answersFreely?.(request) ? 400 : 300
    return {
      accepts: (head) =>
        head.status >= 200 &&
        head.status < below &&
        definition.problemOf(head, request) === undefined &&
        !(head.isHtml && this.#requestId === undefined),
      read: async function* (body) {
        yield* body
        return {}
      },
    }
  }

  /** What an answer means. Throws an {@link UnexpectedAnswer} for one that no document allows. */
  #interpret(reading: Reading): Attempted<Data, Api> {
    const { definition } = this.#pipeline
    const {
      call: { operation },
      request,
      options: { responseType = 'auto' },
    } = this.#run
    const failed = this.#pipeline.failedBy(reading, request, this.#context)
    if (failed) return { result: failure(failed.error, reading), failed }
    const { status } = reading
    const requestId = this.#requestId
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
    const data = decodeData(reading, responseType === 'stream' ? 'bytes' : responseType, definition.alwaysJson?.(operation) ?? false)
    const { operations, jsonText } = definition
    const value = jsonText?.decode(data, operations[operation]?.jsonText?.answer) ?? data
    return { result: success(value as Data, reading, { requestId, attempts: this.#number, ...definition.detailsOf?.(reading) }) }
  }

  /** What the caller asks of a success beside its being one. */
  async #check(result: Result<Data, Api>): Promise<void> {
    const { options, deadline } = this.#run
    const { schema } = options
    if (this.#format) throw new UnexpectedAnswer('UNEXPECTED_ANSWER', 'The answer is not a stream.')
    if (schema) Object.assign(result, { data: await deadline.wait(() => validate(schema, result.data), 'yes') })
  }

  #fail(reason: unknown): Attempted<Data, Api> & { result: Failure<Api> } {
    const status = this.#status
    const answered = status === undefined ? undefined : { status, requestId: this.#requestId, reading: this.#reading }
    const failed =
      reason instanceof StreamFailed
        ? toError(this.#context, reason.problem, reason.reading, this.#requestId, undefined)
        : toClientError(this.#context, reason, answered)
    return { result: failure(failed.error, this.#reading), failed }
  }

  get #context() {
    return this.#pipeline.context(this.#run.call.operation, this.#sent, this.#mayHaveRun)
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
