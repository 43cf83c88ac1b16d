import { hmacSha256Hex, randomNonce, sha256Hex } from '#hash'
import type { HeaderMap, HttpRequest } from '../http/message.ts'
import {
  andThen,
  type Canonical,
  canonicalQuery,
  canonicalRequest,
  hostOf,
  type IsSigned,
  isoSeconds,
  parseQuery,
  type RequestLine,
  signedHeaders,
} from './canonical.ts'

/** An AccessKey pair of a RAM user, or the three values that STS gives out. */
export interface AlibabaCloudCredentials {
  accessKeyId: string
  accessKeySecret: string
  /** Of temporary credentials (STS, or a function's own role). */
  securityToken?: string | undefined
}

/** What {@link signAcs3Trigger} takes beside the request. */
export interface Acs3TriggerOptions {
  credentials: AlibabaCloudCredentials
  /** When the request is made, as a `Date` or in milliseconds since 1970. The service allows 15 minutes of difference. @default now */
  date?: Date | number | undefined
}

/** What {@link signAcs3} takes beside the request. */
export interface Acs3Options extends Acs3TriggerOptions {
  /** The operation, as in `InvokeFunction`. */
  action: string
  /** The version of the API, as in `2023-03-30`. */
  version: string
  /** What makes this request unlike all others; a repeated one may be refused as a replay. @default a random UUID */
  nonce?: string | undefined
}

// The three replacements of Alibaba Cloud's own signers, which expect a path in which only these differ from RFC 3986.
const canonicalPath = (path: string) => path.replaceAll('+', '%20').replaceAll('*', '%2A').replaceAll('%7E', '~')

/** What ACS3 hashes for a call of an API; `host` is among the headers. */
export function acs3Canonical({ method, path, query }: RequestLine, headers: HeaderMap, signs: IsSigned, payloadHash: string): Canonical {
  return {
    method,
    path: canonicalPath(path),
    query: canonicalQuery(parseQuery(query), 'decoded'),
    headers: signedHeaders(headers, signs),
    payloadHash,
  }
}

/**
 * What ACS3 hashes for an HTTP trigger. The line of the payload's hash stays empty, not the hash of an empty payload, and `$` is encoded
 * here alone: both as documented.
 */
export function acs3TriggerCanonical(request: RequestLine, headers: HeaderMap, signs: IsSigned): Canonical {
  return acs3Canonical({ ...request, path: request.path.replaceAll('$', '%24') }, headers, signs, '')
}

export function acs3StringToSign(canonical: Canonical): string | Promise<string> {
  return andThen(sha256Hex(canonicalRequest(canonical)), (hash) => `ACS3-HMAC-SHA256\n${hash}`)
}

export function acs3Signature(stringToSign: string, secret: string): string | Promise<string> {
  return hmacSha256Hex(secret, stringToSign)
}

function authorize(canonical: Canonical, { accessKeyId, accessKeySecret }: AlibabaCloudCredentials): string | Promise<string> {
  const signature = andThen(acs3StringToSign(canonical), (text) => acs3Signature(text, accessKeySecret))
  const authorized = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${canonical.headers.names},Signature=`
  return andThen(signature, (hex) => authorized + hex)
}

/** What the vendor's own clients sign. */
export const isSignedByApi: IsSigned = (name) => name.startsWith('x-acs-') || name === 'host' || name === 'content-type'

/**
 * Signs a call of an Alibaba Cloud API (FC 3.0, FC 2.0 version 2021-04-06) with ACS3-HMAC-SHA256 and returns the headers to add:
 * `authorization` and `x-acs-action`, `-version`, `-date`, `-signature-nonce`, `-content-sha256`, with a security token also
 * `-accesskey-id` and `-security-token`. The request itself is not changed; its `host`, `content-type` and `x-acs-*` headers are signed.
 *
 * @throws {RangeError} when `date` is no valid date.
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 * @example
 * ```ts
 * const request = {
 *   method: 'POST', origin: 'https://fcv3.cn-hangzhou.aliyuncs.com', path: '/2023-03-30/functions/ship/invocations',
 *   query: 'qualifier=LATEST', headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode('{"sku":"A-17"}'),
 * }
 * Object.assign(request.headers, await signAcs3(request, { credentials, action: 'InvokeFunction', version: '2023-03-30' }))
 * ```
 */
export async function signAcs3(
  request: HttpRequest,
  { credentials, action, version, date = Date.now(), nonce = randomNonce() }: Acs3Options,
): Promise<HeaderMap> {
  const payloadHash = await sha256Hex(request.body ?? '')
  const added: HeaderMap = {
    'x-acs-action': action,
    'x-acs-version': version,
    'x-acs-date': isoSeconds(date).extended,
    'x-acs-signature-nonce': nonce,
    'x-acs-content-sha256': payloadHash,
  }
  if (credentials.securityToken) {
    added['x-acs-accesskey-id'] = credentials.accessKeyId
    added['x-acs-security-token'] = credentials.securityToken
  }
  const headers = { ...request.headers, host: hostOf(request), ...added }
  added['authorization'] = await authorize(acs3Canonical(request, headers, isSignedByApi, payloadHash), credentials)
  return added
}

/**
 * Signs a request to an FC 3.0 HTTP trigger with signature authentication and returns the headers to add: `authorization`, `x-acs-date`
 * and, with a security token, `x-acs-security-token`. Only those two, the method, path and query are signed: the body and the other
 * headers are not protected. The request itself is not changed.
 *
 * @throws {RangeError} when `date` is no valid date.
 * @see https://help.aliyun.com/en/functioncompute/fc/user-guide/configure-signature-authentication-for-http-triggers
 * @example
 * ```ts
 * const request = { method: 'GET', origin: 'https://web-abc.cn-hangzhou.fcapp.run', path: '/orders', query: 'page=2', headers: {} }
 * Object.assign(request.headers, await signAcs3Trigger(request, { credentials }))
 * ```
 */
export async function signAcs3Trigger(request: HttpRequest, { credentials, date = Date.now() }: Acs3TriggerOptions): Promise<HeaderMap> {
  const added: HeaderMap = { 'x-acs-date': isoSeconds(date).extended }
  if (credentials.securityToken) added['x-acs-security-token'] = credentials.securityToken
  added['authorization'] = await authorize(
    acs3TriggerCanonical(request, added, () => true),
    credentials,
  )
  return added
}
