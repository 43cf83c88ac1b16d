/** How long calls take when 256 are under way at once in one process. */
import { contenders } from './contenders/all.ts'
import { measureRounds } from './rounds.ts'
import { print, type Section, table } from './section.ts'
import { median } from './statistics.ts'

const ROUNDS = 15
const LOAD = { bytes: 1024, calls: 1536, concurrency: 256 }

export async function measureLatency(): Promise<Section> {
  const chosen = contenders.filter(({ kind }) => kind !== 'part')
  const samples = await measureRounds(chosen, LOAD, ROUNDS, 4)
  const rows = samples.map(({ contender, rounds }) => ({
    ...contender,
    p50: median(rounds.map((one) => one.p50Milliseconds)),
    p99: median(rounds.map((one) => one.p99Milliseconds)),
  }))
  const figures: Section['figures'] = {}
  for (const { api, p99 } of rows.filter(({ kind }) => kind === 'ours')) {
    const best = Math.min(...rows.filter((row) => row.api === api && row.kind === 'vendor').map((row) => row.p99))
    if (Number.isFinite(best)) figures[`p99 at 256 at once, ${api} × the vendor's best`] = p99 / best
  }
  const cells = rows
    .sort((a, b) => a.p99 - b.p99)
    .map(({ name, api, kind, p50, p99 }) => [name, kind === 'bare' ? '' : api, `${p50.toFixed(1)} ms`, `${p99.toFixed(1)} ms`])
  const text = `1 KiB, ${LOAD.concurrency} at once, medians of ${ROUNDS} rounds of ${LOAD.calls} calls.\n\n${table(['client', 'API', 'p50', 'p99'], cells)}`
  return { title: 'Latency under load', text, figures }
}

if (import.meta.main) print(await measureLatency())
