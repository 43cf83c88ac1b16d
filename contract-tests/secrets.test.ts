import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import {
  type ApiId,
  type CallOptions,
  createCloudBaseClient,
  createFc2Client,
  createFc3Client,
  createFcHttpTriggerClient,
  createLambdaClient,
  FaasError,
  type FcHttpTriggerAuth,
  type Hooks,
  isFaasError,
  unwrap,
} from 'faas-contracts'
import { otelHooks } from 'faas-contracts/otel'
import { createReplay } from 'faas-contracts/replay'
import { startReplayServer } from 'faas-contracts/replay/server'
import { describe, expect, it } from 'vitest'
import { type AnyClient, invokeInput } from './cases.ts'
import { answerJson, closedPort, type Received, serve } from './server.ts'
import { recordSpans } from './spans.ts'

const CANARY = 'canary7f3a9c'
const PAYLOAD = { card: CANARY }
const HEADERS = {
  authorization: `Bearer ${CANARY}`,
  cookie: `theme=dark; session=${CANARY}`,
  'api-key': CANARY,
  'x-api-key': CANARY,
  'x-auth-token': CANARY,
}

type Options = { baseUrl: string; headers?: Record<string, string>; fetch?: (request: Request) => Promise<Response> }
const alibaba = { accessKeyId: 'AKIDEXAMPLE', accessKeySecret: CANARY, securityToken: `CAIS${CANARY}` }
const trigger = (auth: FcHttpTriggerAuth) => (options: Options) =>
  createFcHttpTriggerClient({ ...options, baseUrl: `${options.baseUrl}/fc-http-trigger/echo`, auth })

const clients: [name: string, create: (options: Options) => unknown, input: Record<string, unknown>][] = [
  [
    'lambda',
    (options) =>
      createLambdaClient({
        ...options,
        region: 'us-east-1',
        credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: CANARY, sessionToken: `IQoJ${CANARY}` },
      }),
    { functionName: 'checkout', clientContext: { user: CANARY } },
  ],
  ['fc3', (options) => createFc3Client({ ...options, region: 'cn-hangzhou', credentials: alibaba }), { functionName: 'checkout' }],
  [
    'fc2',
    (options) => createFc2Client({ ...options, region: 'cn-hangzhou', credentials: alibaba }),
    { functionName: 'checkout', serviceName: 'shop' },
  ],
  [
    'fc2 of 2016',
    (options) => createFc2Client({ ...options, region: 'cn-hangzhou', credentials: alibaba, apiVersion: '2016-08-15' }),
    { functionName: 'checkout', serviceName: 'shop' },
  ],
  ['fc-http-trigger, signed', trigger({ type: 'signature', credentials: alibaba }), { method: 'POST' }],
  ['fc-http-trigger, basic', trigger({ type: 'basic', username: 'shop', password: CANARY }), { method: 'POST' }],
  ['fc-http-trigger, bearer', trigger({ type: 'bearer', token: CANARY }), { method: 'POST' }],
  ['fc-http-trigger, jwt', trigger({ type: 'jwt', token: CANARY }), { method: 'POST' }],
  [
    'cloudbase, token',
    (options) => createCloudBaseClient({ ...options, credentials: { accessToken: CANARY } }),
    { functionName: 'checkout' },
  ],
  [
    'cloudbase, keys',
    (options) =>
      createCloudBaseClient({ ...options, credentials: { secretId: 'AKIDEXAMPLE', secretKey: CANARY, sessionToken: `sess${CANARY}` } }),
    { functionName: 'checkout' },
  ],
]

function shown(error: FaasError): Record<string, string> {
  return {
    message: error.message,
    string: String(error),
    json: JSON.stringify(error),
    // What loggers such as pino and winston write of an error.
    spread: JSON.stringify({ ...error }),
    inspected: inspect(error, { depth: 10, showHidden: false }),
    nested: inspect({ failure: { error } }, { depth: 10 }),
    caused: inspect(new Error('outer', { cause: error }), { depth: 10 }),
    stack: error.stack ?? '',
  }
}

