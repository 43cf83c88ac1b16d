import { CredentialsFailed } from './classify.ts'
import { describe, InputError } from './input.ts'

/** When something stops being valid: a `Date`, ISO text or milliseconds since 1970. */
export type Expiration = Date | string | number

/** What a function brings may say until when it is valid; it is then kept, and renewed before that. */
export type Expiring<T> = T extends object ? T & { expiration?: Expiration | undefined } : T

/** What `@alicloud/credentials` and libraries like it have. */
export interface CredentialSource<T> {
  /** Brings the credentials: asked as often as a function that brings them would be. */
  getCredential(): Promise<{ [Field in keyof T]?: T[Field] | undefined }>
}

/**
 * A value, or a function that brings it. What comes with an `expiration` is kept until shortly before it; everything else is asked for
 * before every try.
 */
export type Provider<T> = T | (() => Expiring<T> | Promise<Expiring<T>>)

/** Renewal begins when a tenth of the lifetime is left, but at the earliest this many milliseconds before the end. */
const EARLIEST_MS = 5 * 60_000
/** In the last fifth of that time calls wait for the renewal. Before it they go on with what they have. */
const WAIT_PART = 0.2
/** A renewal that failed is tried again after half of the time that is left, and after this at the latest. */
const AGAIN_MS = 30_000
/** A question without an answer for this long is not shared any more: calls that come then ask anew, since it may never be answered. */
const SHARED_MS = 30_000
/** Smaller numbers are seconds by mistake, as in a JWT's `exp`: as milliseconds they would be before 1973, as seconds this is the year 5138. */
const FEWEST_MS = 1e11

/** Asks a {@link Provider} no more often than needed: what expires is kept, and calls that come together share one question. */
export class CredentialsCache<T> {
  readonly #value: T | undefined
  readonly #provide: (() => unknown) | undefined
  readonly #now: () => number
  #held: Held<T> | undefined
  #asking: { since: number; answer: Promise<Answer<T>> } | undefined
  /** Calls share an answer that has an expiration; without one it is each try's own. Assumed until the first answer tells. */
  #isShared = true

  /** @param now the time by which `expiration` is judged, in milliseconds since 1970. */
  constructor(provider: Provider<T> | CredentialSource<T>, now: () => number = Date.now) {
    this.#now = now
    if (typeof provider === 'function') this.#provide = provider as () => unknown
    else if (isSource(provider)) this.#provide = () => provider.getCredential()
    else this.#value = provider as T
  }

  /** Rejects with a {@link CredentialsFailed}, or with an {@link InputError} for what the caller can correct. */
  get(): T | Promise<T> {
    if (!this.#provide) return this.#value as T
    const held = this.#held
    const now = this.#now()
    if (!held || now >= held.waitFrom) return this.#renewed(held)
    // Nobody waits for this renewal: if it fails, what is held goes on.
    if (now >= held.renewFrom) this.#ask().catch(() => {})
    return held.value
  }

  async #renewed(held: Held<T> | undefined): Promise<T> {
    const isShared = this.#isShared
    // Whether this call is the one that asks, and not one that joins a question under way.
    const isOurs = !isShared || !this.#asking
    try {
      let answer = await (isShared ? this.#ask() : this.#request())
      // The shared answer turned out to have no expiration: it belongs to the call that asked for it, and this one asks for itself.
      if (answer.expiresAt === undefined && !isOurs) answer = await this.#request()
      return answer.value
    } catch (reason) {
      if (held && this.#now() < held.expiresAt) return held.value
      throw reason
    }
  }

  #ask(): Promise<Answer<T>> {
    const now = Date.now()
    if (this.#asking && now - this.#asking.since < SHARED_MS) return this.#asking.answer
    const asking = { since: now, answer: this.#request() }
    this.#asking = asking
    const done = () => {
      if (this.#asking === asking) this.#asking = undefined
    }
    asking.answer.then(done, done)
    return asking.answer
  }

  async #request(): Promise<Answer<T>> {
    const provide = this.#provide
    let value: T
    let expiresAt: number | undefined
    try {
      value = (await provide?.()) as T
      expiresAt = expirationOf(value)
    } catch (cause) {
      this.#postpone()
      throw cause instanceof InputError ? cause : new CredentialsFailed(cause)
    }
    this.#isShared = expiresAt !== undefined
    const now = this.#now()
    // Over already, by this machine's clock: the service judges, and the next try asks again.
    if (expiresAt === undefined || expiresAt <= now) {
      this.#held = undefined
      return { value }
    }
    const early = Math.min(EARLIEST_MS, (expiresAt - now) / 10)
    this.#held = { value, expiresAt, renewFrom: expiresAt - early, waitFrom: expiresAt - early * WAIT_PART }
    return this.#held
  }

  /** After a failed renewal: what is held stays in use, and the next question comes later. */
  #postpone(): void {
    const held = this.#held
    if (!held) return
    const now = this.#now()
    const again = now + Math.min(AGAIN_MS, (held.expiresAt - now) / 2)
    held.renewFrom = Math.max(held.renewFrom, again)
    held.waitFrom = Math.min(held.expiresAt, Math.max(held.waitFrom, again))
  }
}

interface Answer<T> {
  readonly value: T
  /** Of one that is kept. */
  readonly expiresAt?: number
}

interface Held<T> extends Answer<T> {
  readonly expiresAt: number
  /** Renew from here on, without waiting. */
  renewFrom: number
  /** Renew from here on, and wait for it. */
  waitFrom: number
}

function isSource(provider: unknown): provider is CredentialSource<unknown> {
  return typeof (provider as { getCredential?: unknown } | null | undefined)?.getCredential === 'function'
}

function expirationOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { expiration } = value as { expiration?: unknown }
  if (expiration === undefined || expiration === null) return undefined
  // By its tag: a `Date` that comes from another realm, such as the sandbox of a test, is no instance of this one's class.
  const isNumeric = typeof expiration === 'number' || Object.prototype.toString.call(expiration) === '[object Date]'
  const time = isNumeric ? Number(expiration) : typeof expiration === 'string' ? Date.parse(expiration) : Number.NaN
  if (Number.isNaN(time))
    throw new InputError(
      `The \`expiration\` of \`credentials\` must be a Date, ISO text or milliseconds since 1970, but it is ${describe(expiration)}.`,
    )
  if (typeof expiration === 'number' && Math.abs(time) < FEWEST_MS)
    throw new InputError(`The \`expiration\` of \`credentials\` is ${expiration}: give it in milliseconds since 1970, not in seconds.`)
  return time
}
