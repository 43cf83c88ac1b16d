import type { ApiId } from '../errors.ts'
import { anything, callback, checkFields, type Rules } from '../fields.ts'
import type { Canonical } from '../signing/canonical.ts'
import type { GuardRefusal, ReplayParts } from './engine.ts'
import type { ReplayRequest } from './message.ts'
import type { Target } from './routing.ts'
import { named } from './select.ts'
import { DOCUMENTED_CREDENTIALS, equalInConstantTime, Keys, type ValidCredentials } from './signatures/keys.ts'
import { type Received, SCHEMES, type Scheme } from './signatures/schemes.ts'
import { type Failure, type Finding, verify } from './signatures/verify.ts'

export type { ValidCredentials }

/** How signatures are verified. */
export interface StrictSignatures {
  /**
   * Which keys and tokens are valid; all others are refused as unknown.
   * @default the keys in the examples of AWS's, Alibaba Cloud's and Tencent Cloud's documentation; no bearer token
   */
  credentials?: readonly ValidCredentials[] | undefined
  /**
   * The server's clock, in milliseconds since 1970. Its refusals have it as their `Date`, so that clients on a machine whose clock is wrong can
   * be tried out.
   * @default Date.now
   */
  now?: (() => number) | undefined
}

// What reads the keys says more of them.
const OPTIONS: Rules<StrictSignatures> = { credentials: anything, now: callback }

const FUNCTION_COMPUTE = {
  missing: 'MissingRequiredHeader',
  empty: 'InvalidArgument',
  unsupported: 'InvalidArgument',
  malformed: 'InvalidArgument',
  undated: 'MissingRequiredHeader',
  'unknown-key': 'InvalidAccessKeyID',
  'wrong-token': 'InvalidAccessKeyID',
  skewed: 'RequestTimeTooSkewed',
  mismatch: 'SignatureNotMatch',
}

/** The entries that an API answers with. One for a token that ended says that the API takes bearer tokens in place of signatures. */
type Refusals = Record<Exclude<Failure, 'expired'>, string> & { expired?: string }

/** The entries of each API. What a vendor documents no code for has the entry that comes nearest. */
export const ENTRIES: Record<ApiId, Refusals> = {
  lambda: {
    missing: 'MissingAuthenticationTokenException',
    empty: 'MissingAuthenticationTokenException',
    unsupported: 'IncompleteSignature',
    malformed: 'IncompleteSignature',
    undated: 'IncompleteSignature',
    'unknown-key': 'UnrecognizedClientException',
    'wrong-token': 'UnrecognizedClientException',
    skewed: 'RequestExpired',
    mismatch: 'InvalidSignatureException',
  },
  // 3.0 documents the window of 15 minutes, and no code for it.
  fc3: { ...FUNCTION_COMPUTE, skewed: 'SignatureNotMatch' },
  fc2: FUNCTION_COMPUTE,
  'fc-http-trigger': {
    ...FUNCTION_COMPUTE,
    empty: 'InvalidArgument_Authorization',
    unsupported: 'InvalidArgument_Authorization',
    malformed: 'InvalidArgument_Authorization',
    // Triggers document no code for a key that does not exist.
    'unknown-key': 'SignatureNotMatch',
    'wrong-token': 'SignatureNotMatch',
  },
  // No page says which codes a TC3 signature gets, or how far its clock may be off: these are the codes of any credential that is not accepted.
  cloudbase: {
    missing: 'MISSING_CREDENTIALS',
    empty: 'MISSING_CREDENTIALS',
    unsupported: 'UNSUPPORTED_AUTH_TYPE',
    malformed: 'SIGN_PARAM_INVALID',
    undated: 'SIGN_PARAM_INVALID',
    'unknown-key': 'INVALID_CREDENTIALS',
    'wrong-token': 'INVALID_CREDENTIALS',
    skewed: 'AUTHENTICATION_FAILED',
    mismatch: 'AUTHENTICATION_FAILED',
    expired: 'ACCESS_TOKEN_EXPIRED',
  },
}

