const hexOf = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * Percent-encodes everything but RFC 3986's unreserved characters `A-Z a-z 0-9 - _ . ~`, as UTF-8 with upper-case hex.
 * `encodeURIComponent` also leaves `!'()*` alone, which no signing scheme here accepts.
 *
 * @throws {URIError} for half of a surrogate pair, which has no UTF-8.
 * @example
 * encodePercent('orders/$LATEST (1)') // 'orders%2F%24LATEST%20%281%29'
 */
export function encodePercent(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text).replace(/[!'()*]/g, hexOf)
}

/** Undoes percent-encoding. Text that decodes to no UTF-8 stays as it is: a wrong signature is easier to explain than a `URIError`. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
