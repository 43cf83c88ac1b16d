import type { ApiId, CheckResult } from '../contract/index.ts'
import { printableJson } from './terminal.ts'

export const FORMATS = ['text', 'tap', 'junit', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** Writes a run of the contract. `begin` and `line` go out as they come; what needs the whole run is in `end`. */
interface Reporter {
  begin(count: number): string
  line(result: CheckResult, number: number): string
  /** @param error why nothing was checked: a list of nothing but skipped checks would look like a success. */
  end(results: readonly CheckResult[], error?: string): string
}

export function reporterOf(format: Format, api: ApiId, colour: boolean): Reporter {
  switch (format) {
    case 'text':
      return text(colour)
    case 'tap':
      return tap
    case 'junit':
      return { begin: () => '', line: () => '', end: (results, error) => junit(api, results, error) }
    case 'json':
      return {
        begin: () => '',
        line: () => '',
        end: (results, error) => `${printableJson({ api, ...count(results), error, results }, 2)}\n`,
      }
  }
}

export function count(results: readonly CheckResult[]): { passed: number; failed: number; skipped: number } {
  const of = (outcome: CheckResult['outcome']) => results.filter((result) => result.outcome === outcome).length
  return { passed: of('pass'), failed: of('fail'), skipped: of('skip') }
}

const MARKS = { pass: { mark: '✓', code: 32 }, fail: { mark: '✗', code: 31 }, skip: { mark: '-', code: 90 } } as const

function text(colour: boolean): Reporter {
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  return {
    begin: () => '',
    line({ outcome, id, title, reason, differences, source }) {
      const { mark, code } = MARKS[outcome]
      const head = `${paint(code, mark)} ${id}: ${plain(title)}${reason === undefined ? '' : paint(90, ` (${plain(reason)})`)}\n`
      const details = differences.map(
        ({ what, expected, actual }) => `    ${plain(what)}: expected ${plain(expected)}, got ${plain(actual)}\n`,
      )
      return head + details.join('') + (outcome === 'fail' ? `    documented: ${source}\n` : '')
    },
    end(results, error) {
      const { passed, failed, skipped } = count(results)
      const replayed = results.filter((result) => result.replayed && result.outcome === 'pass').length
      const note = replayed > 0 ? `${replayed} of them replayed on demand, as the endpoint is a replay server.\n` : ''
      return `\n${passed} passed, ${failed} failed, ${skipped} skipped\n${note}${error === undefined ? '' : `${error}\n`}`
    },
  }
}

/** On one line, without control characters that a terminal would follow. */
function plain(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** @see https://testanything.org/tap-version-14-specification.html */
const tap: Reporter = {
  begin: (total) => `TAP version 14\n1..${total}\n`,
  line({ outcome, id, title, reason, differences, source }, number) {
    const head = `${outcome === 'fail' ? 'not ok' : 'ok'} ${number} - ${escapeTap(`${id}: ${title}`)}`
    if (outcome === 'skip') return `${head} # SKIP ${escapeTap(reason ?? '')}\n`
    if (outcome === 'pass') return `${head}\n`
    // A text in JSON's quotes is one in YAML's.
    const rows = differences.flatMap(({ what, expected, actual }) => [
      `    - what: ${printableJson(what)}`,
      `      expected: ${printableJson(expected)}`,
      `      actual: ${printableJson(actual)}`,
    ])
    return `${[head, '  ---', '  severity: fail', `  source: ${printableJson(source)}`, '  differences:', ...rows.map((row) => `  ${row}`), '  ...'].join('\n')}\n`
  },
  end: (_results, error) => (error === undefined ? '' : `Bail out! ${escapeTap(error)}\n`),
}

function escapeTap(words: string): string {
  return plain(words).replace(/[\\#]/g, '\\$&')
}

function junit(api: ApiId, results: readonly CheckResult[], error: string | undefined): string {
  const { failed, skipped } = count(results)
  const seconds = (ms: number) => (ms / 1000).toFixed(3)
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0))
  const errors = error === undefined ? 0 : 1
  const totals = `tests="${results.length + errors}" failures="${failed}" errors="${errors}" skipped="${skipped}" time="${time}"`
  const classname = `classname=${quote(`faas-contracts.${api}`)}`
  const ofRun =
    error === undefined
      ? ''
      : `    <testcase ${classname} name="run: Something was checked" time="0.000">\n      <error message=${quote(error)} type="nothing-checked"/>\n    </testcase>\n`
  const cases = results.map(({ outcome, id, title, reason, differences, source, durationMs }) => {
    const head = `    <testcase ${classname} name=${quote(`${id}: ${title}`)} time="${seconds(durationMs)}"`
    if (outcome === 'pass') return `${head}/>\n`
    if (outcome === 'skip') return `${head}>\n      <skipped message=${quote(reason ?? '')}/>\n    </testcase>\n`
    const lines = differences.map(({ what, expected, actual }) => `${what}: expected ${expected}, got ${actual}`)
    const body = escapeXml(`${lines.join('\n')}\ndocumented: ${source}`)
    return `${head}>\n      <failure message=${quote(lines[0] ?? '')} type="difference">${body}</failure>\n    </testcase>\n`
  })
  const suite = `  <testsuite name=${quote(`faas-contracts ${api}`)} ${totals}>\n${ofRun}${cases.join('')}  </testsuite>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${totals}>\n${suite}</testsuites>\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

function quote(words: string): string {
  return `"${escapeXml(words).replace(/[\t\r\n]/g, ' ')}"`
}

/**
 * XML 1.0 has no way to write most control characters, and two others; those that it has are for terminals. Halves of surrogate pairs end as
 * U+FFFD in UTF-8.
 */
function escapeXml(words: string): string {
  return words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
}
