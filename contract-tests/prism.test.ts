/**
 * Prism as the independent judge: a validation proxy that knows only the document, between our client and the replay server. It must find
 * nothing wrong with any request or any answer.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { ApiId } from 'faas-contracts'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { type AnyClient, casesOf, clientOf, differenceOf, invokeInput } from './cases.ts'

describe.each(API_IDS)('%s', (api) => {
  let server: ReplayServer
  let proxy: Proxy
  let client: AnyClient
  const violations: string[] = []

  beforeAll(async () => {
    server = await startReplayServer()
    proxy = await startProxy(api, api === 'fc-http-trigger' ? `${server.url}/fc-http-trigger/echo` : server.url)
    const watch = async (request: Request): Promise<Response> => {
      const response = await globalThis.fetch(request)
      const found = response.headers.get('sl-violations')
      if (found) violations.push(`${request.method} ${request.url} (${request.headers.get('prefer')}): ${found}`)
      return response
    }
    // An HTTP trigger may be called anonymously, which its document says; every other call is signed.
    client = clientOf(api, { baseUrl: proxy.url, fetch: watch, timeout: 20_000 }, null)
  }, 60_000)

  afterAll(async () => {
    proxy?.stop()
    await server?.close()
  })

  test('every documented error passes in both directions', async () => {
    const differences: string[] = []
    for (const one of casesOf(api)) {
      const difference = await differenceOf(client, one)
      if (difference) differences.push(difference)
    }
    expect(differences).toEqual([])
    expect([...new Set(violations)]).toEqual([])
  }, 120_000)

  test('a successful call passes in both directions', async () => {
    const before = violations.length
    const input = api === 'fc-http-trigger' ? { payload: { cart: 42 }, path: 'orders' } : invokeInput(api, 'checkout')
    expect(await client.invoke(input)).toMatchObject({ ok: true, data: { cart: 42 } })
    expect(violations.slice(before)).toEqual([])
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
    const answer = await fetch(proxy.url + paths[api], { method: 'POST', headers, body: '{}' })
    expect(answer.headers.get('sl-violations')).toContain('"location"')
  })
})

interface Proxy {
  url: string
  stop(): void
}

async function startProxy(api: ApiId, upstream: string): Promise<Proxy> {
  const port = await freePort()
  const document = new URL(`../generated/openapi/${api}.json`, import.meta.url).pathname
  const prism = new URL('../node_modules/.bin/prism', import.meta.url).pathname
  const child: ChildProcess = spawn(prism, ['proxy', document, upstream, '--port', String(port), '--verboseLevel', 'silent'], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`Prism ended with ${child.exitCode}.`)
    try {
      await fetch(`${url}/__ready`)
      return { url, stop: () => child.kill('SIGKILL') }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  child.kill('SIGKILL')
  throw new Error('Prism was not ready after 30 seconds.')
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
