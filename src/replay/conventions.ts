import type { ApiId } from '../errors.ts'
import type { HeaderMap } from '../http/message.ts'
import type { Limits } from './contract.ts'
import { belowFunction, bytesOf, NOTHING, type ReplayAnswer, type ReplayRequest } from './message.ts'
import { echoStream } from './response-stream.ts'

/** A request, with the operation that it is for. */
export interface Invocation extends ReplayRequest {
  operation: string
  /** Of the path, decoded. */
  parameters: Record<string, string>
  requestId: string
}

/** How one cloud answers a function's call that succeeds. */
export interface Conventions {
  /** The function's name in what the path has in its place. It is all of that where this is left out. */
  functionName?(given: string): string | undefined
  /** What breaks a documented rule of calls is refused before any function is asked. */
  refuse(invocation: Invocation, limits: Limits): CallRefusal | undefined
  /** The answer to a call. */
  invoke(invocation: Invocation): ReplayAnswer
  /** The headers with the log tail, when the request asks for one. */
  logHeaders(headers: HeaderMap, requestId: string): Record<string, string>
  /** The fields of an error as this host spells them. They are as in the catalogue where this is left out. */
  errorFields?(fields: ErrorFields, host: string, requestId: string): ErrorFields
}

/** The name of a catalogue entry, and its words where the cloud puts figures into them. */
export interface CallRefusal {
  entry: string
  message?: string
}

type ErrorFields = Readonly<Record<string, unknown>>

export function conventionsOf(api: ApiId): Conventions {
  return CONVENTIONS[api]
}

const NONE = {}

const lambda: Conventions = {
  functionName: (given) => given.replace(/^.*function:/, '').split(':')[0],
  refuse({ operation, headers, body }, { syncPayload, asyncPayload, invokeAsyncPayload }) {
    const { byteLength } = body
    const isQueued = isEvent(operation, headers)
    const limit = isQueued ? (operation === 'InvokeAsync' ? invokeAsyncPayload : asyncPayload) : syncPayload
    if (limit !== undefined && byteLength > limit) {
      const type = isQueued ? 'Event' : 'RequestResponse'
      const message = `${byteLength} byte payload is too large for the ${type} invocation type (limit ${limit} bytes)`
      return { entry: 'RequestEntityTooLargeException', message }
    }
    return byteLength > 0 && !isJson(body) ? { entry: 'InvalidRequestContentException' } : undefined
  },
  invoke({ operation, parameters, query, headers, body, requestId }) {
    if (isEvent(operation, headers)) return { status: 202, headers: {}, body: NOTHING }
    if (headers['x-amz-invocation-type'] === 'DryRun') return { status: 204, headers: {}, body: NOTHING }
    if (operation === 'InvokeWithResponseStream') {
      const log = lambda.logHeaders(headers, requestId)['X-Amz-Log-Result']
      return {
        status: 200,
        headers: { 'Content-Type': 'application/vnd.amazon.eventstream', 'X-Amz-Executed-Version': versionOf(parameters, query) },
        body: echoStream(body, { ...(log !== undefined && { LogResult: log }) }),
      }
    }
    return {
      status: 200,
      headers: {
        'Content-Type': 'application/json',
        'X-Amz-Executed-Version': versionOf(parameters, query),
        ...lambda.logHeaders(headers, requestId),
      },
      body: body.byteLength === 0 ? bytesOf('null') : body,
    }
  },
  logHeaders(headers, requestId): Record<string, string> {
    if (headers['x-amz-log-type'] !== 'Tail') return NONE
    const log = [
      `START RequestId: ${requestId} Version: $LATEST`,
      `END RequestId: ${requestId}`,
      `REPORT RequestId: ${requestId}\tDuration: 1.25 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\tMax Memory Used: 64 MB\t`,
    ]
    return { 'X-Amz-Log-Result': btoa(`${log.join('\n')}\n`) }
  },
}

function isEvent(operation: string, headers: HeaderMap): boolean {
  return operation === 'InvokeAsync' || headers['x-amz-invocation-type'] === 'Event'
}

/** The version that runs: the number that was asked for. An alias, whose version is not known here, runs the unpublished one. */
function versionOf(parameters: Record<string, string>, query: string): string {
  return (
    /:(\d+)$/.exec(parameters['FunctionName'] ?? '')?.[1] ??
    /^\d+$/.exec(new URLSearchParams(query).get('Qualifier') ?? '')?.[0] ??
    '$LATEST'
  )
}

