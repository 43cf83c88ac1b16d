import type { Reply } from '../answer.ts'
import { replayed } from '../answer.ts'
import type { ReplayRequest } from '../message.ts'
import type { Target } from '../routing.ts'
import { named } from '../select.ts'
import type { Functions } from './functions.ts'
import type { Ending, Execution } from './instance.ts'
import type { Pool } from './pool.ts'
import type { Call, Failure } from './protocol.ts'

/** A call of a function, as the engine hands it over. */
export interface Job {
  functions: Functions
  target: Target
  request: ReplayRequest
  requestId: string
}

/** A documented error as its cloud writes it, with what there is to say in this case. */
export function errorReply(job: Job, entry: string, message?: string): Reply {
  return { ...replayed(job.target, named(job.target.contract, entry), job.request, job.requestId, message), by: 'function' }
}

/** The header that names the request, which every answer has. */
export function requestIdOf({ target, requestId }: Job): Record<string, string> {
  return { [target.contract.requestIdHeader]: requestId }
}

export type CallFacts = Pick<Call, 'convention' | 'context'> & Partial<Pick<Call, 'http' | 'maxBytes' | 'body'>>

/**
 * Runs a call in an instance of the function, one that waits or a new one. `'server'`: the module has no handler but a server, which is
 * for others to ask.
 */
export async function start(
  { functions, request, requestId, target }: Job,
  pool: Pool,
  facts: CallFacts,
  memoryMb: number,
): Promise<Execution | 'server'> {
  if (pool.isServer) return 'server'
  const { timeoutMs } = functions
  const functionName = target.functionName as string
  const instance = await pool.take()
  const readiness = await instance.ready
  if (readiness.failure) {
    const { log } = instance
    pool.give(instance)
    functions.log(functionName, log)
    return failedBefore(readiness.failure, log)
  }
  if (!readiness.hasHandler) {
    pool.isServer = true
    pool.give(instance)
    return 'server'
  }
  const execution = instance.run({ body: request.body, ...facts, requestId, functionName, timeoutMs, memoryMb })
  void execution.ended.then(({ log }) => {
    pool.give(instance)
    functions.log(functionName, log)
  })
  return execution
}

/** Lets a call run for which nobody waits: the log is the only one to hear that it could not be started. */
export function runQueued({ functions, target }: Job, started: Promise<unknown>): void {
  started.catch((error: Error) => functions.log(target.functionName as string, Buffer.from(`${error.message}\n`)))
}

/** An execution that never came to the handler. */
export function failedBefore(failure: Failure, log: Uint8Array = new Uint8Array(0)): Execution {
  const ending: Ending = { failure, durationMs: 0, initMs: undefined, usedMb: 0, log }
  return { begun: Promise.resolve(undefined), chunks: nothing(), ended: Promise.resolve(ending) }
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {}
