import { describe, expect, test } from 'vitest'
import { createReplay } from './engine.ts'
import { API_IDS, CONTRACTS } from './routing.ts'

const answerTo = async (method: string, url: string, headers: Record<string, string> = {}) => {
  const replay = createReplay()
  const { host, pathname: path, search } = new URL(url)
  const {
    status,
    headers: sent,
    body,
  } = await replay.answer({
    method,
    host,
    path,
    query: search.slice(1),
    headers,
    body: new TextEncoder().encode('{}'),
  })
  const { entry, by } = replay.requests[0]?.answer ?? {}
  const hasRequestId = Object.keys(sent).some((name) => /request-?id/i.test(name))
  const text = new TextDecoder().decode(body as Uint8Array)
  return { status, entry, by, hasRequestId, text, bytes: (body as Uint8Array).byteLength }
}
const lambda = (name: string) => `https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/${name}/invocations`

describe('an error is chosen', () => {
  test('by the name of the function: an entry before a code', async () => {
    expect(await answerTo('POST', lambda('replay--Unhandled_Timeout'))).toMatchObject({ entry: 'Unhandled_Timeout', by: 'name' })
    expect(await answerTo('POST', lambda('replay--Unhandled'))).toMatchObject({ entry: 'Unhandled', by: 'name' })
  })

  test('by the host of a trigger, which is in lower case', async () => {
    const answer = await answerTo('GET', 'https://replay--ResourceThrottled.cn-hangzhou.fcapp.run/orders')
    expect(answer).toMatchObject({ status: 503, entry: 'ResourceThrottled', by: 'name' })
  })

  test('by a name in the path of a trigger, as a client may encode it', async () => {
    const answer = await answerTo('GET', 'http://127.0.0.1/fc-http-trigger/replay%2D%2DResourceThrottled/orders')
    expect(answer).toMatchObject({ status: 503, entry: 'ResourceThrottled', by: 'name' })
  })

  test('by the header before the name', async () => {
    const prefer = 'code=429, example="TooManyRequestsException"'
    expect(await answerTo('POST', lambda('replay--ServiceException'), { prefer })).toMatchObject({
      status: 429,
      entry: 'TooManyRequestsException',
      by: 'prefer',
    })
  })
})

test('of two entries of a status the header means the one that it names, and a status alone means the success', async () => {
  expect(await answerTo('POST', lambda('checkout'), { prefer: 'code=200, example=Unhandled' })).toMatchObject({ entry: 'Unhandled' })
  expect(await answerTo('POST', lambda('checkout'), { prefer: 'code=200' })).toMatchObject({ status: 200, entry: undefined, by: 'prefer' })
})

test.each([
  'code=429;example=TooManyRequestsException',
  'example = "TooManyRequestsException" , code = 429',
  'respond-async, example=TooManyRequestsException',
  'example=TooManyRequestsException, code=',
  'code=429, example=',
])('the header may have spaces, quotes, other preferences and none: %s', async (prefer) => {
  expect(await answerTo('POST', lambda('checkout'), { prefer })).toMatchObject({ status: 429, by: 'prefer' })
})

test('what there is to choose is listed, errors and successes', async () => {
  const { text } = await answerTo('POST', lambda('checkout'), { prefer: 'code=418' })
  expect(JSON.parse(text).available).toEqual(expect.arrayContaining(['code=500, example=ServiceException', 'code=200, example=result']))
})

test.each([
  ['code=200', 200, '{}'],
  ['example=result', 200, '{"receipt":"r-1042","total":42}'],
  ['code=202', 202, ''],
  ['code=204', 204, ''],
])('a success is its example, but for a status that the call has anyway: %s', async (prefer, status, text) => {
  expect(await answerTo('POST', lambda('checkout'), { prefer })).toMatchObject({ status, text, by: 'prefer' })
})

test.each([
  [{ prefer: 'example=ResourceExhausted' }, 'checkout'],
  [{ prefer: 'code=418' }, 'checkout'],
  [{ prefer: 'code=429, example=ServiceException' }, 'checkout'],
  [{}, 'replay--ResourceExhausted'],
])('what the operation does not document is refused: %j %s', async (headers, name) => {
  expect(await answerTo('POST', lambda(name), headers)).toMatchObject({ status: 400, entry: undefined, by: 'refused' })
})

test('HEAD has the status, and no body', async () => {
  const url = 'http://127.0.0.1/fc-http-trigger/checkout/orders'
  expect(await answerTo('HEAD', url)).toMatchObject({ status: 200, bytes: 0 })
  expect((await answerTo('GET', url)).bytes).toBeGreaterThan(0)
})

test('a page of something in front of the API has no request id of the API', async () => {
  expect(await answerTo('POST', lambda('replay--HTML_502'))).toMatchObject({ status: 502, hasRequestId: false })
  expect(await answerTo('POST', lambda('replay--ServiceException'))).toMatchObject({ hasRequestId: true })
})

const lists = API_IDS.flatMap((api) =>
  Object.entries(CONTRACTS[api].operations).flatMap(([name, { path, pages }]) => (pages ? [{ api, name, path, pages }] : [])),
)

test.each(lists)('$api $name: the page after the one of the example is the last', async ({ api, path, pages: { token, next, items } }) => {
  const replay = createReplay({ apis: [api] })
  const page = async (search: string, headers: Record<string, string> = {}) => {
    const answer = await replay.fetch(new Request(`http://127.0.0.1${path.replace(/\{\w+\}/g, 'shop')}${search}`, { headers }))
    return (await answer.json()) as Record<string, unknown>
  }
  const first = await page('')
  expect(first[items]).not.toEqual([])
  const marker = first[next]
  if (marker === undefined) return
  // Whoever asks for another page gets the example.
  expect(await page(`?${token}=another`)).toEqual(first)
  const last = await page(`?${token}=${encodeURIComponent(String(marker))}`)
  expect(last).not.toHaveProperty([next])
  expect(last[items]).toEqual([])
  expect(await page(`?${token}=${encodeURIComponent(String(marker))}`, { prefer: 'code=200' })).toEqual(last)
})

test.each([
  ['GET', '/2015-03-31/functions/', 'ListFunctions'],
  ['POST', '/2014-11-13/functions/checkout/invoke-async/', 'InvokeAsync'],
])('%s %s, as older SDKs send it, is %s', async (method, path, operation) => {
  const replay = createReplay()
  const answer = await replay.fetch(new Request(`https://lambda.us-east-1.amazonaws.com${path}`, { method }))
  expect(answer.ok).toBe(true)
  expect(replay.requests).toMatchObject([{ path, operation }])
})