/** Both generations answer alike; they differ in the header that names an asynchronous call. */
function functionCompute(asyncIdHeader: string): Conventions {
  const conventions: Conventions = {
    refuse({ headers, body }, limits) {
      const limit = payloadLimit(headers, limits)
      if (body.byteLength > limit) return { entry: 'EntityTooLarge', message: `payload size exceeds maximum allowed size (${limit} bytes)` }
      const logType = headers['x-fc-log-type'] || 'None'
      const logTypes = isAsync(headers) ? ['None'] : ['None', 'Tail']
      if (logTypes.includes(logType)) return undefined
      return {
        entry: 'InvalidArgument',
        message: `LogType is set to an invalid value (allowed: ${logTypes.join(', ')}, actual: '${logType}')`,
      }
    },
    invoke({ headers, body, requestId }) {
      const asyncId = headers[asyncIdHeader.toLowerCase()]
      if (isAsync(headers)) return { status: 202, headers: asyncId ? { [asyncIdHeader]: asyncId } : {}, body: NOTHING }
      return {
        status: 200,
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-Fc-Invocation-Service-Version': 'LATEST',
          ...conventions.logHeaders(headers, requestId),
        },
        body,
      }
    },
    logHeaders(headers, requestId): Record<string, string> {
      if (headers['x-fc-log-type'] !== 'Tail') return NONE
      const log = [
        `FC Invoke Start RequestId: ${requestId}`,
        `FC Invoke End RequestId: ${requestId}`,
        '',
        'Duration: 1.25 ms, Billed Duration: 2 ms, Memory Size: 128 MB, Max Memory Used: 10.83 MB',
      ]
      return { 'X-Fc-Log-Result': btoa(log.join('\n')) }
    },
  }
  return conventions
}

/** The gateway host, `fc.<region>.aliyuncs.com`, has the request id in the body and other names than the account host of the catalogue. */
function gatewayFields(fields: ErrorFields, host: string, requestId: string): ErrorFields {
  const { ErrorCode: Code, ErrorMessage: Message } = fields
  return Code !== undefined && host.startsWith('fc.') ? { Code, Message, RequestId: requestId } : fields
}

function isAsync(headers: HeaderMap): boolean {
  return headers['x-fc-invocation-type'] === 'Async'
}

function payloadLimit(headers: HeaderMap, { syncPayload, asyncPayload = syncPayload }: Limits): number {
  return isAsync(headers) ? asyncPayload : syncPayload
}

const fcHttpTrigger: Conventions = {
  refuse({ path, query, headers, body }, limits) {
    const sizes: [what: string, size: number, limit: number | undefined][] = [
      ['headers', Object.entries(headers).reduce((size, [name, value]) => size + name.length + value.length, 0), limits.headers],
      ['path', belowFunction(path).length + query.length, limits.path],
      ['body', body.byteLength, payloadLimit(headers, limits)],
    ]
    // The vendor publishes no words for this: these are ours.
    for (const [what, size, limit] of sizes)
      if (limit !== undefined && size > limit)
        return { entry: 'InvalidArgument', message: `the size of the request ${what} exceeds the limit of ${limit} bytes` }
    return undefined
  },
  invoke({ headers, body }) {
    if (isAsync(headers)) {
      const taskId = headers['x-fc-async-task-id']
      return { status: 202, headers: taskId ? { 'X-Fc-Async-Task-Id': taskId } : {}, body: NOTHING }
    }
    return { status: 200, headers: body.byteLength ? { 'Content-Type': headers['content-type'] ?? 'application/octet-stream' } : {}, body }
  },
  logHeaders: () => NONE,
}

/** A web function is asked for by the header or the query; other methods and paths below the name are for no other kind. */
export function isWebCall(operation: string, { method, query, headers }: Pick<ReplayRequest, 'method' | 'query' | 'headers'>): boolean {
  if (method !== 'POST' || operation.startsWith('functions-path-') || headers['x-tcb-webfn'] === 'true') return true
  return new URLSearchParams(query).get('webfn') === 'true'
}

const cloudbase: Conventions = {
  refuse(invocation, { syncPayload }) {
    const { operation, body } = invocation
    if (body.byteLength > syncPayload) return { entry: 'EXCEED_MAX_PAYLOAD_SIZE' }
    if (body.byteLength === 0 || isWebCall(operation, invocation) || isJson(body)) return undefined
    return { entry: 'FUNCTION_PARAM_INVALID' }
  },
  invoke({ operation, method, query, headers, body }) {
    if (isWebCall(operation, { method, query, headers }))
      return {
        status: 200,
        headers: body.byteLength ? { 'Content-Type': headers['content-type'] ?? 'application/octet-stream' } : {},
        body,
      }
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: body.byteLength === 0 ? bytesOf('{}') : body }
  },
  logHeaders: () => NONE,
}

const CONVENTIONS: Record<ApiId, Conventions> = {
  lambda,
  fc3: functionCompute('X-Fc-Async-Task-Id'),
  fc2: { ...functionCompute('X-Fc-Stateful-Async-Invocation-Id'), errorFields: gatewayFields },
  'fc-http-trigger': fcHttpTrigger,
  cloudbase,
}

function isJson(body: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return true
  } catch {
    return false
  }
}
