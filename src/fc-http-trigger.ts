import { errors, limits, requestIdHeaders, sources } from '../generated/errors/fc-http-trigger.ts'
import type { OperationCodes, operations as Operations, paths as Paths } from '../generated/fc-http-trigger.ts'
import { operations } from '../generated/operations/fc-http-trigger.ts'
import { encodeUtf8, toBase64 } from './bytes.ts'
import type { Problem } from './classify.ts'
import { type BaseClient, createBase, type SchemaOptions, type StreamOptions } from './client.ts'
import type { Provider } from './credentials.ts'
import type { Call, Definition } from './definition.ts'
import { type HeadersInput, recordOf } from './encode.ts'
import {
  type AlibabaCloudCredentials,
  type AlibabaCloudProvider,
  checkFcCredentials,
  FC_INPUT_RULES,
  FC_INVOCATION_TYPES,
  FC_NAME,
  FC_OWNED,
  fcCode,
  fcDetails,
  fcMessage,
  fcPayload,
} from './fc.ts'
import type { HeaderMap, HttpRequest } from './http/message.ts'
import { checkChoice, checkCount, checkInput, checkSize, describe, InputError, type InputRule, type InputRules } from './input.ts'
import { type CallOptions, CLIENT_RULES, type ClientOptions, checkFactory, type InvokeOptions } from './options.ts'
import type { Reading } from './reading.ts'
import type { Result } from './result.ts'
import { functionErrorOf } from './run-report.ts'
import type { SchemaOutput, StandardSchema } from './schema.ts'
import { signAcs3Trigger } from './signing/acs3.ts'
import { signFcToSend } from './signing/fc.ts'
import type { ResponseStream } from './stream.ts'

export type * from './shared-types.ts'
export type { AlibabaCloudCredentials, AlibabaCloudProvider, Paths as FcHttpTriggerPaths }

/** The methods that an HTTP trigger can be called with. */
export type FcHttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH' | 'OPTIONS'

/** The documented codes of a call to an HTTP trigger. */
export type FcHttpTriggerCode = OperationCodes['InvokePost']

/** How the trigger checks its callers: one of the five ways it can be configured for. */
export type FcHttpTriggerAuth =
  | { type: 'anonymous' }
  | {
      type: 'signature'
      credentials: AlibabaCloudProvider
      /**
       * `acs3`: triggers of FC 3.0, not from a browser's page: callers report that the gateway wants `Date`, which a page can't send;
       * `fc`: triggers of FC 2.0.
       * @default 'acs3'
       */
      scheme?: 'acs3' | 'fc'
    }
  | { type: 'basic'; username: string; password: string }
  | { type: 'jwt'; token: Provider<string> }
  | { type: 'bearer'; token: Provider<string> }

/** What {@link createFcHttpTriggerClient} takes. */
export interface FcHttpTriggerOptions extends ClientOptions {
  /** The trigger's address, as the console shows it: `https://web-abc.cn-hangzhou.fcapp.run`, or a custom domain. */
  baseUrl: string
  /** How calls are authenticated, as the trigger asks for it. @default { type: 'anonymous' } */
  auth?: FcHttpTriggerAuth | undefined
  /** Bytes that an asynchronous call may carry; a support ticket raises it to 262144. @default 131072 */
  asyncPayloadLimit?: number | undefined
}

/** The request that `invoke` sends to the function; all of it can be left out. */
export interface FcHttpTriggerInvokeInput {
  /** The HTTP method. @default 'GET' without a payload, 'POST' with one */
  method?: FcHttpMethod | undefined
  /** Path below the address, decoded: it is percent-encoded here. @default '/' */
  path?: string | undefined
  /** A list repeats its name; `undefined` leaves a parameter out. */
  query?: Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined>
  /** An object, a `Headers`, or pairs. */
  headers?: HeadersInput | undefined
  /** A JSON value, bytes, text, or a stream of bytes or text (synchronous calls; such a call is never repeated). */
  payload?: unknown
  /** Content type of a payload that is bytes or text. @default 'application/json' for JSON values, 'application/octet-stream' for bytes */
  contentType?: string | undefined
  /** `async` stores the request and answers at once. @default 'sync' */
  invocationType?: 'sync' | 'async' | undefined
  /** Your own id of an asynchronous task; asynchronous tasks must be enabled for the function. */
  asyncTaskId?: string | undefined
}

/** Calls the function behind one HTTP trigger; {@link createFcHttpTriggerClient} makes one. */
export interface FcHttpTriggerClient extends BaseClient<'fc-http-trigger', Operations, OperationCodes, Paths> {
  /**
   * Calls the function behind the trigger. An answer of the function's own below 400 is a result, from 400 on an error of kind
   * `function` and code `HTTP_<status>`; what the platform answers has the platform's code.
   *
   * @see https://www.alibabacloud.com/help/en/functioncompute/fc/user-guide/http-triggers
   * @example
   * ```ts
   * const result = await trigger.invoke<Order>({ path: '/orders/42', query: { expand: 'items' } })
   * ```
   */
  invoke: FcHttpTriggerInvoke
}

