import { errors, limits, requestIdHeaders, sources } from '../generated/errors/lambda.ts'
import type { OperationCodes, operations as Operations, Pages, paths as Paths } from '../generated/lambda.ts'
import { operations } from '../generated/operations/lambda.ts'
import { encodeUtf8, toBase64 } from './bytes.ts'
import type { Problem } from './classify.ts'
import { type BaseClient, createBase, type FunctionMap, type Invoke, type PayloadOf } from './client.ts'
import type { Provider } from './credentials.ts'
import type { Call, Definition } from './definition.ts'
import { checkInput, checkKeys, checkObject, checkSize, describeType, InputError, type InputRules } from './input.ts'
import { lambdaCode } from './lambda-code.ts'
import { type CallOptions, CLIENT_RULES, type ClientOptions, checkFactory, type InvokeOptions } from './options.ts'
import { createPaginate, type Paginated } from './paginate.ts'
import { encodePayload } from './payload.ts'
import { refuseStream } from './payload-stream.ts'
import type { Reading } from './reading.ts'
import type { Details, Result } from './result.ts'
import { decodeLogs, functionErrorOf, metricsOfLogs } from './run-report.ts'
import { type AwsCredentials, signSigV4 } from './signing/sigv4.ts'
import type { ResponseStream } from './stream.ts'
import type { CallInput, Simplify } from './types.ts'

export type * from './shared-types.ts'
export type { AwsCredentials, Paths as LambdaPaths }

/** The documented codes of `Invoke`, the operation behind {@link LambdaClient.invoke}. */
export type LambdaInvokeCode = OperationCodes['Invoke']

/** What {@link createLambdaClient} takes. */
export interface LambdaOptions extends ClientOptions {
  /** The region of the functions: `us-east-1`, `cn-north-1`, `us-gov-west-1`. */
  region: string
  /** A value, or a function that brings it: once until its `expiration`, and before every try when it has none. */
  credentials: Provider<AwsCredentials>
}

/** What `invoke` takes beside `functionName` and `payload`. */
export interface LambdaInvokeInput {
  /** Content type of a payload that is bytes or text; text without it is a JSON string. Lambda's events are JSON. @default 'application/json' */
  contentType?: string | undefined
  /** A version number or an alias. @default the unpublished version, `$LATEST` */
  qualifier?: string | undefined
  /** `async` queues the event, `dry-run` only checks parameters and permission. @default 'sync' */
  invocationType?: 'sync' | 'async' | 'dry-run' | undefined
  /** `tail` brings the last 4 KB of the log of a synchronous run as `result.logs`. @default 'none' */
  logType?: 'none' | 'tail' | undefined
  /** Data about the caller for the function's context object, synchronous calls only; at most 3583 bytes as base64. */
  clientContext?: Record<string, unknown> | undefined
  /** The tenant to run for; functions with tenant isolation require it. */
  tenantId?: string | undefined
  /** Makes the call of a durable function idempotent: one name, one execution. */
  durableExecutionName?: string | undefined
}

/** The documented codes of `InvokeWithResponseStream`, the operation behind {@link LambdaClient.invokeStream}. */
export type LambdaStreamCode = OperationCodes['InvokeWithResponseStream']

/** What `invokeStream` takes beside `functionName` and `payload`. */
export type LambdaStreamInput = Omit<LambdaInvokeInput, 'invocationType' | 'durableExecutionName'>

/** The functions that a client knows; any, when it was given none. */
type NamedInput<Functions> = [Functions] extends [never]
  ? { functionName: string; payload?: unknown }
  : { [Name in keyof Functions & string]: PayloadOf<Functions, Name> }[keyof Functions & string]

