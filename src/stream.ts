import type { ApiId, FaasError } from './errors.ts'
import type { Details, Failure, Result, Success } from './result.ts'
import { type Deadline, untilAborted } from './timeout.ts'

/**
 * The bytes of an answer as they arrive: read it with `for await`, once. A stream that fails or breaks off throws a `FaasError` at that
 * point, so that half an answer is never taken for a whole one. The call's `timeout` and `signal` hold until the end.
 *
 * Read it to its end, leave the loop, or `cancel()` it: until then it holds its connection.
 */
export interface ResponseStream<Api extends ApiId = ApiId, Code extends string = string> extends AsyncIterable<Uint8Array> {
  /**
   * How it ended: with the log and the metrics that come last, or the error that the loop threw; kind `aborted` when it was cancelled.
   * Never rejects.
   */
  readonly done: Promise<Result<undefined, Api, Code>>
  /** Ends the call and closes its connection. */
  cancel(): void
}

/** Turns the bytes of an answer into those of the stream, and returns the details that only the end of it has. */
export type ReadStream = (body: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, Details, void>

/** Makes the result of the call, with the stream as its data, and the one of its end. */
type Succeed = <T>(data: T, details?: Details) => Success<T>

/** Hears once of the end, with what it failed of; leaving it is no failure. */
type Ended<Api extends ApiId> = (error?: FaasError<Api>, reason?: unknown) => void

type Step = IteratorResult<Uint8Array, Details>

/** A {@link ResponseStream} over what reads the body. The deadline is its own from now on. */
export class OpenStream<Api extends ApiId> implements ResponseStream<Api>, AsyncIterator<Uint8Array, undefined> {
  readonly done: Promise<Result<undefined, Api>>
  readonly #source: AsyncIterator<Uint8Array, Details>
  readonly #deadline: Deadline
  readonly #succeed: Succeed
  readonly #failed: (reason: unknown) => Failure<Api>
  readonly #ended: Ended<Api>
  #settle!: (result: Result<undefined, Api>) => void
  #first: Step | undefined
  #isOver = false
  #isLeft = false
  #unseen: FaasError<Api> | undefined

  constructor(
    succeed: Succeed,
    source: AsyncIterator<Uint8Array, Details>,
    first: Step | undefined,
    deadline: Deadline,
    failed: (reason: unknown) => Failure<Api>,
    ended: Ended<Api>,
  ) {
    this.done = new Promise((resolve) => {
      this.#settle = resolve
    })
    this.#source = source
    this.#first = first
    this.#deadline = deadline
    this.#succeed = succeed
    this.#failed = failed
    this.#ended = ended
    // The stream ends with its deadline also when nobody reads it.
    deadline.listen(() => this.fail(deadline.reason))
  }

  /** The result of the call that opened it. */
  opened(): Success<this> {
    return this.#succeed(this)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (!this.#isOver)
      try {
        const step = this.#first ?? (await untilAborted(this.#source.next(), this.#deadline))
        this.#first = undefined
        if (!step.done) return step
        this.#end(this.#succeed(undefined, step.value))
      } catch (reason) {
        this.fail(reason)
      }
    const error = this.#unseen
    this.#unseen = undefined
    if (error) throw error
    return { done: true, value: undefined }
  }

  /** What `for await` calls when it is left early. */
  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.cancel()
    this.#unseen = undefined
    return { done: true, value: undefined }
  }

  cancel(): void {
    if (this.#isOver) return
    this.#isLeft = true
    this.#deadline.cancel('The stream was cancelled before its end.')
  }

  /** Ends it with a failure: the next read throws it. */
  fail(reason: unknown): FaasError<Api> {
    const failure = this.#failed(reason)
    if (!this.#isOver) {
      this.#unseen = failure.error
      this.#end(failure, reason)
      // Closes the connection unless it broke by itself.
      if (!this.#deadline.aborted) this.#deadline.cancel('The stream failed.')
    }
    return failure.error
  }

  #end(result: Result<undefined, Api>, reason?: unknown): void {
    this.#isOver = true
    this.#deadline.clear()
    this.#settle(result)
    this.#ended(this.#isLeft ? undefined : result.error, reason)
  }
}
