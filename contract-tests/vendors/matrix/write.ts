/** Writes docs/sdk-behaviour.md, and says how long each client took. */
import { writeFileSync } from 'node:fs'
import type { ApiId } from '../../../dist/src/index.js'
import { CLIENTS } from './clients.ts'
import { sentByNodeSdk } from './cloudbase-node.ts'
import { firstDifference, pageOf } from './page.ts'
import { type Row, runMatrix } from './run.ts'

const PAGE = new URL('../../../docs/sdk-behaviour.md', import.meta.url)

const sent = await sentByNodeSdk()
const first = pageOf(await runMatrix(), sent)
const matrix = await runMatrix()
const difference = firstDifference(first, pageOf(matrix, sent))
if (difference) throw new Error(`Two runs differ, so nothing is written: ${difference}`)
writeFileSync(PAGE, first)
console.log('docs/sdk-behaviour.md is written.')
console.log('Time of a call that took one try, client and server made anew: the median as a multiple of the fastest client of the API.')
for (const { api, rows } of matrix)
  for (const [client, ratio] of ratiosOf(api, rows)) console.log(`  ${api} ${client}: ${ratio.toFixed(1)}`)

function ratiosOf(api: ApiId, rows: Row[]): [client: string, ratio: number][] {
  const clients = CLIENTS.find((one) => one.api === api)?.clients ?? []
  const medians = clients.map(({ name }, i) => {
    const quick = rows
      .flatMap(({ observations }) => observations[i] ?? [])
      .filter(({ tries, situation }) => tries === 1 && !situation.isStalled)
    const sorted = quick.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
    return [name, sorted[sorted.length >> 1] ?? 0] as const
  })
  const fastest = Math.min(...medians.map(([, median]) => median))
  return medians.map(([name, median]) => [name, median / fastest])
}
