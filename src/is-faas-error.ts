import type { ApiCode } from './documented-codes.ts'
import { type ApiId, BRAND, type FaasError } from './errors.ts'

/**
 * Tells whether `error` is a {@link FaasError}, also one made by another copy of this package.
 *
 * @param api only errors of this API: `code` then completes to those that its document has.
 * @example
 * ```ts
 * try { unwrap(await lambda.invoke({ functionName: 'checkout' })) }
 * catch (error) { if (isFaasError(error, 'lambda')) console.log(error.code) }
 * ```
 */
export function isFaasError<Api extends ApiId = ApiId>(error: unknown, api?: Api): error is FaasError<Api, ApiCode<Api>> {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as Record<PropertyKey, unknown>)[BRAND] === true &&
    (api === undefined || (error as { api?: unknown }).api === api)
  )
}