function expectNoSecret(texts: Record<string, string>): void {
  const basic = Buffer.from(`shop:${CANARY}`).toString('base64')
  const encodedContext = Buffer.from(JSON.stringify({ user: CANARY })).toString('base64')
  for (const [where, text] of Object.entries(texts))
    for (const secret of [CANARY, basic, encodedContext]) expect(text, `${where} must not show a secret`).not.toContain(secret)
}

/** What a server may say back: everything that it was sent. */
const everything = ({ headers, body }: Received) => `${JSON.stringify(headers)}${body}`
const stringToSign = ({ headers }: Received) =>
  Object.entries(headers)
    .filter(([name]) => /authorization|token|^x-/.test(name))
    .map(([name, value]) => `${name}:${value}`)
    .join('\n')

const failures: [what: string, handler: (response: ServerResponse, request: Received) => void, options: CallOptions][] = [
  ['a page that shows the request', (r, q) => r.writeHead(502, { 'content-type': 'text/html' }).end(`<html>${everything(q)}`), {}],
  ['a page with 200 that shows the request', (r, q) => r.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${everything(q)}`), {}],
  ['truncated JSON that echoes the payload', (r, q) => answerJson(r, q.body.slice(0, -1)), {}],
  ['an error without a code that echoes the payload', (r, q) => answerJson(r, q.body, 400), {}],
  ['an empty 500', (r) => r.writeHead(500).end(), {}],
  [
    'a function that failed and logged its payload',
    (r, q) =>
      answerJson(r, { errorType: 'TypeError', errorMessage: 'no', stackTrace: [q.body] }, 200, {
        'x-amz-function-error': 'Unhandled',
        'x-fc-error-type': 'UnhandledInvocationError',
        'x-amz-log-result': Buffer.from(everything(q)).toString('base64'),
        'x-fc-log-result': Buffer.from(everything(q)).toString('base64'),
      }),
    {},
  ],
  ['corrupt gzip', (r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('no'), {}],
  [
    'a redirect that holds the payload',
    (r, q) => r.writeHead(302, { location: `https://x.test/?${encodeURIComponent(q.body)}` }).end(),
    {},
  ],
  ['a reset', (r) => r.socket?.resetAndDestroy(), {}],
  ['a timeout', () => {}, { timeout: 60 }],
  ['a timeout in the body', (r, q) => r.writeHead(200).write(q.body), { timeout: 60 }],
  ['an aborted call', () => {}, { signal: AbortSignal.abort(new Error(CANARY)) }],
]

