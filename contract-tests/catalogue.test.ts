import type { ApiId } from 'faas-contracts'
import { handlers } from 'faas-contracts/msw'
import { createReplay } from 'faas-contracts/replay'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { STYLES } from '../scripts/site/recipe.ts'
import { casesOf, clientOf, differenceOf, invokeInput } from './cases.ts'

const ORIGINS: Record<ApiId, string> = {
  lambda: 'https://lambda.us-east-1.amazonaws.com',
  fc3: 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com',
  fc2: 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com',
  'fc-http-trigger': 'https://orders.example.com',
  cloudbase: 'https://shop-7f3a.api.tcloudbasegateway.com',
}

describe.each(API_IDS)('%s', (api) => {
  const cases = casesOf(api)

  test('has documented errors', () => {
    expect(cases.length).toBeGreaterThan(20)
  })

  test('replays every entry of every operation in the process', async () => {
    const client = clientOf(api, { baseUrl: ORIGINS[api], fetch: createReplay().fetch })
    expect(await differences(cases, client)).toEqual([])
  })

  describe('through MSW', () => {
    const unhandled: string[] = []
    const server = setupServer(...handlers({ urls: ['https://orders.example.com/*'] }))
    beforeAll(() => {
      server.events.on('request:unhandled', ({ request }) => unhandled.push(`${request.method} ${request.url}`))
      server.listen({ onUnhandledFrame: 'error' })
    })
    afterAll(() => server.close())

    test('replays every entry of every operation', async () => {
      expect(await differences(cases, clientOf(api, { baseUrl: ORIGINS[api] }))).toEqual([])
      expect(unhandled).toEqual([])
    })
  })

  describe('on a port', () => {
    let server: ReplayServer
    beforeAll(async () => {
      server = await startReplayServer()
    })
    afterAll(() => server.close())

    test('replays every entry of every operation', async () => {
      expect(await differences(cases, clientOf(api, { baseUrl: server.url }))).toEqual([])
      console.log(`${api}: ${new Set(cases.map((c) => c.operation)).size} operations, ${cases.length} entries × 3 ways replayed`)
    })

    test('replays every entry by the name of the function', async () => {
      const invoked = cases.filter((c) => c.operation === STYLES[api].invoke)
      expect(invoked.length).toBeGreaterThan(0)
      for (const { entry, expected } of invoked) {
        const client = clientOf(api, { baseUrl: server.url }, `replay--${entry}`)
        const result = await client.invoke(invokeInput(api, `replay--${entry}`), { maxRetries: 0 })
        expect(result.ok ? 'success' : result.error.code, entry).toBe(expected.code)
      }
    })

    test('echoes the payload of any other function', async () => {
      const result = await clientOf(api, { baseUrl: server.url }).invoke(invokeInput(api, 'echo'))
      expect(result).toMatchObject({ ok: true, status: 200, data: { cart: 42 } })
      expect(result.requestId).toMatch(/^[0-9a-f-]{36}$/)
    })

    test('refuses a selection that the operation does not document, and lists what there is', async () => {
      const client = clientOf(api, { baseUrl: server.url }, 'replay--NoSuchCode')
      const result = await client.invoke(invokeInput(api, 'replay--NoSuchCode'))
      expect(result.ok ? 'success' : result.status).toBe(400)
      const answer = (await result.response?.json()) as { available: string[] }
      expect(result.error).toMatchObject({ code: 'ReplayRefused', documented: false })
      expect(result.error?.message).toContain('"NoSuchCode"')
      expect(answer.available).toContain(cases[0]?.entry)
    })
  })
})

test.each([
  ['/2015-03-31/functions/checkout', 'The operations of lambda are Invoke, InvokeAsync, InvokeWithResponseStream, ListFunctions.'],
  ['/2023-03-30/nothing', /The operations of fc3 are .+ and \d+ more\.$/],
  ['/nothing', 'HTTP triggers are below /fc-http-trigger/<function>/.'],
])('a request for no operation, %s, is told what is near', async (path, hint) => {
  const answer = await createReplay().fetch(new Request(`http://127.0.0.1${path}`))
  expect(answer.status).toBe(404)
  const { message } = (await answer.json()) as { message: string }
  expect(message).toMatch(hint)
})

test.each<[ApiId, string, Record<string, string>, object]>([
  ['lambda', 'ServiceException', { 'x-amzn-errortype': 'ServiceException:http://internal.amazon.com/coral/' }, {}],
  ['lambda', 'ServiceException', { 'x-amzn-errortype': 'com.amazonaws.lambda#ServiceException' }, {}],
  ['lambda', 'ServiceException', { 'x-amzn-errortype': 'ServiceException,ServiceException' }, {}],
  ['lambda', 'ServiceException', {}, { __type: 'com.amazonaws.lambda#ServiceException' }],
  ['fc3', 'Throttling.User', {}, { Code: 'Throttling.User' }],
])('%s: %s is known as it is written in %j and %j', async (api, code, headers, body) => {
  const fetch = async () => Response.json(body, { status: 503, headers })
  const { error } = await clientOf(api, { baseUrl: ORIGINS[api], fetch, maxRetries: 0 }).invoke(invokeInput(api, 'checkout'))
  expect(error).toMatchObject({ code, documented: true })
})

test.each<[ApiId, object]>([
  ['fc3', { Code: 'AccessDenied', RequestId: 'r-1' }],
  ['fc2', { ErrorCode: 'AccessDenied', RequestID: 'r-1' }],
  ['cloudbase', { code: 'INVALID_PARAM', requestId: 'r-1' }],
])('%s: the request id is taken from the body %j when no header has it', async (api, body) => {
  const fetch = async () => Response.json(body, { status: 400 })
  const { error } = await clientOf(api, { baseUrl: ORIGINS[api], fetch }).invoke(invokeInput(api, 'checkout'))
  expect(error?.requestId).toBe('r-1')
})

test.each<[ApiId, object]>([
  ['fc-http-trigger', {}],
  ['cloudbase', { webFunction: true }],
])('%s: an answer of nobody known leaves open whether the function ran', async (api, input) => {
  const fetch = async () => Response.json({ message: 'no' }, { status: 500 })
  const { error } = await clientOf(api, { baseUrl: ORIGINS[api], fetch }).invoke({ ...invokeInput(api, 'checkout'), ...input })
  expect(error).toMatchObject({ code: 'HTTP_500', kind: 'function', executed: 'unknown' })
})

test('cloudbase: an empty answer that is documented is not the web function', async () => {
  const fetch = async () => new Response(null, { status: 443, headers: { 'x-request-id': 'r-1' } })
  const client = clientOf('cloudbase', { baseUrl: ORIGINS.cloudbase, fetch, maxRetries: 0 })
  const { error } = await client.invoke({ ...invokeInput('cloudbase', 'site'), webFunction: true })
  expect(error).toMatchObject({ code: 'EMPTY_443', documented: true })
})

async function differences(cases: ReturnType<typeof casesOf>, client: ReturnType<typeof clientOf>): Promise<string[]> {
  const found: string[] = []
  for (const one of cases) {
    const difference = await differenceOf(client, one)
    if (difference) found.push(difference)
  }
  return found
}
