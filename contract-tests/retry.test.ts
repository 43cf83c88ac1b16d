import type { ServerResponse } from 'node:http'
import { createCloudBaseClient, createFc3Client, createLambdaClient } from 'faas-contracts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { API_IDS } from '../scripts/apis.ts'
import { CREDENTIALS, clientOf, invokeInput } from './cases.ts'
import { answerJson, serve, type TestServer } from './server.ts'

const lambdaAt = (baseUrl: string, options = {}) =>
  createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, timeout: 10_000, ...options, baseUrl })
const call = { functionName: 'checkout', payload: { cart: 42 } }

const failLambda = (response: ServerResponse, code: string, status: number, headers = {}) =>
  answerJson(response, { message: 'no' }, status, { 'x-amzn-errortype': code, ...headers })
const notReady = (response: ServerResponse, headers = {}) => failLambda(response, 'ENINotReadyException', 502, headers)
const gap = ({ requests }: TestServer, index: number) => (requests[index]?.at ?? 0) - (requests[index - 1]?.at ?? 0)

describe('a call is sent', () => {
  it.each<[times: number, code: string, status: number, facts: string]>([
    [3, 'ENINotReadyException', 502, 'did not run and can be waited for'],
    [3, 'EC2UnexpectedException', 502, 'did not run and can be repeated'],
    [1, 'ServiceException', 500, 'may have run'],
    [1, 'InternalFailure', 500, 'may have run'],
    [1, 'ResourceNotFoundException', 404, 'did not run, but a repeat can not help'],
    [1, 'KMSDisabledException', 502, 'did not run, but a repeat can not help'],
    [1, 'NeverHeardOfException', 503, 'is in no catalogue'],
  ])('%i times when it failed with %s (%i), which %s', async (times, code, status) => {
    const server = await serve((response) => failLambda(response, code, status))
    const result = await lambdaAt(server.url).invoke(call)
    expect(result.error).toMatchObject({ code, attempts: times, retryable: times > 1 })
    expect(server.requests).toHaveLength(times)
  })

  it.each<[times: number, code: string, status: number]>([
    [3, 'ServiceException', 500],
    [3, 'InternalFailure', 500],
    [3, 'NeverHeardOfException', 503],
    [1, 'NeverHeardOfException', 400],
    [1, 'ResourceNotFoundException', 404],
    [1, 'SnapStartException', 400],
  ])('%i times when it failed with %s (%i) and running twice does no harm', async (times, code, status) => {
    const server = await serve((response) => failLambda(response, code, status))
    const result = await lambdaAt(server.url).invoke(call, { idempotent: true })
    expect(result.error).toMatchObject({ code, attempts: times })
    expect(server.requests).toHaveLength(times)
  })

  it.each(['Unhandled', 'Handled'])('once when the function ran and failed (%s), whatever the caller says', async (code) => {
    const server = await serve((response) => answerJson(response, { errorMessage: 'no' }, 200, { 'x-amz-function-error': code }))
    const result = await lambdaAt(server.url).invoke(call, { idempotent: true })
    expect(result.error).toMatchObject({ code, kind: 'function', executed: 'yes', attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it.each<[string, unknown]>([
    ['fc-http-trigger', { Code: 'ResourceExhausted', Message: 'too many orders' }],
    ['cloudbase', { code: 'EXCEED_RATELIMIT', message: 'of our own' }],
    ['cloudbase', { code: 'EXCEED_RATELIMIT', message: 'of our own', requestId: '' }],
  ])("once when a function behind %s answers for itself with the platform's code: %j", async (name, body) => {
    const server = await serve((response) => answerJson(response, body, 429))
    const api = name as (typeof API_IDS)[number]
    const input = { ...invokeInput(api, 'checkout'), ...(api === 'cloudbase' && { webFunction: true }) }
    const result = await clientOf(api, { baseUrl: server.url }).invoke(input)
    expect(result.error).toMatchObject({ code: 'HTTP_429', kind: 'function', documented: false, executed: 'yes', attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it('once when a web function answers for itself, also if the query says that it is one', async () => {
    const server = await serve((response) => answerJson(response, { code: 'EXCEED_RATELIMIT' }, 429))
    const cloudbase = createCloudBaseClient({ credentials: CREDENTIALS.cloudbase, baseUrl: server.url })
    const { error } = await cloudbase.call('functions-post', { path: { name: 'site' }, query: { webfn: 'true' } })
    expect(error).toMatchObject({ code: 'HTTP_429', kind: 'function', executed: 'yes', attempts: 1 })
  })

  it.each([0, 1, 4])('once and %i times more when maxRetries says so', async (maxRetries) => {
    const server = await serve((response) => notReady(response))
    const byCall = await lambdaAt(server.url).invoke(call, { maxRetries })
    expect(byCall.error?.attempts).toBe(maxRetries + 1)
    const byClient = await lambdaAt(server.url, { maxRetries }).invoke(call)
    expect(byClient.error?.attempts).toBe(maxRetries + 1)
    expect(server.requests).toHaveLength(2 * (maxRetries + 1))
  })

  it("as often as the call's maxRetries says, whatever the client's says", async () => {
    const server = await serve((response) => notReady(response))
    expect((await lambdaAt(server.url, { maxRetries: 3 }).invoke(call, { maxRetries: 1 })).error?.attempts).toBe(2)
  })

  it.each(API_IDS)('again by %s when it was throttled, and succeeds', async (api) => {
    const body: Record<string, unknown> = { Code: 'ResourceThrottled', Message: 'no', code: 'EXCEED_RATELIMIT', message: 'no' }
    if (api === 'lambda' || api === 'cloudbase') delete body['Code']
    const headers = api === 'lambda' ? { 'x-amzn-errortype': 'TooManyRequestsException' } : { 'x-fc-error-type': 'FcCommonError' }
    const server = await serve((response, _, index) =>
      index === 0 ? answerJson(response, body, 429, headers) : answerJson(response, '{"n":1}'),
    )
    const result = await clientOf(api, { baseUrl: server.url }).invoke(invokeInput(api, 'checkout'))
    expect(result).toMatchObject({ ok: true, data: { n: 1 }, attempts: 2 })
    expect(server.requests).toHaveLength(2)
    expect(server.requests[1]?.body).toBe(server.requests[0]?.body)
  })

  it('no more than twenty times over by a client whose service is down', async () => {
    const server = await serve((response) => notReady(response))
    const lambda = lambdaAt(server.url, { maxRetries: 1 })
    await Promise.all(Array.from({ length: 30 }, () => lambda.invoke(call)))
    expect(server.requests).toHaveLength(50)
  })

  it('again as long as retries help, however often they are needed', async () => {
    const jitter = vi.spyOn(Math, 'random').mockReturnValue(0)
    onTestFinished(() => jitter.mockRestore())
    const server = await serve((response, _, index) => (index % 2 === 0 ? notReady(response) : answerJson(response, '1')))
    const lambda = lambdaAt(server.url)
    for (let i = 0; i < 40; i++) expect(await lambda.invoke(call)).toMatchObject({ ok: true, attempts: 2 })
  })
})

describe('a read', () => {
  it('is repeated by itself, though nobody says that it ran or not', async () => {
    const server = await serve((response, _, index) =>
      index < 2 ? failLambda(response, 'ServiceException', 500) : answerJson(response, { Functions: [] }),
    )
    const result = await lambdaAt(server.url).call('ListFunctions', {})
    expect(result).toMatchObject({ ok: true, attempts: 3, data: { Functions: [] } })
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET'])
  })

  it('is not repeated when the caller says that it does harm', async () => {
    const server = await serve((response) => failLambda(response, 'ServiceException', 500))
    expect((await lambdaAt(server.url).call('ListFunctions', {}, { idempotent: false })).error?.attempts).toBe(1)
  })

  it.each(['fc-http-trigger', 'cloudbase'] as const)('that runs a function of %s is not repeated by itself', async (api) => {
    const server = await serve((response) => response.socket?.resetAndDestroy())
    const input = api === 'cloudbase' ? { functionName: 'checkout', webFunction: { method: 'GET' } } : { method: 'GET' }
    const result = await clientOf(api, { baseUrl: server.url }).invoke(input)
    expect(result.error).toMatchObject({ code: 'CONNECTION_LOST', attempts: 1 })
    expect(server.requests.map(({ method }) => method)).toEqual(['GET'])
  })
})

describe('the wait before a repeat', () => {
  it.each([
    ['retry-after', '1', 1000],
    ['x-amz-retry-after', '400', 400],
  ])('is at least what %s asks for', async (header, value, ms) => {
    const server = await serve((response, _, index) => (index === 0 ? notReady(response, { [header]: value }) : answerJson(response, '1')))
    expect(await lambdaAt(server.url).invoke(call)).toMatchObject({ ok: true, attempts: 2 })
    expect(gap(server, 1)).toBeGreaterThanOrEqual(ms - 5)
  })

  it('is at least what x-acs-retry-after asks for', async () => {
    const server = await serve((response, _, index) =>
      index === 0
        ? answerJson(response, { Code: 'ConcurrentUpdateError', Message: 'no' }, 409, { 'x-acs-retry-after': '400' })
        : answerJson(response, '1'),
    )
    const fc3 = createFc3Client({ region: 'cn-hangzhou', credentials: CREDENTIALS.alibaba, baseUrl: server.url })
    expect(await fc3.invoke({ functionName: 'checkout' })).toMatchObject({ ok: true, attempts: 2 })
    expect(gap(server, 1)).toBeGreaterThanOrEqual(395)
  })

  it('is reported to the caller, who can do the waiting', async () => {
    const server = await serve((response) => failLambda(response, 'TooManyRequestsException', 429, { 'retry-after': '7' }))
    const result = await lambdaAt(server.url).invoke(call, { maxRetries: 0 })
    expect(result.error).toMatchObject({ kind: 'throttled', retryAfterMs: 7000, retryable: true, attempts: 1 })
  })

  it('is not begun when it would outlast the timeout: the failure at hand is the result', async () => {
    const server = await serve((response) => notReady(response, { 'retry-after': '30' }))
    const start = performance.now()
    const result = await lambdaAt(server.url, { timeout: 2000 }).invoke(call)
    expect(result.error).toMatchObject({ code: 'ENINotReadyException', attempts: 1 })
    expect(performance.now() - start).toBeLessThan(1500)
  })

  it('ends when the signal says so', async () => {
    const controller = new AbortController()
    const server = await serve((response) => {
      notReady(response, { 'retry-after': '5' })
      setTimeout(() => controller.abort(), 40)
    })
    const start = performance.now()
    const result = await lambdaAt(server.url).invoke(call, { signal: controller.signal })
    expect(result.error).toMatchObject({ kind: 'aborted', attempts: 1 })
    expect(performance.now() - start).toBeLessThan(3000)
    expect(server.requests).toHaveLength(1)
  })
})

describe('the timeout of a call', () => {
  it('covers all its tries', async () => {
    const server = await serve((response, _, index) => {
      if (index === 0) notReady(response)
    })
    const start = performance.now()
    const result = await lambdaAt(server.url, { timeout: 500 }).invoke(call)
    expect(result.error).toMatchObject({ kind: 'timeout', code: 'TIMEOUT', attempts: 2 })
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('is not begun anew by each try', async () => {
    const server = await serve((response) => setTimeout(() => notReady(response), 50))
    const start = performance.now()
    const result = await lambdaAt(server.url, { timeout: 600, maxRetries: 1000 }).invoke(call)
    expect(result.ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(3000)
    expect(server.requests.length).toBeLessThanOrEqual(12)
  })
})

describe('each try', () => {
  it('is signed anew', async () => {
    const server = await serve((response) => answerJson(response, { Code: 'ConcurrentUpdateError', Message: 'no' }, 409))
    const fc3 = createFc3Client({ region: 'cn-hangzhou', credentials: CREDENTIALS.alibaba, baseUrl: server.url })
    await fc3.invoke({ functionName: 'checkout' })
    expect(server.requests).toHaveLength(3)
    expect(new Set(server.requests.map(({ headers }) => headers['x-acs-signature-nonce'])).size).toBe(3)
    expect(new Set(server.requests.map(({ headers }) => headers['authorization'])).size).toBe(3)
  })

  it('asks for the credentials anew', async () => {
    let asked = 0
    const credentials = async () => ({ ...CREDENTIALS.aws, accessKeyId: `AKID${++asked}` })
    const server = await serve((response) => notReady(response))
    await lambdaAt(server.url, { credentials }).invoke(call)
    expect(server.requests.map(({ headers }) => /Credential=(\w+)/.exec(headers['authorization'] ?? '')?.[1])).toEqual([
      'AKID1',
      'AKID2',
      'AKID3',
    ])
  })

  it('is not made when the credentials can not be had', async () => {
    const server = await serve()
    const credentials = () => Promise.reject(new Error('no metadata service'))
    const result = await lambdaAt(server.url, { credentials }).invoke(call)
    expect(result.error).toMatchObject({ kind: 'auth', code: 'CREDENTIALS_FAILED', executed: 'no', attempts: 0 })
    expect(server.connections).toBe(0)
  })

  it('counts, also when the credentials fail between two of them', async () => {
    let asked = 0
    const credentials = () => (++asked > 1 ? Promise.reject(new Error('expired')) : CREDENTIALS.aws)
    const server = await serve((response) => notReady(response))
    const result = await lambdaAt(server.url, { credentials }).invoke(call)
    expect(result.error).toMatchObject({ code: 'CREDENTIALS_FAILED', attempts: 1 })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['did not run', notReady, 'no'],
    ['may have run', (response: ServerResponse) => failLambda(response, 'ServiceException', 500), 'unknown'],
  ])('says what is known of those before it when the time ends while it asks for credentials: %s', async (_, handler, executed) => {
    let asked = 0
    const credentials = () => (++asked > 1 ? new Promise<never>(() => {}) : CREDENTIALS.aws)
    const server = await serve((response) => handler(response))
    const result = await lambdaAt(server.url, { credentials, timeout: 1000 }).invoke(call, { idempotent: true })
    expect(result.error).toMatchObject({ code: 'TIMEOUT', attempts: 1, executed })
  })
})

describe('the failure of the last try', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['refused', (response) => failLambda(response, 'ResourceNotFoundException', 404)],
    ['throttled', (response) => failLambda(response, 'TooManyRequestsException', 429, { 'retry-after': '60' })],
  ])('does not claim that nothing ran when an earlier one may have: %s', async (_, handler) => {
    const server = await serve((response, __, index) => (index === 0 ? response.socket?.resetAndDestroy() : handler(response)))
    const result = await lambdaAt(server.url).invoke(call, { idempotent: true })
    expect(result.error).toMatchObject({ attempts: 2, executed: 'unknown', retryable: false })
  })
})
