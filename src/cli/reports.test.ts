import { describe, expect, test } from 'vitest'
import type { CheckResult } from '../contract/index.ts'
import { FORMATS, reporterOf } from './reports.ts'

const common = { api: 'lambda', source: 'https://docs.example.com/invoke', replayed: false, durationMs: 1500, differences: [] } as const
const passed: CheckResult = { ...common, id: 'invoke', title: 'a call is answered', outcome: 'pass' }
const skipped: CheckResult = { ...common, id: 'stream', title: 'a stream ends', outcome: 'skip', reason: 'needs --function NAME' }
const failed: CheckResult = {
  ...common,
  id: 'dry-run',
  title: 'a dry run & nothing # else',
  outcome: 'fail',
  differences: [
    { what: 'the status', expected: '204', actual: '<200>' },
    { what: 'the body', expected: '"" \\', actual: 'a\u001b[31m\nb' },
  ],
}

function report(format: (typeof FORMATS)[number], results: readonly CheckResult[], colour = false): string {
  const reporter = reporterOf(format, 'lambda', colour)
  return reporter.begin(results.length) + results.map((result, i) => reporter.line(result, i + 1)).join('') + reporter.end(results)
}

describe('text', () => {
  test('a line for each check, what differs below it, and the counts', () => {
    expect(report('text', [passed, failed, skipped])).toBe(`✓ invoke: a call is answered
✗ dry-run: a dry run & nothing # else
    the status: expected 204, got <200>
    the body: expected "" \\, got a [31m b
    documented: https://docs.example.com/invoke
- stream: a stream ends (needs --function NAME)

1 passed, 1 failed, 1 skipped
`)
  })

  test('says how many passed because a replay server answered on demand', () => {
    const results = [{ ...passed, replayed: true }, passed, { ...failed, replayed: true }]
    expect(report('text', results)).toMatch(/\n2 passed, 1 failed, 0 skipped\n1 of them replayed on demand, .*\n$/)
  })

  test('green, red and grey where colours are wanted', () => {
    const lines = report('text', [passed, failed, skipped], true)
    expect(lines).toContain('\u001b[32m✓\u001b[0m invoke')
    expect(lines).toContain('\u001b[31m✗\u001b[0m dry-run')
    expect(lines).toContain('\u001b[90m-\u001b[0m stream: a stream ends\u001b[90m (needs --function NAME)\u001b[0m')
  })
})

test('tap: version 14, with what differs as YAML', () => {
  expect(report('tap', [passed, failed, skipped])).toBe(`TAP version 14
1..3
ok 1 - invoke: a call is answered
not ok 2 - dry-run: a dry run & nothing \\# else
  ---
  severity: fail
  source: "https://docs.example.com/invoke"
  differences:
      - what: "the status"
        expected: "204"
        actual: "<200>"
      - what: "the body"
        expected: "\\"\\" \\\\"
        actual: "a\\u001b[31m\\nb"
  ...
ok 3 - stream: a stream ends # SKIP needs --function NAME
`)
})

test('junit: the first difference is the message, seconds are counted, and nothing ends the markup', () => {
  expect(report('junit', [passed, failed, skipped])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="1" errors="0" skipped="1" time="4.500">
  <testsuite name="faas-contracts lambda" tests="3" failures="1" errors="0" skipped="1" time="4.500">
    <testcase classname="faas-contracts.lambda" name="invoke: a call is answered" time="1.500"/>
    <testcase classname="faas-contracts.lambda" name="dry-run: a dry run &amp; nothing # else" time="1.500">
      <failure message="the status: expected 204, got &lt;200&gt;" type="difference">the status: expected 204, got &lt;200&gt;
the body: expected &quot;&quot; \\, got a\ufffd[31m
b
documented: https://docs.example.com/invoke</failure>
    </testcase>
    <testcase classname="faas-contracts.lambda" name="stream: a stream ends" time="1.500">
      <skipped message="needs --function NAME"/>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('words that are hostile end no line, no description and no attribute', () => {
  const words = 'one\n# two\\ three\u2028four\u000b\u000c"\'<&>\ufffe\u001b[31m'
  const results: CheckResult[] = [
    { ...skipped, title: words, reason: words },
    { ...failed, title: words, differences: [{ what: words, expected: 'a', actual: 'b' }] },
  ]
  const line = 'one # two\\ three four "\'<&>\ufffe [31m'
  expect(report('text', results).split('\n').slice(0, 3)).toEqual([
    `- stream: ${line} (${line})`,
    `✗ dry-run: ${line}`,
    `    ${line}: expected a, got b`,
  ])
  const escaped = 'one \\# two\\\\ three four "\'<&>\ufffe [31m'
  expect(report('tap', results).split('\n').slice(2, 4)).toEqual([
    `ok 1 - stream: ${escaped} # SKIP ${escaped}`,
    `not ok 2 - dry-run: ${escaped}`,
  ])
  const attribute = 'one # two\\ three\u2028four\ufffd\ufffd&quot;&apos;&lt;&amp;&gt;\ufffd\ufffd[31m'
  const junit = report('junit', results)
  expect(junit).toContain(`name="stream: ${attribute}"`)
  expect(junit).toContain(`<skipped message="${attribute}"/>`)
  expect(junit).toContain(`<failure message="${attribute}: expected a, got b"`)
})

test('json: the counts and the results as they are', () => {
  const results = [passed, failed, skipped]
  expect(JSON.parse(report('json', results))).toEqual({ api: 'lambda', passed: 1, failed: 1, skipped: 1, results })
})

test('a format each, and none without a report', () => {
  for (const format of FORMATS) expect(report(format, [passed])).toContain('invoke')
})