/** Refuses what is not signed with one of the keys, with the documented error and an explanation. */
export function signatureGuard(options: StrictSignatures | true): NonNullable<ReplayParts['guard']> {
  if (options !== true) checkFields("The replay's `strictSignatures`", options, OPTIONS)
  const { credentials = DOCUMENTED_CREDENTIALS, now = Date.now } = options === true ? {} : options
  const keys = new Keys(credentials)
  return async (target, request) => {
    const received = { ...request, headers: { ...request.headers, host: request.headers['host'] ?? request.host } }
    const finding = await findingOf(target.contract.api, received, keys, now())
    return finding && refusalOf(target, request, finding, now())
  }
}

async function findingOf(api: ApiId, request: Received, keys: Keys, now: number): Promise<Finding | undefined> {
  const scheme = SCHEMES[api].find(({ isUsedBy }) => isUsedBy(request))
  // The cast is safe: `verify` hands a scheme nothing but the canonical form that this scheme has made.
  if (scheme) return verify(scheme as Scheme<Canonical>, request, keys, now)
  // An anonymous trigger, or one that knows its callers by something else than a signature.
  if (api === 'fc-http-trigger') return undefined
  const authorization = request.headers['authorization']
  if (authorization === undefined) return { failure: 'missing', explanation: 'The request has no Authorization header.' }
  if (authorization.trim() === '') return { failure: 'empty', explanation: 'The Authorization header is empty.' }
  const takesTokens = ENTRIES[api].expired !== undefined
  const token = takesTokens ? /^Bearer +(.+)$/i.exec(authorization)?.[1] : undefined
  if (token !== undefined) return bearerFinding(token, keys, now)
  const names = [...new Set(SCHEMES[api].map(({ name }) => name))].join(' or ')
  return { failure: 'unsupported', explanation: `The Authorization header does not begin with ${names}.` }
}

function bearerFinding(token: string, keys: Keys, now: number): Finding | undefined {
  if (!keys.accessTokens.some((one) => equalInConstantTime(one, token)))
    return { failure: 'unknown-key', scheme: 'Bearer', explanation: 'The bearer token is none of those that are valid here.' }
  const end = endOfJwt(token)
  if (end !== undefined && now >= end)
    return { failure: 'expired', scheme: 'Bearer', explanation: `The token ended at ${new Date(end).toISOString()}.` }
  return undefined
}

/** When a token is over, if it is a JWT that says so. */
function endOfJwt(token: string): number | undefined {
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token) ?? []
  if (payload === undefined) return undefined
  try {
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { exp?: unknown }
    return typeof exp === 'number' ? exp * 1000 : undefined
  } catch {
    return undefined
  }
}

function refusalOf({ contract }: Target, request: ReplayRequest, finding: Finding, now: number): GuardRefusal {
  // Only an API with an entry for it has bearer tokens, and nothing else ends.
  const entry = ENTRIES[contract.api][finding.failure] as string
  const { differs, explanation } = finding
  const line =
    differs &&
    ` Line ${differs.line} of the ${differs.in} (${differs.name}): expected ${shown(differs.expected)}, signed ${shown(differs.signed)}.`
  const vendor = messageOf(entry, named(contract, entry).value, request, finding, now)
  return {
    entry,
    message: `${vendor} [faas-contracts: ${explanation}${line ?? ''}]`,
    details: { signature: finding },
    date: new Date(now).toUTCString(),
  }
}

const MESSAGE_LIMIT = 160

function shown(line: string | null): string {
  if (line === null) return 'no such line'
  return JSON.stringify(line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT)}…` : line)
}

/** The vendor's own words, with what they name in this case. */
function messageOf(entry: string, value: unknown, { headers }: ReplayRequest, { keyId, date, failure }: Finding, now: number): string {
  switch (entry) {
    case 'MissingRequiredHeader': {
      const isDated = ['date', 'x-fc-date', 'x-acs-date'].some((name) => headers[name] !== undefined)
      return `required HTTP header ${isDated && failure === 'missing' ? 'Authorization' : 'Date'} was not specified`
    }
    case 'InvalidArgument':
    case 'InvalidArgument_Authorization':
      return failure === 'empty' ? "invalid authorization ''" : 'invalid authorization'
    case 'InvalidAccessKeyID':
      return `invalid access key ID '${keyId}'`
    case 'RequestTimeTooSkewed':
      return `the difference between the request time '${date}' and the current time '${new Date(now).toUTCString()}' is too large`
  }
  const fields = value as Record<string, string>
  return fields['message'] ?? fields['Message'] ?? fields['ErrorMessage'] ?? ''
}