/** Calls the AWS Lambda functions of one region; {@link createLambdaClient} makes one. */
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

  /**
   * Calls a function that streams its answer (`awslambda.streamifyResponse`), and gives its bytes as they arrive. Until the first of them
   * the call can fail as a whole, with retries by the same rules as `invoke`; what goes wrong later is thrown by the loop that reads:
   * a function that failed half-way, a stream that broke off, a wrong checksum. `timeout` holds until the stream's end (false for none),
   * `attemptTimeout` until its first bytes, `signal` always.
   *
   * @see https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html
   * @example
   * ```ts
   * const stream = unwrap(await lambda.invokeStream({ functionName: 'story', payload: { topic: 'tea' } }))
   * for await (const bytes of stream) process.stdout.write(bytes)
   * ```
   */
  invokeStream(
    input: LambdaStreamInput & NamedInput<Functions>,
    options?: Omit<CallOptions, 'responseType'>,
  ): Promise<Result<ResponseStream<'lambda', LambdaStreamCode>, 'lambda', LambdaStreamCode>>
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
  checkFactory('lambda', options, OPTION_RULES)
  const { region } = options
  const definition: Definition<'lambda', AwsCredentials> = {
    api: 'lambda',
    catalogue: { errors, sources },
    operations,
    requestIdHeaders,
    sign: (request, _operation, credentials, date) => signSigV4(request, { credentials: checkCredentials(credentials), region, date }),
    signsDate: true,
    functionParameter: 'FunctionName',
    region,
    problemOf,
    isInvocation: (operation) => operation !== 'ListFunctions',
    alwaysJson: (operation) => operation === 'Invoke',
    load: (operation) => (operation === STREAM_OPERATION ? loadStream() : undefined),
    detailsOf,
  }
  const { pipeline, base } = createBase<'lambda', AwsCredentials, Operations, OperationCodes, Paths>(
    definition,
    options,
    options.credentials,
    () => `https://lambda.${region}.${domainOf(region)}`,
  )
  const invoke = (input: InvokeInput, callOptions?: InvokeOptions) =>
    pipeline.run('Invoke', () => encodeInvoke(input, callOptions), callOptions)
  const invokeStream = (input: StreamInput, callOptions?: CallOptions) =>
    pipeline.run(STREAM_OPERATION, () => encodeInvokeStream(input), callOptions)
  return Object.assign(base, { invoke, invokeStream, paginate: createPaginate(definition, base) }) as unknown as LambdaClient<Functions>
}