describe.each(clients)('%s shows no credentials, payload or headers', (name, create, own) => {
  const input = { ...own, payload: PAYLOAD }
  const call = (options: Options, callOptions: CallOptions = {}, overrides: Record<string, unknown> = {}) =>
    (create({ headers: { ...HEADERS }, ...options }) as AnyClient).invoke({ ...input, ...overrides }, {
      maxRetries: 0,
      ...callOptions,
    } as never)

  // A trigger's redirect is the function's answer, and CloudBase does not mark a failed function that answers 200.
  const isSuccess = (what: string) =>
    (name.startsWith('fc-http') && /redirect/.test(what)) || (name.startsWith('cloudbase') && /function/.test(what))
  it.each(failures.filter(([what]) => !isSuccess(what)))('after %s', async (_, handler, options) => {
    const server = await serve(handler)
    const result = await call({ baseUrl: server.url }, options)
    expect(isFaasError(result.error)).toBe(true)
    const whole = { result: inspect(result, { depth: 10 }), resultJson: JSON.stringify(result) }
    expectNoSecret({ ...shown(result.error as FaasError), ...whole })
  })

  it.each(failures)('in hooks, spans and metrics, after %s', async (_, handler, options) => {
    const server = await serve(handler)
    const told: unknown[] = []
    const tell = (event: unknown) => void told.push(event)
    const { tracerProvider, spans } = recordSpans()
    const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
    const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
    const meterProvider = new MeterProvider({ readers: [reader] })
    const hooks: Hooks[] = [
      { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
      otelHooks({ tracerProvider, meterProvider, propagate: true }),
    ]
    await call({ baseUrl: server.url }, { ...options, hooks, maxRetries: 1, idempotent: true })
    const { resourceMetrics } = await reader.collect()
    await meterProvider.shutdown()
    const made = spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))
    expect(told.length).toBeGreaterThan(1)
    expect(made.length).toBeGreaterThan(0)
    expectNoSecret({
      hooks: JSON.stringify(told),
      hooksInspected: inspect(told, { depth: 10 }),
      spans: JSON.stringify(made),
      metrics: JSON.stringify(resourceMetrics.scopeMetrics),
    })
  })

  it('in what a client shows of itself, and in the log of the replay server', async () => {
    const server = await startReplayServer()
    try {
      await call({ baseUrl: server.url })
      await call({ baseUrl: server.url }, {}, { payload: undefined, functionName: 'replay--nope' })
      const recorded = await (await fetch(`${server.url}/__replay/requests`)).text()
      expect(recorded.length).toBeGreaterThan(100)
      const client = create({ baseUrl: server.url, headers: { ...HEADERS } })
      expectNoSecret({
        recorded: recorded.replaceAll(JSON.stringify(JSON.stringify(PAYLOAD)), '""'),
        client: inspect(client, { depth: 10, showHidden: true }),
      })
    } finally {
      await server.close()
    }
  })

  it('after a refused connection', async () => {
    const result = await call({ baseUrl: await closedPort() })
    expect(result.error?.code).toBe('CONNECTION_FAILED')
    expectNoSecret(shown(result.error as FaasError))
  })

  it('after a wrong signature, though vendors answer with the headers that they signed', async () => {
    const server = await serve((response, request) => {
      const text = `The request signature we calculated does not match. The string to sign is '${stringToSign(request)}'`
      answerJson(response, { message: text, Message: text, Code: 'SignatureNotMatch', code: 'SIGN_PARAM_INVALID' }, 403, {
        'x-amzn-errortype': 'InvalidSignatureException',
        'x-fc-error-type': 'FcCommonError',
      })
    })
    const { authorization: _, ...headers } = HEADERS
    const result = await call({ baseUrl: server.url, headers })
    expect(server.requests[0]?.headers.authorization).toBeTruthy()
    expect(result.error?.message).toContain('string to sign')
    expectNoSecret(shown(result.error as FaasError))
  })

  it('after input that is refused', async () => {
    const refused: [Record<string, unknown>, CallOptions][] = [
      [{ payload: { ...PAYLOAD, n: 1n } }, {}],
      [{ payload: CANARY, contentType: `a\nb` }, {}],
      [{ payload: [CANARY], invocationType: 'nope' }, {}],
      [{}, { headers: { 'x-note': `${CANARY}\r\n` } }],
    ]
    if (name.startsWith('cloudbase')) refused.push([{ payload: CANARY }, {}], [{ payload: [CANARY] }, {}])
    if (name === 'lambda') refused.push([{ clientContext: CANARY }, {}], [{ clientContext: { user: CANARY.repeat(500) } }, {}])
    for (const [overrides, options] of refused) {
      const result = await call({ baseUrl: 'http://127.0.0.1:1' }, options, overrides)
      expect(result.error).toMatchObject({ kind: 'request', attempts: 0 })
      expectNoSecret(shown(result.error as FaasError))
    }
  })

  it('after a fetch that throws', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error(CANARY) }))
    const result = await call({ baseUrl: 'http://127.0.0.1:1', fetch })
    expect(result.error?.kind).toBe('network')
    expectNoSecret(shown(result.error as FaasError))
  })

  it('in an error that unwrap throws', async () => {
    const server = await serve((response, request) => answerJson(response, request.body, 400))
    const result = await call({ baseUrl: server.url })
    expect(() => unwrap(result)).toThrow(FaasError)
    expectNoSecret(shown(result.error as FaasError))
  })

  it('in what replay records of its headers and query', async () => {
    const replay = createReplay()
    const result = await call({ baseUrl: 'https://replay.test', fetch: replay.fetch })
    expect(result.ok).toBe(true)
    expect(replay.requests).toHaveLength(1)
    const { body, ...rest } = replay.requests[0] as (typeof replay.requests)[number]
    expect(JSON.parse(body)).toEqual(PAYLOAD)
    expectNoSecret({ recorded: JSON.stringify(rest) })
  })
})

