import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { HeaderMap } from '../../http/message.ts'
import { acceptanceOf, isRefusal, type Reply } from '../answer.ts'
import { belowFunction, json } from '../message.ts'
import { MEMORY_MB } from './functions.ts'
import type { Ending } from './instance.ts'
import { errorReply, failedBefore, type Job, requestIdOf, runQueued, start } from './job.ts'
import { tailOf } from './log-tail.ts'
import type { Failure, Head } from './protocol.ts'
import { askServer } from './web.ts'

const REGION = 'cn-hangzhou'
const ACCOUNT = '1029384756102938'
const MAX_HEADER_BYTES = 8192

/** Runs a function as Function Compute does when its API is called: the handler gets the bytes of the event. */
export async function runFunctionCompute(job: Job): Promise<Reply | undefined> {
  const { functions, target } = job
  const accepted = acceptanceOf(job)
  if (accepted === undefined) return undefined
  const name = target.functionName
  const { serviceName } = target.parameters
  const pool = await functions.find('fc', name)
  if (!pool)
    return errorReply(job, 'FunctionNotFound', `function '${name}' does not exist${serviceName ? ` in service '${serviceName}'` : '.'}`)
  if (isRefusal(accepted)) return undefined
  const begin = async () => {
    const execution = await start(job, pool, { convention: 'fc-event', context: contextOf(job, serviceName) }, MEMORY_MB)
    // The vendor publishes no words for this: these are ours.
    return execution === 'server' ? failedBefore({ cause: 'no-handler', message: `Handler 'handler' is missing on ${name}` }) : execution
  }
  if (accepted.status === 202) {
    runQueued(job, begin())
    return undefined
  }
  const ending = await (await begin()).ended
  const headers = { ...requestIdOf(job), ...accepted.headers, ...measures(job, ending), ...logHeader(job, ending) }
  if (ending.result) return { status: 200, headers, body: ending.result.body, by: 'function' }
  return failed(job, ending, headers)
}

/**
 * Runs a function as its HTTP trigger does. Below `/2016-08-15/proxy/`, the address of FC 2.0, the handler is `(req, resp, context)`; at any
 * other address it gets the event of FC 3.0. A module with a server instead of a handler gets the request itself, as in a custom runtime.
 */
export async function runHttpTrigger(job: Job): Promise<Reply | undefined> {
  const { functions, target, request } = job
  const pool = await functions.find('fc', target.functionName)
  if (!pool) return errorReply(job, 'HttpTriggerNotFound')
  if (isRefusal(acceptanceOf(job))) return undefined
  const [, serviceName] = /^\/2016-08-15\/proxy\/([^/]+)\//.exec(request.path) ?? []
  const http = {
    method: request.method,
    path: belowFunction(request.path),
    query: request.query,
    headers: passedOn(request.headers),
    host: request.host,
  }
  const facts = {
    convention: serviceName === undefined ? ('fc-http-event' as const) : ('fc-http' as const),
    context: contextOf(job, serviceName),
    http,
  }
  if (request.headers['x-fc-invocation-type'] === 'Async') {
    runQueued(job, start(job, pool, facts, MEMORY_MB))
    return undefined
  }
  const execution = await start(job, pool, facts, MEMORY_MB)
  if (execution === 'server') {
    const headers = { ...http.headers, 'x-fc-request-id': job.requestId }
    const answer = await askServer(job, pool, { ...http, headers })
    if ('failure' in answer) return failed(job, { failure: answer.failure, usedMb: 0, durationMs: 0 })
    return answered(job, answer.head, answer.body)
  }
  const begun = await execution.begun
  if (begun) {
    // What comes after the head can only break the connection.
    const streamed = answered(job, begun, piecesOf(execution.chunks, execution.ended))
    const isUnread = streamed.entry !== undefined || request.method === 'HEAD'
    if (isUnread) await execution.chunks[Symbol.asyncIterator]().return?.()
    return streamed
  }
  const ending = await execution.ended
  const { head, body } = ending.result ?? {}
  if (!head || !body) return failed(job, ending)
  const typed = body.byteLength > 0 && !hasType(head) ? { 'Content-Type': typeOf(ending) } : {}
  return answered(job, { ...head, headers: { ...typed, ...head.headers } }, body)
}

async function* piecesOf(chunks: AsyncIterable<Uint8Array>, ended: Promise<Ending>): AsyncGenerator<Uint8Array, void, undefined> {
  yield* chunks
  const { failure } = await ended
  if (failure) throw new Error(`The function failed after its answer had begun (${failure.cause}).`)
}

const hasType = ({ headers }: Head) => Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
/** Unconfirmed: no page that we know says which content type a bare result gets. */
const typeOf = ({ result }: Ending) => (result?.isText ? 'text/plain' : 'application/json')

