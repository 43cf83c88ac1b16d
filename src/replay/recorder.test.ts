import { expect, test } from 'vitest'
import { Recorder } from './recorder.ts'

const REQUEST = { method: 'POST', host: 'x', path: '/', query: '', headers: {}, body: new Uint8Array(0) }
const OUTCOME = {
  arrived: 0,
  api: undefined,
  operation: undefined,
  functionName: undefined,
  answer: { status: 200, entry: undefined, fault: undefined, by: 'echo', requestId: undefined, durationMs: 0 },
} as const

test('the last requests are kept, at most a thousand, and those that are gone are counted', () => {
  const recorder = new Recorder()
  for (let i = 0; i < 1000; i++) recorder.add({ ...REQUEST, path: `/${i}` }, OUTCOME)
  expect([recorder.requests.length, recorder.dropped, recorder.requests[0]?.path]).toEqual([1000, 0, '/0'])
  recorder.add({ ...REQUEST, path: '/1000' }, OUTCOME)
  expect([recorder.requests.length, recorder.dropped]).toEqual([501, 500])
  expect([recorder.requests[0]?.path, recorder.requests.at(-1)?.path]).toEqual(['/500', '/1000'])
  recorder.clear()
  expect([recorder.requests.length, recorder.dropped]).toEqual([0, 0])
})

test('of a long body the beginning is kept, and how long it was', () => {
  const body = new TextEncoder().encode(`${'x'.repeat(65_536)}y`)
  const { body: text, bodyBytes } = new Recorder().add({ ...REQUEST, body }, OUTCOME)
  expect(text).toBe('x'.repeat(65_536))
  expect(bodyBytes).toBe(65_537)
})

test('of an authorization only the scheme is kept', () => {
  const headers = { authorization: 'Bearer canary-7f3a', 'x-fc-security-token': 'canary-7f3a', 'x-fc-account-id': '1' }
  expect(new Recorder().add({ ...REQUEST, headers, query: 'a=1&x-fc-signature=canary-7f3a' }, OUTCOME)).toMatchObject({
    headers: { authorization: 'Bearer REDACTED', 'x-fc-security-token': 'REDACTED', 'x-fc-account-id': '1' },
    query: 'a=1&x-fc-signature=REDACTED',
  })
})