/**
 * AWS's partitions: the names of their regions, also of those to come, and the domain of their endpoints.
 *
 * @see https://github.com/boto/botocore/blob/1.43.107/botocore/data/partitions.json read 2026-11-21
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

function domainOf(region: string): string | undefined {
  return PARTITIONS.find(([regions]) => regions.test(region))?.[1]
}

const OPTION_RULES: InputRules<LambdaOptions> = {
  // Also with a `baseUrl`: it is signed.
  region: { pattern: { test: (region) => domainOf(region) !== undefined }, expected: 'an AWS region such as us-east-1', required: true },
  credentials: true,
  ...CLIENT_RULES,
}

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

type InvokeInput = Simplify<LambdaInvokeInput & { functionName: string; payload?: unknown }>
type StreamInput = Simplify<LambdaStreamInput & { functionName: string; payload?: unknown }>

/** The patterns are those of the service's own model, anchored. */
const INPUT_RULES: InputRules<InvokeInput> = {
  functionName: {
    pattern:
      /^(?:(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?)$/,
    expected: "a function's name, name:qualifier, partial ARN or ARN",
    maxLength: 256,
    required: true,
  },
  payload: true,
  contentType: true,
  qualifier: {
    pattern: /^(?:\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+)$/,
    expected: 'a version number, an alias or $LATEST',
    maxLength: 128,
  },
  invocationType: Object.keys(INVOCATION_TYPES),
  logType: Object.keys(LOG_TYPES),
  clientContext: true,
  // But for spaces around it, which HTTP drops: it would run for the tenant without them.
  tenantId: {
    pattern: /^(?! )(?!.* $)[a-zA-Z0-9._:/=+\-@ ]+$/,
    expected: 'letters, digits, spaces inside and . _ : / = + - @',
    maxLength: 256,
  },
  durableExecutionName: { pattern: /^(?:[a-zA-Z0-9-_]+)$/, expected: 'letters, digits, - and _', maxLength: 64 },
}

const STREAM_OPERATION = 'InvokeWithResponseStream'

/** What reads event streams: a tenth of the client, and most programs never stream. There once {@link loadStream} was waited for. */
let stream: typeof import('./lambda-stream.ts') | undefined

async function loadStream(): Promise<void> {
  stream ??= await import('./lambda-stream.ts')
}

/** The part that reads event streams, when this answer is one. */
function streamOf({ contentType }: Reading): typeof stream {
  return contentType === 'application/vnd.amazon.eventstream' ? stream : undefined
}

function encodeInvokeStream(input: StreamInput): Call {
  checkObject('input', input)
  for (const field of ['invocationType', 'durableExecutionName'])
    if ((input as Record<string, unknown>)[field] !== undefined)
      throw new InputError(`\`${field}\` can't be given to \`invokeStream\`: leave it out, or use \`invoke\`.`)
  const { parameters, ...call } = encodeInvoke(input)
  return { ...call, operation: STREAM_OPERATION, parameters, format: stream?.EVENT_STREAM }
}

function encodeInvoke(input: InvokeInput, options?: InvokeOptions): Call {
  checkInput('input', input, INPUT_RULES)
  if (options?.responseType === 'stream')
    throw new InputError("`responseType` can't be 'stream' here: `Invoke` answers as a whole; use `invokeStream`.")
  const { functionName, qualifier, tenantId, durableExecutionName, invocationType, logType, clientContext } = input
  refuseStream(input.payload, 'the signature covers it')
  const body = encodePayload(input.payload, input.contentType, 'application/json')
  const isAsync = invocationType === 'async'
  checkSize(
    'payload',
    body.bytes?.byteLength ?? 0,
    isAsync ? limits.asyncPayload : limits.syncPayload,
    `${isAsync ? 'an asynchronous' : 'a synchronous'} call of AWS Lambda`,
  )
  const parameters: CallInput<Operations['Invoke']> = {
    path: { FunctionName: functionName },
    query: { Qualifier: qualifier },
    header: {
      'X-Amz-Invocation-Type': invocationType && INVOCATION_TYPES[invocationType],
      'X-Amz-Log-Type': logType && LOG_TYPES[logType],
      'X-Amz-Client-Context': clientContext === undefined ? undefined : encodeClientContext(clientContext),
      'X-Amz-Tenant-Id': tenantId,
      'X-Amz-Durable-Execution-Name': durableExecutionName,
    },
  }
  return {
    operation: 'Invoke',
    parameters,
    body: body.bytes,
    isQueued: (invocationType ?? 'sync') !== 'sync',
    headers: { 'content-type': body.contentType },
    owned: OWNED,
  }
}

function encodeClientContext(context: unknown): string {
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    throw new InputError(`\`clientContext\` must be an object, but it is ${describeType(context)}.`)
  let base64: string
  try {
    const json: string | undefined = JSON.stringify(context)
    if (json === undefined) throw new TypeError('Its `toJSON` gives nothing.')
    base64 = toBase64(encodeUtf8(json))
  } catch (cause) {
    throw new InputError("`clientContext` can't be written as JSON; see `cause`.", 'INVALID_INPUT', cause)
  }
  checkSize('clientContext', base64.length, CLIENT_CONTEXT_LIMIT, 'AWS Lambda (as base64 of its JSON)')
  return base64
}

function checkCredentials(credentials: AwsCredentials | undefined): AwsCredentials {
  return checkKeys(credentials, 'accessKeyId', 'secretAccessKey', 'sessionToken')
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html a failed function is answered with 200 and a header. */
function problemOf(reading: Reading): Problem | undefined {
  const { status, headers } = reading
  if (status < 300) {
    const streamed = streamOf(reading)
    if (streamed) return streamed.problemOfStream(reading)
    const code = headers['x-amz-function-error']
    if (!code) return undefined
    // The header says that it ran and failed; its values beside `Unhandled` and `Handled` are in no document.
    return { code, kind: 'function', executed: 'yes', functionError: functionErrorOf(reading, decodeLogs(headers['x-amz-log-result'])) }
  }
  if (status < 400) return undefined
  const code = lambdaCode(headers, reading.field('code', 'Code', '__type'))
  return code ? { code, message: reading.field('message', 'Message') } : undefined
}

function detailsOf(reading: Reading): Details {
  const { headers } = reading
  const logs = decodeLogs(headers['x-amz-log-result'])
  return {
    executedVersion: headers['x-amz-executed-version'],
    ...(streamOf(reading)?.detailsOfStream(reading) ?? { logs, metrics: metricsOfLogs(logs) }),
    durableExecutionArn: headers['x-amz-durable-execution-arn'],
  }
}
