/** How the outcome of a call is shown: data on standard output, what belongs to it on standard error. */
import { inspect } from 'node:util'
import type { FaasError } from '../errors.ts'
import type { Metrics, Result, Success } from '../result.ts'
import { printable, printableJson, printableLines } from './terminal.ts'
import { inOptions } from './usage.ts'

export function showSuccess(result: Success<unknown>, asJson: boolean): void {
  const { data, status, requestId, attempts, logs, metrics, executedVersion, asyncTaskId, durableExecutionArn } = result
  if (asJson) {
    const shown = data instanceof Uint8Array ? Buffer.from(data).toString('base64') : data
    write({ ok: true, status, requestId, attempts, executedVersion, asyncTaskId, durableExecutionArn, metrics, logs, data: shown })
    return
  }
  if (data instanceof Uint8Array) process.stdout.write(data)
  else if (data !== undefined) process.stdout.write(`${typeof data === 'string' ? data : printableJson(data, 2)}\n`)
  showFacts([
    ['status', String(status)],
    ['request id', requestId],
    ['version', executedVersion],
    ['task id', asyncTaskId],
    ['execution', durableExecutionArn],
    ['metrics', metrics && metricsText(metrics)],
  ])
  showLog(logs)
}

export function showFailure(error: FaasError, asJson: boolean): void {
  if (asJson) write({ ok: false, error: { ...error.toJSON(), functionError: error.functionError } })
  else {
    const { functionError } = error
    showFacts([
      ['code', error.code],
      ['kind', error.kind],
      ['message', error.code === 'INVALID_INPUT' ? inOptions(error.message) : error.message],
      ['status', error.status === undefined ? undefined : String(error.status)],
      ['request id', error.requestId],
      ['executed', error.executed],
      ['tries', String(error.attempts)],
      ['stack', functionError?.stackTrace === undefined ? undefined : inspect(functionError.stackTrace, { depth: 4 })],
      ['documented', error.docUrl],
    ])
    showLog(functionError?.logs)
  }
}

const NAME_WIDTH = 12

function showFacts(facts: readonly (readonly [name: string, value: string | undefined])[]): void {
  for (const [name, value] of facts)
    if (value !== undefined) process.stderr.write(`${`${name}:`.padEnd(NAME_WIDTH)} ${printableLines(value, ' '.repeat(NAME_WIDTH + 1))}\n`)
}

function showLog(logs: string | undefined): void {
  if (logs !== undefined) process.stderr.write(`log:\n${logs.replace(/\n?$/, '\n')}`)
}

const METRICS: readonly [keyof Metrics, name: string, unit: string][] = [
  ['durationMs', 'duration', 'ms'],
  ['billedDurationMs', 'billed', 'ms'],
  ['initDurationMs', 'init', 'ms'],
  ['memorySizeMb', 'memory', 'MB'],
  ['maxMemoryUsedMb', 'used', 'MB'],
]

function metricsText(metrics: Metrics): string {
  return METRICS.filter(([field]) => metrics[field] !== undefined)
    .map(([field, name, unit]) => `${name} ${metrics[field]} ${unit}`)
    .join(', ')
}

export function showAnswer({ response }: Result<unknown>): void {
  if (!response) return
  process.stderr.write(`HTTP ${response.status}\n`)
  for (const [name, value] of response.headers) process.stderr.write(`${name}: ${printable(value)}\n`)
  process.stderr.write('\n')
}

function write(value: unknown): void {
  process.stdout.write(`${printableJson(value, 2)}\n`)
}
