import { report, reportFunction } from './redact.ts'
import type { DataIssue } from './schema.ts'

/** The five APIs: one spelling for files, subpaths, the command, pages and `error.api`. */
export type ApiId = 'lambda' | 'fc3' | 'fc2' | 'fc-http-trigger' | 'cloudbase'

/**
 * What a failure asks of you. The list is closed: a `switch` over it without a default compiles only when every kind has its case.
 *
 * - `request`: the call is wrong; change it
 * - `auth`: the credentials are missing, wrong, expired or not allowed to do this
 * - `not-found`: no such function, version, alias, environment or route
 * - `conflict`: the resource is in another state or version than the call needs
 * - `throttled`: too much at once; slow down
 * - `quota`: an account limit or a bill; raise it or pay it
 * - `configuration`: the function's owner must fix its setup (key, network, package, file system, runtime)
 * - `function`: the user's code failed, or ran out of time or memory
 * - `system`: the platform failed
 * - `network`, `timeout`, `aborted`: no answer arrived: the connection failed, your time was up, you cancelled
 * - `protocol`: an answer that no document allows, such as a gateway's HTML page or broken JSON, or that your `schema` refuses
 */
export type ErrorKind =
  | 'request'
  | 'auth'
  | 'not-found'
  | 'conflict'
  | 'throttled'
  | 'quota'
  | 'configuration'
  | 'function'
  | 'system'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'protocol'

/** Codes that this package gives to failures no vendor has a code for. */
export type ClientCode =
  | 'INVALID_INPUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'MISSING_CREDENTIALS'
  | 'CREDENTIALS_FAILED'
  | 'CONNECTION_FAILED'
  | 'CONNECTION_LOST'
  | 'TIMEOUT'
  | 'ATTEMPT_TIMEOUT'
  | 'ABORTED'
  | 'INVALID_JSON'
  | 'INVALID_ENCODING'
  | 'UNEXPECTED_ANSWER'
  | 'UNEXPECTED_REDIRECT'
  | 'ANSWER_TOO_LARGE'
  | 'INVALID_DATA'
  | 'PAYLOAD_FAILED'

/** Did the function's code start? `unknown` when no source says so. */
export type Executed = 'no' | 'yes' | 'unknown'

/** One row of a compiled catalogue (`generated/errors/<api>.ts`). */
export interface CatalogueRow {
  readonly kind: ErrorKind
  readonly executed: Executed
  /** `backoff`: slow down and repeat; `after-wait`: the state clears by itself; `no`: repeating can't help. */
  readonly retry: 'no' | 'backoff' | 'after-wait'
  readonly billed: 'yes' | 'no' | 'undocumented'
  /** Index into {@link Catalogue.sources}. */
  readonly source: number
}

export interface Catalogue {
  readonly errors: Readonly<Record<string, CatalogueRow>>
  readonly sources: readonly string[]
}

/**
 * What a failed function says of itself, in the shape of its runtime. `JSON.stringify` of that of an error has the type and the message only,
 * since loggers write it so; read the other fields by their names.
 */
export interface FunctionError {
  /** The name of the exception, or of the platform's reason: `TypeError`, `Sandbox.Timedout`. */
  errorType?: string
  /** Its message. It can hold what the function was sent. */
  errorMessage?: string
  /** As the runtime sent it: lines, arrays of lines (Python on FC) or an object (PHP on FC). */
  stackTrace?: unknown
  /** The decoded log tail, when `logType: 'tail'` was asked for. */
  logs?: string
}

