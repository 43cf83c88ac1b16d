import type { FaasError, FunctionError } from './errors.ts'
import { decodePercent } from './percent.ts'

/** How much of an answer's text an error keeps. */
export const BODY_LIMIT = 2048
/** How much of a vendor's message goes into ours. */
const MESSAGE_LIMIT = 500
/** How much of a name: a code, a type, a request id. No vendor's are longer, but a function can answer anything. */
export const NAME_LIMIT = 200

/** The fields of an error that may be logged: no payload, no answer's body, no log tail, no cause. */
export function report(error: FaasError): Record<string, unknown> {
  const { name, message, functionError } = error
  const fields: Record<string, unknown> = { name, message }
  for (const [key, value] of Object.entries(error)) if (value !== undefined && key !== 'functionError') fields[key] = value
  if (functionError) fields['functionError'] = reportFunction(functionError)
  return fields
}

export function reportFunction({ errorType, errorMessage }: FunctionError): Record<string, unknown> {
  return { errorType: errorType && bounded(errorType, NAME_LIMIT), errorMessage: errorMessage && bounded(errorMessage) }
}

/** What the name of a header or parameter has in it when its value is a secret, or proves one. The only list of them. */
const SECRET_WORD =
  '(?:authorization|cookie|token|secret|signature|passw(?:or)?d|passphrase|api[-_]?key|private[-_]?key|client[-_]context|canonical-request)'
/** These are so only as the whole name: "design" has a "sig" in it. The last three are what OpenTelemetry asks to leave out of addresses. */
const SECRET_NAME = new RegExp(
  `${SECRET_WORD}|^(?:auth|bearer|jwt|pwd|session(?:[-_]?id)?|sid|ossaccesskeyid|awsaccesskeyid|x-amz-credential|sig)$`,
  'i',
)

/** Does a header or query parameter of this name hold a secret? */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name)
}

/** A query without the values of parameters that are secrets by their names. */
export function redactQuery(query: string): string {
  // A name is looked for behind a separator only: at every letter of a long text without one, it would take the square of its length.
  return query.replace(/(^|[=&])([^=&]+)=[^&]+/g, (pair, before: string, name: string) =>
    isSecretName(decodePercent(name)) ? `${before}${name}=REDACTED` : pair,
  )
}

/** A quote as it is, in JSON, in JSON inside of JSON, and in HTML. */
const QUOTE = String.raw`(?:\\*["']|&quot;|&#3[49];)?`
/** The rest of a name. It has an end, so that a text made of nothing but such words is still read in no time. */
const PART = String.raw`[\w-]{0,40}`
const separator = (signs: string) => String.raw`(${QUOTE}\s*${signs}\s*${QUOTE})`
const textUpTo = (ends: string) => `[^${ends}]+`

/**
 * Secrets in text that vendors and gateways send back: the headers that were signed, the whole request, each as lines, as JSON or as a
 * query. A plain word such as "token" needs an `=`, since "token: expired" is prose.
 */
const SECRETS = [
  // They have spaces, commas and `=` in their values: all of the line, or of the quotes, is theirs.
  new RegExp(`(authorization|cookie)${separator('[:=]>?')}${textUpTo(String.raw`\r\n"'\\`)}`, 'gi'),
  // No word boundary before a name: in JSON the "n" of a line break's `\n` stands there.
  new RegExp(`(x-${PART}${SECRET_WORD}${PART}|api[-_]?key)${separator('[:=]>?')}${textUpTo(String.raw`\s"'&,;\\`)}`, 'gi'),
  new RegExp(`(${SECRET_WORD}${PART})${separator('=')}${textUpTo(String.raw`\s"'&,;\\`)}`, 'gi'),
  // Where no name stands before it. Words behind these two have no digit: "Basic authentication".
  /\b(bearer|basic)( |%20)(?=\S*\d)[\w.~+/=%-]{8,}/gi,
]

/** The start of a text from outside, without the values of headers and parameters that are secret. */
export function bounded(text: string, limit: number = MESSAGE_LIMIT): string {
  const start = text.length > limit ? `${text.slice(0, limit)}…` : text
  return SECRETS.reduce((clean, secret) => clean.replace(secret, '$1$2REDACTED'), start)
}
