/** The signature schemes as a service sees them: read what a request claims, make what it should have signed. All of it on the signers' own code. */
import { sha256Hex } from '#hash'
import type { ApiId } from '../../errors.ts'
import type { HeaderMap } from '../../http/message.ts'
import { acs3Canonical, acs3Signature, acs3StringToSign, acs3TriggerCanonical, isSignedByApi } from '../../signing/acs3.ts'
import { type Canonical, canonicalRequest } from '../../signing/canonical.ts'
import { type FcCanonical, fcCanonical, fcSignature, fcStringToSign } from '../../signing/fc.ts'
import { sigV4Canonical, sigV4Signature, sigV4StringToSign } from '../../signing/sigv4.ts'
import { tc3Canonical, tc3Signature, tc3StringToSign } from '../../signing/tc3.ts'
import { type Claim, datedBy, listed, type NoClaim, parametersOf, queryValue } from './claim.ts'
import type { Cloud } from './keys.ts'
import { FC_MISTAKES, HASHED_MISTAKES, type Mistake } from './mistakes.ts'

/** A request as it was received; `host` is among its headers, and the path is the wire's. */
export interface Received {
  method: string
  path: string
  query: string
  headers: HeaderMap
  body: Uint8Array
}

/** All that goes into one signature. A mistake changes some of it. */
export interface Attempt<C> {
  canonical: C
  date: string
  /** The scope as it is signed. */
  scope: string
  /** The scope for which the key is derived: the same, but for a mistake. */
  keyScope: string
  keyId: string
  secret: string
}

export interface Scheme<C> {
  name: string
  cloud: Cloud
  /** Is the request signed this way? */
  isUsedBy(request: Received): boolean
  claimOf(request: Received): Claim | NoClaim
  /** What the request should have signed. */
  canonicalOf(request: Received, claim: Claim): C | Promise<C>
  /** The scope that the claim should have. */
  scopeOf(request: Received, claim: Claim): string
  /** The text that shows the request, on lines. */
  text(canonical: C): string
  /** What stands around the text's hash; undefined where the text itself is signed. */
  stringToSign(attempt: Attempt<C>): Promise<string | undefined>
  signatureOf(attempt: Attempt<C>): Promise<string>
  mistakes: readonly Mistake<C>[]
}

const authorizationOf = ({ headers }: Received) => headers['authorization'] ?? ''
const startsWith = (name: string) => (request: Received) => authorizationOf(request).startsWith(`${name} `)
const bodyHash = ({ body }: Received) => sha256Hex(body)

/** The headers that a claim lists, and those that have to be listed when they are sent. */
function signs({ headers }: Received, claim: Claim, mustBe: (name: string) => boolean): (name: string) => boolean {
  const names = new Set([...claim.signedHeaders, ...Object.keys(headers).filter(mustBe)])
  return (name) => names.has(name)
}

const TOKEN = 'x-amz-security-token'
const AMZ_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const readAmzDate = (text: string) => (AMZ_DATE.test(text) ? Date.parse(text.replace(AMZ_DATE, '$1-$2-$3T$4:$5:$6Z')) : Number.NaN)

const sigV4: Scheme<Canonical> = {
  name: 'AWS4-HMAC-SHA256',
  cloud: 'aws',
  isUsedBy: startsWith('AWS4-HMAC-SHA256'),
  claimOf(request) {
    const claim = listed(parametersOf(authorizationOf(request)), datedBy(request.headers, ['x-amz-date'], readAmzDate, '20150830T123600Z'))
    return 'failure' in claim ? claim : { ...claim, token: request.headers[TOKEN] }
  },
  // AWS also wants every x-amz-* header signed, and `host`; a content type that is not signed passes, and so does a session token.
  canonicalOf: async (request, claim) =>
    sigV4Canonical(
      request,
      request.headers,
      signs(request, claim, (name) => name === 'host' || (name.startsWith('x-amz-') && name !== TOKEN)),
      await bodyHash(request),
    ),
  scopeOf({ headers }, { date, scope }) {
    const [, region = ''] = scope.split('/')
    const expected = /^lambda(?:-fips)?\.([a-z\d-]+)\./.exec(headers['host'] ?? '')?.[1] ?? region
    return `${date.slice(0, 8)}/${expected}/lambda/aws4_request`
  },
  text: canonicalRequest,
  stringToSign: async ({ canonical, date, scope }) => sigV4StringToSign(canonical, date, scope),
  signatureOf: async ({ canonical, date, scope, keyId, secret, keyScope }) =>
    sigV4Signature(await sigV4StringToSign(canonical, date, scope), keyId, secret, keyScope),
  mistakes: HASHED_MISTAKES,
}

