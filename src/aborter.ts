/**
 * Ends work early, and says why: what an `AbortController` does, for inside of this package. To make one of those and to listen to its signal
 * costs a call on Node as much as to sign it, so there is a `signal` only for who asks for it.
 */
export class Aborter {
  #reason: Error | undefined
  readonly #listeners = new Set<() => void>()
  #controller: AbortController | undefined

  get aborted(): boolean {
    return this.#reason !== undefined
  }

  /** What {@link abort} was given. */
  get reason(): Error | undefined {
    return this.#reason
  }

  /** For `fetch`, which takes nothing else. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController()
      if (this.#reason) this.#controller.abort(this.#reason)
    }
    return this.#controller.signal
  }

  /**
   * Calls back once: when it aborts, or at once when it has, since an abort can come between two steps of a call. Listeners must not throw.
   */
  listen(listener: () => void): void {
    if (this.aborted) listener()
    else this.#listeners.add(listener)
  }

  leave(listener: () => void): void {
    this.#listeners.delete(listener)
  }

  /** Only the first reason counts. */
  abort(reason: Error): void {
    if (this.#reason) return
    this.#reason = reason
    this.#controller?.abort(reason)
    // One that leaves while the others hear of it is not called any more.
    for (const listener of this.#listeners) {
      this.#listeners.delete(listener)
      listener()
    }
  }
}