/** The fields of a {@link FaasError}. */
export interface FaasErrorFields<Api extends ApiId = ApiId, Code extends string = string> {
  /** The API that was called. */
  api: Api
  /**
   * The operation of its document: `Invoke`, `CreateFunction`; `create` for options that a factory refused, `invoke` for an input that HTTP
   * triggers and CloudBase refused before its method chose the operation.
   */
  operation: string
  /** The vendor's code as it arrived, or one of {@link ClientCode}; `HTTP_<status>` and the like where an answer has none. */
  code: Code | ClientCode | (string & {})
  /** The code stands in the catalogue of this API. */
  documented: boolean
  /** What the failure asks of you. */
  kind: ErrorKind
  /** The HTTP status; undefined when no answer arrived. */
  status?: number | undefined
  /** The service's own id of the request, for its support; undefined when the answer had none. */
  requestId?: string | undefined
  /** Did the function's code start, in this try or in one before it? */
  executed: Executed
  /** Repeating can succeed, and the function's code is documented not to have started: a repeat is safe whatever the function does. */
  retryable: boolean
  /** Milliseconds that the service asked to wait before the next try. */
  retryAfterMs?: number | undefined
  /** Is the call charged? */
  billed: 'yes' | 'no' | 'undocumented'
  /** How many times the request was sent; 0 when it was refused before that. */
  attempts: number
  /** The vendor's page, or the public thread, that documents the code. */
  docUrl?: string | undefined
  /** What the user's code said when it failed; undefined for failures of the service and on the way. */
  functionError?: FunctionError | undefined
}

/** What no report of an error shows. */
interface Hidden {
  body?: string | undefined
  issues?: readonly DataIssue[] | undefined
  cause?: unknown
}

export const BRAND = Symbol.for('faas-contracts.FaasError')

/**
 * Why a call failed. The only error class of this package: `kind` says what to do, `code` what the service said.
 *
 * `toJSON()` and `util.inspect` leave out `body`, `issues`, `cause` and of `functionError` the stack trace and the log tail, which can hold what
 * your function was sent. Loggers that copy fields do so too; one that follows `cause`, as pino does, writes its message and stack.
 *
 * @example
 * ```ts
 * const result = await lambda.invoke({ functionName: 'checkout', payload: { cart: 42 } })
 * if (!result.ok && result.error.kind === 'throttled') console.log(`wait ${result.error.retryAfterMs ?? 1000} ms`)
 * ```
 */
export class FaasError<Api extends ApiId = ApiId, Code extends string = string> extends Error implements FaasErrorFields<Api, Code> {
  override readonly name = 'FaasError' as const
  declare readonly api: Api
  declare readonly operation: string
  declare readonly code: Code | ClientCode | (string & {})
  declare readonly documented: boolean
  declare readonly kind: ErrorKind
  declare readonly status: number | undefined
  declare readonly requestId: string | undefined
  declare readonly executed: Executed
  declare readonly retryable: boolean
  declare readonly retryAfterMs: number | undefined
  declare readonly billed: 'yes' | 'no' | 'undocumented'
  declare readonly attempts: number
  declare readonly docUrl: string | undefined
  declare readonly functionError: FunctionError | undefined
  /** The answer's body as text, at most its first 2048 characters; undefined when no answer arrived. */
  declare readonly body: string | undefined
  /** What is behind a failure, as it was thrown: the error of a socket, the reason of your `signal`, what `credentials` or a `schema` threw. */
  declare readonly cause: unknown
  /** What the `schema` of the call found wrong with the data (code `INVALID_DATA`): the first 20; their messages can quote values. */
  declare readonly issues: readonly DataIssue[] | undefined

  /** @internal */
  constructor(message: string, fields: FaasErrorFields<Api, Code>, hidden: Hidden = {}) {
    super(message)
    Object.assign(this, fields)
    const { functionError } = fields
    // Loggers (pino, winston) write the fields of an error one by one, and so never ask the error itself.
    if (functionError) hide(functionError, 'toJSON', () => reportFunction(functionError))
    hide(this, 'name', 'FaasError')
    hide(this, BRAND, true)
    hide(this, 'body', hidden.body)
    hide(this, 'issues', hidden.issues)
    hide(this, 'cause', hidden.cause)
  }

  /** The fields that may be logged. */
  toJSON(): Record<string, unknown> {
    return report(this)
  }

  [Symbol.for('nodejs.util.inspect.custom')](_depth: number, _options: unknown, inspect?: (value: unknown) => string): string {
    const fields = this.toJSON()
    delete fields['message']
    return `${this.stack ?? `${this.name}: ${this.message}`} ${inspect ? inspect(fields) : JSON.stringify(fields)}`
  }
}

/** Not enumerable: spreading, comparing or logging an error never carries these along. */
function hide(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true })
}
