import { startReplayServer } from '../../../dist/src/replay/server.js'
import type { Client } from './client.ts'
import { type Place, placeOf } from './place.ts'
import type { Situation } from './situation.ts'

/** What one client made of one situation. */
export interface Observation {
  client: Client
  situation: Situation
  /** `pending`: it had not ended after ten times its own timeout. */
  ending: 'resolved' | 'threw' | 'pending'
  /** Of what was thrown. */
  className: string | undefined
  isBare: boolean
  /** Where the caller finds what the service said; `unsent` where it did not say it. */
  code: Place
  status: Place
  requestId: Place
  log: Place
  /** How often the server was asked. */
  tries: number
  milliseconds: number
}

/** Of the client, where an answer never ends. */
export const TIMEOUT_MS = 1000
/** For everything else, which ends by itself. */
const DEADLINE_MS = 30_000

/** Undefined when the client has no method for it, or the one that it has can't get this answer. */
export async function observe(client: Client, situation: Situation): Promise<Observation | undefined> {
  const operation = client.operationOf(situation)
  const { expected, operations, step, isStalled } = situation
  if (operation === undefined || (expected && !operations.has(operation))) return undefined
  const server = await startReplayServer({ script: [{ answers: [step], repeat: true }] })
  const began = performance.now()
  const call = client.call(server.url, situation, isStalled ? TIMEOUT_MS : undefined)
  const end = await Promise.race([settled(call), deadline(isStalled ? 10 * TIMEOUT_MS : DEADLINE_MS)])
  const milliseconds = performance.now() - began
  const { requests } = server.replay
  await server.close()
  const stray = requests.find(({ answer, operation: asked }) => answer.by !== 'script' || asked !== operation)
  if (stray || requests.length === 0)
    throw new Error(`${client.name} ${operation} ${situation.name}: not what was asked for: ${JSON.stringify(stray ?? end)}`)
  const [{ answer }] = [...requests].reverse() as [(typeof requests)[number]]
  const { code } = situation
  // What was cut off before its head has told nothing.
  const isHeadless = answer.fault === 'reset' || answer.fault === 'stalled-headers'
  const status = isHeadless ? undefined : answer.status
  const requestId = isHeadless ? undefined : answer.requestId
  const isLogged = expected?.kind === 'function' && answer.status < 300 && situation.api !== 'cloudbase'
  const find = (sent: unknown) =>
    sent === undefined
      ? 'unsent'
      : placeOf(
          end.value,
          (value) => value === sent,
          (word) => word === `${sent}`,
        )
  return {
    ...{ client, situation, tries: requests.length, milliseconds },
    ending: end.ending,
    className: end.ending === 'threw' ? classOf(end.value) : undefined,
    isBare: end.ending === 'threw' && isBare(end.value, answer.status),
    code: find(code),
    status: find(status),
    requestId: find(requestId),
    log: isLogged ? placeOf(end.value, (value) => isLogOf(value, requestId)) : 'unsent',
  }
}

type End = { ending: Observation['ending']; value?: unknown }

function settled(call: Promise<unknown>): Promise<End> {
  return call.then(
    (value) => ({ ending: 'resolved', value }),
    (value: unknown) => ({ ending: 'threw', value }),
  )
}

function deadline(milliseconds: number): Promise<End> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, { ending: 'pending' }).unref())
}

function classOf(thrown: unknown): string {
  return thrown instanceof Object ? thrown.constructor.name : typeof thrown
}

/** A `SyntaxError` and its like, or an `Error` that does not say which kind of failure it is: no name, no code, no status. */
function isBare(thrown: unknown, status: number): boolean {
  if (!(thrown instanceof Error)) return true
  if (/^(Syntax|Type|Range|Reference|URI)Error$/.test(thrown.constructor.name)) return true
  const { code = 'undefined', statusCode, name } = thrown as Error & { code?: unknown; statusCode?: unknown }
  const isNamed = name !== 'Error' && !name.includes('undefined')
  return thrown.constructor === Error && !isNamed && code === 'undefined' && statusCode !== status
}

function isLogOf(value: unknown, requestId: string | undefined): boolean {
  if (typeof value !== 'string') return false
  const mark = `RequestId: ${requestId}`
  return value.includes(mark) || Buffer.from(value, 'base64').toString().includes(mark)
}
