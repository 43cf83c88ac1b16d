import { toClientError } from './classify.ts'
import type { Call } from './definition.ts'
import type { HeadersInput } from './encode.ts'
import type { ApiId, FaasError } from './errors.ts'
import type { HookOption, Hooks } from './hooks.ts'
import type { Fetch } from './http/web.ts'
import {
  asInputError,
  checkCount,
  checkInput,
  checkObject,
  checkTimeout,
  describe,
  InputError,
  type InputRule,
  type InputRules,
} from './input.ts'
import { RESPONSE_TYPES, type ResponseType } from './reading.ts'
import { isSchema, type StandardSchema } from './schema.ts'

/** Options that every client takes. */
export interface ClientOptions {
  /** Where requests go instead of the cloud's own endpoint: a replay server, an emulator, a private gateway. */
  baseUrl?: string | undefined
  /** Another transport. By default `node:http` with kept-alive connections on Node, `fetch` elsewhere. */
  fetch?: Fetch | undefined
  /** Milliseconds for a whole call with its headers, body, retries and waits; false for no limit. @default 60000 */
  timeout?: number | false | undefined
  /** Milliseconds for one try. @default none */
  attemptTimeout?: number | undefined
  /** Retries after the first try, for failures that may be repeated. @default 2 */
  maxRetries?: number | undefined
  /** Headers sent with every call: an object, a `Headers`, or pairs. */
  headers?: HeadersInput | undefined
  /** Functions that are told of every try, answer, retry and failure. */
  hooks?: HookOption | undefined
}

/** Options of one call; they win over the client's. */
export interface CallOptions {
  /** Milliseconds for the whole call with its headers, body, retries and waits; false for no limit. @default the client's */
  timeout?: number | false | undefined
  /** Milliseconds for one try. @default the client's */
  attemptTimeout?: number | undefined
  /** Ends the call; its result is then an error of kind `aborted`. */
  signal?: AbortSignal | undefined
  /** Retries after the first try, for failures that may be repeated. @default the client's */
  maxRetries?: number | undefined
  /**
   * Running the function twice does no harm: repeat also after failures that leave open whether it ran.
   * @default false; true for reads (`GET`) of a management API
   */
  idempotent?: boolean | undefined
  /** Headers sent with this call beside the client's: an object, a `Headers`, or pairs. */
  headers?: HeadersInput | undefined
  /** Functions that are told of every try, answer, retry and failure, after the client's own. */
  hooks?: HookOption | undefined
  /**
   * How the answer's body is read. `auto`: Lambda's as JSON; all others by their content type, JSON, text, else bytes. One that has no type, or
   * is `application/octet-stream`, is the first of these that it can be.
   * @default 'auto'
   */
  responseType?: ResponseType | undefined
}

/** What `invoke` takes beside the options of every call, each with a type of data of its own. */
export interface InvokeOptions extends Omit<CallOptions, 'responseType'> {
  /** How the answer's body is read, see {@link CallOptions.responseType}; `stream` gives it as it arrives. @default 'auto' */
  responseType?: ResponseType | 'stream' | undefined
  /** Checks the data, and types it: a schema of zod, valibot, arktype or any other library that speaks Standard Schema. */
  schema?: StandardSchema | undefined
}

const SHARED_RULES: InputRules<Pick<CallOptions, keyof ClientOptions & keyof CallOptions>> = {
  timeout: (field, value) => checkTimeout(field, value, true),
  attemptTimeout: checkTimeout,
  maxRetries: checkCount,
  headers: true,
  hooks: checkHooks,
}

export const CLIENT_RULES: InputRules<ClientOptions> = { baseUrl: true, fetch: checkFunction, ...SHARED_RULES }

export const CALL_RULES: InputRules<InvokeOptions> = {
  ...SHARED_RULES,
  signal: checkSignal,
  idempotent: checkFlag,
  responseType: [...RESPONSE_TYPES, 'stream'],
  schema: checkSchema,
}

/** Options that a call has no use for are refused: they would promise what it can't keep. */
export function checkGoTogether({ isQueued, format }: Call, { schema, responseType }: InvokeOptions): void {
  const isStream = format !== undefined || responseType === 'stream'
  if (schema !== undefined && isStream) throw new InputError('`schema` checks data, and a stream has none: leave one of them out.')
  if (isQueued && (schema !== undefined || responseType === 'stream'))
    throw new InputError("`schema` and `responseType: 'stream'` go with synchronous calls only: other calls bring no data.")
  if (format !== undefined && responseType !== undefined)
    throw new InputError('`responseType` can not be chosen here: the data is a stream of bytes.')
}

function checkSignal(field: string, value: unknown): void {
  if (value && typeof (value as Partial<AbortSignal>).addEventListener !== 'function')
    throw new InputError(`\`${field}\` must be an AbortSignal, but it is ${describe(value)}.`)
}

/** Any text would be true, also 'false', and run a function twice. */
function checkFlag(field: string, value: unknown): void {
  if (typeof value !== 'boolean') throw new InputError(`\`${field}\` must be true or false, but it is ${describe(value)}.`)
}

function checkSchema(field: string, value: unknown): void {
  if (!isSchema(value))
    throw new InputError(`\`${field}\` must be a Standard Schema (of zod 3.24, valibot 1, arktype 2 or newer): it has no \`~standard\`.`)
}

const HOOK_RULES: InputRules<Hooks> = { onRequest: checkHook, onResponse: checkHook, onRetry: checkHook, onError: checkHook }

/** What is named like a hook is one; beside them an object may have fields of its own. */
function checkHooks(field: string, value: unknown): void {
  for (const hooks of [value].flat()) {
    checkObject(field, hooks)
    const named = Object.entries(hooks as object).filter(([name]) => /^on[A-Z]/.test(name))
    checkInput(field, Object.fromEntries(named), HOOK_RULES, `${field}.`)
  }
}

function checkHook(field: string, value: unknown): void {
  if (value) checkFunction(field, value)
}

function checkFunction(field: string, value: unknown): void {
  if (typeof value !== 'function') throw new InputError(`\`${field}\` must be a function, but it is ${describe(value)}.`)
}

/** Lets a factory's refusal of its options out as the one error class of this package. */
export function refuse(api: ApiId, reason: unknown): FaasError {
  return toClientError({ api, operation: 'create', attempts: 0 }, asInputError('options', reason)).error
}

/** Checks the options of a factory; throws a `FaasError`. */
export function checkFactory(api: ApiId, options: unknown, rules: Readonly<Record<string, InputRule>>): void {
  try {
    checkInput('options', options, rules)
  } catch (reason) {
    throw refuse(api, reason)
  }
}