const WEEK_SECONDS = 7 * 24 * 60 * 60

/** A pre-signed address: what stands in the Authorization header otherwise is in the query, and is signed with it. */
const presignedSigV4: Scheme<Canonical> = {
  ...sigV4,
  isUsedBy: ({ headers, query }) => headers['authorization'] === undefined && /(^|&)X-Amz-Signature=/.test(query),
  claimOf({ query }) {
    const parameter = (name: string) => queryValue(query, `X-Amz-${name}`) ?? ''
    const parameters = Object.fromEntries(
      ['Algorithm', 'Credential', 'Date', 'SignedHeaders', 'Signature'].map((name): [string, string] => [name, parameter(name)]),
    )
    const lacking = Object.keys(parameters).find((name) => !parameters[name])
    if (lacking !== undefined) return { failure: 'malformed', explanation: `The address has no X-Amz-${lacking}.` }
    const { Algorithm: algorithm, Date: date = '' } = parameters
    if (algorithm !== sigV4.name) return { failure: 'malformed', explanation: `X-Amz-Algorithm is not ${sigV4.name}.` }
    const begin = readAmzDate(date)
    if (Number.isNaN(begin)) return { failure: 'undated', explanation: 'X-Amz-Date is no date such as 20150830T123600Z.' }
    const claim = listed(parameters, { date, time: begin }, 'address')
    if ('failure' in claim) return claim
    const token = queryValue(query, 'X-Amz-Security-Token')
    const expires = queryValue(query, 'X-Amz-Expires')
    // Some signers leave it out. Unconfirmed: such an address is good for as long as a header.
    if (expires === undefined) return { ...claim, token }
    if (!/^\d{1,6}$/.test(expires) || Number(expires) < 1 || Number(expires) > WEEK_SECONDS)
      return { failure: 'malformed', explanation: `X-Amz-Expires is no number of seconds from 1 to ${WEEK_SECONDS}.` }
    return { ...claim, token, begin, time: begin + Number(expires) * 1000, isExpiry: true }
  },
  canonicalOf: (request, claim) => sigV4.canonicalOf({ ...request, query: withoutParameter(request.query, 'X-Amz-Signature') }, claim),
}

/** Without the one that {@link queryValue} reads: a second one was not signed, and has to be. */
function withoutParameter(query: string, name: string): string {
  const parts = query.split('&')
  const at = parts.findIndex((part) => part.startsWith(`${name}=`))
  return parts.filter((_, i) => i !== at).join('&')
}

const tc3: Scheme<Canonical> = {
  name: 'TC3-HMAC-SHA256',
  cloud: 'tencent',
  isUsedBy: startsWith('TC3-HMAC-SHA256'),
  claimOf(request) {
    const { Timestamp: date } = parametersOf(authorizationOf(request))
    if (date === undefined || !/^\d{1,12}$/.test(date))
      return { failure: 'malformed', explanation: 'The Authorization header has no Timestamp in seconds.' }
    return listed(parametersOf(authorizationOf(request)), { date, time: Number(date) * 1000 })
  },
  canonicalOf: async (request, claim) =>
    tc3Canonical(
      request,
      request.headers,
      signs(request, claim, (name) => name === 'host' || name === 'content-type'),
      await bodyHash(request),
    ),
  scopeOf: (_, { time }) => `${new Date(time).toISOString().slice(0, 10)}/tcb/tc3_request`,
  text: canonicalRequest,
  stringToSign: async ({ canonical, date, scope }) => tc3StringToSign(canonical, date, scope),
  signatureOf: async ({ canonical, date, scope, keyId, secret, keyScope }) =>
    tc3Signature(await tc3StringToSign(canonical, date, scope), keyId, secret, keyScope),
  mistakes: HASHED_MISTAKES,
}

const ACS_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const readAcsDate = (text: string) => (ACS_DATE.test(text) ? Date.parse(text) : Number.NaN)

