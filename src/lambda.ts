import { errors, type OperationCodes, sources } from '../generated/errors/lambda.ts'
import type { operations as Operations, paths as Paths } from '../generated/lambda.ts'
import { operations, type Pages } from '../generated/operations/lambda.ts'
import { decodeLogs, encodePayload, functionErrorOf, metricsOfLogs, Reading } from './body.ts'
import { type Problem, UnexpectedAnswer } from './classify.ts'
import { type BaseClient, createBase, type FunctionMap, type Invoke } from './client.ts'
import { decodeEventStream, type EventHeader, type EventMessage } from './event-stream.ts'
import type { HttpRequest } from './http/message.ts'
import { checkChoice, checkKeys, checkObject, checkSize, checkText, describe, describeType, InputError } from './input.ts'
import { type Call, type CallOptions, type ClientOptions, checkFactory, type Definition, type Provider } from './invoke.ts'
import type { Paginated } from './paginate.ts'
import type { Details } from './result.ts'
import { type AwsCredentials, signSigV4 } from './signing/sigv4.ts'
import type { CallInput, Simplify } from './types.ts'

export type { AwsCredentials }

/** The documented codes of `Invoke`, the operation behind {@link LambdaClient.invoke}. */
export type LambdaInvokeCode = OperationCodes['Invoke']

export interface LambdaOptions extends ClientOptions {
  /** The region of the functions: `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
  region: string
  /** A value, or a function that brings it: once until its `expiration`, and before every try when it has none. */
  credentials: Provider<AwsCredentials>
}

/** What `invoke` takes beside `functionName` and `payload`. */
export interface LambdaInvokeInput {
  /** Content type of a payload that is bytes or text; text without it is a JSON string. Lambda's events are JSON. @default 'application/json' */
  contentType?: string
  /** A version number or an alias. @default the unpublished version, `$LATEST` */
  qualifier?: string
  /** `async` queues the event, `dry-run` only checks parameters and permission. @default 'sync' */
  invocationType?: 'sync' | 'async' | 'dry-run'
  /** `tail` brings the last 4 KB of the log of a synchronous run as `result.logs`. @default 'none' */
  logType?: 'none' | 'tail'
  /** Data about the caller for the function's context object, synchronous calls only; at most 3583 bytes as base64. */
  clientContext?: Record<string, unknown>
  /** The tenant to run for; functions with tenant isolation require it. */
  tenantId?: string
  /** Makes the call of a durable function idempotent: one name, one execution. */
  durableExecutionName?: string
}

export interface LambdaClient<Functions extends FunctionMap<Functions> = never>
  extends BaseClient<'lambda', Operations, OperationCodes, Paths>,
    Paginated<Operations, Pages> {
  /**
   * Calls a function. Never rejects: a failure of the function, of the service or on the way is `{ ok: false, error }`.
   *
   * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
   * @example
   * ```ts
   * const result = await lambda.invoke<Receipt>({ functionName: 'checkout', payload: { cart: 42 } })
   * if (result.ok) console.log(result.data)
   * else if (result.error.code === 'TooManyRequestsException') console.log(result.error.retryAfterMs)
   * ```
   */
  invoke: Invoke<Functions, LambdaInvokeInput, 'async' | 'dry-run', 'lambda', LambdaInvokeCode>
}

/**
 * Makes a client for AWS Lambda in one region.
 *
 * Throws a `FaasError` of kind `request` for options that can't be used.
 *
 * @example
 * ```ts
 * const lambda = createLambdaClient({ region: 'us-east-1', credentials: { accessKeyId, secretAccessKey } })
 * ```
 */
export function createLambdaClient<Functions extends FunctionMap<Functions> = never>(options: LambdaOptions): LambdaClient<Functions> {
  checkFactory('lambda', options)
  const { region } = options
  const definition: Definition<'lambda', AwsCredentials> = {
    api: 'lambda',
    catalogue: { errors, sources },
    operations,
    requestIdHeaders: ['x-amzn-requestid'],
    sign: (request, _operation, credentials, date) => signSigV4(request, { credentials: checkCredentials(credentials), region, date }),
    clockErrors: CLOCK_ERRORS,
    functionParameter: 'FunctionName',
    region,
    problemOf,
    isInvocation: (operation) => operation !== 'ListFunctions',
    alwaysJson: (operation) => operation === 'Invoke',
    detailsOf,
  }
  const { pipeline, base } = createBase<'lambda', AwsCredentials, Operations, OperationCodes, Paths>(
    definition,
    options,
    options.credentials,
    () => `https://lambda.${region}.${domainOf(region)}`,
    // Also with a `baseUrl`: it is signed.
    () => void domainOf(region),
  )
  const invoke = (input: Simplify<LambdaInvokeInput & { functionName: string; payload?: unknown }>, callOptions?: CallOptions) =>
    pipeline.run('Invoke', () => encodeInvoke(input), callOptions)
  return Object.assign(base, {
    invoke,
  }) as unknown as LambdaClient<Functions>
}

