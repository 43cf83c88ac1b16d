/** Why a deadline ended a call. */
export class Interrupted extends Error {
  readonly why: 'timeout' | 'attempt-timeout' | 'aborted'
  constructor(why: Interrupted['why'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Interrupted'
    this.why = why
  }
}

/**
 * The time that one call has: all its attempts, bodies and waits. Aborts `signal` with an {@link Interrupted} when it is used up or the
 * caller cancels. `clear()` must run at the end, so that no timer and no listener on the caller's signal outlives the call.
 */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #endsAt: number
  readonly #timer: ReturnType<typeof setTimeout> | undefined
  readonly #outer: AbortSignal | undefined

  /** @param timeout milliseconds, or false for no limit. */
  constructor(timeout: number | false, outer?: AbortSignal) {
    this.#endsAt = timeout === false ? Number.POSITIVE_INFINITY : Date.now() + timeout
    if (timeout !== false)
      this.#timer = setTimeout(() => {
        this.#controller.abort(new Interrupted('timeout', `No whole answer within the timeout of ${timeout} ms.`))
      }, timeout)
    this.#outer = outer
    if (outer?.aborted) this.#onOuterAbort()
    else outer?.addEventListener('abort', this.#onOuterAbort, { once: true })
  }

  readonly #onOuterAbort = (): void => {
    this.#controller.abort(new Interrupted('aborted', 'The call was aborted by its signal.', this.#outer?.reason))
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Milliseconds left. */
  get remaining(): number {
    return this.#endsAt - Date.now()
  }

  /** Runs one try under its own limit, inside this deadline's. */
  async attempt<T>(timeout: number | undefined, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    // Over before it began: nothing is sent.
    if (this.signal.aborted) throw this.signal.reason
    if (timeout === undefined) return run(this.signal)
    const controller = new AbortController()
    const forward = (): void => controller.abort(this.signal.reason)
    const timer = setTimeout(() => {
      controller.abort(new Interrupted('attempt-timeout', `No whole answer within the attempt timeout of ${timeout} ms.`))
    }, timeout)
    this.signal.addEventListener('abort', forward, { once: true })
    try {
      return await run(controller.signal)
    } finally {
      clearTimeout(timer)
      this.signal.removeEventListener('abort', forward)
    }
  }

  /** Waits, and rejects with the {@link Interrupted} when the deadline or the caller comes first. */
  sleep(ms: number): Promise<void> {
    return this.race((resolve) => {
      const timer = setTimeout(resolve, ms)
      return () => clearTimeout(timer)
    })
  }

  /** Waits for a promise that knows nothing of this deadline, such as a caller's credentials function. */
  wait<T>(promise: Promise<T>): Promise<T> {
    return this.race((resolve, reject) => {
      promise.then(resolve, reject)
    })
  }

  race<T>(start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => (() => void) | void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.signal.aborted) return reject(this.signal.reason)
      let stop: (() => void) | void
      const abort = (): void => {
        stop?.()
        reject(this.signal.reason)
      }
      const settle =
        <A>(next: (value: A) => void) =>
        (value: A): void => {
          this.signal.removeEventListener('abort', abort)
          next(value)
        }
      this.signal.addEventListener('abort', abort, { once: true })
      stop = start(settle(resolve), settle(reject))
    })
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#outer?.removeEventListener('abort', this.#onOuterAbort)
  }
}
