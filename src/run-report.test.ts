import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Reading } from './reading.ts'
import { decodeLogs, functionErrorOf, metricsOfLogs } from './run-report.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const reading = (body: string | Uint8Array, contentType?: string, status = 200) =>
  new Reading(status, contentType === undefined ? {} : { 'content-type': contentType }, typeof body === 'string' ? bytesOf(body) : body)

describe('decodeLogs', () => {
  it('gives back the text that was encoded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.startsWith('\ufeff')),
        (text) => {
          expect(decodeLogs(Buffer.from(text).toString('base64'))).toBe(text)
        },
      ),
    )
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['string', 'undefined']).toContain(typeof decodeLogs(text))
      }),
    )
  })

  it('keeps the rest of a tail that is cut inside a character', () => {
    const cut = Buffer.from('价 ok').subarray(1)
    expect(decodeLogs(cut.toString('base64'))).toMatch(/ ok$/)
  })

  it.each([undefined, '', '%%%'])('has nothing for %j', (header) => {
    expect(decodeLogs(header)).toBeUndefined()
  })
})

describe('metricsOfLogs', () => {
  it.each(['A', 'Aa ', 'a', '1', '": '])('reads a line of nothing but %j in no time', (part) => {
    const started = performance.now()
    metricsOfLogs(`"platform.report" Billed Duration:${part.repeat(200_000 / part.length)}`)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it.each([
    [
      "AWS Lambda's report of a cold start",
      'REPORT RequestId: 1\tDuration: 12.5 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 64 MB\tInit Duration: 150.25 ms\t',
      { durationMs: 12.5, billedDurationMs: 13, memorySizeMb: 128, maxMemoryUsedMb: 64, initDurationMs: 150.25 },
    ],
    [
      "Function Compute's line",
      'Duration: 1.25 ms, Billed Duration: 2 ms, Memory Size: 128 MB, Max Memory Used: 10.83 MB',
      { durationMs: 1.25, billedDurationMs: 2, memorySizeMb: 128, maxMemoryUsedMb: 10.83 },
    ],
    [
      'the report of a function that logs as JSON',
      '{"time":"2026-10-08T06:53:49.256Z","type":"platform.report","record":{"requestId":"a45d720c","metrics":{"durationMs":3923.569,"billedDurationMs":4069,"memorySizeMB":256,"maxMemoryUsedMB":118,"initDurationMs":145.399},"status":"success"}}',
      { durationMs: 3923.569, billedDurationMs: 4069, memorySizeMb: 256, maxMemoryUsedMb: 118, initDurationMs: 145.399 },
    ],
    [
      'the same with spaces, other figures and another order',
      '{"type": "platform.report", "record": {"status": "timeout", "metrics": {"billedDurationMs" : 3000, "restoreDurationMs": 5, "durationMs": 3000.5}}}',
      { durationMs: 3000.5, billedDurationMs: 3000 },
    ],
    [
      'a report whose figures have only spaces between them',
      'REPORT RequestId: 1 Duration: 1 ms Billed Duration: 2 ms Memory Size: 128 MB',
      { durationMs: 1, billedDurationMs: 2, memorySizeMb: 128 },
    ],
    ['a line with the billed duration only', 'Billed Duration: 2 ms', { billedDurationMs: 2 }],
  ])('reads %s', (_, line, expected) => {
    expect(metricsOfLogs(`START\n${line}\n`)).toEqual(expected)
  })

  it('takes the last report of a tail that holds several', () => {
    expect(metricsOfLogs('Duration: 1 ms\tBilled Duration: 1 ms\nDuration: 2 ms\tBilled Duration: 2 ms')).toEqual({
      durationMs: 2,
      billedDurationMs: 2,
    })
  })

  it.each([undefined, '', 'START\nno report here'])('has none for %j', (logs) => {
    expect(metricsOfLogs(logs)).toBeUndefined()
  })
})

describe('functionErrorOf', () => {
  it.each([
    [
      'Node.js on Lambda',
      { errorType: 'TypeError', errorMessage: 'x', trace: ['a', 'b'] },
      { errorType: 'TypeError', errorMessage: 'x', stackTrace: ['a', 'b'] },
    ],
    [
      'Python on Function Compute',
      { errorMessage: 'x', errorType: 'KeyError', stackTrace: [['f.py', 3, 'handler', 'raise']] },
      { errorType: 'KeyError', errorMessage: 'x', stackTrace: [['f.py', 3, 'handler', 'raise']] },
    ],
    ['PHP on Function Compute', { errorMessage: 'x', stackTrace: { file: 'a.php' } }, { errorMessage: 'x', stackTrace: { file: 'a.php' } }],
    ['a timeout, which has only a message', { errorMessage: 'Task timed out' }, { errorMessage: 'Task timed out' }],
  ])('reads the shape of %s', (_, body, expected) => {
    expect(functionErrorOf(reading(JSON.stringify(body)))).toEqual(expected)
  })

  it('carries the log tail, also when the body says nothing', () => {
    expect(functionErrorOf(reading('oops'), 'tail')).toEqual({ logs: 'tail' })
  })
})
