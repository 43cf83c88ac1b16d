import type { CatalogueRow, Executed } from './errors.ts'
import { parseHttpDate } from './http/date.ts'

/** First step of the exponential backoff, in milliseconds. */
const BASE_MS = 100
/** The same when the service said "too much": its window is about a second. */
const THROTTLED_BASE_MS = 500
/** No computed wait and no wait that the service asks for is longer. */
export const MAX_WAIT_MS = 20_000
/** After as many doublings the step is far over the longest wait; without an end it would become infinite. */
const MAX_DOUBLINGS = 20

/** Thirty years. A header that asks for more is cut off here, before it becomes infinite. */
const LONGEST_MS = 1e12

const BUCKET_SIZE = 100
const RETRY_COST = 5
const REFUND = 1

/** The facts of a failure that decide on a repeat. */
export interface Repeatable {
  executed: Executed
  retry: CatalogueRow['retry']
}

/**
 * May this failure be repeated? Only when a repeat can help, and either the function's code is documented not to have started or the
 * caller said that running twice does no harm.
 */
export function mayRepeat({ executed, retry }: Repeatable, idempotent: boolean): boolean {
  return retry !== 'no' && (executed === 'no' || (idempotent && executed === 'unknown'))
}

/**
 * How long to wait before the next try, in milliseconds: full jitter over an exponential step, and at least what the service asked for.
 *
 * @param attempt tries made so far, from 1.
 */
export function waitBefore(attempt: number, throttled: boolean, retryAfterMs = 0, random: () => number = Math.random): number {
  const step = (throttled ? THROTTLED_BASE_MS : BASE_MS) * 2 ** Math.min(attempt - 1, MAX_DOUBLINGS)
  return Math.min(MAX_WAIT_MS, Math.max(random() * step, retryAfterMs))
}

/**
 * A client's allowance of retries. A service in trouble is not helped by every caller trying three times: each retry costs tokens, each
 * success earns some back, and without tokens a failure is final.
 */
export class RetryBudget {
  #tokens = BUCKET_SIZE

  take(): boolean {
    if (this.#tokens < RETRY_COST) return false
    this.#tokens -= RETRY_COST
    return true
  }

  /** @param retried the success came from a retry, whose cost returns whole. */
  refund(retried: boolean): void {
    this.#tokens = Math.min(BUCKET_SIZE, this.#tokens + (retried ? RETRY_COST : REFUND))
  }
}

/**
 * The wait that an answer asks for, in milliseconds: `x-amz-retry-after` and `x-acs-retry-after` (milliseconds), else `Retry-After`
 * (seconds or an HTTP date).
 */
export function retryAfterOf(headers: Record<string, string>, now: number = Date.now()): number | undefined {
  const vendor = headers['x-amz-retry-after'] ?? headers['x-acs-retry-after']
  if (vendor !== undefined && /^\d+$/.test(vendor.trim())) return Math.min(Number(vendor), LONGEST_MS)
  const standard = headers['retry-after']?.trim()
  if (!standard) return undefined
  if (/^\d+(\.\d+)?$/.test(standard)) return Math.min(Math.round(Number(standard) * 1000), LONGEST_MS)
  const date = parseHttpDate(standard)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