/** Names that an answer can't set: they are dropped. */
const REFUSED = /^(x-fc-.*|connection|content-length|date|keep-alive|server|upgrade|transfer-encoding)$/i

function answered(job: Job, { status, headers, cookies = [] }: Head, body: Uint8Array | AsyncIterable<Uint8Array>): Reply {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !REFUSED.test(name)))
  const problem = problemOf(status, kept)
  if (problem) return errorReply(job, 'BadResponse', `BadResponse: ${problem}`)
  return { status, headers: { ...kept, ...requestIdOf(job) }, cookies, body, by: 'function' }
}

function problemOf(status: number, headers: Record<string, string>): string | undefined {
  if (!Number.isInteger(status) || status < 200 || status > 599) return `the status ${status} is not valid`
  const size = Object.entries(headers).reduce((bytes, [name, value]) => bytes + name.length + value.length, 0)
  if (size > MAX_HEADER_BYTES) return `the size of the response headers exceeds the limit of ${MAX_HEADER_BYTES} bytes`
  for (const [name, value] of Object.entries(headers))
    try {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    } catch {
      return `the response header ${JSON.stringify(name)} is not valid`
    }
  return undefined
}

/** Headers that Function Compute keeps to itself. */
function passedOn(headers: HeaderMap): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(connection|keep-alive|x-fc-.*)$/.test(name)))
}

function contextOf({ request }: Job, serviceName: string | undefined): Record<string, unknown> {
  const [, accountId = ACCOUNT, region = REGION] = /^(\d+)\.([a-z0-9-]+)\.fc\.aliyuncs\.com/.exec(request.host) ?? []
  return {
    serviceName,
    qualifier: new URLSearchParams(request.query).get('qualifier') ?? 'LATEST',
    region,
    accountId,
  }
}

/** A function's failure: 200 and a mark through the API, 502 through a trigger. */
function failed(job: Job, ending: Pick<Ending, 'failure' | 'usedMb' | 'durationMs'>, headers: Record<string, string> = {}): Reply {
  const isTrigger = job.target.contract.api === 'fc-http-trigger'
  const failure = ending.failure as Failure
  const answer = (entry: string, body: Record<string, unknown>): Reply => {
    const error = errorReply(job, entry)
    return {
      ...error,
      ...json(error.status, body, {
        ...headers,
        ...error.headers,
        ...(headers['X-Fc-Log-Result'] && { 'X-Fc-Log-Result': headers['X-Fc-Log-Result'] }),
      }),
    }
  }
  const used = ending.usedMb.toFixed(2)
  switch (failure.cause) {
    case 'error': {
      const { isHandled, errorType, errorMessage, stack } = failure
      const entry = isHandled && !isTrigger ? 'HandledInvocationError' : 'UnhandledInvocationError'
      return answer(entry, { errorMessage, ...(stack && { errorType, stackTrace: stack }) })
    }
    case 'timeout': {
      const errorMessage = `Function timed out after ${job.functions.timeoutMs / 1000} seconds (maxMemoryUsage: ${used}MB)`
      return answer('UnhandledInvocationError_Timeout', { errorMessage })
    }
    case 'no-handler':
      return isTrigger ? errorReply(job, 'HttpHandlerNotFound') : answer('UnhandledInvocationError', { errorMessage: failure.message })
    case 'response':
      return errorReply(job, 'BadResponse', `BadResponse: ${failure.message}`)
    default: {
      const took = Math.round(ending.durationMs)
      const errorMessage = `Process exited unexpectedly before completing request (duration: ${took}ms, maxMemoryUsage: ${used}MB)`
      return answer('UnhandledInvocationError_ProcessExited', { errorMessage })
    }
  }
}

/** Documented for 2.0; not for 3.0, which gets none. */
function measures({ target }: Job, { durationMs, usedMb }: Ending): Record<string, string> {
  if (target.contract.api !== 'fc2') return {}
  return { 'X-Fc-Invocation-Duration': durationMs.toFixed(2), 'X-Fc-Max-Memory-Usage': usedMb.toFixed(2) }
}

function logHeader({ request, requestId }: Job, { log, durationMs, usedMb }: Ending): Record<string, string> {
  if (request.headers['x-fc-log-type'] !== 'Tail') return {}
  const figures = [
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${Math.ceil(durationMs)} ms`,
    `Memory Size: ${MEMORY_MB} MB`,
    `Max Memory Used: ${usedMb.toFixed(2)} MB`,
  ]
  const tail = tailOf(`FC Invoke Start RequestId: ${requestId}\n`, log, `FC Invoke End RequestId: ${requestId}\n\n`, figures.join(', '))
  return { 'X-Fc-Log-Result': Buffer.from(tail).toString('base64') }
}
