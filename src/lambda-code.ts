import type { HeaderMap } from './http/message.ts'

/**
 * The code of an error of AWS Lambda, from the `x-amzn-ErrorType` header or the field that takes its place. The name may come between a
 * namespace that ends in `#` and an address after a colon, and a header that is sent twice holds two.
 */
export function lambdaCode({ 'x-amzn-errortype': header }: HeaderMap, field?: string): string | undefined {
  return (header ?? field)?.split(',')[0]?.split(':')[0]?.split('#').at(-1)?.trim() || undefined
}
