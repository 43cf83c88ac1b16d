import type { OperationCodes, operations as Operations, paths as Paths } from '../generated/cloudbase.ts'
import { errors, limits, requestIdHeaders, sources } from '../generated/errors/cloudbase.ts'
import { operations } from '../generated/operations/cloudbase.ts'
import type { Problem } from './classify.ts'
import { type BaseClient, createBase, type FunctionMap, type Invoke, type InvokeStreamed } from './client.ts'
import type { Provider } from './credentials.ts'
import type { Call, Definition } from './definition.ts'
import { type HeadersInput, recordOf } from './encode.ts'
import type { HeaderMap, HttpRequest } from './http/message.ts'
import { checkCredential, checkInput, checkKeys, checkSize, describe, describeType, InputError, type InputRules } from './input.ts'
import { CLIENT_RULES, type ClientOptions, checkFactory, type InvokeOptions } from './options.ts'
import { type EncodedBody, encodePayload } from './payload.ts'
import { isPayloadStream, payloadBytes, refuseStream } from './payload-stream.ts'
import type { Reading } from './reading.ts'
import { signTc3, type TencentCloudCredentials } from './signing/tc3.ts'
import type { CallInput } from './types.ts'

export type * from './shared-types.ts'
export type { Paths as CloudBasePaths, TencentCloudCredentials }

/**
 * A bearer token (a user's access token, an API key, a publishable key, a server token), or a Tencent Cloud key pair for TC3 signatures. Of
 * both, the token is sent.
 */
export type CloudBaseCredentials = { accessToken: string } | TencentCloudCredentials

/** The documented codes of a function call. */
export type CloudBaseInvokeCode = OperationCodes['functions-post']

/** The methods that the gateway passes on to a web function. */
export type WebFunctionMethod = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD' | 'PATCH'

/** What {@link createCloudBaseClient} takes. */
export interface CloudBaseOptions extends ClientOptions {
  /** The id of the environment (环境 ID). Not needed with `baseUrl`. */
  envId?: string | undefined
  /** The region of the environment; it chooses between the domestic and the international host. @default 'ap-shanghai' */
  region?: string | undefined
  /** A value, or a function that brings it: once until its `expiration`, and before every try when it has none. */
  credentials: Provider<CloudBaseCredentials>
}

/** How to call a web function (Web 函数): it gets the request itself. */
export interface WebFunctionRequest {
  /** The HTTP method. @default 'POST' */
  method?: WebFunctionMethod | undefined
  /** Path below the function, decoded: it is percent-encoded here. @default none */
  path?: string | undefined
  /** A list repeats its name; `undefined` leaves a parameter out. */
  query?: Record<string, string | number | boolean | readonly (string | number | boolean)[] | undefined>
  /** An object, a `Headers`, or pairs. */
  headers?: HeadersInput | undefined
}

/** What `invoke` takes beside `functionName` and `payload`. */
export interface CloudBaseInvokeInput {
  /** Content type of a payload that is bytes or text. @default 'application/json'; 'application/octet-stream' for the bytes of a web function */
  contentType?: string | undefined
  /** The version to run. @default by the environment's rule for gradual traffic */
  qualifier?: string | undefined
  /** This API has no asynchronous calls. @default 'sync' */
  invocationType?: 'sync' | undefined
  /** The function is a web function: an HTTP server of its own. */
  webFunction?: WebFunctionRequest | true | undefined
}

/** Calls the functions of one Tencent CloudBase environment; {@link createCloudBaseClient} makes one. */
export interface CloudBaseClient<Functions extends FunctionMap<Functions> = never>
  extends BaseClient<'cloudbase', Operations, OperationCodes, Paths> {
  /**
   * Calls a function. Every answer in the 200s is a success whatever its body holds: a `code` in it is the function's own data.
   *
   * @see https://docs.cloudbase.net/http-api/functions/functions-post
   * @example
   * ```ts
   * const result = await cloudbase.invoke<Receipt>({ functionName: 'checkout', payload: { cart: 42 } })
   * ```
   */
  invoke: InvokeStreamed<Functions, CloudBaseInvokeInput, 'cloudbase', CloudBaseInvokeCode> &
    Invoke<Functions, CloudBaseInvokeInput, never, 'cloudbase', CloudBaseInvokeCode>
}

