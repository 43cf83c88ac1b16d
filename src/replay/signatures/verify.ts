import { fromBase64 } from '../../bytes.ts'
import type { Canonical } from '../../signing/canonical.ts'
import type { FcCanonical } from '../../signing/fc.ts'
import type { Claim } from './claim.ts'
import { type Difference, firstDifference, type Line, linesOf, linesToSign, redactLine } from './difference.ts'
import { equalInConstantTime, type Keys } from './keys.ts'
import type { Scene } from './mistakes.ts'
import type { Attempt, Received, Scheme } from './schemes.ts'

/** The ways in which a request fails to prove who sends it. */
export type Failure =
  | 'missing'
  | 'empty'
  | 'unsupported'
  | 'malformed'
  | 'undated'
  | 'unknown-key'
  | 'wrong-token'
  | 'expired'
  | 'skewed'
  | 'mismatch'

/** Why a request is refused; goes into the answer, so there is no secret in it. */
export interface Finding {
  failure: Failure
  explanation: string
  scheme?: string
  keyId?: string
  /** When the request says that it was signed. */
  date?: string
  /** Of the usual mistakes, the one that explains the signature. */
  mistake?: string
  /** The first line that differs from what was signed, where that is known. */
  differs?: Difference
  /** What the server has for each line. */
  canonicalRequest?: string[]
  stringToSign?: string[]
}

/** The difference of clocks that AWS and Alibaba Cloud document. CloudBase documents none. */
const WINDOW_MS = 15 * 60 * 1000
/** What a client can send to have it compared: its own canonical request, in base64. */
const CANONICAL_HEADER = 'x-replay-canonical-request'

/** Undefined for a request that is signed well. */
export async function verify<C extends Canonical | FcCanonical>(
  scheme: Scheme<C>,
  request: Received,
  keys: Keys,
  now: number,
): Promise<Finding | undefined> {
  const claim = scheme.claimOf(request)
  if ('failure' in claim) return { ...claim, scheme: scheme.name }
  const { keyId, date } = claim
  const found = (failure: Failure, explanation: string, more?: Partial<Finding>): Finding => ({
    ...{ failure, explanation, scheme: scheme.name, keyId, date },
    ...more,
  })
  const ofCloud = keys.of(scheme.cloud)
  const ofId = ofCloud.filter(({ id }) => id === keyId)
  if (ofId.length === 0) return found('unknown-key', 'The access key id is none of those that are valid here.')
  const key = ofId.find(({ token }) => (token === undefined ? claim.token === undefined : equalInConstantTime(token, claim.token ?? '')))
  if (!key) {
    const lacks = claim.token === undefined
    return found('wrong-token', lacks ? 'The key is temporary: send its session token.' : 'The session token is not the one of this key.')
  }
  const untimely = untimelyOf(claim, now)
  if (untimely !== undefined) return found('skewed', `${untimely} The server's clock says ${new Date(now).toISOString()}.`)
  const scope = scheme.scopeOf(request, claim)
  // With all that has to be signed, so that a signature that leaves some of it out does not match.
  const canonical = await scheme.canonicalOf(request, claim)
  const attempt: Attempt<C> = { canonical, date, scope, keyScope: scope, keyId, secret: key.secret }
  const scene: Scene = { request, claim, others: ofCloud.filter(({ id }) => id !== keyId) }
  const isRight = equalInConstantTime(await scheme.signatureOf(attempt), claim.signature)
  if (isRight) return undefined

  const diagnosis = await diagnose(scheme, attempt, scene)
  // Shorter ones are no secrets, and replacing them would leave little of a line.
  const secrets = [...keys.all.flatMap(({ secret, token }) => [secret, token]), ...keys.accessTokens, claim.token].filter(
    (one) => one !== undefined && one.length >= 8,
  ) as string[]
  const clean = (text: string) => redactLine(text, secrets)
  const { differs } = diagnosis
  const toSign = await scheme.stringToSign(attempt)
  return found('mismatch', diagnosis.explanation, {
    ...(diagnosis.mistake !== undefined && { mistake: diagnosis.mistake }),
    ...(differs && {
      differs: { ...differs, expected: differs.expected && clean(differs.expected), signed: differs.signed && clean(differs.signed) },
    }),
    canonicalRequest: scheme.text(canonical).split('\n').map(clean),
    ...(toSign !== undefined && { stringToSign: toSign.split('\n') }),
  })
}

function untimelyOf({ isExpiry, begin = Number.NEGATIVE_INFINITY, time }: Claim, now: number): string | undefined {
  if (!isExpiry) return Math.abs(now - time) > WINDOW_MS ? 'The date of the signature is more than 15 minutes off.' : undefined
  if (begin - now > WINDOW_MS) return 'The pre-signed address begins more than 15 minutes from now.'
  return now > time ? 'The pre-signed address has expired.' : undefined
}

interface Diagnosis {
  explanation: string
  mistake?: string
  differs?: Difference | undefined
}

/** Names the mistake that explains a signature, or what can be said without. */
async function diagnose<C extends Canonical | FcCanonical>(scheme: Scheme<C>, attempt: Attempt<C>, scene: Scene): Promise<Diagnosis> {
  const sent = sentCanonical(scene)
  for (const { name, says, signed } of scheme.mistakes)
    for (const other of await signed(attempt, scene))
      if (equalInConstantTime(await scheme.signatureOf(other), scene.claim.signature))
        return { mistake: name, explanation: says, differs: await difference(scheme, attempt, other) }
  if (sent.text !== undefined) {
    const differs = firstDifference('canonical request', show(scheme, attempt), linesOf(sent.text, scheme.name === 'FC'))
    if (differs) return { explanation: 'The canonical request that was sent along differs from what arrived.', differs }
    return { explanation: 'The canonical request that was sent along is right: secret, date, scope or the signing key are not.' }
  }
  const evident = scheme.mistakes.find(({ isEvident }) => isEvident?.(attempt, scene))
  const [shown] = (await evident?.signed(attempt, scene)) ?? []
  if (evident && shown) return { mistake: evident.name, explanation: evident.says, differs: await difference(scheme, attempt, shown) }
  const how = sent.isBroken ? `${CANONICAL_HEADER} is not base64.` : `Send yours in base64 as ${CANONICAL_HEADER} to have it compared.`
  return {
    explanation: `None of the usual mistakes explains it: compare your canonical request with \`canonicalRequest\`, or check the secret. ${how}`,
  }
}

function show<C>(scheme: Scheme<C>, { canonical }: Attempt<C>): Line[] {
  return linesOf(scheme.text(canonical), scheme.name === 'FC')
}

async function difference<C>(scheme: Scheme<C>, ours: Attempt<C>, theirs: Attempt<C>): Promise<Difference | undefined> {
  const inRequest = firstDifference('canonical request', show(scheme, ours), show(scheme, theirs))
  if (inRequest) return inRequest
  const [expected, signed] = [await scheme.stringToSign(ours), await scheme.stringToSign(theirs)]
  return expected === undefined || signed === undefined
    ? undefined
    : firstDifference('string to sign', linesToSign(expected), linesToSign(signed))
}

function sentCanonical({ request }: { request: Received; claim: Claim }): { text?: string; isBroken?: boolean } {
  const base64 = request.headers[CANONICAL_HEADER]
  if (base64 === undefined) return {}
  try {
    return { text: new TextDecoder().decode(fromBase64(base64)) }
  } catch {
    return { isBroken: true }
  }
}
