import { styleText } from 'node:util'
import { expect, test } from 'vitest'
import type { RecordedRequest } from '../replay/recorder.ts'
import { lineOf } from './log.ts'

const request: RecordedRequest = {
  time: '2026-11-21T09:30:00.123Z',
  method: 'POST',
  path: '/2015-03-31/functions/checkout/invocations',
  query: '',
  headers: {},
  body: '',
  bodyBytes: 0,
  api: 'lambda',
  operation: 'Invoke',
  functionName: 'checkout',
  answer: { status: 429, entry: 'TooManyRequestsException', fault: undefined, by: 'script', requestId: undefined, durationMs: 2 },
}

test('a line says what was asked, what was answered and why', () => {
  expect(lineOf(request, false)).toBe(
    '09:30:00 POST /2015-03-31/functions/checkout/invocations · lambda Invoke checkout → 429 TooManyRequestsException (script) 2 ms',
  )
})

test('a request that is for nothing, and a fault', () => {
  const answer: RecordedRequest['answer'] = {
    status: 404,
    entry: undefined,
    fault: 'reset',
    by: 'refused',
    requestId: undefined,
    durationMs: 0,
  }
  const nowhere = { ...request, path: '/nowhere', api: undefined, operation: undefined, functionName: undefined, answer }
  expect(lineOf(nowhere, false)).toBe('09:30:00 POST /nowhere → 404 fault reset (refused) 0 ms')
})

test('colours are added to the same text', () => {
  const line = lineOf(request, true)
  expect(line).toContain('\u001b[')
  expect(line.replace(/\u001b\[\d+m/g, '')).toBe(lineOf(request, false))
})

test('a client can not move the cursor of the terminal', () => {
  expect(lineOf({ ...request, path: '/a\u001b[2Jb' }, false)).toContain('/a?[2Jb')
})

test.each([
  ['green', { status: 200, entry: undefined }],
  ['yellow', { status: 200, entry: 'Unhandled' }],
  ['yellow', { status: 400, entry: undefined }],
  ['yellow', { status: 499, entry: 'EMPTY_443' }],
  ['red', { status: 500, entry: 'ServiceException' }],
  ['magenta', { status: 502, entry: undefined, fault: 'html-502' }],
] as const)('%s says what kind of answer it was: %j', (colour, answer) => {
  const line = lineOf({ ...request, answer: { ...request.answer, fault: undefined, ...answer } }, true)
  const got = [answer.status, answer.entry, 'fault' in answer && `fault ${answer.fault}`].filter(Boolean).join(' ')
  expect(line).toContain(styleText(colour, got, { validateStream: false }))
})
