/**
 * CPU for each call of a function, ours against bare transports and the vendors' SDKs: the same JSON to the same server, 16 at a time.
 * Ratios are what counts; the microseconds are this machine's.
 */
import { contenders, missing } from './contenders/all.ts'
import type { Contender } from './contenders/contender.ts'
import { measureRounds } from './rounds.ts'
import { print, type Section, table } from './section.ts'
import { median } from './statistics.ts'

const CONCURRENCY = 16
const APIS = { lambda: 'AWS Lambda', fc3: 'Function Compute 3.0', fc2: 'Function Compute 2.0', cloudbase: 'CloudBase' } as const
const SIZES = [
  { bytes: 1024, calls: 500, warmUp: 30 },
  { bytes: 256 * 1024, calls: 50, warmUp: 10 },
]

interface Row {
  contender: Contender
  cpu: number
}

/** @param chosen Who takes part. */
export async function measureInvoke(rounds: number, chosen: (contender: Contender) => boolean): Promise<Section> {
  const figures: Section['figures'] = {}
  const text: string[] = []
  for (const { bytes, calls, warmUp } of SIZES) {
    const samples = await measureRounds(contenders.filter(chosen), { bytes, calls, concurrency: CONCURRENCY }, rounds, warmUp)
    const rows = samples.map(({ contender, rounds }) => ({ contender, cpu: median(rounds.map((one) => one.cpuMicroseconds)) }))
    Object.assign(figures, ratiosOf(rows, `CPU at ${bytes / 1024} KiB`))
    for (const [api, title] of Object.entries(APIS)) text.push(`### ${title}, ${bytes / 1024} KiB`, tableOf(rows, api))
  }
  for (const { name } of missing) text.push(`(${name} is not installed; \`npm run test:vendors\` brings it.)`)
  return { title: 'A call of a function', text: text.join('\n\n'), figures }
}

/** Ours against each rival, and against the best of the vendor's. */
function ratiosOf(rows: readonly Row[], what: string): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const { contender, cpu } of rows.filter((row) => row.contender.kind === 'ours')) {
    const { api } = contender
    const rivals = rows.filter((row) => row.contender.api === api || row.contender.kind === 'bare')
    for (const rival of rivals) figures[`${what}, ${api} × ${rival.contender.name}`] = cpu / rival.cpu
    const vendors = rivals.filter((row) => row.contender.kind === 'vendor')
    if (vendors.length > 0) figures[`${what}, ${api} × the vendor's best`] = cpu / Math.min(...vendors.map((row) => row.cpu))
  }
  return figures
}

function tableOf(rows: readonly Row[], api: string): string {
  const shown = rows.filter(({ contender: { api: its, name } }) => its === api || name === 'bare node:http').sort((a, b) => a.cpu - b.cpu)
  const bare = rows.find(({ contender: { name } }) => name === 'bare node:http')?.cpu ?? Number.NaN
  const ours = shown.find(({ contender: { kind } }) => kind === 'ours')?.cpu ?? Number.NaN
  return table(
    ['client', 'CPU per call', '× bare node:http', 'ours × this'],
    shown.map(({ contender: { name }, cpu }) => [name, `${cpu.toFixed(0)} µs`, (cpu / bare).toFixed(2), (ours / cpu).toFixed(2)]),
  )
}

if (import.meta.main) print(await measureInvoke(25, (contender) => !contender.isForLatency))
