import {
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  type FaasError,
  type HeadersInput,
  type Hooks,
  type ResponseStream,
  type TryEvent,
} from 'faas-contracts'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { CREDENTIALS } from './cases.ts'
import { chunk, complete } from './frames.ts'
import { answerJson, closedPort, serve } from './server.ts'

const input = { functionName: 'checkout', payload: { cart: 42 } }
const lambdaAt = (baseUrl: string, options = {}) =>
  createLambdaClient({ region: 'us-east-1', credentials: CREDENTIALS.aws, ...options, baseUrl })
const throttled = { 'x-amzn-errortype': 'EC2ThrottledException' }

/** Hooks that keep what they are told, in its order. */
function recording(name = ''): { told: [name: string, event: Record<string, unknown>][]; hooks: Hooks } {
  const told: [string, Record<string, unknown>][] = []
  const keep = (hook: string) => (event: object) => void told.push([`${name}${hook}`, { ...event }])
  return {
    told,
    hooks: { onRequest: keep('onRequest'), onResponse: keep('onResponse'), onRetry: keep('onRetry'), onError: keep('onError') },
  }
}

describe('hooks are told', () => {
  it('of a try, its failure, the wait and the next try', async () => {
    const server = await serve((r, q, i) => (i === 0 ? answerJson(r, { message: 'slow' }, 502, throttled) : answerJson(r, q.body)))
    const { told, hooks } = recording()
    await lambdaAt(server.url, { hooks }).invoke({ ...input, qualifier: 'prod' })
    expect(told.map(([hook]) => hook)).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse'])
    const [request, response, retry, , last] = told.map(([, event]) => event)
    const facts = {
      api: 'lambda',
      operation: 'Invoke',
      functionName: 'checkout',
      region: 'us-east-1',
      method: 'POST',
      url: `${server.url}/2015-03-31/functions/checkout/invocations?Qualifier=prod`,
    }
    expect(request).toEqual({ ...facts, callId: expect.any(String), attempt: 1 })
    expect(response).toMatchObject({ ...facts, status: 502, requestId: 'r-1', error: { code: 'EC2ThrottledException' } })
    expect(retry).toMatchObject({ ...facts, attempt: 1, error: { code: 'EC2ThrottledException' } })
    expect(last).toMatchObject({ ...facts, attempt: 2, status: 200, error: undefined })
    expect(retry?.['waitMs']).toBeGreaterThanOrEqual(0)
    expect(last?.['durationMs']).toBeGreaterThan(0)
    expect(new Set(told.map(([, { callId }]) => callId)).size).toBe(1)
  })

  it('of no answer whose body was lost, only of the failure', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'x-amzn-requestid': 'r-1', 'content-length': 10 }).write('{')
      setTimeout(() => response.destroy(), 20)
    })
    const { told, hooks } = recording()
    await lambdaAt(server.url, { hooks }).invoke(input)
    expect(told.map(([hook]) => hook)).toEqual(['onRequest', 'onError'])
  })

  it('how long each try took by itself', async () => {
    const server = await serve((r, q, i) =>
      i === 0 ? setTimeout(() => answerJson(r, {}, 502, throttled), 300) : i === 1 ? answerJson(r, {}, 400) : answerJson(r, q.body),
    )
    const { told, hooks } = recording()
    const began = performance.now()
    await lambdaAt(server.url, { hooks }).invoke(input)
    const all = performance.now() - began
    const durations = told.map(([hook, { durationMs }]) => [hook, durationMs] as [string, number])
    expect(durations.map(([hook]) => hook)).toEqual(['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse', 'onError'])
    const [, response, retry, , last, error] = durations.map(([, durationMs]) => durationMs) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    for (const first of [response, retry]) expect(first).toBeGreaterThanOrEqual(295)
    for (const second of [last, error]) expect(second).toBeGreaterThan(0)
    expect(retry + error).toBeLessThan(all)
  })

  it('of input that is refused, which takes no time', async () => {
    const { told, hooks } = recording()
    await lambdaAt('http://127.0.0.1:1', { hooks }).invoke({ functionName: '' })
    expect(told).toMatchObject([['onError', { attempt: 0, durationMs: 0 }]])
  })

  it.each<[string, string[], (url: string) => Promise<unknown>]>([
    ['input that is refused', ['onError'], (url) => lambdaAt(url, recorded).invoke({ functionName: '' })],
    ['a call that is aborted', ['onRequest', 'onError'], (url) => lambdaAt(url, recorded).invoke(input, { signal: AbortSignal.abort() })],
    ['a function that failed', ['onRequest', 'onResponse', 'onError'], (url) => lambdaAt(url, recorded).invoke(input)],
    [
      'an answer that can not be used',
      ['onRequest', 'onResponse', 'onError'],
      (url) => lambdaAt(url, { hooks: current.hooks, fetch: async () => new Response('{"a') }).invoke(input),
    ],
    ['the raw client', ['onRequest', 'onResponse'], (url) => lambdaAt(url, recorded).api.GET('/2015-03-31/functions')],
  ])('of %s', async (_, expected, run) => {
    const server = await serve((r) => answerJson(r, { errorMessage: 'no' }, 200, { 'x-amz-function-error': 'Unhandled' }))
    current = recording()
    await run(server.url)
    expect(current.told.map(([hook]) => hook)).toEqual(expected)
  })
  let current = recording()
  const recorded = {
    get hooks() {
      return current.hooks
    },
  }

  it('of a connection that was never made', async () => {
    const { told, hooks } = recording()
    await lambdaAt(await closedPort(), { hooks, maxRetries: 1 }).invoke(input)
    expect(told.map(([hook]) => hook)).toEqual(['onRequest', 'onRetry', 'onRequest', 'onError'])
    expect(told.at(-1)?.[1]).toMatchObject({ attempt: 2, error: { code: 'CONNECTION_FAILED' } })
  })

  it('by the client, then by the call', async () => {
    const server = await serve((r, q) => answerJson(r, q.body))
    const [one, two, three] = [recording('1 '), recording('2 '), recording('3 ')] as const
    const order: string[] = []
    const log = (name: string): Hooks => ({ onResponse: () => order.push(name) })
    await lambdaAt(server.url, { hooks: [log('a'), log('b')] }).invoke(input, { hooks: log('c') })
    expect(order).toEqual(['a', 'b', 'c'])
    await lambdaAt(server.url, { hooks: [one.hooks, two.hooks] }).invoke(input, { hooks: three.hooks })
    for (const { told } of [one, two, three]) expect(told).toHaveLength(2)
  })

  it.each<[string, string[], Buffer[], (stream: ResponseStream, abort: AbortController) => unknown]>([
    ['is read to its end', ['onResponse'], [chunk('a'), complete()], read],
    ['fails half-way', ['onResponse Unhandled', 'onError Unhandled'], [chunk('a'), complete({ ErrorCode: 'Unhandled' })], read],
    ['breaks off', ['onError UNEXPECTED_ANSWER'], [chunk('a')], read],
    [
      'is left',
      ['onResponse'],
      [chunk('a'), chunk('b'), complete()],
      async (stream) => void (await stream[Symbol.asyncIterator]().return?.()),
    ],
    ['is aborted', ['onError ABORTED'], [chunk('a'), complete()], (_, controller) => controller.abort()],
    ['fails before its first byte', ['onResponse Unhandled', 'onError Unhandled'], [complete({ ErrorCode: 'Unhandled' })], read],
  ])('of a stream that %s, when it has', async (_, expected, frames, use) => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream', 'x-amzn-requestid': 'r-1' })
      response.end(Buffer.concat(frames))
    })
    const { told, hooks } = recording()
    const controller = new AbortController()
    const { data } = await lambdaAt(server.url, { hooks }).invokeStream({ functionName: 'story' }, { signal: controller.signal })
    if (data) {
      expect(told.map(([hook]) => hook)).toEqual(['onRequest'])
      await use(data, controller)
      await data.done
    }
    const codes = told.map(([hook, { error }]) => [hook, (error as FaasError | undefined)?.code].join(' ').trim())
    expect(codes).toEqual(['onRequest', ...expected])
    if (expected[0]?.startsWith('onResponse')) expect(told[1]?.[1]).toMatchObject({ status: 200, requestId: 'r-1' })
  })

  async function read(stream: ResponseStream): Promise<void> {
    try {
      for await (const _ of stream);
    } catch {}
  }

  it('nothing of secrets in the address', async () => {
    const server = await serve((r, q) => answerJson(r, q.body))
    const { told, hooks } = recording()
    const trigger = createFcHttpTriggerClient({ baseUrl: server.url, hooks })
    await trigger.invoke({ path: '/orders', query: { page: 2, access_token: 'canary', 'X-Amz-Credential': 'canary' } })
    expect(told[0]?.[1]['url']).toBe(`${server.url}/orders?page=2&access_token=REDACTED&X-Amz-Credential=REDACTED`)
  })
})