describe.each([
  ['lambda', (credentials: unknown) => createLambdaClient({ region: 'us-east-1', credentials: credentials as never })],
  ['fc3', (credentials: unknown) => createFc3Client({ region: 'cn-hangzhou', credentials: credentials as never })],
  ['fc2', (credentials: unknown) => createFc2Client({ region: 'cn-hangzhou', credentials: credentials as never })],
  ['cloudbase', (credentials: unknown) => createCloudBaseClient({ envId: 'shop-7f3a', credentials: credentials as never })],
] as [string, (credentials: unknown) => unknown][])('%s shows nothing of credentials', (api, create) => {
  const input = { ...invokeInput(api as ApiId, 'checkout'), payload: PAYLOAD }
  const broken = `${CANARY}\r\n`

  it('whose function fails', async () => {
    const result = await (create(() => Promise.reject(new Error(CANARY))) as AnyClient).invoke(input)
    expect(result.error).toMatchObject({ kind: 'auth', code: 'CREDENTIALS_FAILED' })
    expectNoSecret(shown(result.error as FaasError))
  })

  it('that throw when they are read', async () => {
    const credentials = {
      get accessKeyId() {
        throw new Error(CANARY)
      },
      get accessToken() {
        throw new Error(CANARY)
      },
    }
    const result = await (create(credentials) as AnyClient).invoke(input)
    expect(result.error).toMatchObject({ kind: 'request', code: 'INVALID_INPUT', attempts: 0 })
    expectNoSecret(shown(result.error as FaasError))
  })

  it('that are malformed', async () => {
    const credentials = {
      ...{ accessKeyId: 'AKID', secretAccessKey: CANARY, sessionToken: broken },
      ...{ accessKeySecret: CANARY, securityToken: broken, accessToken: broken },
    }
    const result = await (create(credentials) as AnyClient).invoke(input)
    expect(result.error).toMatchObject({ kind: 'auth', code: 'MISSING_CREDENTIALS' })
    expectNoSecret(shown(result.error as FaasError))
  })
})

it('replay records a query without its passwords, tokens and signatures', async () => {
  const replay = createReplay()
  const trigger = createFcHttpTriggerClient({ baseUrl: 'https://replay.test/fc-http-trigger/echo', fetch: replay.fetch })
  await trigger.invoke({ query: { page: 2, password: CANARY, access_token: CANARY, 'x-fc-signature': CANARY, empty: '' } })
  expect(replay.requests[0]?.query).toBe('page=2&password=REDACTED&access_token=REDACTED&x-fc-signature=REDACTED&empty=')
})

it.each(['https://shop:canary7f3a9c@example.com', 'https://shop:canary7f3a9c@exa mple.com'])(
  'a baseUrl that holds credentials does not show them: %#',
  (baseUrl) => {
    const create = () => createCloudBaseClient({ baseUrl, credentials: { accessToken: 'x' } })
    expect(create).toThrow(FaasError)
    expect(create).not.toThrow(CANARY)
  },
)
