import { ClientFailure } from './client-failure.ts'
import {
  type ApiId,
  type Catalogue,
  type CatalogueRow,
  type ClientCode,
  type ErrorKind,
  type Executed,
  FaasError,
  type FaasErrorFields,
  type FunctionError,
} from './errors.ts'
import type { Reading } from './reading.ts'
import { BODY_LIMIT, bounded, NAME_LIMIT } from './redact.ts'
import type { Repeatable } from './retry.ts'
import type { DataIssue } from './schema.ts'

/** What an API's own reading found wrong with an answer. */
export interface Problem {
  code: string
  message?: string | undefined
  functionError?: FunctionError | undefined
  /** Set where the answer itself says more than its code: the kind of an answer of the function's own, of a gateway's page. */
  kind?: ErrorKind
  executed?: Executed
}

/** A failure, with the facts that decide whether the call is repeated. */
export interface Classified<Api extends ApiId = ApiId> extends Repeatable {
  error: FaasError<Api>
}

/** What is the same in all failures of one call. */
export interface Context<Api extends ApiId> {
  api: Api
  operation: string
  catalogue: Catalogue
  attempts: number
  /** An earlier try of the same call may have started the function, whatever the last one did. */
  mayHaveRun?: boolean | undefined
  /** The catalogue's name of a code that arrives in variants (`Throttling.User`); the code itself by default. */
  entryOf?: ((code: string) => string) | undefined
}

/** The code of an answer that has none: what can be said of it without guessing. */
export function codeless(reading: Reading): Problem {
  if (reading.bytes.length === 0) return { code: `EMPTY_${reading.status}` }
  if (reading.isHtml) return { code: `HTML_${reading.status}`, kind: 'protocol' }
  return { code: `HTTP_${reading.status}` }
}

/** Turns what an API read from an answer into an error, with the facts of its catalogue. */
export function toError<Api extends ApiId>(
  context: Context<Api>,
  problem: Problem,
  reading: Reading,
  requestId: string | undefined,
  retryAfterMs: number | undefined,
): Classified<Api> {
  const { errors, sources } = context.catalogue
  const { code, functionError } = problem
  const { status, text } = reading
  const entry = context.entryOf?.(code) ?? code
  const row = Object.hasOwn(errors, entry) ? errors[entry] : undefined
  return classified(
    context,
    {
      code: bounded(code, NAME_LIMIT),
      documented: row !== undefined,
      // An answer that tells of a function's failure by a name that no one documented still tells of that.
      kind: problem.kind ?? row?.kind ?? (functionError ? 'function' : kindOfStatus(status)),
      executed: problem.executed ?? row?.executed ?? 'unknown',
      retry: row?.retry ?? retryOf(status),
      retryAfterMs,
      billed: row?.billed ?? 'undocumented',
      docUrl: row && sources[row.source],
      functionError,
    },
    functionError?.errorMessage ?? problem.message,
    { status, requestId, text },
  )
}

/** Turns a failure on our side of the wire into an error: refused input, no connection, no time, no usable answer. */
export function toClientError<Api extends ApiId>(
  context: Omit<Context<Api>, 'catalogue'>,
  reason: unknown,
  answered?: { status: number; requestId: string | undefined; reading?: Reading | undefined },
): Classified<Api> {
  const isSent = context.attempts > 0
  const facts = factsOf(reason, isSent, answered !== undefined)
  return classified(
    context,
    { ...facts, documented: false, executed: isSent ? facts.executed : 'no', billed: 'undocumented' },
    reason instanceof Error ? reason.message : String(reason),
    { status: answered?.status, requestId: answered?.requestId, text: answered?.reading?.text },
    // The error says all that a failure of ours does: its cause is what stands behind that, a socket's error or the reason of a signal.
    reason instanceof ClientFailure ? reason.cause : reason,
    reason instanceof UnexpectedAnswer ? reason.issues : undefined,
  )
}

/** What one try tells of a failure, and what else the error says of it. */
type Findings = Repeatable & Pick<FaasErrorFields, 'code' | 'documented' | 'kind' | 'billed' | 'retryAfterMs' | 'docUrl' | 'functionError'>

/** @param answered the answer as far as it arrived. */
function classified<Api extends ApiId>(
  { api, operation, attempts, mayHaveRun }: Omit<Context<Api>, 'catalogue'>,
  findings: Findings,
  message: string | undefined,
  answered: { status: number | undefined; requestId: string | undefined; text: string | undefined },
  cause?: unknown,
  issues?: readonly DataIssue[],
): Classified<Api> {
  const { executed: tried, retry, ...facts } = findings
  const { status, text } = answered
  // An earlier try may have started the function, though the last one did not.
  const executed = tried === 'no' && mayHaveRun ? 'unknown' : tried
  const requestId = answered.requestId && bounded(answered.requestId, NAME_LIMIT)
  const where = status === undefined ? '' : ` (${status})`
  const id = requestId === undefined ? '' : ` [request ${requestId}]`
  const error = new FaasError<Api>(
    `${api} ${operation}: ${facts.code}${where}${message ? `: ${bounded(message)}` : ''}${id}`,
    { api, operation, ...facts, status, requestId, executed, retryable: retry !== 'no' && executed === 'no', attempts },
    { body: text === undefined ? undefined : bounded(text, BODY_LIMIT), issues, cause },
  )
  return { error, executed, retry }
}

