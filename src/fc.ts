import type { Problem } from './classify.ts'
import type { CredentialSource, Provider } from './credentials.ts'
import { checkCount, checkKeys, checkSize, InputError, type InputRules, type TextRule } from './input.ts'
import { CLIENT_RULES, type ClientOptions } from './options.ts'
import { type EncodedBody, encodePayload } from './payload.ts'
import { isPayloadStream, payloadBytes, refuseStream } from './payload-stream.ts'
import type { Reading } from './reading.ts'
import type { Details, Metrics } from './result.ts'
import { decodeLogs, functionErrorOf, metricsOfLogs } from './run-report.ts'
import type { AlibabaCloudCredentials } from './signing/acs3.ts'

/** What the three Function Compute clients share. */

export type { AlibabaCloudCredentials }

/** Credentials, a function that brings them, or a client of `@alicloud/credentials`. */
export type AlibabaCloudProvider = Provider<AlibabaCloudCredentials> | CredentialSource<AlibabaCloudCredentials>

export interface FcClientOptions extends ClientOptions {
  /** The region of the functions: `cn-hangzhou`, `ap-southeast-1`. Only its form is checked. Not needed with `baseUrl`. */
  region?: string | undefined
  /** The id of the Alibaba Cloud account (主账号 ID), for the account's own endpoint. Without it calls go to the region's gateway. */
  accountId?: string | undefined
  /**
   * A value, a function that brings it (once until its `expiration`, before every try when it has none), or a client of
   * `@alicloud/credentials`.
   */
  credentials: AlibabaCloudProvider
  /** Bytes that an asynchronous call may carry; a support ticket raises it to 262144. @default 131072 */
  asyncPayloadLimit?: number | undefined
}

export const FC_CLIENT_RULES: InputRules<FcClientOptions> = {
  region: { pattern: /^[a-z]{2}(-[a-z0-9]+){1,4}$/, expected: 'an Alibaba Cloud region such as cn-hangzhou' },
  accountId: { pattern: /^\d{1,32}$/, expected: 'the digits of an Alibaba Cloud account id' },
  credentials: true,
  asyncPayloadLimit: checkCount,
  ...CLIENT_RULES,
}

/** What `invoke` takes on both generations beside the function's name and `payload`. */
export interface FcInvokeInput {
  /** Content type of a payload that is bytes or text. @default 'application/json' for JSON values, 'application/octet-stream' for bytes */
  contentType?: string | undefined
  /** A version or an alias. @default 'LATEST' */
  qualifier?: string | undefined
  /** `async` queues the event. @default 'sync' */
  invocationType?: 'sync' | 'async' | undefined
  /** `tail` brings the last 4 KB of the log of a synchronous run as `result.logs`. @default 'none' */
  logType?: 'none' | 'tail' | undefined
}

/** The names of functions and services, and the ids of tasks. */
export const FC_NAME: TextRule = {
  pattern: /^[a-zA-Z_][a-zA-Z0-9_-]*$/,
  expected: 'letters, digits, _ and -, not starting with a digit or -',
  maxLength: 128,
}

export const FC_INPUT_RULES: InputRules<FcInvokeInput & { functionName: string; payload?: unknown }> = {
  functionName: { ...FC_NAME, required: true },
  payload: true,
  contentType: true,
  qualifier: { pattern: /^[a-zA-Z0-9_-]+$/, expected: 'a version id, an alias or LATEST', maxLength: 128 },
  invocationType: ['sync', 'async'],
  logType: ['none', 'tail'],
}

/** The vendor publishes no code for a date that is over 15 minutes off, only the message. */
export const FC_CLOCK_MESSAGE = /the difference between the request time .* is too large/

export const FC_INVOCATION_TYPES = { sync: 'Sync', async: 'Async' } as const
export const FC_LOG_TYPES = { none: 'None', tail: 'Tail' } as const
/** Headers that fields of `invoke` set on all three APIs. */
export const FC_OWNED = { 'x-fc-invocation-type': 'invocationType' }

