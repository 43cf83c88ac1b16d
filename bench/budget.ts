/** Fails when a size or a ratio of CPU is over its limit: `npm run budget`. A shorter run than the benchmark's. */
import type { Contender } from './contenders/contender.ts'
import { measureInvoke } from './invoke.ts'
import { LIMITS } from './limits.ts'
import { table } from './section.ts'
import { measureSize } from './size.ts'
import { judgeBudget, type Verdict, written } from './verdict.ts'

const ROUNDS = 13
/** Without the parts, on which there are no limits. */
const isLimited = ({ kind, isForLatency }: Contender) => kind !== 'part' && !isForLatency

const { figures: sizes } = await measureSize()
let verdicts = judgeAll({ ...sizes, ...(await measureInvoke(ROUNDS, isLimited)).figures })
// What else the machine does can spoil one run; a change of the code spoils two.
if (verdicts.some(({ limit, figure, complaint }) => complaint && figure !== undefined && limit.unit === 'times')) {
  const again = judgeAll({ ...sizes, ...(await measureInvoke(ROUNDS, isLimited)).figures })
  verdicts = verdicts.map((verdict, i) => (verdict.complaint ? (again[i] as Verdict) : verdict))
}

console.log(table(['figure', 'measured', 'limit', 'until it is met', ''], verdicts.map(rowOf)))
const complaints = verdicts.flatMap(({ complaint }) => complaint ?? [])
for (const complaint of complaints) console.error(`\nOver budget: ${complaint}`)
if (verdicts.some(({ figure }) => figure === undefined)) console.error("\nThe vendors' SDKs come with `npm run test:vendors`.")
process.exitCode = complaints.length > 0 ? 1 : 0

function judgeAll(figures: Record<string, number>): Verdict[] {
  return LIMITS.filter(({ slack }) => slack !== undefined).map((limit) => judgeBudget(limit, figures))
}

function rowOf({ limit: { figure: name, unit, atMost, atLeast, until }, figure, complaint }: Verdict): string[] {
  const limit = atMost ?? atLeast ?? Number.NaN
  return [
    name,
    figure === undefined ? '–' : written(figure, unit),
    written(limit, unit),
    until === undefined ? '' : written(until, unit),
    complaint ? 'OVER' : 'ok',
  ]
}
