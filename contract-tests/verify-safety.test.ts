/** What `faas-contracts/contract` sends to an endpoint, and what only when it may. */
import { type ContractOptions, contractOf } from 'faas-contracts/contract'
import { describe, expect, test } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { type Received, serve } from './server.ts'
import { ALIBABA, CREDENTIALS, EVERYTHING, NAMES, resultsOf } from './verifying.ts'

describe('safe by default', () => {
  /** Answers as an endpoint of no manners would, which takes everything for a success. */
  const recorder = () => serve((response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
  const isRead = ({ method }: Received) => method === 'GET'
  const isDryRun = ({ headers }: Received) => headers['x-amz-invocation-type'] === 'DryRun'
  const isReplayQuestion = ({ url }: Received) => url === '/__replay/errors'

  test.each(API_IDS)('%s: without names nothing is created and no function is called', async (api) => {
    const server = await recorder()
    await resultsOf(api, { baseUrl: server.url, credentials: CREDENTIALS[api], catalogue: true })
    const unsafe = server.requests.filter((request) => !isRead(request) && !isDryRun(request))
    expect(unsafe.map(({ method, url }) => `${method} ${url}`)).toEqual([])
    // Every dry run, and every read of CloudBase, which is a call too, is of a name that is made up.
    for (const { url } of server.requests.filter((request) => isDryRun(request) || /^\/v1\/functions\//.test(request.url)))
      expect(url).toContain('/faas-contracts-verify-')
    if (api === 'fc-http-trigger') expect(server.requests).toEqual([])
    else expect(server.requests.length).toBeGreaterThan(2)
  })

  test.each(API_IDS)('%s: with names only those are called', async (api) => {
    const server = await recorder()
    const names = api === 'fc-http-trigger' ? { functionName: '/checkout', failingFunctionName: '/broken' } : NAMES
    await resultsOf(api, { baseUrl: server.url, credentials: CREDENTIALS[api], ...names })
    const calls = server.requests.filter((request) => !isRead(request) && !isDryRun(request))
    expect(calls.length).toBeGreaterThan(0)
    for (const { method, url } of calls) {
      expect(method).toBe('POST')
      expect(url).toMatch(
        api === 'fc-http-trigger' ? /^\/(checkout|broken)$/ : /\/(checkout|broken)(\/(response-streaming-)?invocations(\?.*)?)?$/,
      )
    }
    // Nothing large goes out unless it is allowed.
    expect(Math.max(...server.requests.map(({ body }) => body.length))).toBeLessThan(1000)
  })

  test('large payloads and calls of made-up names go out when they are allowed', async () => {
    const server = await recorder()
    await resultsOf('cloudbase', { baseUrl: server.url, credentials: CREDENTIALS.cloudbase, ...NAMES, allow: ['large', 'unknown'] })
    expect(server.requests.some(({ body }) => body.length > 6 * 1024 * 1024)).toBe(true)
    expect(server.requests.some(({ method, url }) => method === 'POST' && url.includes('faas-contracts-verify-'))).toBe(true)
  })

  test('nothing is sent before a check runs', async () => {
    const server = await recorder()
    expect(contractOf('fc3', { baseUrl: server.url, credentials: ALIBABA }).length).toBeGreaterThan(10)
    expect(server.requests).toEqual([])
  })

  test('what says to replay is sent to a replay server only', async () => {
    const server = await recorder()
    await resultsOf('lambda', { ...EVERYTHING, baseUrl: server.url })
    expect(server.requests.filter(isReplayQuestion)).toHaveLength(1)
    expect(server.requests.some(({ headers }) => headers['prefer'] !== undefined)).toBe(false)
  })

  test('a trigger that is no replay is not asked whether it is one, for the question would call it', async () => {
    const server = await recorder()
    await resultsOf('fc-http-trigger', { baseUrl: server.url, functionName: '/health', auth: { type: 'bearer', token: 'canary-token-1' } })
    expect(server.requests.some(isReplayQuestion)).toBe(false)
    expect(new Set(server.requests.map(({ url }) => url))).toEqual(new Set(['/health']))
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer canary-token-1', undefined, 'Bearer not-the-secret-of-this-key']),
    )
  })

  const basic = (password: string) => `Basic ${btoa(`shop:${password}`)}`
  test.each<[ContractOptions['auth'], own: string, forged: string]>([
    [{ type: 'basic', username: 'shop', password: 'canary-1' }, basic('canary-1'), basic('not-the-secret-of-this-key')],
    [{ type: 'jwt', token: 'canary-token-1' }, 'Bearer canary-token-1', 'Bearer not-the-secret-of-this-key'],
  ])(
    'a trigger is shown the secret by the checks that need it, no credentials by one and wrong ones by one: %j',
    async (auth, own, forged) => {
      const server = await recorder()
      await resultsOf('fc-http-trigger', { baseUrl: server.url, functionName: '/health', ...(auth && { auth }) })
      const sent = server.requests.map(({ headers }) => headers.authorization)
      expect(sent.filter((value) => value !== own).sort()).toEqual([forged, undefined])
      expect(sent).toContain(own)
    },
  )

  const secret = 'canary"7/f3+a'
  test.each<NonNullable<ContractOptions['auth']>>([
    { type: 'bearer', token: secret },
    { type: 'basic', username: 'shop', password: secret },
    { type: 'signature', credentials: { accessKeyId: 'exampleAk0001', accessKeySecret: secret } },
  ])('no result shows a secret, however the endpoint spells it: $type', async (auth) => {
    const shown = [secret, encodeURIComponent(secret), JSON.stringify(secret), `of type ${auth.type}`].join(' ')
    const fetch = async () => new Response('no', { status: 400, headers: { 'x-fc-error-type': shown } })
    const results = await resultsOf('fc-http-trigger', { baseUrl: 'http://fc.test', functionName: '/health', auth, fetch })
    const text = JSON.stringify(results)
    expect(text).toContain(`REDACTED REDACTED \\"REDACTED\\" of type ${auth.type}`)
    expect(text).not.toContain('canary')
  })
})
