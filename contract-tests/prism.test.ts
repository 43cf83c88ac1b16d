/**
 * Prism as the independent judge: a validation proxy that knows only the document, between our client and the replay server. It must find
 * nothing wrong with any request or any answer.
 */
import type { ApiId } from 'faas-contracts'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { type AnyClient, casesOf, clientOf, differenceOf, invokeInput } from './cases.ts'
import { type Judge, startJudge, startPrism } from './judge.ts'

describe.each(API_IDS)('%s', (api) => {
  let server: ReplayServer
  let judge: Judge
  let client: AnyClient

  beforeAll(async () => {
    server = await startReplayServer()
    judge = await startJudge(api, api === 'fc-http-trigger' ? `${server.url}/fc-http-trigger/echo` : server.url)
    // An HTTP trigger may be called anonymously, which its document says; every other call is signed.
    client = clientOf(api, { baseUrl: judge.url, fetch: judge.fetch, timeout: 20_000 }, null)
  }, 60_000)

  afterAll(async () => {
    judge?.stop()
    await server?.close()
  })

  test('every documented error passes in both directions', async () => {
    const differences: string[] = []
    for (const one of casesOf(api)) {
      const difference = await differenceOf(client, one)
      if (difference) differences.push(difference)
    }
    expect(differences).toEqual([])
    expect([...new Set(judge.violations)]).toEqual([])
  }, 120_000)

  test('a successful call passes in both directions', async () => {
    const before = judge.violations.length
    const input = api === 'fc-http-trigger' ? { payload: { cart: 42 }, path: 'orders' } : invokeInput(api, 'checkout')
    expect(await client.invoke(input)).toMatchObject({ ok: true, data: { cart: 42 } })
    expect(judge.violations.slice(before)).toEqual([])
  })

  test('the judge sees: a request that the document forbids is a violation', async () => {
    const paths: Record<ApiId, string> = {
      lambda: '/2015-03-31/functions/no%20name/invocations',
      fc3: '/2023-03-30/functions/no%20name/invocations',
      fc2: '/2021-04-06/services/no%20name/functions/checkout/invocations',
      'fc-http-trigger': '/orders',
      cloudbase: '/v1/functions/no%20name',
    }
    const headers = { 'content-type': 'application/json', 'X-Fc-Invocation-Type': 'Sometimes' }
    const answer = await fetch(judge.url + paths[api], { method: 'POST', headers, body: '{}' })
    expect(answer.headers.get('sl-violations')).toContain('"location"')
  })
})

test.each(API_IDS)(
  'prism mock serves %s as it is',
  async (api) => {
    const mock = await startPrism('mock', api)
    try {
      const client = clientOf(api, { baseUrl: mock.url, maxRetries: 0, timeout: 20_000 }, null)
      const input = api === 'fc-http-trigger' ? { payload: { cart: 42 }, path: 'orders' } : invokeInput(api, 'checkout')
      const { status, error } = await client.invoke(input)
      expect(status).toBe(200)
      // Prism sends every header that a response may have, also those that mark a failed function, whatever the example.
      expect([undefined, 'function']).toContain(error?.kind)
    } finally {
      mock.stop()
    }
  },
  60_000,
)