/** `invoke` of a trigger, in each of its forms. */
export interface FcHttpTriggerInvoke {
  /** Calls the function and gives the body of its answer as it arrives. */
  <_Output = unknown>(
    input: FcHttpTriggerInvokeInput & { invocationType?: 'sync' | undefined },
    options: StreamOptions,
  ): Promise<Result<ResponseStream<'fc-http-trigger', FcHttpTriggerCode>, 'fc-http-trigger', FcHttpTriggerCode>>
  /** Calls the function and checks the data of its answer, which the schema types. */
  <Schema extends StandardSchema>(
    input: FcHttpTriggerInvokeInput & { invocationType?: 'sync' | undefined },
    options: SchemaOptions<Schema>,
  ): Promise<Result<SchemaOutput<Schema>, 'fc-http-trigger', FcHttpTriggerCode>>
  /** Stores the request for later: there is no data. */
  <_Output = undefined>(
    input: FcHttpTriggerInvokeInput & { invocationType: 'async' },
    options?: CallOptions,
  ): Promise<Result<undefined, 'fc-http-trigger', FcHttpTriggerCode>>
  /** Calls the function and waits for its answer. */
  <Output = unknown>(
    input?: FcHttpTriggerInvokeInput & { invocationType?: 'sync' | undefined },
    options?: CallOptions,
  ): Promise<Result<Output, 'fc-http-trigger', FcHttpTriggerCode>>
  /** Calls the function; whether it waits for the answer is known only when it runs. */
  <Output = unknown>(
    input: FcHttpTriggerInvokeInput,
    options?: CallOptions,
  ): Promise<Result<Output | undefined, 'fc-http-trigger', FcHttpTriggerCode>>
}

/**
 * Makes a client for one HTTP trigger of Alibaba Cloud Function Compute.
 *
 * Throws a `FaasError` of kind `request` for options that can't be used.
 *
 * @example
 * ```ts
 * const trigger = createFcHttpTriggerClient({ baseUrl: 'https://web-abc.cn-hangzhou.fcapp.run', auth: { type: 'bearer', token } })
 * ```
 */
export function createFcHttpTriggerClient(options: FcHttpTriggerOptions): FcHttpTriggerClient {
  checkFactory('fc-http-trigger', options, OPTION_RULES)
  const auth = options.auth ?? { type: 'anonymous' }
  const definition: Definition<'fc-http-trigger', AuthValue> = {
    api: 'fc-http-trigger',
    catalogue: { errors, sources },
    operations,
    requestIdHeaders,
    sign: (request, _operation, value, date) => authorize(request, auth, value, date),
    signsDate: auth.type === 'signature',
    problemOf,
    isInvocation: () => true,
    answersFreely: () => true,
    detailsOf: fcDetails,
  }
  const { pipeline, base } = createBase<'fc-http-trigger', AuthValue, Operations, OperationCodes, Paths>(
    definition,
    options,
    providerOf(auth),
    () => {
      throw new InputError("`baseUrl` is missing: give the trigger's address, such as https://web-abc.cn-hangzhou.fcapp.run.")
    },
  )
  const invoke = (input: FcHttpTriggerInvokeInput = {}, callOptions?: InvokeOptions) =>
    pipeline.run('invoke', () => encodeInvoke(input, options.asyncPayloadLimit), callOptions)
  return Object.assign(base, { invoke }) as unknown as FcHttpTriggerClient
}

const OPERATIONS = {
  GET: 'InvokeGet',
  POST: 'InvokePost',
  PUT: 'InvokePut',
  DELETE: 'InvokeDelete',
  HEAD: 'InvokeHead',
  PATCH: 'InvokePatch',
  OPTIONS: 'InvokeOptions',
} as const satisfies Record<FcHttpMethod, keyof Operations>

const OPTION_RULES: InputRules<FcHttpTriggerOptions> = { auth: checkAuth, asyncPayloadLimit: checkCount, ...CLIENT_RULES }

