import { hmacSha256Hex, sha256Hex } from '#hash'
import type { HeaderMap, HttpRequest } from '../http/message.ts'
import {
  andThen,
  type Canonical,
  canonicalRequest,
  createSigningKeys,
  hostOf,
  type IsSigned,
  isoSeconds,
  type RequestLine,
  signedHeaders,
} from './canonical.ts'

/** A SecretId and SecretKey of Tencent Cloud, or the three values of temporary credentials. */
export interface TencentCloudCredentials {
  secretId: string
  secretKey: string
  /** Of temporary credentials (STS, or a function's own role). */
  sessionToken?: string | undefined
}

/** What {@link signTc3} takes beside the request. */
export interface Tc3Options {
  credentials: TencentCloudCredentials
  /** @default 'tcb' */
  service?: string | undefined
  /**
   * When the request is made, as a `Date` or in milliseconds since 1970; sent in whole seconds. The default is one second ago, as in
   * CloudBase's own SDKs: a clock that is slightly fast must not date a request into the future.
   * @default Date.now() - 1000
   */
  date?: Date | number | undefined
  /** Headers of the request to sign besides `content-type` and `host`, in lower case. @default [] */
  signedHeaders?: readonly string[] | undefined
}

const signingKey = createSigningKeys('TC3')

/** Values count in lower case, except the content type; of a multipart one the boundary is left out, as it is not known when signing. */
function canonicalValue(value: string, name: string): string {
  if (name !== 'content-type') return value.trim().toLowerCase()
  return value.startsWith('multipart/form-data') ? 'multipart/form-data' : value
}

/** What TC3 hashes: path and query as they are sent; `host` is among the headers. */
export function tc3Canonical({ method, path, query }: RequestLine, headers: HeaderMap, signs: IsSigned, payloadHash: string): Canonical {
  return { method, path, query, headers: signedHeaders(headers, signs, canonicalValue), payloadHash }
}

/** @param timestamp In seconds. */
export function tc3StringToSign(canonical: Canonical, timestamp: string | number, scope: string): string | Promise<string> {
  return andThen(sha256Hex(canonicalRequest(canonical)), (hash) => `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash}`)
}

/** @param scope What the key is derived for: `2023-11-14/tcb/tc3_request`. */
export function tc3Signature(stringToSign: string, secretId: string, secret: string, scope: string): string | Promise<string> {
  return andThen(signingKey(secretId, secret, scope), (key) => hmacSha256Hex(key, stringToSign))
}

/**
 * Signs a request to CloudBase's HTTP API with TC3-HMAC-SHA256 and returns the headers to add: `authorization` and, since the scheme
 * wants one, `content-type: application/json` when the request has none. The request itself is not changed.
 *
 * Unlike the rest of Tencent Cloud, CloudBase signs the real path and takes the time and token inside `authorization`; the query is
 * signed exactly as it is sent.
 *
 * @throws {RangeError} when `date` is no valid date.
 * @see https://docs.cloudbase.net/en/http-api/basic/tc3-auth
 * @example
 * ```ts
 * const request = {
 *   method: 'POST', origin: 'https://cloud1-abc.api.tcloudbasegateway.com', path: '/v1/functions/echo', query: '',
 *   headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode('{"a":1}'),
 * }
 * Object.assign(request.headers, await signTc3(request, { credentials }))
 * ```
 */
export async function signTc3(
  request: HttpRequest,
  { credentials, service = 'tcb', date = Date.now() - 1000, signedHeaders: others = [] }: Tc3Options,
): Promise<HeaderMap> {
  const scope = `${isoSeconds(date).extended.slice(0, 10)}/${service}/tc3_request`
  const timestamp = Math.floor(Number(date) / 1000)

  const added: HeaderMap = {}
  if (!request.headers['content-type']) added['content-type'] = 'application/json'

  const isSigned = (name: string) => name === 'content-type' || name === 'host' || others.includes(name)
  const payloadHash = await sha256Hex(request.body ?? '')
  const canonical = tc3Canonical(request, { ...request.headers, host: hostOf(request), ...added }, isSigned, payloadHash)
  const signature = await tc3Signature(
    await tc3StringToSign(canonical, timestamp, scope),
    credentials.secretId,
    credentials.secretKey,
    scope,
  )

  const token = credentials.sessionToken ? `, Token=${credentials.sessionToken}` : ''
  added['authorization'] =
    `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${scope}, SignedHeaders=${canonical.headers.names}, Signature=${signature}` +
    `, Timestamp=${timestamp}${token}`
  return added
}
