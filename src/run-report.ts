import { fromBase64 } from './bytes.ts'
import type { FunctionError } from './errors.ts'
import type { Reading } from './reading.ts'
import type { Metrics } from './result.ts'

/** Decodes a base64 log tail; undefined when there is none. */
export function decodeLogs(base64: string | undefined): string | undefined {
  if (!base64) return undefined
  try {
    // Not the strict decoder: the tail is cut at 4 KB wherever that falls, also inside a character.
    return new TextDecoder().decode(fromBase64(base64))
  } catch {
    return undefined
  }
}

/** The vendors' tails have as many bytes at most. In a longer line of someone else's, figures are not looked for at every letter of it. */
const TAIL = 4096

/** The figures of a report: `Billed Duration: 13 ms` in a log of text, `"billedDurationMs":13` in one of JSON. */
const REPORT: ReadonlyMap<string, keyof Metrics> = new Map([
  ['duration', 'durationMs'],
  ['billedduration', 'billedDurationMs'],
  ['memorysize', 'memorySizeMb'],
  ['maxmemoryused', 'maxMemoryUsedMb'],
  ['initduration', 'initDurationMs'],
])

/**
 * Reads the last report of a log tail: AWS Lambda's `REPORT …` or, of a function that logs as JSON, its `platform.report`, and Function
 * Compute's `Duration: …`.
 *
 * @see https://github.com/alexcasalboni/aws-lambda-power-tuning/issues/232 the tail of a function that logs as JSON
 */
export function metricsOfLogs(logs: string | undefined): Metrics | undefined {
  const line = logs?.split('\n').findLast((text) => /Billed Duration:|"platform\.report"/.test(text))
  if (!line) return undefined
  const metrics: Metrics = {}
  for (const [, name = '', value] of line.slice(-TAIL).matchAll(/([A-Z][A-Za-z ]+(?=:)|\w+(?="))"?\s*:\s*([\d.]+)/g)) {
    const metric = REPORT.get(name.replace(/ |(Ms|MB)$/g, '').toLowerCase())
    if (metric) metrics[metric] = Number(value)
  }
  return metrics
}

/** What a failed function's body says: the shapes of all runtimes on AWS Lambda and Function Compute. */
export function functionErrorOf(reading: Reading, logs?: string): FunctionError {
  const errorType = reading.field('errorType')
  const errorMessage = reading.field('errorMessage')
  // Of anything but an object, both are undefined.
  const { trace, stackTrace = trace } = Object(reading.json) as { stackTrace?: unknown; trace?: unknown }
  return {
    ...(errorType !== undefined && { errorType }),
    ...(errorMessage !== undefined && { errorMessage }),
    ...(stackTrace !== undefined && { stackTrace }),
    ...(logs !== undefined && { logs }),
  }
}
