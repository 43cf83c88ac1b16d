import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchOf, pause } from './fetch.ts'
import type { ReplayAnswer, ReplayRequest } from './message.ts'

const ADDRESS = 'http://127.0.0.1/orders?page=2'
const WHOLE = new TextEncoder().encode('{"total":42}')

const answering = (answer: Partial<ReplayAnswer>) => fetchOf(async () => ({ status: 200, headers: {}, body: WHOLE, ...answer }))

test('the request is the one that the global fetch would send', async () => {
  const asked: ReplayRequest[] = []
  const fetch = fetchOf(async (request) => {
    asked.push(request)
    return { status: 200, headers: {}, body: WHOLE }
  })
  await fetch(new Request(ADDRESS, { method: 'PUT', body: '1', headers: { 'X-A': '1' } }), { headers: { 'X-B': '2' } })
  expect(asked).toMatchObject([{ method: 'PUT', host: '127.0.0.1', path: '/orders', query: 'page=2', headers: { 'x-b': '2' } }])
  expect(asked[0]?.headers).not.toHaveProperty('x-a')
})

test('each cookie is a header of its own', async () => {
  const answer = await answering({ cookies: ['a=1; Path=/', 'b=2'] })(ADDRESS)
  expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2'])
})

test.each([
  ['GET', 204],
  ['GET', 205],
  ['GET', 304],
  ['HEAD', 200],
])('the answer to %s with %s has no body', async (method, status) => {
  const answer = await answering({ status })(ADDRESS, { method })
  expect([answer.status, answer.body]).toEqual([status, null])
})

describe('a fault', () => {
  test.each([
    ['refused', 'ECONNREFUSED'],
    ['reset', 'ECONNRESET'],
  ] as const)('%s is a failed fetch, as Node has it', async (fault, code) => {
    await expect(answering({ fault })(ADDRESS)).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code } })
  })

  test.each(['reset-in-body', 'stalled-body'] as const)('%s leaves the length of the whole, and the first half', async (fault) => {
    const answer = await answering({ fault })(ADDRESS)
    expect(answer.headers.get('content-length')).toBe('12')
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    expect((await reader.read()).value).toEqual(WHOLE.subarray(0, 6))
    if (fault === 'reset-in-body') await expect(reader.read()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  })

  test.each(['stalled-headers', 'stalled-body', 'slow-drip'] as const)('%s ends for a caller that left before it began', async (fault) => {
    const leaving = new AbortController()
    const fetch = fetchOf(async () => {
      leaving.abort()
      return { status: 200, headers: {}, body: WHOLE, fault }
    })
    await expect(fetch(ADDRESS, { signal: leaving.signal }).then((answer) => answer.text())).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('a stream that its reader leaves is told so', async () => {
  const left = vi.fn()
  const answer = await answering({
    body: (async function* () {
      try {
        for (;;) yield WHOLE
      } finally {
        left()
      }
    })(),
  })(ADDRESS)
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  await reader.cancel()
  expect(left).toHaveBeenCalledOnce()
})

describe('a pause', () => {
  afterEach(() => void vi.useRealTimers())

  test('that is over leaves nothing on the signal, which may see thousands', async () => {
    const { signal } = new AbortController()
    await pause(0, signal)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('that is left keeps no timer', async () => {
    vi.useFakeTimers()
    const leaving = new AbortController()
    const paused = pause(60_000, leaving.signal)
    leaving.abort(new Error('left'))
    await expect(paused).rejects.toThrow('left')
    expect(vi.getTimerCount()).toBe(0)
  })
})
