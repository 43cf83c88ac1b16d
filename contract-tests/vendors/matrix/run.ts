import type { ApiId } from '../../../dist/src/index.js'
import { CLIENTS } from './clients.ts'
import { type Observation, observe } from './observe.ts'
import { type Situation, situationsOf } from './situation.ts'

/** One situation and what each client of its API made of it, in the order of the clients. */
export interface Row {
  situation: Situation
  observations: (Observation | undefined)[]
}

export type Matrix = { api: ApiId; rows: Row[] }[]

/** Waits between tries are most of a run, so that many calls can be under way without disturbing each other. */
const AT_ONCE = 16

/** Calls every client once in every situation. */
export async function runMatrix(): Promise<Matrix> {
  const matrix = CLIENTS.map(({ api, clients }) => ({
    api,
    clients,
    rows: situationsOf(api).map((situation): Row => ({ situation, observations: [] })),
  }))
  const tasks = matrix.flatMap(({ clients, rows }) =>
    rows.flatMap(({ situation, observations }) =>
      clients.map((client, i) => async () => {
        observations[i] = await observe(client, situation)
      }),
    ),
  )
  await quietly(async () => {
    const next = tasks.values()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const task of next) await task()
      }),
    )
  })
  return matrix.map(({ api, rows }) => ({ api, rows }))
}

/** Some SDKs print what they catch. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log, warn, error } = console
  Object.assign(console, { log: () => {}, warn: () => {}, error: () => {} })
  try {
    await work()
  } finally {
    Object.assign(console, { log, warn, error })
  }
}
