import { errors, limits, requestIdHeaders, sources } from '../generated/errors/fc3.ts'
import type { OperationCodes, operations as Operations, Pages, paths as Paths } from '../generated/fc3.ts'
import { operations } from '../generated/operations/fc3.ts'
import { type BaseClient, createBase, type FunctionMap, type Invoke, type InvokeStreamed } from './client.ts'
import type { Call, Definition } from './definition.ts'
import {
  type AlibabaCloudCredentials,
  checkFcCredentials,
  FC_CLIENT_RULES,
  FC_CLOCK_MESSAGE,
  FC_INPUT_RULES,
  FC_INVOCATION_TYPES,
  FC_LOG_TYPES,
  FC_NAME,
  FC_OWNED,
  type FcClientOptions,
  type FcInvokeInput,
  fcDetails,
  fcEndpoint,
  fcPayload,
  fcProblem,
} from './fc.ts'
import { fc3Entry } from './fc3-code.ts'
import { checkInput, type InputRules } from './input.ts'
import { JSON_TEXT } from './json-text.ts'
import { checkFactory, type InvokeOptions } from './options.ts'
import { createPaginate, type Paginated } from './paginate.ts'
import { signAcs3 } from './signing/acs3.ts'
import type { CallInput } from './types.ts'

export type * from './shared-types.ts'
export type { AlibabaCloudCredentials, Paths as Fc3Paths }

/** The documented codes of `InvokeFunction`, the operation behind {@link Fc3Client.invoke}. */
export type Fc3InvokeCode = OperationCodes['InvokeFunction']

/** What {@link createFc3Client} takes. */
export interface Fc3Options extends FcClientOptions {}

/** What `invoke` takes beside `functionName` and `payload`. */
export interface Fc3InvokeInput extends FcInvokeInput {
  /** Your own id of an asynchronous task; asynchronous tasks must be enabled for the function. */
  asyncTaskId?: string | undefined
}

/** Calls functions of Function Compute 3.0 and manages them; {@link createFc3Client} makes one. */
export interface Fc3Client<Functions extends FunctionMap<Functions> = never>
  extends BaseClient<'fc3', Operations, OperationCodes, Paths>,
    Paginated<Operations, Pages> {
  /**
   * Calls a function. Never rejects: a failure of the function, of the service or on the way is `{ ok: false, error }`.
   *
   * @see https://www.alibabacloud.com/help/en/functioncompute/api-fc-2023-03-30-invokefunction
   * @example
   * ```ts
   * const result = await fc3.invoke<Receipt>({ functionName: 'checkout', payload: { cart: 42 } })
   * ```
   */
  invoke: InvokeStreamed<Functions, Fc3InvokeInput, 'fc3', Fc3InvokeCode> & Invoke<Functions, Fc3InvokeInput, 'async', 'fc3', Fc3InvokeCode>
}

const VERSION = '2023-03-30'

/**
 * Makes a client for Alibaba Cloud Function Compute 3.0 (API version 2023-03-30).
 *
 * Throws a `FaasError` of kind `request` for options that can't be used.
 *
 * @example
 * ```ts
 * const fc3 = createFc3Client({ region: 'cn-hangzhou', accountId: '1029384756102938', credentials: { accessKeyId, accessKeySecret } })
 * ```
 */
export function createFc3Client<Functions extends FunctionMap<Functions> = never>(options: Fc3Options): Fc3Client<Functions> {
  checkFactory('fc3', options, FC_CLIENT_RULES)
  const definition: Definition<'fc3', AlibabaCloudCredentials> = {
    api: 'fc3',
    catalogue: { errors, sources },
    operations,
    jsonText: JSON_TEXT,
    requestIdHeaders,
    sign: (request, action, credentials, date) =>
      signAcs3(request, { credentials: checkFcCredentials(credentials), action, version: VERSION, date }),
    signsDate: true,
    clockMessage: FC_CLOCK_MESSAGE,
    functionParameter: 'functionName',
    region: options.region,
    problemOf: fcProblem,
    isInvocation: (operation) => operation === 'InvokeFunction',
    entryOf: fc3Entry,
    detailsOf: fcDetails,
  }
  const { pipeline, base } = createBase<'fc3', AlibabaCloudCredentials, Operations, OperationCodes, Paths>(
    definition,
    options,
    options.credentials,
    () => fcEndpoint(options, 'fcv3'),
  )
  const invoke = (input: Fc3InvokeInput & { functionName: string; payload?: unknown }, callOptions?: InvokeOptions) =>
    pipeline.run('InvokeFunction', () => encodeInvoke(input, options.asyncPayloadLimit), callOptions)
  return Object.assign(base, { invoke, paginate: createPaginate(definition, base) }) as unknown as Fc3Client<Functions>
}

const INPUT_RULES: InputRules<Fc3InvokeInput> = { ...FC_INPUT_RULES, asyncTaskId: FC_NAME }

const OWNED = { ...FC_OWNED, 'x-fc-log-type': 'logType', 'x-fc-async-task-id': 'asyncTaskId' }

function encodeInvoke(input: Fc3InvokeInput & { functionName: string; payload?: unknown }, asyncLimit: number | undefined): Call {
  checkInput('input', input, INPUT_RULES)
  const { functionName, qualifier, invocationType, logType, asyncTaskId } = input
  const body = fcPayload(input, limits, asyncLimit)
  const parameters: CallInput<Operations['InvokeFunction']> = {
    path: { functionName },
    query: { qualifier },
    header: {
      'x-fc-invocation-type': invocationType && FC_INVOCATION_TYPES[invocationType],
      'x-fc-log-type': logType && FC_LOG_TYPES[logType],
      'x-fc-async-task-id': asyncTaskId,
    },
  }
  return {
    operation: 'InvokeFunction',
    parameters,
    body: body.bytes,
    isQueued: invocationType === 'async',
    headers: { 'content-type': body.contentType },
    owned: OWNED,
  }
}
