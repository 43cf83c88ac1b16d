import type { FaasError } from './errors.ts'

/** How much of an answer's text an error keeps. */
export const BODY_LIMIT = 2048
/** How much of a vendor's message goes into ours. */
const MESSAGE_LIMIT = 500

/** The fields of an error that may be logged: no payload, no answer's body, no log tail, no cause. */
export function report(error: FaasError): Record<string, unknown> {
  const { name, message, functionError } = error
  const fields: Record<string, unknown> = { name, message }
  for (const [key, value] of Object.entries(error)) if (value !== undefined && key !== 'functionError') fields[key] = value
  if (functionError) fields['functionError'] = { errorType: functionError.errorType, errorMessage: functionError.errorMessage }
  return fields
}

/** Vendors answer a wrong signature with the headers that they signed, session token and all. */
const SECRETS =
  /\b((?:proxy-)?authorization|cookie|x-[\w-]*(?:token|secret|authorization|api-?key|client-context))(["']?\s*[:=]\s*["']?)(?:Bearer\s+|Basic\s+)?[^\s"'&,;\\]+/gi

/** The start of a text from outside, without the values of headers that are secret. */
export function bounded(text: string, limit: number = MESSAGE_LIMIT): string {
  const start = text.length > limit ? `${text.slice(0, limit)}…` : text
  return start.replace(SECRETS, '$1$2REDACTED')
}
