import { acceptanceOf, isRefusal, type Reply } from '../answer.ts'
import { isWebCall } from '../conventions.ts'
import { belowFunction } from '../message.ts'
import { MEMORY_MB } from './functions.ts'
import { errorReply, type Job, requestIdOf, start } from './job.ts'
import type { Failure } from './protocol.ts'
import { askServer } from './web.ts'

/** Runs a function as CloudBase does: `main(event, context)`, or a web function's own server. */
export async function runCloudBase(job: Job): Promise<Reply | undefined> {
  const { functions, target, request } = job
  const pool = await functions.find('cloudbase', target.functionName)
  if (!pool) return errorReply(job, 'FUNCTION_NOT_FOUND')
  if (isRefusal(acceptanceOf(job))) return undefined
  if (isWebCall(target.operation, request)) {
    const { method, query, headers, host } = request
    const answer = await askServer(job, pool, { method, path: belowFunction(request.path), query, headers, host })
    // Nothing listens on the port: the gateway passes on what the platform below it says.
    if ('failure' in answer) return errorReply(job, answer.isRunning ? FAILURES[answer.failure.cause] : 'EMPTY_443')
    return { ...answer.head, headers: { ...answer.head.headers, ...requestIdOf(job) }, body: answer.body, by: 'function' }
  }
  const execution = await start(
    job,
    pool,
    {
      convention: 'cloudbase',
      context: { functionVersion: request.headers['x-qualifier'] ?? '$LATEST', namespace: 'replay' },
    },
    MEMORY_MB,
  )
  if (execution === 'server') return errorReply(job, 'FUNCTIONS_PARAM_INVALID')
  const { result, failure } = await execution.ended
  // The answer does not say what the function threw: that is in the log of the function.
  if (!result) return errorReply(job, FAILURES[(failure as Failure).cause])
  const type = result.isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  return { status: 200, headers: { 'Content-Type': type, ...requestIdOf(job) }, body: result.body, by: 'function' }
}

const FAILURES: Record<Failure['cause'], string> = {
  error: 'FUNCTION_INVOCATION_FAILED',
  exit: 'FUNCTION_INVOCATION_FAILED',
  response: 'FUNCTION_INVOCATION_FAILED',
  'no-handler': 'FUNCTION_INVOCATION_FAILED',
  timeout: 'FUNCTION_TIME_LIMIT_EXCEEDED',
  memory: 'FUNCTION_MEMORY_LIMIT_EXCEEDED',
}
