import type { Limit } from './limits.ts'
import { kib } from './section.ts'

/** A limit and what was measured. */
export interface Verdict {
  limit: Limit
  figure: number | undefined
  /** Undefined when it is kept. */
  complaint: string | undefined
}

/** As limits and figures are written. */
export function written(value: number, unit: Limit['unit']): string {
  return unit === 'bytes' ? kib(value) : `${value.toFixed(2)} ×`
}

/** As the page of results judges: by what was asked for. */
export function judge(limit: Limit, figures: Readonly<Record<string, number>>): Verdict {
  return compare(limit, figures, limit.atMost ?? limit.atLeast ?? Number.NaN, 0)
}

/** As the budget judges: with slack for noise, and by what stands in for a limit that is not met yet. */
export function judgeBudget(limit: Limit, figures: Readonly<Record<string, number>>): Verdict {
  const { atMost, atLeast, until, slack = 0 } = limit
  return compare(limit, figures, until ?? atMost ?? atLeast ?? Number.NaN, slack)
}

function compare(limit: Limit, figures: Readonly<Record<string, number>>, bound: number, slack: number): Verdict {
  const { figure: name, unit, atLeast } = limit
  const figure = figures[name]
  if (figure === undefined || Number.isNaN(figure)) return { limit, figure: undefined, complaint: `${name} was not measured.` }
  const isFloor = atLeast !== undefined
  const edge = bound * (isFloor ? 1 - slack : 1 + slack)
  if (isFloor ? figure >= edge : figure <= edge) return { limit, figure, complaint: undefined }
  const miss = Math.abs(figure / bound - 1) * 100
  const allowed = slack > 0 ? `, and ${slack * 100} % are allowed for noise` : ''
  return {
    limit,
    figure,
    complaint: `${name} is ${written(figure, unit)}: ${miss.toFixed(1)} % ${isFloor ? 'below' : 'over'} ${written(bound, unit)}${allowed}.`,
  }
}