const acs3: Scheme<Canonical> = {
  name: 'ACS3-HMAC-SHA256',
  cloud: 'alibaba',
  isUsedBy: startsWith('ACS3-HMAC-SHA256'),
  claimOf(request) {
    const claim = listed(
      parametersOf(authorizationOf(request)),
      datedBy(request.headers, ['x-acs-date'], readAcsDate, '2025-05-24T08:15:30Z'),
    )
    return 'failure' in claim ? claim : { ...claim, token: request.headers['x-acs-security-token'] }
  },
  canonicalOf: async (request, claim) =>
    acs3Canonical(request, request.headers, signs(request, claim, isSignedByApi), await bodyHash(request)),
  scopeOf: () => '',
  text: canonicalRequest,
  stringToSign: async ({ canonical }) => acs3StringToSign(canonical),
  signatureOf: async ({ canonical, secret }) => acs3Signature(await acs3StringToSign(canonical), secret),
  mistakes: HASHED_MISTAKES,
}

const acs3Trigger: Scheme<Canonical> = {
  ...acs3,
  canonicalOf: (request, claim) =>
    acs3TriggerCanonical(
      request,
      request.headers,
      signs(request, claim, (name) => name === 'x-acs-date' || name === 'x-acs-security-token'),
    ),
}

/** A pre-signed address has it all in the query. */
function presignedClaimOf({ query }: Received): Claim | NoClaim {
  const [keyId, date, signature] = ['x-fc-access-key-id', 'x-fc-expires', 'x-fc-signature'].map((name) => queryValue(query, name))
  if (!keyId || !signature || !date || !/^\d{1,12}$/.test(date))
    return { failure: 'malformed', explanation: 'The address has no x-fc-access-key-id, x-fc-expires in seconds and x-fc-signature.' }
  const token = queryValue(query, 'x-fc-security-token')
  return { ...NOTHING_LISTED, keyId, signature, token, date, time: Number(date) * 1000, isExpiry: true }
}

const NOTHING_LISTED = { scope: '', signedHeaders: [], signedHeadersText: '' }
const isPresigned = ({ query }: Received) => /(^|&)x-fc-signature=/.test(query)

function functionCompute(isTrigger: boolean): Scheme<FcCanonical> {
  return {
    name: 'FC',
    cloud: 'alibaba',
    isUsedBy: (request) => startsWith('FC')(request) || (isTrigger && isPresigned(request)),
    claimOf(request) {
      if (isTrigger && !startsWith('FC')(request)) return presignedClaimOf(request)
      const [, keyId = '', signature = ''] = /^FC ([^:]*):(.*)$/.exec(authorizationOf(request)) ?? []
      if (!keyId || !/^[A-Za-z\d+/]{43}=$/.test(signature))
        return { failure: 'malformed', explanation: 'The Authorization header is not `FC <access key id>:<base64 of 32 bytes>`.' }
      const dated = datedBy(request.headers, ['x-fc-date', 'date'], Date.parse, 'Sat, 24 May 2025 08:15:30 GMT')
      if ('failure' in dated) return dated
      return { ...NOTHING_LISTED, keyId, signature, token: request.headers['x-fc-security-token'], ...dated }
    },
    canonicalOf(request, { date, isExpiry }) {
      // The signature comes last, when all else is signed.
      const query = isExpiry ? withoutParameter(request.query, 'x-fc-signature') : request.query
      return fcCanonical({ ...request, query }, request.headers, date, isTrigger)
    },
    scopeOf: () => '',
    text: fcStringToSign,
    stringToSign: async () => undefined,
    signatureOf: async ({ canonical, secret }) => fcSignature(fcStringToSign(canonical), secret),
    mistakes: FC_MISTAKES,
  }
}

// Schemes with different canonical forms in one list: each makes and reads its own form only, so that a caller need not tell them apart.
type AnyScheme = Scheme<Canonical> | Scheme<FcCanonical>

/** What each API can be signed with. */
export const SCHEMES: Record<ApiId, readonly AnyScheme[]> = {
  lambda: [sigV4, presignedSigV4],
  fc3: [acs3],
  fc2: [acs3, functionCompute(false)],
  'fc-http-trigger': [acs3Trigger, functionCompute(true)],
  cloudbase: [tc3],
}