/**
 * Makes a client for the functions of one Tencent CloudBase environment.
 *
 * Throws a `FaasError` of kind `request` for options that can't be used.
 *
 * @example
 * ```ts
 * const cloudbase = createCloudBaseClient({ envId: 'shop-7f3a', credentials: { accessToken: process.env.CLOUDBASE_APIKEY! } })
 * ```
 */
export function createCloudBaseClient<Functions extends FunctionMap<Functions> = never>(
  options: CloudBaseOptions,
): CloudBaseClient<Functions> {
  checkFactory('cloudbase', options, OPTION_RULES)
  const definition: Definition<'cloudbase', CloudBaseCredentials> = {
    api: 'cloudbase',
    catalogue: { errors, sources },
    operations,
    requestIdHeaders,
    sign: (request, _operation, credentials, date) => authorize(request, credentials, date),
    signsDate: true,
    functionParameter: 'name',
    region: options.region,
    problemOf,
    isInvocation: () => true,
    answersFreely: isWebFunctionCall,
  }
  const { pipeline, base } = createBase<'cloudbase', CloudBaseCredentials, Operations, OperationCodes, Paths>(
    definition,
    options,
    options.credentials,
    () => endpointOf(options),
  )
  const invoke = (input: CloudBaseInvokeInput & { functionName: string; payload?: unknown }, callOptions?: InvokeOptions) =>
    pipeline.run('invoke', () => encodeInvoke(input, options.region), callOptions)
  return Object.assign(base, { invoke }) as unknown as CloudBaseClient<Functions>
}

