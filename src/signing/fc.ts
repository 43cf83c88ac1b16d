import { hmacSha256Base64 } from '#hash'
import type { HeaderMap, HttpRequest } from '../http/message.ts'
import { decodePercent, encodePercent } from '../percent.ts'
import type { AlibabaCloudCredentials } from './acs3.ts'
import { parseQuery, type RequestLine, type SignedHeaders, signedHeaders } from './canonical.ts'

/** What {@link signFc} takes beside the request. */
export interface FcOptions {
  credentials: AlibabaCloudCredentials
  /** The request goes to an HTTP trigger (`/2016-08-15/proxy/…`, fcapp.run, a custom host): sign the query too. @default false */
  httpTrigger?: boolean | undefined
  /** When the request is made, as a `Date` or in milliseconds since 1970. The service allows 15 minutes of difference. @default now */
  date?: Date | number | undefined
}

/** What {@link presignFcUrl} takes beside the request. */
export interface PresignFcUrlOptions {
  credentials: AlibabaCloudCredentials
  /** Until when the address works, as a `Date` or in milliseconds since 1970; sent in whole seconds. */
  expires: Date | number
}

const isSigned = (name: string) => name.startsWith('x-fc-')

/** What the FC scheme signs. */
export interface FcCanonical {
  method: string
  contentMd5: string
  contentType: string
  /** Or the second in which a pre-signed address expires. */
  date: string
  headers: SignedHeaders
  /** Decoded. */
  path: string
  /** Decoded, on a line each: of HTTP triggers only. Without any query the line feed after the path stays. */
  query: readonly string[] | undefined
}

/** @param httpTrigger The request goes to an HTTP trigger, which signs the query too. */
export function fcCanonical({ method, path, query }: RequestLine, headers: HeaderMap, date: string, httpTrigger: boolean): FcCanonical {
  const lines = () => parseQuery(query).map(([name, value]) => (value === undefined ? name : `${name}=${value}`))
  return {
    method,
    // A content-md5 is signed as it is sent: the SDKs disagree on what to write in it, and the service compares text.
    contentMd5: headers['content-md5'] ?? '',
    contentType: headers['content-type'] ?? '',
    date,
    headers: signedHeaders(headers, isSigned),
    path: decodePercent(path),
    query: httpTrigger ? lines().sort() : undefined,
  }
}

export function fcStringToSign({ method, contentMd5, contentType, date, headers, path, query }: FcCanonical): string {
  const resource = query ? `${path}\n${query.join('\n')}` : path
  return `${method}\n${contentMd5}\n${contentType}\n${date}\n${headers.lines}${resource}`
}

export function fcSignature(stringToSign: string, secret: string): string | Promise<string> {
  return hmacSha256Base64(secret, stringToSign)
}

/**
 * Signs a request to FC 2.0 (version 2016-08-15) and returns the headers to add: `authorization`, `date` and, with a security token,
 * `x-fc-security-token`. Signed are the method, path, `content-md5`, `content-type`, date and every `x-fc-*` header; the body is not,
 * and the query only with `httpTrigger`. The request itself is not changed.
 *
 * Where the `date` header can't be set (browsers), give the request an `x-fc-date` (RFC 1123, GMT): it takes that place.
 *
 * @throws {RangeError} when `date` is no valid date.
 * @see https://www.alibabacloud.com/help/en/functioncompute/signature-authentication
 * @example
 * ```ts
 * const origin = 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com'
 * const request = { method: 'GET', origin, path: '/2016-08-15/services/orders', query: '', headers: {} }
 * Object.assign(request.headers, await signFc(request, { credentials }))
 * ```
 */
export async function signFc(request: HttpRequest, { credentials, httpTrigger = false, date }: FcOptions): Promise<HeaderMap> {
  const added: HeaderMap = {}
  if (credentials.securityToken) added['x-fc-security-token'] = credentials.securityToken

  let signedDate = request.headers['x-fc-date']
  if (signedDate === undefined) {
    const time = new Date(date ?? Date.now())
    // `toUTCString` alone would sign the text "Invalid Date".
    if (Number.isNaN(time.getTime())) throw new RangeError('date is no valid date')
    added['date'] = signedDate = time.toUTCString()
  }

  const canonical = fcCanonical(request, { ...request.headers, ...added }, signedDate, httpTrigger)
  const signature = await fcSignature(fcStringToSign(canonical), credentials.accessKeySecret)
  added['authorization'] = `FC ${credentials.accessKeyId}:${signature}`
  return added
}

/** Is this a browser's page or worker? They drop a `date` header that a program sets. */
const isBrowser = () => 'document' in globalThis || 'WorkerGlobalScope' in globalThis

/** {@link signFc} for a request that this runtime is to send: dated by `x-fc-date` where `date` can't be set. */
export async function signFcToSend(request: HttpRequest, options: FcOptions): Promise<HeaderMap> {
  if (!isBrowser()) return signFc(request, options)
  const dated = { 'x-fc-date': new Date(options.date ?? Date.now()).toUTCString() }
  return { ...dated, ...(await signFc({ ...request, headers: { ...dated, ...request.headers } }, options)) }
}

/**
 * Signs the address of an FC 2.0 HTTP trigger and returns the whole URL, which works without any credentials until `expires`.
 * The holder must use the method, `content-md5`, `content-type` and `x-fc-*` headers of the request given here.
 *
 * @throws {RangeError} when `expires` is no valid date.
 * @see https://www.alibabacloud.com/help/en/functioncompute/signature-authentication
 * @example
 * ```ts
 * const origin = 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com'
 * const request = { method: 'GET', origin, path: '/2016-08-15/proxy/orders/web/list', query: 'page=2', headers: {} }
 * const url = await presignFcUrl(request, { credentials, expires: Date.now() + 3_600_000 })
 * ```
 */
export async function presignFcUrl(request: HttpRequest, { credentials, expires }: PresignFcUrlOptions): Promise<string> {
  const { origin, path, headers } = request
  const seconds = String(Math.floor(Number(expires) / 1000))
  if (seconds === 'NaN') throw new RangeError('expires is no valid date')

  let query = request.query === '' ? '' : `${request.query}&`
  query += `x-fc-expires=${seconds}&x-fc-access-key-id=${encodePercent(credentials.accessKeyId)}`
  if (credentials.securityToken) query += `&x-fc-security-token=${encodePercent(credentials.securityToken)}`

  const canonical = fcCanonical({ ...request, query }, headers, seconds, true)
  const signature = await fcSignature(fcStringToSign(canonical), credentials.accessKeySecret)
  return `${origin}${path}?${query}&x-fc-signature=${encodePercent(signature)}`
}
