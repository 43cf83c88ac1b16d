import { errors, limits, requestIdHeaders, sources } from '../generated/errors/fc2.ts'
import type { OperationCodes, operations as Operations, Pages, paths as Paths } from '../generated/fc2.ts'
import { operations } from '../generated/operations/fc2.ts'
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
import { checkInput, type InputRules } from './input.ts'
import { JSON_TEXT } from './json-text.ts'
import { checkFactory, type InvokeOptions } from './options.ts'
import { createPaginate, type Paginated } from './paginate.ts'
import { signAcs3 } from './signing/acs3.ts'
import { signFcToSend } from './signing/fc.ts'
import type { CallInput } from './types.ts'

export type * from './shared-types.ts'
export type { AlibabaCloudCredentials, Paths as Fc2Paths }

/** The documented codes of `InvokeFunction`, the operation behind {@link Fc2Client.invoke}. */
export type Fc2InvokeCode = OperationCodes['InvokeFunction']

/** What {@link createFc2Client} takes. */
export interface Fc2Options extends FcClientOptions {
  /**
   * The version of the API that `invoke` calls: `2016-08-15` has the FC signature and the qualifier in the path, as the older SDKs do.
   * @default '2021-04-06'
   */
  apiVersion?: '2021-04-06' | '2016-08-15' | undefined
}

/** What `invoke` takes beside `functionName` and `payload`. */
export interface Fc2InvokeInput extends FcInvokeInput {
  /** The service that the function belongs to. */
  serviceName: string
  /** Your own id of an asynchronous invocation; stateful invocations must be enabled for the function. */
  statefulAsyncInvocationId?: string | undefined
}

/** Calls functions of Function Compute 2.0 and manages them; {@link createFc2Client} makes one. */
export interface Fc2Client<Functions extends FunctionMap<Functions> = never>
  extends BaseClient<'fc2', Operations, OperationCodes, Paths>,
    Paginated<Operations, Pages> {
  /**
   * Calls a function. Never rejects: a failure of the function, of the service or on the way is `{ ok: false, error }`.
   *
   * @see https://www.alibabacloud.com/help/en/fc/developer-reference/api-fc-open-2021-04-06-invokefunction
   * @example
   * ```ts
   * const result = await fc2.invoke<Receipt>({ serviceName: 'shop', functionName: 'checkout', payload: { cart: 42 } })
   * ```
   */
  invoke: InvokeStreamed<Functions, Fc2InvokeInput, 'fc2', Fc2InvokeCode> & Invoke<Functions, Fc2InvokeInput, 'async', 'fc2', Fc2InvokeCode>
}

const VERSION = '2021-04-06'
const OLDER_VERSION = '2016-08-15'

/**
 * Makes a client for Alibaba Cloud Function Compute 2.0 (API versions 2021-04-06 and 2016-08-15).
 *
 * Throws a `FaasError` of kind `request` for options that can't be used.
 *
 * @example
 * ```ts
 * const fc2 = createFc2Client({ region: 'cn-hangzhou', accountId: '1029384756102938', credentials: { accessKeyId, accessKeySecret } })
 * ```
 */
export function createFc2Client<Functions extends FunctionMap<Functions> = never>(options: Fc2Options): Fc2Client<Functions> {
  checkFactory('fc2', options, OPTION_RULES)
  const definition: Definition<'fc2', AlibabaCloudCredentials> = {
    api: 'fc2',
    catalogue: { errors, sources },
    operations,
    jsonText: JSON_TEXT,
    requestIdHeaders,
    sign: (request, operation, value, date) => {
      const credentials = checkFcCredentials(value)
      return operation.endsWith('20160815')
        ? signFcToSend(request, { credentials, date })
        : signAcs3(request, { credentials, action: operation, version: VERSION, date })
    },
    signsDate: true,
    clockMessage: FC_CLOCK_MESSAGE,
    functionParameter: 'functionName',
    region: options.region,
    problemOf: fcProblem,
    isInvocation: (operation) => operation.startsWith('InvokeFunction'),
    detailsOf: fcDetails,
  }
  const { pipeline, base } = createBase<'fc2', AlibabaCloudCredentials, Operations, OperationCodes, Paths>(
    definition,
    options,
    options.credentials,
    () => fcEndpoint(options, 'fc'),
  )
  const isOlder = options.apiVersion === OLDER_VERSION
  const invoke = (input: Fc2InvokeInput & { functionName: string; payload?: unknown }, callOptions?: InvokeOptions) =>
    pipeline.run(isOlder ? 'InvokeFunction20160815' : 'InvokeFunction', () => encodeInvoke(input, options, isOlder), callOptions)
  return Object.assign(base, { invoke, paginate: createPaginate(definition, base) }) as unknown as Fc2Client<Functions>
}

const OPTION_RULES: InputRules<Fc2Options> = { ...FC_CLIENT_RULES, apiVersion: [VERSION, OLDER_VERSION] }
const INPUT_RULES: InputRules<Fc2InvokeInput> = {
  serviceName: { ...FC_NAME, required: true },
  ...FC_INPUT_RULES,
  statefulAsyncInvocationId: FC_NAME,
}

const OWNED = {
  ...FC_OWNED,
  'x-fc-log-type': 'logType',
  'x-fc-stateful-async-invocation-id': 'statefulAsyncInvocationId',
  'x-fc-account-id': 'accountId',
}

function encodeInvoke(
  input: Fc2InvokeInput & { functionName: string; payload?: unknown },
  { asyncPayloadLimit, accountId }: Fc2Options,
  isOlder: boolean,
): Call {
  checkInput('input', input, INPUT_RULES)
  const { serviceName, functionName, qualifier, invocationType, logType, statefulAsyncInvocationId } = input
  const body = fcPayload(input, limits, asyncPayloadLimit)
  const header: CallInput<Operations['InvokeFunction20160815']>['header'] = {
    'X-Fc-Invocation-Type': invocationType && FC_INVOCATION_TYPES[invocationType],
    'X-Fc-Log-Type': logType && FC_LOG_TYPES[logType],
    'X-Fc-Stateful-Async-Invocation-Id': statefulAsyncInvocationId,
    'X-Fc-Account-Id': accountId,
  }
  const older: CallInput<Operations['InvokeFunction20160815']> = {
    path: { serviceName: qualifier === undefined ? serviceName : `${serviceName}.${qualifier}`, functionName },
    header,
  }
  const current: CallInput<Operations['InvokeFunction']> = {
    path: { serviceName, functionName },
    query: { qualifier },
    header,
  }
  return {
    operation: isOlder ? 'InvokeFunction20160815' : 'InvokeFunction',
    parameters: isOlder ? older : current,
    body: body.bytes,
    isQueued: invocationType === 'async',
    headers: { 'content-type': body.contentType },
    owned: OWNED,
  }
}