const INPUT_RULES: InputRules<FcHttpTriggerInvokeInput> = {
  method: Object.keys(OPERATIONS),
  path: (field, value) => {
    if (typeof value !== 'string') throw new InputError(`\`${field}\` must be text, but it is ${describe(value)}.`)
    if (/[?#]/.test(value)) throw new InputError('`path` holds ? or #: give the query as `query`; a fragment is never sent.')
  },
  query: true,
  headers: true,
  payload: true,
  contentType: true,
  invocationType: FC_INPUT_RULES.invocationType,
  asyncTaskId: FC_NAME,
}

/** Of all types of it. */
const AUTH_RULES: Readonly<Record<string, InputRule>> = {
  type: true,
  credentials: true,
  scheme: ['acs3', 'fc'],
  username: (field, value) => {
    if (/[:\p{Cc}]/u.test(String(value))) throw new InputError(`\`${field}\` must not hold a colon or a control character.`)
  },
  password: true,
  token: true,
}

const OWNED = { ...FC_OWNED, 'x-fc-async-task-id': 'asyncTaskId' }

function encodeInvoke(input: FcHttpTriggerInvokeInput, asyncLimit: number | undefined): Call {
  checkInput('input', input, INPUT_RULES)
  const { path = '/', query, invocationType, asyncTaskId, payload } = input
  // Read once: pairs can come from an iterator, which has them only once.
  const headers = recordOf(input.headers)
  const { method = payload === undefined ? 'GET' : 'POST' } = input
  if (payload !== undefined && (method === 'GET' || method === 'HEAD'))
    throw new InputError(`\`payload\` can't be sent with ${method}; choose another \`method\`.`)
  const body = fcPayload(input, limits, asyncLimit, true)
  const own: HeaderMap = {}
  if (invocationType !== undefined) own['x-fc-invocation-type'] = FC_INVOCATION_TYPES[invocationType]
  if (asyncTaskId !== undefined) own['x-fc-async-task-id'] = asyncTaskId
  let size = 0
  for (const [name, value] of Object.entries({ ...headers, ...own })) size += name.length + String(value).length
  checkSize('headers', size, limits.headers, 'an HTTP trigger (names and values together)')
  return {
    operation: OPERATIONS[method],
    parameters: { path: { path }, query, header: own },
    body: body.bytes,
    bodyStream: body.stream,
    isQueued: invocationType === 'async',
    headers: { 'content-type': body.contentType },
    functionHeaders: headers,
    owned: OWNED,
    check: ({ path, query }) => checkSize('path', path.length + query.length, limits.path, 'an HTTP trigger (path and query, encoded)'),
  }
}

/** What a provider brings: an AccessKey pair, a token, or nothing. */
type AuthValue = AlibabaCloudCredentials | string | undefined

function providerOf(auth: FcHttpTriggerAuth): Provider<AuthValue> | AlibabaCloudProvider {
  if (auth.type === 'signature') return auth.credentials
  return auth.type === 'jwt' || auth.type === 'bearer' ? auth.token : undefined
}

function checkAuth(field: string, auth: unknown): void {
  if (auth === null) return
  checkInput(field, auth, AUTH_RULES, `${field}.`)
  // Without a type nothing would be signed, and that must be asked for.
  checkChoice(`${field}.type`, (auth as FcHttpTriggerAuth).type ?? null, ['anonymous', 'signature', 'basic', 'jwt', 'bearer'])
}

function authorize(request: HttpRequest, auth: FcHttpTriggerAuth, value: AuthValue, date: number): HeaderMap | Promise<HeaderMap> {
  switch (auth.type) {
    case 'anonymous':
      return {}
    case 'basic':
      if (!auth.username || !auth.password) throw new InputError('`auth` needs `username` and `password`.', 'MISSING_CREDENTIALS')
      return { authorization: `Basic ${toBase64(encodeUtf8(`${auth.username}:${auth.password}`))}` }
    case 'jwt':
    case 'bearer':
      if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        throw new InputError('`auth.token` must be a token without spaces and line breaks.', 'MISSING_CREDENTIALS')
      return { authorization: `Bearer ${value}` }
    case 'signature': {
      const credentials = checkFcCredentials(value as AlibabaCloudCredentials | undefined)
      if (auth.scheme === 'fc') return signFcToSend(request, { credentials, httpTrigger: true, date })
      // The signature covers x-acs-date, but the gateway asks for Date as well: callers report "required HTTP header Date" without it.
      return signAcs3Trigger(request, { credentials, date }).then((headers) => ({ date: new Date(date).toUTCString(), ...headers }))
    }
  }
}

/**
 * The platform marks its own answers with `X-Fc-Error-Type`; everything else is the function's, also when its body looks like the
 * platform's: a function may well answer 429 with a code of its own, and then it ran.
 */
function problemOf(reading: Reading): Problem | undefined {
  const { status, headers } = reading
  const type = headers['x-fc-error-type']
  if (type) {
    const code = fcCode(reading)
    if (code) return { code, message: fcMessage(reading) }
    // Its spelling differs between the documents and real answers: FcCommonError, FCCommonError.
    if (type.toLowerCase() !== 'fccommonerror') return { code: type, functionError: functionErrorOf(reading) }
    return undefined
  }
  if (status < 400) return undefined
  const isOfFc = headers['x-fc-request-id'] !== undefined
  if (!isOfFc && reading.isHtml) return undefined
  return { code: `HTTP_${status}`, kind: 'function', executed: isOfFc ? 'yes' : 'unknown' }
}