describe('headers of onRequest', () => {
  it('are sent with each try, and signed', async () => {
    const server = await serve((r, q, i) => (i === 0 ? answerJson(r, {}, 502, throttled) : answerJson(r, q.body)))
    const hooks: Hooks = { onRequest: ({ attempt }) => ({ TraceParent: `00-${attempt}` }) }
    await lambdaAt(server.url, { hooks }).invoke(input)
    expect(server.requests.map(({ headers }) => headers['traceparent'])).toEqual(['00-1', '00-2'])
    expect(server.requests[0]?.headers.authorization).toMatch(/SignedHeaders=[^,]*traceparent/)
  })

  it.each<[string, HeadersInput]>([
    ['a Headers', new Headers({ 'x-note': '1' })],
    ['a Map', new Map([['x-note', '1']])],
  ])('may be %s', async (_, headers) => {
    const server = await serve((r, q) => answerJson(r, q.body))
    await lambdaAt(server.url, { hooks: { onRequest: () => headers } }).invoke(input)
    expect(server.requests[0]?.headers['x-note']).toBe('1')
  })

  it.each<[string, Record<string, string>]>([
    ['that the request has already', { 'content-type': 'text/plain' }],
    ['that fields of the input set', { 'X-Amz-Invocation-Type': 'Event' }],
    ['that would start another header', { 'x-note': 'a\r\nx-evil: 1' }],
    ['that frame the message', { 'content-length': '1', host: 'evil.test' }],
  ])('%s are left out', async (_, headers) => {
    const server = await serve((r, q) => answerJson(r, q.body))
    const result = await lambdaAt(server.url, { hooks: { onRequest: () => headers } }).invoke(input)
    expect(result.data).toEqual({ cart: 42 })
    const sent = server.requests[0]?.headers ?? {}
    expect(sent['content-type']).toBe('application/json')
    for (const name of ['x-amz-invocation-type', 'x-evil']) expect(sent).not.toHaveProperty(name)
    expect(sent.host).not.toBe('evil.test')
  })

  const began = new Map<string, number>()
  const kept: { last?: TryEvent } = {}
  it.each<[string, (event: TryEvent) => unknown]>([
    ['the Map that it keeps', ({ callId }) => began.set(callId, performance.now())],
    ['the event that it keeps', (event) => (kept.last = event)],
  ])('are none where an arrow function happens to return %s', async (_, hook) => {
    const server = await serve((r, q) => answerJson(r, q.body))
    const plain = await lambdaAt(server.url).invoke(input)
    const hooked = await lambdaAt(server.url, { hooks: { onRequest: hook as Hooks['onRequest'] } }).invoke(input)
    expect([plain.ok, hooked.ok]).toEqual([true, true])
    const [without, sent] = server.requests.map(({ headers }) => Object.keys(headers))
    expect(sent).toEqual(without)
  })
})

it.each([
  [
    'throws',
    () => {
      throw new Error('no')
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('no')
    },
  ],
  ['never ends', () => new Promise<void>(() => {})],
  ['returns nonsense', () => 42],
])('a hook that %s changes nothing', async (_, hook) => {
  const server = await serve((r, q, i) =>
    i === 0 ? answerJson(r, {}, 502, throttled) : i === 1 ? answerJson(r, q.body) : answerJson(r, {}, 404),
  )
  const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook } as Hooks
  const fc = lambdaAt(server.url, { hooks })
  expect(await fc.invoke(input)).toMatchObject({ ok: true, attempts: 2 })
  expect((await fc.invoke(input)).status).toBe(404)
})

it.each([null, 'log', 42])('the hooks %j are refused', (hooks) => {
  const create = () => createFc3Client({ region: 'cn-hangzhou', credentials: CREDENTIALS.alibaba, hooks: hooks as never })
  expect(create).toThrow('`hooks` must be an object')
})

it('the types of events are exported', () => {
  const hooks: Hooks = { onRetry: ({ waitMs, error }) => expectTypeOf([waitMs, error.code]).toEqualTypeOf<(string | number)[]>() }
  expect(hooks.onRetry).toBeTypeOf('function')
})
