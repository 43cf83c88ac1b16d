import { hmacSha256Hex, sha256Hex } from '#hash'
import type { HeaderMap, HttpRequest } from '../http/message.ts'
import { encodePercent } from '../percent.ts'
import {
  andThen,
  type Canonical,
  canonicalQuery,
  canonicalRequest,
  createSigningKeys,
  hostOf,
  type IsSigned,
  isoSeconds,
  parseQuery,
  type RequestLine,
  signedHeaders,
} from './canonical.ts'

/** Keys of an IAM user, or the three values of temporary credentials. */
export interface AwsCredentials {
  accessKeyId: string
  secretAccessKey: string
  /** Of temporary credentials (STS, an assumed role, the Lambda runtime itself). */
  sessionToken?: string | undefined
}

/** What {@link signSigV4} takes beside the request. */
export interface SigV4Options {
  credentials: AwsCredentials
  /** The region of the endpoint, as in `us-east-1`. Another one is refused by the service. */
  region: string
  /** @default 'lambda' */
  service?: string | undefined
  /** When the request is made, as a `Date` or in milliseconds since 1970. The service allows 15 minutes of difference. @default now */
  date?: Date | number | undefined
  /** Send the hash of the body as `x-amz-content-sha256` too, as AWS's own SDK does; it is signed in either case. @default true */
  applyChecksum?: boolean | undefined
}

const signingKey = createSigningKeys('AWS4')

/** Headers that proxies and load balancers change or drop; AWS's own SDK leaves the same ones out. */
const unsignedHeaders = new Set([
  'authorization',
  'cache-control',
  'connection',
  'expect',
  'from',
  'keep-alive',
  'max-forwards',
  'pragma',
  'referer',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-amzn-trace-id',
])
const isSigned = (name: string) => !unsignedHeaders.has(name) && !name.startsWith('proxy-') && !name.startsWith('sec-')

const collapseSpaces = (value: string) => (/\s/.test(value) ? value.trim().replace(/\s+/g, ' ') : value)

/** Takes out empty and dot segments, as every service but S3 does before it compares; the final slash stays. */
function normalizePath(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return `/${segments.join('/')}${segments.length > 0 && path.endsWith('/') ? '/' : ''}`
}

/**
 * The path is encoded once more than on the wire: an ARN that is sent as `arn%3Aaws` is signed as `arn%253Aaws`. Signing the wire's own form
 * is the classic cause of `InvalidSignatureException`. A `%2F` of the wire has become `%252F` here, so every `%2F` was a slash.
 */
function canonicalPath(path: string): string {
  // Most paths are their own canonical form.
  if (/^(?:\/[\w~-]+)+$/.test(path)) return path
  return encodePercent(/\/\.{0,2}(\/|$)/.test(path) ? normalizePath(path) : path).replaceAll('%2F', '/')
}

/** What SigV4 hashes; `host` is among the headers. */
export function sigV4Canonical({ method, path, query }: RequestLine, headers: HeaderMap, signs: IsSigned, payloadHash: string): Canonical {
  return {
    method,
    path: canonicalPath(path),
    query: canonicalQuery(parseQuery(query.replaceAll('+', '%2B')), 'encoded'),
    headers: signedHeaders(headers, signs, collapseSpaces),
    payloadHash,
  }
}

export function sigV4StringToSign(canonical: Canonical, amzDate: string, scope: string): string | Promise<string> {
  return andThen(sha256Hex(canonicalRequest(canonical)), (hash) => `AWS4-HMAC-SHA256\n${amzDate}\n${scope}\n${hash}`)
}

/** @param scope What the key is derived for: `20150830/us-east-1/lambda/aws4_request`. */
export function sigV4Signature(stringToSign: string, accessKeyId: string, secret: string, scope: string): string | Promise<string> {
  return andThen(signingKey(accessKeyId, secret, scope), (key) => hmacSha256Hex(key, stringToSign))
}

/**
 * Signs a request to AWS with Signature Version 4 and returns the headers to add: `authorization`, `x-amz-date`, `x-amz-content-sha256`
 * and, with temporary credentials, `x-amz-security-token`. The request itself is not changed.
 *
 * Every header of the request is signed, except those that are changed on the way (`user-agent`, `connection`, …), so add nothing to
 * the signed ones later. A `+` in the query is a plus sign: write a space as `%20`.
 *
 * @throws {RangeError} when `date` is no valid date.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * @example
 * ```ts
 * const request = {
 *   method: 'POST', origin: 'https://lambda.us-east-1.amazonaws.com', path: '/2015-03-31/functions/checkout/invocations',
 *   query: '', headers: {}, body: new TextEncoder().encode('{"cart":42}'),
 * }
 * Object.assign(request.headers, await signSigV4(request, { credentials, region: 'us-east-1' }))
 * ```
 */
export async function signSigV4(
  request: HttpRequest,
  { credentials, region, service = 'lambda', date = Date.now(), applyChecksum = true }: SigV4Options,
): Promise<HeaderMap> {
  const amzDate = isoSeconds(date).basic
  const scope = `${amzDate.slice(0, 8)}/${region}/${service}/aws4_request`
  const payloadHash = await sha256Hex(request.body ?? '')

  const added: HeaderMap = { 'x-amz-date': amzDate }
  if (applyChecksum) added['x-amz-content-sha256'] = payloadHash
  if (credentials.sessionToken) added['x-amz-security-token'] = credentials.sessionToken

  const { accessKeyId, secretAccessKey } = credentials
  const canonical = sigV4Canonical(request, { ...request.headers, host: hostOf(request), ...added }, isSigned, payloadHash)
  const signature = await andThen(sigV4StringToSign(canonical, amzDate, scope), (text) =>
    sigV4Signature(text, accessKeyId, secretAccessKey, scope),
  )

  added['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${canonical.headers.names}, Signature=${signature}`
  return added
}
