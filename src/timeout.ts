import { Aborter } from './aborter.ts'
import { ClientFailure } from './client-failure.ts'
import type { Executed } from './errors.ts'

/** Why a deadline ended a call. */
export class Interrupted extends ClientFailure<'TIMEOUT' | 'ATTEMPT_TIMEOUT' | 'ABORTED'> {
  override name = 'Interrupted'
}

/** An {@link Interrupted} with what is known of the called function at this point; any other reason as it is. */
export function interruptedWhen(executed: Executed, reason: unknown): unknown {
  return reason instanceof Interrupted ? new Interrupted(reason.code, reason.message, reason.cause, executed) : reason
}

/** The calls that wait for one signal, as one listener of it: from eleven on Node 20 warns of a leak. */
class Waiting extends Set<() => void> {
  handleEvent(): void {
    for (const abort of this) abort()
  }
}

const waiting = new WeakMap<AbortSignal, Waiting>()

export function listen(signal: AbortSignal, abort: () => void): void {
  const all = waiting.get(signal) ?? new Waiting()
  waiting.set(signal, all.add(abort))
  // Nothing new when it listens already.
  signal.addEventListener('abort', all)
}

export function leave(signal: AbortSignal, abort: () => void): void {
  const all = waiting.get(signal)
  if (all?.delete(abort) && all.size === 0) signal.removeEventListener('abort', all)
}

/**
 * The time that one call has: all its attempts, bodies and waits. Aborts with an {@link Interrupted} when it is used up or the caller cancels.
 * `clear()` must run at the end, so that no timer and no listener on the caller's signal outlives the call.
 */
export class Deadline extends Aborter {
  readonly #endsAt: number
  readonly #timer: ReturnType<typeof setTimeout> | undefined
  readonly #outer: AbortSignal | undefined

  /** @param timeout milliseconds, or false for no limit. */
  constructor(timeout: number | false, outer?: AbortSignal) {
    super()
    this.#endsAt = timeout === false ? Number.POSITIVE_INFINITY : Date.now() + timeout
    if (timeout !== false)
      this.#timer = setTimeout(() => {
        this.abort(new Interrupted('TIMEOUT', `No whole answer within the timeout of ${timeout} ms.`))
      }, timeout)
    this.#outer = outer
    if (outer?.aborted) this.#onOuterAbort()
    else if (outer) listen(outer, this.#onOuterAbort)
  }

  readonly #onOuterAbort = (): void => {
    this.abort(new Interrupted('ABORTED', 'The call was aborted by its signal.', this.#outer?.reason))
  }

  /** Milliseconds left. */
  get remaining(): number {
    return this.#endsAt - Date.now()
  }

  /**
   * Runs one try under its own limit, inside this deadline's.
   *
   * @param outlives tells whether what the try gave goes on after it, as a stream does: the try's limit is then over, and this deadline's holds.
   */
  attempt<T>(timeout: number | undefined, run: (aborter: Aborter) => Promise<T>, outlives?: (given: T) => boolean): Promise<T> {
    // Over before it began: nothing is sent.
    if (this.aborted) return Promise.reject(interruptedWhen('no', this.reason))
    return timeout === undefined ? run(this) : this.#limited(timeout, run, outlives)
  }

  async #limited<T>(timeout: number, run: (aborter: Aborter) => Promise<T>, outlives?: (given: T) => boolean): Promise<T> {
    const aborter = new Aborter()
    const forward = (): void => aborter.abort(this.reason as Error)
    const timer = setTimeout(() => {
      aborter.abort(new Interrupted('ATTEMPT_TIMEOUT', `No whole answer within the attempt timeout of ${timeout} ms.`))
    }, timeout)
    this.listen(forward)
    let isOver = true
    try {
      const given = await run(aborter)
      isOver = !outlives?.(given)
      return given
    } finally {
      clearTimeout(timer)
      if (isOver) this.leave(forward)
    }
  }

  /** Waits, and rejects with the {@link Interrupted} when the deadline or the caller comes first. */
  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      await this.wait(() => new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))))
    } finally {
      clearTimeout(timer)
    }
  }

  /**
   * Runs what knows nothing of this deadline, such as a caller's credentials function, and waits no longer than there is time.
   *
   * @param executed what is known of the called function while this runs, for an {@link Interrupted}.
   */
  async wait<T>(run: () => T | Promise<T>, executed: Executed = 'no'): Promise<T> {
    try {
      // Over before it began: it is not run at all.
      if (this.aborted) throw this.reason
      return await untilAborted(run(), this)
    } catch (reason) {
      throw interruptedWhen(executed, reason)
    }
  }

  /** Ends the call as the caller's signal does. */
  cancel(message: string): void {
    this.abort(new Interrupted('ABORTED', message))
  }

  clear(): void {
    clearTimeout(this.#timer)
    if (this.#outer) leave(this.#outer, this.#onOuterAbort)
  }
}

/** The given promise, which rejects as soon as it is aborted. What becomes of it after that, also a failure, is ignored. */
export function untilAborted<T>(started: T | Promise<T>, aborter: Aborter): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(aborter.reason)
    // Listen in any case: a rejection that no one hears of ends the process.
    Promise.resolve(started)
      .finally(() => aborter.leave(abort))
      .then(resolve, reject)
    aborter.listen(abort)
  })
}
