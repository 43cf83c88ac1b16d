import type { HeaderMap, HttpRequest } from './http/message.ts'
import { checkObject, describe, InputError } from './input.ts'
import type { JsonText } from './json-text.ts'
import type { PageRule } from './paginate.ts'
import { encodePercent } from './percent.ts'

/** An operation of a document: `{ method: 'POST', path: '/v1/functions/{name}' }`. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly jsonText?: JsonText
  readonly pages?: PageRule
}

/** Parameters by where they go, as OpenAPI has them. Values that are undefined are left out. */
export interface Parameters {
  path?: Readonly<Record<string, unknown>> | undefined
  query?: Readonly<Record<string, unknown>> | undefined
  header?: Readonly<Record<string, unknown>> | undefined
}

/** Where requests go: the parsed `baseUrl`. */
export interface Endpoint {
  origin: string
  /** Path of the `baseUrl`, without a trailing slash. */
  prefix: string
}

/** Parses a `baseUrl`. Throws an {@link InputError} for anything but an http(s) address without query, fragment and credentials. */
export function parseBaseUrl(baseUrl: string): Endpoint {
  let url: URL
  try {
    url = new URL(baseUrl)
  } catch {
    throw new InputError(`\`baseUrl\` must be an address such as https://example.com, but it is ${describe(withoutUserInfo(baseUrl))}.`)
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new InputError(`\`baseUrl\` must start with https:// or http://, but it starts with ${url.protocol}.`)
  if (url.username || url.password) throw new InputError('`baseUrl` must not hold credentials; pass them as `credentials`.')
  if (url.search || url.hash) throw new InputError('`baseUrl` must have no query and no fragment.')
  return { origin: url.origin, prefix: (/^.*[^/]/.exec(url.pathname) ?? [''])[0] }
}

function withoutUserInfo(address: unknown): unknown {
  return typeof address === 'string' ? address.replace(/\/\/[^/]*@/, '//…@') : address
}

/** Headers by name, or as pairs: an object, a `Headers`, a `Map`. */
export type HeadersInput = Readonly<Record<string, string>> | Iterable<readonly [name: string, value: string]>

/** Headers as an object; pairs, as a `Headers` has them, would look like none. */
export function recordOf(headers: HeadersInput | undefined): Readonly<Record<string, unknown>> | undefined {
  if (headers === undefined || headers === null) return undefined
  checkObject('headers', headers)
  if (!(Symbol.iterator in headers)) return headers
  const joined = new Map<string, unknown>()
  for (const pair of headers as Iterable<readonly [string, unknown]>) {
    if (!Array.isArray(pair) || pair.length !== 2) throw new InputError('`headers` must be an object, a `Headers`, or pairs.')
    const [name, value] = pair as [string, unknown]
    const key = String(name).toLowerCase()
    // A name that comes again adds to its values, as in a `Headers`.
    const before = joined.get(key)
    joined.set(key, before === undefined || value === undefined ? (value ?? before) : `${before}, ${value}`)
  }
  return Object.fromEntries(joined)
}

/** Puts one call together; everything that comes from the caller is encoded or checked here. */
export function encodeRequest(
  operation: Operation,
  endpoint: Endpoint,
  parameters: Parameters,
  headers: readonly (Readonly<Record<string, unknown>> | undefined)[],
  body?: Uint8Array,
): HttpRequest {
  const request: HttpRequest = {
    method: operation.method,
    origin: endpoint.origin,
    path: endpoint.prefix + encodePath(operation.path, parameters.path ?? {}),
    query: parameters.query ? encodeQuery(parameters.query) : '',
    headers: {},
  }
  for (const source of [...headers, recordOf(parameters.header as HeadersInput)]) if (source) addHeaders(request.headers, source)
  if (body) request.body = body
  return request
}

/** Fills a path template. Throws an {@link InputError} for a parameter that is missing or can't be a path segment. */
export function encodePath(template: string, values: Readonly<Record<string, unknown>>): string {
  const [start = '', ...parts] = template.split('{')
  return parts.reduce((path, part) => {
    const [name = '', text] = part.split('}')
    return path + encodePathParameter(name, values[name]) + text
  }, start)
}

function encodePathParameter(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new InputError(`The path parameter \`${name}\` must be text, but it is ${describe(value)}.`)
  // A rest-of-path parameter is the only one that may hold slashes or nothing.
  if (name === 'path') return encodeSubPath(String(value))
  if (value === '') throw new InputError(`The path parameter \`${name}\` must not be empty.`)
  return encodeSegment(name, String(value))
}

/** Encodes a path of several segments; slashes stay, a leading one is dropped. */
function encodeSubPath(path: string): string {
  return path
    .replace(/^\//, '')
    .split('/')
    .map((segment) => encodeSegment('path', segment))
    .join('/')
}

function encodeSegment(name: string, segment: string): string {
  // Servers and proxies take these as "here" and "up": they would reach another resource than the caller named.
  if (segment === '.' || segment === '..') throw new InputError(`\`${name}\` must not have the segment "${segment}".`)
  return encodeText(name, segment)
}

/** Writes a query: a list repeats its name, an object stands for its own properties (OpenAPI's `form` style, exploded). */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  if (!isPlain(query)) throw new InputError('`query` must be an object, such as `Object.fromEntries(query)`.')
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue
    if (Array.isArray(value)) for (const item of value) pairs.push(encodePair(name, item))
    else if (isPlain(value)) {
      const nested = encodeQuery(value as Record<string, unknown>)
      if (nested) pairs.push(nested)
    } else pairs.push(encodePair(name, value))
  }
  return pairs.join('&')
}

/** What keeps nothing in properties (a `URLSearchParams`, a `Map`, a `Date`) would be sent as nothing. */
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function encodePair(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new InputError(`The query parameter \`${name}\` must be text, a number or a boolean, but it is ${describe(value)}.`)
  return `${encodeText(name, name)}=${encodeText(name, String(value))}`
}

function encodeText(name: string, text: string): string {
  try {
    return encodePercent(text)
  } catch (cause) {
    throw new InputError(`\`${name}\` holds half of a surrogate pair, which can't be encoded.`, 'INVALID_INPUT', cause)
  }
}

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** No control characters but the tab: a line break would start a header, or a request, of the value's own. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/
/** These frame the message; one that disagrees with the body makes servers read the rest of it as another request. */
const FRAMING = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'upgrade', 'te', 'trailer', 'expect'])

/** Checks headers and adds them in lower case; later ones win. */
export function addHeaders(target: HeaderMap, source: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(source)) {
    const value = source[name]
    if (value === undefined || value === null) continue
    if (!HEADER_NAME.test(name)) throw new InputError(`${describe(name)} is not a header's name.`)
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new InputError(`The header \`${name}\` must be text, a number or a boolean, but it is ${describe(value)}.`)
    const text = String(value)
    if (!HEADER_VALUE.test(text))
      throw new InputError(`The header \`${name}\` holds a line break, a control character or one beyond Latin-1; encode it first.`)
    const lower = name.toLowerCase()
    if (FRAMING.has(lower)) throw new InputError(`The header \`${name}\` is set by the transport and can't be given.`)
    target[lower] = text.trim()
  }
}