/** An answer that arrived whole and that no document allows, or not the caller's schema. */
export class UnexpectedAnswer extends ClientFailure<
  'INVALID_JSON' | 'INVALID_ENCODING' | 'UNEXPECTED_ANSWER' | 'UNEXPECTED_REDIRECT' | 'ANSWER_TOO_LARGE' | 'INVALID_DATA'
> {
  readonly issues: readonly DataIssue[] | undefined
  constructor(code: UnexpectedAnswer['code'], message: string, issues?: readonly DataIssue[], cause?: unknown) {
    super(code, message, cause)
    this.issues = issues
  }
}

/** A stream whose bytes tell of a failure, after the status was sent. */
export class StreamFailed extends Error {
  readonly problem: Problem
  readonly reading: Reading
  constructor(problem: Problem, reading: Reading) {
    super(problem.message)
    this.problem = problem
    this.reading = reading
  }
}

/** The caller's `credentials` function failed. */
export class CredentialsFailed extends ClientFailure<'CREDENTIALS_FAILED'> {
  constructor(cause: unknown) {
    super('CREDENTIALS_FAILED', 'The `credentials` function failed; see `cause`.', cause)
  }
}

interface Facts extends Repeatable {
  kind: ErrorKind
}

/** What our own codes say of a call that was sent. */
export const CLIENT_FACTS: Readonly<Record<ClientCode, Facts>> = {
  INVALID_INPUT: { kind: 'request', executed: 'no', retry: 'no' },
  MISSING_CREDENTIALS: { kind: 'auth', executed: 'no', retry: 'no' },
  CREDENTIALS_FAILED: { kind: 'auth', executed: 'no', retry: 'no' },
  // Of a streamed payload, whose start was sent; any other is an input, of which nothing was.
  PAYLOAD_TOO_LARGE: { kind: 'request', executed: 'unknown', retry: 'no' },
  PAYLOAD_FAILED: { kind: 'request', executed: 'unknown', retry: 'no' },
  CONNECTION_FAILED: { kind: 'network', executed: 'no', retry: 'backoff' },
  CONNECTION_LOST: { kind: 'network', executed: 'unknown', retry: 'backoff' },
  ATTEMPT_TIMEOUT: { kind: 'timeout', executed: 'unknown', retry: 'backoff' },
  TIMEOUT: { kind: 'timeout', executed: 'unknown', retry: 'no' },
  ABORTED: { kind: 'aborted', executed: 'unknown', retry: 'no' },
  UNEXPECTED_ANSWER: { kind: 'protocol', executed: 'unknown', retry: 'no' },
  UNEXPECTED_REDIRECT: { kind: 'protocol', executed: 'unknown', retry: 'no' },
  ANSWER_TOO_LARGE: { kind: 'protocol', executed: 'unknown', retry: 'no' },
  INVALID_ENCODING: { kind: 'protocol', executed: 'unknown', retry: 'no' },
  INVALID_JSON: { kind: 'protocol', executed: 'unknown', retry: 'no' },
  // The data that a schema refuses is what the function returned.
  INVALID_DATA: { kind: 'protocol', executed: 'yes', retry: 'no' },
}

/** An exception that nobody foresaw is put down to the step at which it came up: the caller's input, the connection or the answer. */
function factsOf(reason: unknown, isSent: boolean, isAnswered: boolean): Facts & { code: ClientCode } {
  if (reason instanceof ClientFailure) {
    const { code, executed = CLIENT_FACTS[code].executed }: ClientFailure = reason
    return { code, ...CLIENT_FACTS[code], executed }
  }
  const code = !isSent ? 'INVALID_INPUT' : isAnswered ? 'UNEXPECTED_ANSWER' : 'CONNECTION_LOST'
  return { code, ...CLIENT_FACTS[code], retry: 'no' }
}

const KINDS: Readonly<Record<number, ErrorKind>> = {
  401: 'auth',
  402: 'quota',
  403: 'auth',
  404: 'not-found',
  409: 'conflict',
  412: 'conflict',
  429: 'throttled',
}

function kindOfStatus(status: number): ErrorKind {
  return KINDS[status] ?? (status >= 500 ? 'system' : status >= 400 ? 'request' : 'protocol')
}

/** For an answer that the catalogue doesn't know: whether a repeat could help. Its `executed` stays unknown. */
function retryOf(status: number): CatalogueRow['retry'] {
  return status === 429 || status >= 500 ? 'backoff' : 'no'
}
