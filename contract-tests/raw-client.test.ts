import { getEventListeners } from 'node:events'
import { createCloudBaseClient, createFc3Client, createFcHttpTriggerClient, createLambdaClient, isFaasError } from 'faas-contracts'
import { type ReplayServer, startReplayServer } from 'faas-contracts/replay/server'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { answerJson, expectNoSocketLeft, serve } from './server.ts'

let server: ReplayServer

beforeAll(async () => {
  server = await startReplayServer()
})

beforeEach(() => server.replay.reset())

afterAll(() => server.close())

const lambda = () => createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })

test('calls any path of the document, signed', async () => {
  const { data, response } = await lambda().api.GET('/2015-03-31/functions', { params: { query: { MaxItems: 50 } } })
  expect(response.status).toBe(200)
  expect(data?.Functions?.length).toBeGreaterThan(0)
  expect(server.replay.requests[0]).toMatchObject({ query: 'MaxItems=50', headers: { authorization: 'AWS4-HMAC-SHA256 REDACTED' } })
})

test('signs with the name of the operation that the path belongs to', async () => {
  const fc3 = createFc3Client({ credentials: CREDENTIALS.alibaba, baseUrl: server.url })
  await fc3.api.GET('/2023-03-30/functions/{functionName}', { params: { path: { functionName: 'ship' } } })
  expect(server.replay.requests[0]).toMatchObject({ operation: 'GetFunction', headers: { 'x-acs-action': 'GetFunction' } })
})

test("has its client's headers, and knows the operation below an address with a path", async () => {
  const server = await serve((response) => answerJson(response, {}))
  const fc3 = createFc3Client({ credentials: CREDENTIALS.alibaba, baseUrl: `${server.url}/proxy`, headers: { 'x-note': '1' } })
  await fc3.api.GET('/2023-03-30/functions/{functionName}', { params: { path: { functionName: 'ship' } } })
  expect(server.requests[0]).toMatchObject({
    url: '/proxy/2023-03-30/functions/ship',
    headers: { 'x-note': '1', 'x-acs-action': 'GetFunction' },
  })
})

test('gives an error that is documented as openapi-fetch gives it', async () => {
  const { error, response } = await lambda().api.POST('/2015-03-31/functions/{FunctionName}/invocations', {
    params: { path: { FunctionName: 'replay--ResourceNotFoundException' } },
    body: {},
  })
  expect(response.status).toBe(404)
  expect(error).toMatchObject({ Type: 'User' })
})

test('keeps the slashes of a rest-of-path parameter and the names of a free query', async () => {
  const trigger = createFcHttpTriggerClient({ baseUrl: `${server.url}/fc-http-trigger/web` })
  await trigger.api.GET('/{path}', { params: { path: { path: 'orders/a b' }, query: { query: { page: '2' } } } })
  expect(server.replay.requests[0]).toMatchObject({ path: '/fc-http-trigger/web/orders/a%20b', query: 'page=2' })
})

test('rejects with a FaasError when no answer arrives', async () => {
  const { api } = createCloudBaseClient({ credentials: CREDENTIALS.cloudbase, baseUrl: 'http://127.0.0.1:1' })
  const reason = await api
    .POST('/v1/functions/{name}', { params: { path: { name: 'checkout' } }, body: {} })
    .catch((error: unknown) => error)
  expect(isFaasError(reason, 'cloudbase')).toBe(true)
  expect(reason).toMatchObject({ kind: 'network', operation: 'functions-post', attempts: 1 })
})

test.each([{}, { 'content-length': '14' }])('rejects with a FaasError when a success is no JSON, with %j', async (length) => {
  const text = '{"Functions":['
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...length })
    response.write(text)
    response.end()
  })
  const { api } = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  for (const answer of [api.GET('/2015-03-31/functions'), api.request('get', '/2015-03-31/functions')]) {
    const reason = await answer.catch((error: unknown) => error)
    expect(isFaasError(reason, 'lambda')).toBe(true)
    expect(reason).toMatchObject({ kind: 'protocol', code: 'INVALID_JSON', operation: 'ListFunctions', executed: 'unknown', attempts: 1 })
  }
  const { data } = await api.GET('/2015-03-31/functions', { parseAs: 'text' })
  expect(data).toBe(text)
})

test('never takes the credentials to another host', async () => {
  const call = lambda().api.GET('/2015-03-31/functions', { baseUrl: 'https://elsewhere.example.com' })
  await expect(call).rejects.toMatchObject({ kind: 'request', attempts: 0 })
})

test('ends with its signal', async () => {
  const silent = await serve(() => {})
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 50)
  const { api } = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: silent.url })
  const call = api.GET('/2015-03-31/functions', { signal: controller.signal })
  await expect(call).rejects.toMatchObject({ kind: 'aborted', executed: 'unknown', attempts: 1 })
  await expectNoSocketLeft(silent)
})

test('listens to a signal once for all calls that share it, and to their end', async () => {
  const server = await serve((response, _, index) => index < 3 && answerJson(response, {}))
  const controller = new AbortController()
  const { signal } = controller
  const { api } = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: server.url })
  const three = () => Array.from({ length: 3 }, () => api.GET('/2015-03-31/functions', { signal }))
  await Promise.all(three())
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  const silent = Promise.allSettled(three())
  await expect.poll(() => server.requests).toHaveLength(6)
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  controller.abort()
  const aborted = { status: 'rejected', reason: { code: 'ABORTED' } }
  expect(await silent).toMatchObject([aborted, aborted, aborted])
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test.each([
  ['timeout', 'TIMEOUT'],
  ['attemptTimeout', 'ATTEMPT_TIMEOUT'],
])('has the %s of its client', async (option, code) => {
  const silent = await serve(() => {})
  const { api } = createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, baseUrl: silent.url, [option]: 50 })
  await expect(api.GET('/2015-03-31/functions')).rejects.toMatchObject({ kind: 'timeout', code })
})

test('leaves no timer behind, which would keep a process alive', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await lambda().api.GET('/2015-03-31/functions')
  expect(vi.getTimerCount()).toBe(0)
})

test('takes middleware of openapi-fetch, also before it is loaded', async () => {
  const { api } = lambda()
  const seen: string[] = []
  const middleware = { onRequest: ({ schemaPath }: { schemaPath: string }) => void seen.push(schemaPath) }
  api.use(middleware)
  await api.GET('/2015-03-31/functions')
  api.eject(middleware)
  await api.GET('/2015-03-31/functions')
  expect(seen).toEqual(['/2015-03-31/functions'])
})