const OPTION_RULES: InputRules<CloudBaseOptions> = {
  envId: { pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*$/, expected: 'an environment id: letters, digits, - and _', maxLength: 63 },
  region: { pattern: /^[a-z]{2}(-[a-z0-9]+){1,3}$/, expected: 'a Tencent Cloud region such as ap-shanghai' },
  credentials: true,
  ...CLIENT_RULES,
}
const INPUT_RULES: InputRules<CloudBaseInvokeInput & { functionName: string; payload?: unknown }> = {
  functionName: {
    pattern: /^[a-zA-Z][a-zA-Z0-9_-]{0,58}[a-zA-Z0-9]$/,
    expected: "a function's name: 2 to 60 letters, digits, - and _, starting with a letter and ending with a letter or digit",
    required: true,
  },
  payload: true,
  contentType: true,
  qualifier: { pattern: /^[$A-Za-z0-9_-]+$/, expected: 'a version number or $LATEST' },
  invocationType: ['sync'],
  webFunction: (field, value) => {
    if (value === true) return
    if (typeof value !== 'object' || value === null)
      throw new InputError(`\`${field}\` must be true or an object, but it is ${describe(value)}.`)
    checkInput(field, value, WEB_RULES, `${field}.`)
  },
}
const WEB_RULES: InputRules<WebFunctionRequest> = {
  method: ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'] satisfies WebFunctionMethod[],
  path: (field, value) => {
    if (typeof value !== 'string' || /[?#]/.test(value))
      throw new InputError(`\`${field}\` must be text without ? and #: give the query as \`webFunction.query\`.`)
  },
  query: true,
  headers: true,
}

const LIMITED = 'a function call of CloudBase'

/** Environments in these regions are behind the domestic host, all others behind the international one. */
const DOMESTIC = [
  'ap-shanghai',
  'ap-guangzhou',
  'ap-shenzhen-fsi',
  'ap-shanghai-fsi',
  'ap-nanjing',
  'ap-beijing',
  'ap-chengdu',
  'ap-chongqing',
  'ap-hongkong',
]

function endpointOf({ envId, region = 'ap-shanghai' }: CloudBaseOptions): string {
  if (envId === undefined) throw new InputError('`envId` is missing: give the id of the environment, or a `baseUrl`.')
  return `https://${envId}.api.${DOMESTIC.includes(region) ? '' : 'intl.'}tcloudbasegateway.com`
}

type OperationId = keyof Operations

function operationOf({ method = 'POST' }: WebFunctionRequest, subPath: string | undefined): OperationId {
  const name = method.toLowerCase() as Lowercase<WebFunctionMethod>
  return subPath === undefined ? `functions-${name}` : `functions-path-${name}`
}

function subPathOf({ path }: WebFunctionRequest): string | undefined {
  return path === undefined || path === '' || path === '/' ? undefined : path
}

function encodeInvoke(input: CloudBaseInvokeInput & { functionName: string; payload?: unknown }, region: string | undefined): Call {
  checkInput('input', input, INPUT_RULES)
  const { functionName, qualifier, webFunction, payload } = input
  const web = webFunction === true ? {} : webFunction
  if (web) {
    if (payload !== undefined && (web.method === 'GET' || web.method === 'HEAD'))
      throw new InputError(`\`payload\` can't be sent with ${web.method}; choose another \`webFunction.method\`.`)
  } else if (payload !== undefined && input.contentType === undefined && !isObject(payload) && !isPayloadStream(payload))
    throw new InputError(
      `\`payload\` must be a JSON object for an event function of CloudBase, but it is ${describeType(payload)}; wrap it in one.`,
    )
  const isStreamed = web !== undefined && isPayloadStream(payload)
  if (!isStreamed) refuseStream(payload, 'an event function takes a JSON object')
  const body: EncodedBody = isStreamed
    ? { bytes: undefined, contentType: input.contentType ?? 'application/octet-stream' }
    : encodePayload(payload, input.contentType, web ? undefined : 'application/json')
  checkSize('payload', body.bytes?.byteLength ?? 0, limits.syncPayload, LIMITED)
  const path = web && subPathOf(web)
  const header: CallInput<Operations['functions-post']>['header'] = {
    'X-Qualifier': qualifier,
    'X-Tcb-Webfn': web && 'true',
    'X-TCB-Region': region,
  }
  return {
    operation: operationOf(web ?? {}, path),
    parameters: { path: { name: functionName, path }, query: web?.query, header },
    body: body.bytes,
    bodyStream: isStreamed ? payloadBytes(payload, limits.syncPayload, LIMITED) : undefined,
    headers: { 'content-type': body.contentType },
    functionHeaders: recordOf(web?.headers),
    owned: OWNED,
  }
}

const OWNED = { 'x-qualifier': 'qualifier', 'x-tcb-webfn': 'webFunction', 'x-tcb-region': 'region' }

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function authorize(request: HttpRequest, credentials: CloudBaseCredentials | undefined, date: number): HeaderMap | Promise<HeaderMap> {
  if (credentials && 'accessToken' in credentials && credentials.accessToken) {
    checkCredential('credentials.accessToken', credentials.accessToken)
    return { authorization: `Bearer ${credentials.accessToken}` }
  }
  if (credentials && 'secretId' in credentials && credentials.secretId && credentials.secretKey) {
    if (request.stream)
      throw new InputError("`payload` can't be a stream: the signature of a key pair covers it; give it whole, or an `accessToken`.")
    // A second back, as in CloudBase's own SDKs: a clock that is slightly fast must not date a request into the future.
    return signTc3(request, { credentials: checkKeys(credentials, 'secretId', 'secretKey', 'sessionToken'), date: date - 1000 })
  }
  throw new InputError('`credentials` must have `accessToken`, or `secretId` and `secretKey`.', 'MISSING_CREDENTIALS')
}

function isWebFunctionCall({ headers, query }: HttpRequest): boolean {
  return headers['x-tcb-webfn'] === 'true' || /(^|&)webfn=true(&|$)/.test(query)
}

/**
 * A web function answers for itself, also with codes that the gateway has too. The gateway is told by a documented code beside the
 * `requestId` that all of its bodies have, or by its own empty answers.
 */
function problemOf(reading: Reading, request: HttpRequest): Problem | undefined {
  const { status, headers } = reading
  if (status < 400) return undefined
  const code = reading.field('code')
  const message = reading.field('message')
  if (!isWebFunctionCall(request)) return code ? { code, message } : undefined
  if (code && Object.hasOwn(errors, code) && reading.field('requestId')) return { code, message }
  const isOfGateway = requestIdHeaders.some((name) => headers[name] !== undefined)
  if (reading.bytes.length === 0 && Object.hasOwn(errors, `EMPTY_${status}`)) return undefined
  if (!isOfGateway && reading.isHtml) return undefined
  return { code: `HTTP_${status}`, kind: 'function', executed: isOfGateway ? 'yes' : 'unknown' }
}
