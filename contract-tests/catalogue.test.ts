import { handlers } from 'faas-contracts/msw'
import { createReplay } from 'faas-contracts/replay'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { casesOf, clientOf, differenceOf, invokeInput } from './cases.ts'

const ORIGINS = {
  lambda: 'https://lambda.us-east-1.amazonaws.com',
  fc3: 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com',
  fc2: 'https://1029384756102938.cn-hangzhou.fc.aliyuncs.com',
  'fc-http-trigger': 'https://orders.example.com',
  cloudbase: 'https://shop-7f3a.api.tcloudbasegateway.com',
} as const

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
      const invoked = cases.filter((c) => ['Invoke', 'InvokeFunction', 'InvokePost', 'functions-post'].includes(c.operation))
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

async function differences(cases: ReturnType<typeof casesOf>, client: ReturnType<typeof clientOf>): Promise<string[]> {
  const found: string[] = []
  for (const one of cases) {
    const difference = await differenceOf(client, one)
    if (difference) found.push(difference)
  }
  return found
}
