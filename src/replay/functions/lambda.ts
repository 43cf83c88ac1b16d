import { acceptanceOf, isRefusal, type Reply } from '../answer.ts'
import { json } from '../message.ts'
import { type InvokeComplete, invokeComplete, payloadChunks } from '../response-stream.ts'
import { MEMORY_MB } from './functions.ts'
import type { Ending, Execution } from './instance.ts'
import { errorReply, failedBefore, type Job, requestIdOf, runQueued, start } from './job.ts'
import { tailOf } from './log-tail.ts'
import type { Failure } from './protocol.ts'

/** The largest answer that is not streamed: 6 MB and 100 bytes. */
const MAX_RESPONSE_BYTES = 6_291_556
const ACCOUNT = '123456789012'

/** Runs a function as AWS Lambda does. */
export async function runLambda(job: Job): Promise<Reply | undefined> {
  const { functions, target, request } = job
  const accepted = acceptanceOf(job)
  if (accepted === undefined) return undefined
  const pool = await functions.find('lambda', target.functionName)
  if (!pool) return errorReply(job, 'ResourceNotFoundException', `Function not found: ${arnOf(job)}:$LATEST`)
  if (isRefusal(accepted) || accepted.status === 204) return undefined
  const isStreamed = target.operation === 'InvokeWithResponseStream'
  const version = accepted.headers['X-Amz-Executed-Version'] ?? '$LATEST'
  const begin = async (): Promise<Execution> => {
    const execution = await start(
      job,
      pool,
      {
        convention: isStreamed ? 'lambda-stream' : 'lambda',
        context: {
          functionVersion: version,
          invokedFunctionArn: arnOf(job, qualifierOf(job)),
          clientContext: clientContextOf(request.headers['x-amz-client-context']),
          tenantId: request.headers['x-amz-tenant-id'],
        },
        ...(!isStreamed && { maxBytes: MAX_RESPONSE_BYTES }),
      },
      MEMORY_MB,
    )
    const message = `${target.functionName}.handler is undefined or not exported`
    return execution === 'server' ? failedBefore({ cause: 'no-handler', message }) : execution
  }
  if (accepted.status === 202) {
    runQueued(job, begin())
    return undefined
  }
  const execution = await begin()
  if (isStreamed)
    return { status: 200, headers: { ...requestIdOf(job), ...accepted.headers }, body: frames(job, execution, version), by: 'function' }
  const ending = await execution.ended
  const headers = { ...requestIdOf(job), ...accepted.headers, ...logHeader(job, ending, version) }
  if (ending.result) return { status: 200, headers, body: ending.result.body, by: 'function' }
  const { entry, body } = failed(job, ending.failure as Failure)
  const error = errorReply(job, entry)
  return { ...error, ...json(error.status, body, { ...error.headers, ...headers }) }
}

async function* frames(job: Job, execution: Execution, version: string): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of execution.chunks) yield* payloadChunks(chunk)
  const ending = await execution.ended
  if (ending.result) yield* payloadChunks(ending.result.body)
  const log = logHeader(job, ending, version)['X-Amz-Log-Result']
  const end: InvokeComplete = {}
  // The status went out before: this is the only place that says how the function ended.
  if (ending.failure) Object.assign(end, { ErrorCode: 'Unhandled', ErrorDetails: JSON.stringify(failed(job, ending.failure).body) })
  if (log !== undefined) end.LogResult = log
  yield invokeComplete(end)
}

/** The catalogue entry of a failure, and the body of this one. */
function failed({ requestId, functions }: Job, failure: Failure): { entry: string; body: Record<string, unknown> } {
  const ended = (entry: string, errorType: string, message: string) => ({
    entry,
    body: { errorType, errorMessage: `RequestId: ${requestId} Error: ${message}` },
  })
  switch (failure.cause) {
    case 'error': {
      const { errorType, errorMessage, stack = [] } = failure
      return { entry: 'Unhandled', body: { errorType, errorMessage, trace: stack } }
    }
    case 'timeout':
      return ended('Unhandled_Timeout', 'Sandbox.Timedout', timedOut(functions.timeoutMs))
    case 'exit':
      return failure.code === 0
        ? ended('Unhandled_Exit', 'Runtime.ExitError', 'Runtime exited without providing a reason')
        : ended('Unhandled_ExitStatus', 'Runtime.ExitError', `Runtime exited with error: exit status ${failure.code}`)
    case 'memory':
      return ended('Unhandled_OutOfMemory', 'Runtime.OutOfMemory', 'Runtime exited with error: signal: killed')
    case 'response':
      return { entry: 'Unhandled_ResponseTooLarge', body: { errorType: 'Function.ResponseSizeTooLarge', errorMessage: failure.message } }
    // Recorded: https://github.com/aws-samples/amazon-cloudfront-functions/issues/9, with a trace of frames that are not ours to give.
    case 'no-handler':
      return { entry: 'Unhandled', body: { errorType: 'Runtime.HandlerNotFound', errorMessage: failure.message, trace: [] } }
  }
}

const timedOut = (ms: number) => `Task timed out after ${(ms / 1000).toFixed(2)} seconds`

function logHeader({ request, requestId, functions }: Job, ending: Ending, version: string): Record<string, string> {
  if (request.headers['x-amz-log-type'] !== 'Tail') return {}
  const { durationMs, initMs, usedMb, log, failure } = ending
  const report = [
    `REPORT RequestId: ${requestId}`,
    `Duration: ${durationMs.toFixed(2)} ms`,
    `Billed Duration: ${Math.ceil(durationMs)} ms`,
    `Memory Size: ${MEMORY_MB} MB`,
    `Max Memory Used: ${Math.ceil(usedMb)} MB`,
    ...(initMs === undefined ? [] : [`Init Duration: ${initMs.toFixed(2)} ms`]),
    '\n',
  ]
  const tail = tailOf(
    `START RequestId: ${requestId} Version: ${version}\n`,
    log,
    failure?.cause === 'timeout' ? `${new Date().toISOString()} ${requestId} ${timedOut(functions.timeoutMs)}\n\n` : '',
    `END RequestId: ${requestId}\n`,
    report.join('\t'),
  )
  return { 'X-Amz-Log-Result': Buffer.from(tail).toString('base64') }
}

/** The ARN that was called; a version or an alias that was not asked for is not in it. */
function arnOf({ target, request }: Job, qualifier = '$LATEST'): string {
  const region = /Credential=[^/]+\/\d{8}\/([a-z0-9-]+)\//.exec(request.headers['authorization'] ?? '')?.[1] ?? 'us-east-1'
  return `arn:aws:lambda:${region}:${ACCOUNT}:function:${target.functionName}${qualifier === '$LATEST' ? '' : `:${qualifier}`}`
}

/** The version or alias that was asked for, behind the name or in the query. */
function qualifierOf({ target, request }: Job): string | undefined {
  const [, behind] = target.parameters['FunctionName']?.replace(/^.*function:/, '').split(':') ?? []
  return behind ?? new URLSearchParams(request.query).get('Qualifier') ?? undefined
}

function clientContextOf(header: string | undefined): unknown {
  if (header === undefined) return undefined
  try {
    return JSON.parse(Buffer.from(header, 'base64').toString())
  } catch {
    return undefined
  }
}
