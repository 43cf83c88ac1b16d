/**
 * What the signing schemes share. SigV4, ACS3 and TC3 hash the same six lines and differ in what goes into each;
 * the FC scheme signs fewer lines made of the same pieces.
 */
import { hmacSha256 } from '#hash'
import type { HeaderMap, HttpRequest } from '../http/message.ts'
import { decodePercent, encodePercent } from '../percent.ts'

/**
 * Continues with a hash, which Node gives at once and WebCrypto as a promise. Not with `await`: on what is there already it costs more than
 * the hashes of a signature do.
 */
export function andThen<T, Next>(value: T | Promise<T>, next: (value: T) => Next | Promise<Next>): Next | Promise<Next> {
  return value instanceof Promise ? value.then(next) : next(value)
}

let lastSecond = Number.NaN
let last = { extended: '', basic: '' }

/**
 * A time in both formats of ISO 8601: `2026-11-20T08:30:00Z` and `20261120T083000Z`. The last one is kept: a busy client signs hundreds of
 * requests in a second.
 *
 * @throws {RangeError} when `date` is no valid date.
 */
export function isoSeconds(date: Date | number): Readonly<typeof last> {
  const second = Math.floor(Number(date) / 1000)
  if (second !== lastSecond) {
    const extended = `${new Date(date).toISOString().slice(0, -5)}Z`
    last = { extended, basic: extended.replace(/[-:]/g, '') }
    lastSecond = second
  }
  return last
}

/** The names of a query with their values, decoded; `undefined` is a name without `=`. */
export type QueryPairs = [name: string, value: string | undefined][]

/** The headers that a signature covers, sorted: `name:value` and a line feed for each, and the names joined by `;`. */
export interface SignedHeaders {
  lines: string
  names: string
}

/** Splits a query as it is on the wire, without `?`, and decodes it as a form does (`+` is a space). Keeps order and repeated names. */
export function parseQuery(query: string): QueryPairs {
  const pairs: QueryPairs = []
  if (query === '') return pairs
  for (const part of query.replaceAll('+', ' ').split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    if (equals < 0) pairs.push([decodePercent(part), undefined])
    else pairs.push([decodePercent(part.slice(0, equals)), decodePercent(part.slice(equals + 1))])
  }
  return pairs
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The query line of SigV4 and ACS3: names and values encoded once, sorted by name, then by value, `=` even without a value.
 *
 * @param sortBy Whether names are compared before or after they are encoded. It matters where `[` meets a capital letter.
 * @example
 * canonicalQuery([['b', '2'], ['a', undefined], ['b', '$1']], 'encoded') // 'a=&b=%241&b=2'
 */
export function canonicalQuery(pairs: QueryPairs, sortBy: 'decoded' | 'encoded'): string {
  if (pairs.length === 0) return ''
  const terms = pairs.map(([name, value = '']) => {
    const encoded = encodePercent(name)
    return { sortKey: sortBy === 'encoded' ? encoded : name, name: encoded, value: encodePercent(value) }
  })
  if (terms.length > 1) terms.sort((a, b) => compare(a.sortKey, b.sortKey) || compare(a.value, b.value))
  return terms.map(({ name, value }) => `${name}=${value}`).join('&')
}

/** The headers that a scheme signs. By default their values lose the white space around them, which is not sent either. */
export function signedHeaders(
  headers: HeaderMap,
  isSigned: IsSigned,
  canonicalValue: (value: string, name: string) => string = (value) => value.trim(),
): SignedHeaders {
  const names: string[] = []
  // A handful: putting each in its place takes half the time of `sort`.
  for (const name of Object.keys(headers)) {
    if (!isSigned(name)) continue
    let at = names.length
    for (; at > 0 && (names[at - 1] as string) > name; at--) names[at] = names[at - 1] as string
    names[at] = name
  }
  let lines = ''
  for (const name of names) lines += `${name}:${canonicalValue(headers[name] as string, name)}\n`
  return { lines, names: names.join(';') }
}

/** What of a request SigV4, ACS3 and TC3 hash, each part in the scheme's own form. Whoever signs and whoever verifies make it alike. */
export interface Canonical {
  method: string
  path: string
  query: string
  headers: SignedHeaders
  payloadHash: string
}

/** The six lines of it. The header block ends in a line feed of its own, hence the empty line after it. */
export function canonicalRequest({ method, path, query, headers, payloadHash }: Canonical): string {
  return `${method}\n${path}\n${query}\n${headers.lines}\n${headers.names}\n${payloadHash}`
}

/** The part of a request that is its first line. */
export type RequestLine = Pick<HttpRequest, 'method' | 'path' | 'query'>

/** Is a header of this name signed? */
export type IsSigned = (name: string) => boolean

/** The `host` header that goes out with a request: its own, or else the one its origin gives. */
export function hostOf({ headers, origin }: HttpRequest): string {
  return headers['host'] ?? origin.slice(origin.indexOf('//') + 2)
}

/** More pairs of a key and a scope than most processes use in a day; one that uses more derives some of its keys again. */
const maxSigningKeys = 50

/**
 * Derives the keys of SigV4 and TC3, each an HMAC for each part of a scope that begins with the day, and keeps them.
 *
 * The cache belongs to the scheme's module, shared by its clients. Its key is the credential as it is sent (access key id and scope), so a
 * new day or region is a new entry; an entry also holds its secret and serves no other, so clients that share an id but not the secret
 * don't mix. The oldest entry goes when there are 50. Nothing here is reachable from outside, nor part of any error.
 */
export function createSigningKeys(prefix: 'AWS4' | 'TC3') {
  const entries = new Map<string, { secret: string; key: Uint8Array }>()

  const derive = async (credential: string, secret: string, scope: string): Promise<Uint8Array> => {
    const [day, ...rest] = scope.split('/') as [string, ...string[]]
    let key = await hmacSha256(prefix + secret, day)
    for (const part of rest) key = await hmacSha256(key, part)

    if (entries.size >= maxSigningKeys) entries.delete(entries.keys().next().value as string)
    entries.set(credential, { secret, key })
    return key
  }

  return (id: string, secret: string, scope: string): Uint8Array | Promise<Uint8Array> => {
    const credential = `${id}/${scope}`
    const entry = entries.get(credential)
    return entry?.secret === secret ? entry.key : derive(credential, secret, scope)
  }
}