/**
 * AWS's partitions: the names of their regions, also of those to come, and the domain of their endpoints.
 *
 * @see https://github.com/boto/botocore/blob/1.43.11/botocore/data/partitions.json read 2026-11-21
 */
const PARTITIONS: readonly [regions: RegExp, domain: string][] = [
  [/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/, 'amazonaws.com'],
  [/^us-gov-\w+-\d+$/, 'amazonaws.com'],
  [/^cn-\w+-\d+$/, 'amazonaws.com.cn'],
  [/^eusc-(de)-\w+-\d+$/, 'amazonaws.eu'],
  [/^us-iso-\w+-\d+$/, 'c2s.ic.gov'],
  [/^us-isob-\w+-\d+$/, 'sc2s.sgov.gov'],
  [/^us-isof-\w+-\d+$/, 'csp.hci.ic.gov'],
  [/^eu-isoe-\w+-\d+$/, 'cloud.adc-e.uk'],
]

function domainOf(region: unknown): string {
  const partition = typeof region === 'string' && PARTITIONS.find(([regions]) => regions.test(region))
  if (!partition) throw new InputError(`\`region\` must be an AWS region such as us-east-1, but it is ${describe(region)}.`)
  return partition[1]
}

/** The patterns of the service's own model, anchored. */
const RULES = {
  functionName: {
    pattern:
      /^(?:(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)$/,
    expected: "a function's name, name:qualifier, partial ARN or ARN",
    maxLength: 256,
  },
  qualifier: {
    pattern: /^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$/,
    expected: 'a version number, an alias or $LATEST',
    maxLength: 128,
  },
  tenantId: { pattern: /^(?:[a-zA-Z0-9._:/=+\-@ ]+)$/, expected: 'letters, digits, spaces and . _ : / = + - @', maxLength: 256 },
  durableExecutionName: { pattern: /^(?:[a-zA-Z0-9-_]+)$/, expected: 'letters, digits, - and _', maxLength: 64 },
} as const

/**
 * `InvalidSignatureException` stands for an old or early date ("Signature expired: …", "Signature not yet current: …") and for a wrong
 * secret alike; the server's `Date` tells which.
 *
 * @see https://github.com/aws/aws-sdk-go/issues/859 a recorded refusal with its headers
 */
const CLOCK_ERRORS = ['InvalidSignatureException', 'RequestExpired']

const SYNC_LIMIT = 6 * 1024 * 1024
const ASYNC_LIMIT = 1024 * 1024
const CLIENT_CONTEXT_LIMIT = 3583
const INVOCATION_TYPES = { sync: 'RequestResponse', async: 'Event', 'dry-run': 'DryRun' } as const
const LOG_TYPES = { none: 'None', tail: 'Tail' } as const

const OWNED = {
  'x-amz-invocation-type': 'invocationType',
  'x-amz-log-type': 'logType',
  'x-amz-client-context': 'clientContext',
  'x-amz-tenant-id': 'tenantId',
  'x-amz-durable-execution-name': 'durableExecutionName',
}

function encodeInvoke(input: LambdaInvokeInput & { functionName: string; payload?: unknown }): Call {
  checkObject('input', input)
  const { functionName, qualifier, tenantId, durableExecutionName, invocationType = 'sync', logType, clientContext } = input
  checkText('functionName', functionName, RULES.functionName, true)
  checkText('qualifier', qualifier, RULES.qualifier)
  checkText('tenantId', tenantId, RULES.tenantId)
  checkText('durableExecutionName', durableExecutionName, RULES.durableExecutionName)
  checkChoice('invocationType', invocationType, ['sync', 'async', 'dry-run'])
  checkChoice('logType', logType, ['none', 'tail'])
  const body = encodePayload(input.payload, input.contentType, 'application/json')
  const isAsync = invocationType === 'async'
  checkSize(
    'payload',
    body.bytes?.byteLength ?? 0,
    isAsync ? ASYNC_LIMIT : SYNC_LIMIT,
    `${isAsync ? 'an asynchronous' : 'a synchronous'} call of AWS Lambda`,
  )
  const parameters: CallInput<Operations['Invoke']> = {
    path: { FunctionName: functionName },
    query: { ...(qualifier !== undefined && { Qualifier: qualifier }) },
    header: {
      'X-Amz-Invocation-Type': INVOCATION_TYPES[invocationType],
      ...(logType !== undefined && { 'X-Amz-Log-Type': LOG_TYPES[logType] }),
      ...(clientContext !== undefined && { 'X-Amz-Client-Context': encodeClientContext(clientContext) }),
      ...(tenantId !== undefined && { 'X-Amz-Tenant-Id': tenantId }),
      ...(durableExecutionName !== undefined && { 'X-Amz-Durable-Execution-Name': durableExecutionName }),
    },
  }
  return { operation: 'Invoke', parameters, body: body.bytes, headers: { 'content-type': body.contentType }, owned: OWNED }
}

function encodeClientContext(context: unknown): string {
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    throw new InputError(`\`clientContext\` must be an object, but it is ${describeType(context)}.`)
  let base64: string
  try {
    const json: string | undefined = JSON.stringify(context)
    if (json === undefined) throw new TypeError('Its `toJSON` gives nothing.')
    base64 = toBase64(new TextEncoder().encode(json))
  } catch (cause) {
    throw new InputError("`clientContext` can't be written as JSON; see `cause`.", 'INVALID_INPUT', cause)
  }
  checkSize('clientContext', base64.length, CLIENT_CONTEXT_LIMIT, 'AWS Lambda (as base64 of its JSON)')
  return base64
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function checkCredentials(credentials: AwsCredentials | undefined): AwsCredentials {
  return checkKeys(credentials, 'accessKeyId', 'secretAccessKey', 'sessionToken')
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html a failed function is answered with 200 and a header. */
function problemOf(reading: Reading, _request: HttpRequest): Problem | undefined {
  const { status, headers } = reading
  if (status < 300) {
    if (isStream(reading)) return problemOfStream(reading)
    const code = headers['x-amz-function-error']
    if (!code) return undefined
    return { code, functionError: functionErrorOf(reading, decodeLogs(headers['x-amz-log-result'])) }
  }
  if (status < 400) return undefined
  const code = headers['x-amzn-errortype'] ?? reading.field('code', 'Code', '__type')
  // The name may come between a namespace ending in # and an address after a colon.
  const name = code?.split(',')[0]?.split(':')[0]?.split('#').at(-1)?.trim()
  return name ? { code: name, message: reading.field('message', 'Message') } : undefined
}

function isStream({ contentType }: Reading): boolean {
  return contentType === 'application/vnd.amazon.eventstream'
}

/** The last message of a streamed answer. It says how the function ended, since the status went out before that was known. */
function endOf(stream: Reading): { headers: Record<string, EventHeader>; body: Reading } | undefined {
  let last: EventMessage | undefined
  for (const message of decodeEventStream(stream.bytes)) last = message
  return last && { headers: last.headers, body: new Reading(stream.status, {}, last.payload) }
}

function problemOfStream(reading: Reading): Problem | undefined {
  const { headers = {}, body } = endOf(reading) ?? {}
  const text = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]))
  // By then the function may have run, whatever the catalogue says of the code on an answer that has it as its status.
  const executed = 'unknown'
  switch (text(':message-type')) {
    case 'exception':
      return { code: text(':exception-type') ?? 'exception', message: body?.field('message', 'Message'), executed }
    case 'error':
      return { code: text(':error-code') ?? 'error', message: text(':error-message'), executed }
  }
  if (text(':event-type') !== 'InvokeComplete')
    throw new UnexpectedAnswer(
      'UNEXPECTED_ANSWER',
      'The stream ends without `InvokeComplete`: it broke off, and how the function ended is not known.',
    )
  const code = body?.field('ErrorCode')
  if (!code) return undefined
  const details = body?.field('ErrorDetails') ?? ''
  const logs = decodeLogs(body?.field('LogResult'))
  const functionError = functionErrorOf(new Reading(reading.status, {}, new TextEncoder().encode(details)), logs)
  // It is text, usually the function's error as JSON.
  if (Object.keys(functionError).every((key) => key === 'logs') && details) functionError.errorMessage = details
  return { code, kind: 'function', functionError }
}

function detailsOf(reading: Reading): Details {
  const { headers } = reading
  const logs = decodeLogs(isStream(reading) ? endOf(reading)?.body.field('LogResult') : headers['x-amz-log-result'])
  return {
    executedVersion: headers['x-amz-executed-version'],
    logs,
    metrics: metricsOfLogs(logs),
    durableExecutionArn: headers['x-amz-durable-execution-arn'],
  }
}
