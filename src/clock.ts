import { parseHttpDate } from './http/date.ts'

/** No cloud refuses a request for a smaller difference: they allow 5 or 15 minutes. */
const LEAST_MS = 60_000
/** The year 10000, which no signature has a date for; with the last day that there is, the next call could not be signed at all. */
const END_MS = 253_402_300_800_000

/**
 * The time by which requests are signed: this machine's, corrected by what a server's `Date` header showed when it refused a request for
 * its date.
 */
export class Clock {
  #offset = 0

  /** Milliseconds since 1970. */
  readonly now = (): number => Date.now() + this.#offset

  /**
   * Learns from a refusal.
   *
   * @param date the `Date` header of the refusal.
   * @param signedAt what {@link now} was when the request was signed.
   * @returns whether signing it again, by the clock as it is now, can help: not when the date was right.
   */
  learn(date: string | undefined, signedAt: number): boolean {
    const server = date === undefined ? Number.NaN : parseHttpDate(date)
    if (!(Math.abs(server - signedAt) >= LEAST_MS && server < END_MS)) return false
    this.#offset = server - Date.now()
    return true
  }
}
