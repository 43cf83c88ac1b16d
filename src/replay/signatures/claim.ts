/** What a request says of its own signature, before any of it is believed. */
import type { HeaderMap } from '../../http/message.ts'
import { decodePercent } from '../../percent.ts'

export interface Claim {
  keyId: string
  signature: string
  /** Day, place and service of the signing key; empty where a scheme has none. */
  scope: string
  /** As it stands in the request, names in lower case; empty where a scheme lists none. */
  signedHeaders: readonly string[]
  /** The same as text, to see an order or a case that is wrong. */
  signedHeadersText: string
  token: string | undefined
  /** When it was signed, as it was signed. */
  date: string
  /** The same in milliseconds since 1970. */
  time: number
  /** Pre-signed: `time` is when it ends, not when it began. */
  isExpiry?: boolean
  /** Pre-signed: when it began, where the address says so. */
  begin?: number
}

/** Why there is nothing to verify. */
export interface NoClaim {
  failure: 'malformed' | 'undated'
  explanation: string
}

/** `a=1, b=2` after the name of the scheme. A value may have `=` in it. */
export function parametersOf(authorization: string): Record<string, string> {
  const parameters: Record<string, string> = {}
  const list = authorization.slice(authorization.indexOf(' ') + 1)
  for (const part of list.split(',')) {
    const equals = part.indexOf('=')
    if (equals > 0) parameters[part.slice(0, equals).trim()] = part.slice(equals + 1).trim()
  }
  return parameters
}

/** The value of a query's first parameter of a name, decoded. */
export function queryValue(query: string, name: string): string | undefined {
  for (const part of query.split('&')) if (part.startsWith(`${name}=`)) return decodePercent(part.slice(name.length + 1))
  return undefined
}

/** What the schemes with a list of signed headers have in common. `where` is what the parameters stand in, in an explanation. */
export function listed(
  { Credential: credential = '', SignedHeaders: signedHeadersText = '', Signature: signature = '', Token: token }: Record<string, string>,
  dated: { date: string; time: number } | NoClaim,
  where = 'Authorization header',
): Claim | NoClaim {
  const lacking = Object.entries({ Credential: credential, SignedHeaders: signedHeadersText, Signature: signature }).find(
    ([, text]) => !text,
  )
  if (lacking) return { failure: 'malformed', explanation: `The ${where} has no ${lacking[0]}.` }
  if (!/^[\da-f]{64}$/.test(signature))
    return { failure: 'malformed', explanation: `The Signature in the ${where} is not 64 digits of lower-case hex.` }
  if ('failure' in dated) return dated
  const [keyId = '', ...scope] = credential.split('/')
  const signedHeaders = signedHeadersText.toLowerCase().split(';')
  return { keyId, signature, scope: scope.join('/'), signedHeaders, signedHeadersText, token, ...dated }
}

/** The first of some headers that is there, read by a form of dates. */
export function datedBy(
  headers: HeaderMap,
  names: readonly string[],
  read: (text: string) => number,
  form: string,
): { date: string; time: number } | NoClaim {
  const name = names.find((one) => headers[one] !== undefined)
  if (name === undefined) return { failure: 'undated', explanation: `The request has no ${names.join(' and no ')} header.` }
  const date = headers[name] as string
  const time = read(date)
  if (Number.isNaN(time)) return { failure: 'undated', explanation: `The header ${name} is no date such as ${form}.` }
  return { date, time }
}
