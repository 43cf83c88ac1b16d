/**
 * One contender in a process of its own, so that it pays for its own garbage and its own compiled code only. Told by messages what to do;
 * ends with its parent.
 */
import { deepStrictEqual } from 'node:assert/strict'
import { contenders } from './contenders/all.ts'
import type { Invoke, Payload } from './contenders/contender.ts'
import { quantile } from './statistics.ts'

/** Call this server, and come back with what was sent, or fail. */
export interface Connect {
  connect: string
}

export interface Load {
  bytes: number
  calls: number
  concurrency: number
}

export interface Measured {
  /** User and system time of the whole process, for one call. */
  cpuMicroseconds: number
  p50Milliseconds: number
  p99Milliseconds: number
}

const [, , name, api] = process.argv
const contender = contenders.find((one) => one.name === name && one.api === api)
if (!contender) throw new Error(`There is no ${name} for ${api}.`)
let invoke: Invoke

process.on('message', async (task: Connect | Load) => {
  process.send?.('connect' in task ? await connect(task.connect) : await run(task))
})

async function connect(origin: string): Promise<string> {
  invoke = await (contender as NonNullable<typeof contender>).connect(origin)
  const sent = { text: 'Zażółć gęślą jaźń' }
  deepStrictEqual(await invoke(sent), sent)
  return origin
}

async function run({ bytes, calls, concurrency }: Load): Promise<Measured> {
  const payload: Payload = { text: 'x'.repeat(bytes - '{"text":""}'.length) }
  const times: number[] = []
  let left = calls
  const worker = async () => {
    while (left-- > 0) {
      const began = performance.now()
      const { text } = await invoke(payload)
      if (text.length !== payload.text.length) throw new Error(`${name} got ${text.length} of ${payload.text.length} characters back.`)
      times.push(performance.now() - began)
    }
  }
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: concurrency }, worker))
  const { user, system } = process.cpuUsage(before)
  return { cpuMicroseconds: (user + system) / calls, p50Milliseconds: quantile(times, 0.5), p99Milliseconds: quantile(times, 0.99) }
}