/** The endpoint of the account, or of the region's gateway when no account is given. */
export function fcEndpoint({ region, accountId }: FcClientOptions, gateway: string): string {
  if (region === undefined) throw new InputError('`region` is missing: give the region of the functions, or a `baseUrl`.')
  return accountId === undefined ? `https://${gateway}.${region}.aliyuncs.com` : `https://${accountId}.${region}.fc.aliyuncs.com`
}

interface PayloadLimits {
  readonly syncPayload: number
  readonly asyncPayload: number
}

/** Encodes the payload and checks what both generations share. */
export function fcPayload(
  input: FcInvokeInput & { payload?: unknown },
  { syncPayload, asyncPayload }: PayloadLimits,
  asyncLimit: number = asyncPayload,
  takesStreams = false,
): EncodedBody & { stream?: AsyncIterable<Uint8Array> } {
  const isAsync = input.invocationType === 'async'
  // Function Compute refuses the pair with InvalidArgument: a queued run has no log to wait for.
  if (isAsync && input.logType === 'tail')
    throw new InputError("`logType: 'tail'` goes with synchronous calls only; leave it out with `invocationType: 'async'`.")
  if (takesStreams && !isAsync && isPayloadStream(input.payload)) {
    const stream = payloadBytes(input.payload, syncPayload, 'a synchronous call of Function Compute')
    return { bytes: undefined, stream, contentType: input.contentType ?? 'application/octet-stream' }
  }
  refuseStream(input.payload, isAsync ? 'an asynchronous call is checked for its size before it is sent' : 'the signature covers it')
  const body = encodePayload(input.payload, input.contentType)
  checkSize(
    'payload',
    body.bytes?.byteLength ?? 0,
    isAsync ? asyncLimit : syncPayload,
    `${isAsync ? 'an asynchronous' : 'a synchronous'} call of Function Compute`,
  )
  return body
}

export function checkFcCredentials(credentials: AlibabaCloudCredentials | undefined): AlibabaCloudCredentials {
  return checkKeys(credentials, 'accessKeyId', 'accessKeySecret', 'securityToken')
}

/** The code of a platform's error body: the account host, the gateway and the documents each spell the fields in their own way. */
export function fcCode(reading: Reading): string | undefined {
  return reading.field('Code', 'code', 'ErrorCode', 'errorCode')
}

export function fcMessage(reading: Reading): string | undefined {
  return reading.field('Message', 'message', 'ErrorMessage', 'errorMessage')
}

/** A function that failed answers 200 with a header that says so; a refusal of the service has a failed status and an error object. */
export function fcProblem(reading: Reading): Problem | undefined {
  const type = reading.headers['x-fc-error-type']
  if (reading.status < 300) return type ? { code: type, functionError: functionErrorOf(reading, logsOf(reading)) } : undefined
  if (reading.status < 400) return undefined
  const code = fcCode(reading)
  return code ? { code, message: fcMessage(reading) } : undefined
}

export function fcDetails(reading: Reading): Details {
  const { headers } = reading
  const logs = logsOf(reading)
  return {
    executedVersion: headers['x-fc-invocation-service-version'],
    logs,
    metrics: metricsOf(headers, logs),
    asyncTaskId: headers['x-fc-async-task-id'] ?? headers['x-fc-stateful-async-invocation-id'],
  }
}

function logsOf({ headers }: Reading): string | undefined {
  return decodeLogs(headers['x-fc-log-result'])
}

/** The headers of 2.0, and beside them what only the log's report line says. */
function metricsOf(headers: Record<string, string>, logs: string | undefined): Metrics | undefined {
  const metrics: Metrics = { ...metricsOfLogs(logs) }
  const duration = Number(headers['x-fc-invocation-duration'] || Number.NaN)
  const memory = Number(headers['x-fc-max-memory-usage'] || Number.NaN)
  if (Number.isFinite(duration)) metrics.durationMs = duration
  if (Number.isFinite(memory)) metrics.maxMemoryUsedMb = memory
  return Object.keys(metrics).length > 0 ? metrics : undefined
}
